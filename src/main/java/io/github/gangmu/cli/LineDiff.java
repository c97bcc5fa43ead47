package io.github.gangmu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the lines in which two texts differ, as {@code diff -u} does with no lines around. */
final class LineDiff {
    private LineDiff() {}

    /** Returns the differing lines under the name of the file, an empty text where there are none. */
    static String of(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int[] partner = partners(old, now);
        StringBuilder text = new StringBuilder();
        text.append("--- ").append(name).append("\n+++ ").append(name).append('\n');
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
            int stop = at < old.size() ? partner[at] : now.size();
            other = stop;
            text.append("@@ -").append(from + 1).append(',').append(at - from);
            text.append(" +")
                    .append(otherFrom + 1)
                    .append(',')
                    .append(other - otherFrom)
                    .append(" @@\n");
            old.subList(from, at).forEach(line -> text.append('-').append(line).append('\n'));
            now.subList(otherFrom, other)
                    .forEach(line -> text.append('+').append(line).append('\n'));
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

    private static final int MOST_PLACES = 64;
    private static final int SAMPLE = 16;
}
