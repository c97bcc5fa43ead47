package io.github.gangmu.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines in which two texts differ, written as {@code diff -u} does with no lines around.
 *
 * @param lines the lines, none where the texts do not differ
 */
record LineDiff(List<String> lines) {
    /** Returns the differing lines under the name of the file. */
    static LineDiff of(String name, String before, String after) {
        if (before.equals(after)) {
            return new LineDiff(List.of());
        }
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int[] partner = LineMatching.partners(old, now);
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
}
