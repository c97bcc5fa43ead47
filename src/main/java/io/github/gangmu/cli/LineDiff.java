package io.github.gangmu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines in which two texts differ, written as {@code diff -u} does with no lines around.
 *
 * @param lines the lines, none where the texts do not differ
 */
record LineDiff(List<String> lines) {
    private static final int MOST_PLACES = 64;
    private static final int SAMPLE = 16;

    /** Returns the differing lines under the name of the file. */
    static LineDiff of(String name, String before, String after) {
        if (before.equals(after)) {
            return new LineDiff(List.of());
        }
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int[] partner = partners(old, now);
        List<String> lines = new ArrayList<>(List.of("--- " + name, "+++ " + name));
        int at = 0;
        int other = 0;
        while (at < old.size() || other < now.size()) {
            if (at < old.size() && partner[at] == other) {
                at++;
                other++;
                continue;
            }
            int from = at;
            int otherFrom = other;
            while (at < old.size() && partner[at] < 0) {
                at++;
            }
            other = at < old.size() ? partner[at] : now.size();
            lines.add("@@ -" + range(from, at) + " +" + range(otherFrom, other) + " @@");
            old.subList(from, at).forEach(line -> lines.add("-" + line));
            now.subList(otherFrom, other).forEach(line -> lines.add("+" + line));
        }
        return new LineDiff(lines);
    }

    /** Returns where lines stand: the first, from 1, and how many; of none the line before them. */
    private static String range(int from, int to) {
        return (from == to ? from : from + 1) + "," + (to - from);
    }

    /** Returns the lines as a text. */
    String plain() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Returns the lines as a text for a terminal: red for what goes, green for what comes, and nothing that steers it. */
    String coloured() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            // A text may hold signs that steer the terminal.
            String line = lines.get(i).replaceAll("[\\p{Cntrl}&&[^\t]]", " ");
            String colour = i < 2 ? "1" : line.startsWith("-") ? "31" : line.startsWith("+") ? "32" : "36";
            text.append("\u001b[").append(colour).append('m').append(line).append("\u001b[0m\n");
        }
        return text.toString();
    }

    /** Returns for each old line the new line it stays as, -1 where it goes: a longest rising sequence of equal lines. */
    private static int[] partners(List<String> old, List<String> now) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = now.size() - 1; i >= 0; i--) {
            List<Integer> same = places.computeIfAbsent(now.get(i), line -> new ArrayList<>());
            // Of lines that repeat without end, such as empty ones, the last few will do.
            if (same.size() < MOST_PLACES || i % SAMPLE == 0) {
                same.add(i);
            }
        }
        List<int[]> tails = new ArrayList<>();
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            for (int place : places.getOrDefault(old.get(i), List.of())) {
                int low = 0;
                int high = tails.size();
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if (tails.get(middle)[1] < place) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                int[] node = {i, place, low == 0 ? -1 : tails.get(low - 1)[3], all.size()};
                all.add(node);
                if (low == tails.size()) {
                    tails.add(node);
                } else {
                    tails.set(low, node);
                }
            }
        }
        int[] partner = new int[old.size()];
        Arrays.fill(partner, -1);
        for (int node = tails.isEmpty() ? -1 : tails.get(tails.size() - 1)[3]; node >= 0; node = all.get(node)[2]) {
            partner[all.get(node)[0]] = all.get(node)[1];
        }
        return partner;
    }
}
