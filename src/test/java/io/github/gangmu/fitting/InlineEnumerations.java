package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the points that start inside a line: {@code 一是……；二是……}, {@code （1）……；（2）……}. */
final class InlineEnumerations {
    private static final String CN = "([一二三四五六七八九十]{1,2})";
    private static final String START = "(?<=^|[。；;，,：:、！？!?\\s　”）)……])";

    private static final List<Pattern> FAMILIES = List.of(
            Pattern.compile(START + CN + "是(?=[^一二三四五六七八九十])"),
            Pattern.compile(START + CN + "要(?=[^一二三四五六七八九十])"),
            Pattern.compile(START + CN + "则(?=[^一二三四五六七八九十])"),
            Pattern.compile(START + "第" + CN + "[，,、：]"),
            Pattern.compile(START + "其" + CN + "[，,、：是]?"),
            Pattern.compile("(?<![第项款条和、及与至])[（(](\\d{1,2})[）)](?![项款条、和及至，。；）])"),
            Pattern.compile("(?<![第项款条和、及与至])[（(]" + CN + "[）)](?![项款条、和及至，。；）])"),
            Pattern.compile("(?<![第项款条和、及与至])[（(]([甲乙丙丁戊])[）)](?![、和及至，。；）])"),
            Pattern.compile("([①-⑳])(?![，。；、）”]|$)"),
            Pattern.compile("(?<=^|[。；;，,：:！？\\s　])(\\d{1,2})[.．、)）](?![\\d])"));

    private static final Pattern ADVERBS = Pattern.compile(START + "(首先|其次|再次|最后)");

    private InlineEnumerations() {}

    /** Returns the offsets, in UTF-16 units and in order, at which the points of {@code text} start. */
    static List<Integer> find(String text) {
        TreeSet<Integer> offsets = new TreeSet<>();
        for (Pattern family : FAMILIES) {
            List<Integer> run = new ArrayList<>();
            Matcher m = family.matcher(text);
            while (m.find()) {
                int value = valueOf(m.group(1));
                if (value == run.size() + 1) {
                    run.add(m.start());
                } else if (value == 1) {
                    keep(run, offsets);
                    run.add(m.start());
                }
            }
            keep(run, offsets);
        }
        adverbs(text, offsets);
        return List.copyOf(offsets);
    }

    private static void keep(List<Integer> run, Set<Integer> offsets) {
        if (run.size() >= 2) {
            offsets.addAll(run);
        }
        run.clear();
    }

    private static void adverbs(String text, Set<Integer> offsets) {
        List<Integer> run = new ArrayList<>();
        int last = 0;
        Matcher m = ADVERBS.matcher(text);
        while (m.find()) {
            int rank = List.of("首先", "其次", "再次", "最后").indexOf(m.group(1)) + 1;
            if (rank == 1) {
                keep(run, offsets);
                run.add(m.start());
            } else if (!run.isEmpty() && rank > last) {
                run.add(m.start());
            }
            last = rank;
        }
        keep(run, offsets);
    }

    private static int valueOf(String figures) {
        char c = figures.charAt(0);
        if (c >= '①' && c <= '⑳') {
            return c - '①' + 1;
        }
        int stem = "甲乙丙丁戊".indexOf(c);
        return stem >= 0 ? stem + 1 : ChineseNumber.parse(figures);
    }
}
