package io.github.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class LineDiffPropertyTest {
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@");

    @Provide
    Arbitrary<List<String>> lines() {
        // Few and many different lines: with and without landmarks.
        Arbitrary<String> some = Arbitraries.of("一、", "二、", "");
        Arbitrary<String> many = Arbitraries.integers().between(1, 40).map(n -> "第" + n + "条");
        return Arbitraries.frequencyOf(Tuple.of(1, some), Tuple.of(2, many))
                .list()
                .ofMaxSize(40);
    }

    @Property
    void turnsTheOldTextIntoTheNew(@ForAll("lines") List<String> old, @ForAll("lines") List<String> now) {
        assertThat(applied(old, LineDiff.of("a", text(old), text(now)))).isEqualTo(now);
    }

    @Property
    void showsNoMoreThanWasTakenOut(@ForAll("lines") List<String> lines, @ForAll int at) {
        if (lines.isEmpty()) {
            return;
        }
        List<String> fewer = new ArrayList<>(lines);
        String out = fewer.remove(Math.floorMod(at, lines.size()));

        assertThat(LineDiff.of("a", text(lines), text(fewer)).lines())
                .hasSize(4)
                .last()
                .isEqualTo("-" + out);
    }

    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Does what a diff says, as patch does. */
    private static List<String> applied(List<String> old, LineDiff diff) {
        List<String> now = new ArrayList<>();
        int at = 0;
        List<String> lines = diff.lines();
        for (String line : lines.subList(Math.min(2, lines.size()), lines.size())) {
            Matcher hunk = HUNK.matcher(line);
            if (hunk.matches()) {
                int first = Integer.parseInt(hunk.group(1)) - (hunk.group(2).equals("0") ? 0 : 1);
                now.addAll(old.subList(at, first));
                at = first;
            } else if (line.startsWith("-")) {
                assertThat(old.get(at++)).isEqualTo(line.substring(1));
            } else {
                now.add(line.substring(1));
            }
        }
        now.addAll(old.subList(at, old.size()));
        return now;
    }
}
