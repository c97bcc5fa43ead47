package io.github.gangmu.internal.structure;

import io.github.gangmu.internal.recognise.LineMarker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which enumerators of a line may count points, before it is seen which of them count on. {@link InlineRuns} finds the runs. */
final class InlineMarkers {
    /** 此外 adds something, it does not count. */
    private static final int ADDS = 4;

    private static final int UNKNOWN = -2;

    /** Characters that make another word of the 一 behind them: 第一, 统一, 唯一. */
    private static final String NOT_BEHIND = "第统統唯惟之万萬同单單专專逐";

    private static final String ENDS = "。！？";
    /** What the name of a grade ends with. */
    private static final String GRADES = "一二三四五六七八九123456789级";

    private InlineMarkers() {}

    /**
     * Returns the enumerators of a line that may count: not the signs of footnotes, not what stands in brackets, not 一方面 and
     * 此外; and a 一是 that stands inside a clause, if 二是 begins one.
     *
     * @param text characters that hold those of the line, from an offset in the whole text on
     */
    static List<LineMarker> of(Line line, char[] text, int offset) {
        List<LineMarker> enumerators = line.typed.enumerators();
        LineMarker[] candidates = new LineMarker[enumerators.size()];
        int count = 0;
        int lastClose = UNKNOWN;
        boolean bracketed = false;
        int at = line.typed.from();
        for (int i = 0; i < candidates.length; i++) {
            LineMarker candidate = enumerators.get(i);
            if (line.brackets) {
                bracketed = isBracketed(text, at - offset, candidate.start() - offset, bracketed);
                at = candidate.start();
            }
            if (bracketed && lastClose == UNKNOWN) {
                lastClose = lastClose(line);
            }
            boolean inBrackets = bracketed && lastClose >= candidate.end();
            if (!inBrackets
                    && !isFootnoteSign(line, candidate)
                    && !isAside(line, candidate)
                    && !isOfClass(line, candidate)) {
                candidates[count++] = candidate;
            }
        }
        List<LineMarker> counting =
                count == candidates.length ? enumerators : List.of(Arrays.copyOf(candidates, count));
        return withFirstInside(line, counting);
    }

    /** Returns whether a bracket is open at the end of some words, where one was or was not before them. */
    private static boolean isBracketed(char[] text, int from, int to, boolean before) {
        for (int at = to - 1; at >= from; at--) {
            char c = text[at];
            if (c == '（' || c == '(') {
                return true;
            }
            if (c == '）' || c == ')') {
                return false;
            }
        }
        return before;
    }

    /** Returns where the last closing bracket of a line stands; before the line if there is none. */
    private static int lastClose(Line line) {
        int at = line.typed.to() - 1;
        while (at >= line.typed.from() && line.source.charAt(at) != '）' && line.source.charAt(at) != ')') {
            at--;
        }
        return at;
    }

    /** Returns whether a number in brackets names a class of a school: 一（2）班, 高三（1）班. */
    private static boolean isOfClass(Line line, LineMarker candidate) {
        int from = candidate.start();
        return candidate.end() < line.typed.to()
                && line.source.charAt(candidate.end()) == '班'
                && from > line.typed.from()
                && GRADES.indexOf(line.source.charAt(from - 1)) >= 0;
    }

    private static boolean isAside(Line line, LineMarker candidate) {
        return InlineRuns.style(candidate) == Style.SEQUENCE
                && (candidate.value() == ADDS
                        || !candidate.numbering().id().equals("首先")
                        || isSetApart(line, candidate.start()));
    }

    /** Returns whether the blank before a word only sets it apart from a Latin one: 甲队 A 最终获胜. */
    private static boolean isSetApart(Line line, int start) {
        return start - 2 >= line.typed.from()
                && line.source.charAt(start - 1) == ' '
                && isLatin(line.source.charAt(start - 2));
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** A sign such as ⑴ or ① directly before a stop refers to a note, beside another such sign to items elsewhere: ①②两类. */
    private static boolean isFootnoteSign(Line line, LineMarker candidate) {
        if (candidate.end() - candidate.start() != 1 || candidate.start() == line.typed.from()) {
            return false;
        }
        if (candidate.end() >= line.typed.to()) {
            return true;
        }
        char next = line.source.charAt(candidate.end());
        return "，。；：、！？）》”,.;".indexOf(next) >= 0
                || isEnclosed(next)
                || isEnclosed(line.source.charAt(candidate.start() - 1));
    }

    private static boolean isEnclosed(char c) {
        return c >= '①' && c <= '⒛';
    }

    /**
     * Adds the 一是 that stands inside a clause, where there is a 二是 that begins one, and no other before it: 下一步重点一是摸清底数，二是建好台账.
     */
    private static List<LineMarker> withFirstInside(Line line, List<LineMarker> counting) {
        int at = 0;
        while (at < counting.size() && !isSpoken(counting.get(at))) {
            at++;
        }
        LineMarker first = at < counting.size() ? firstInside(line, counting.get(at)) : null;
        if (first == null) {
            return counting;
        }
        List<LineMarker> all = new ArrayList<>(counting);
        all.add(first);
        all.sort(Comparator.comparingInt(LineMarker::start));
        return List.copyOf(all);
    }

    private static boolean isSpoken(LineMarker marker) {
        return switch (InlineRuns.style(marker)) {
            case SPOKEN_SHI, SPOKEN_YAO -> true;
            default -> false;
        };
    }

    /** Returns the 一是 inside the sentence of the first marker that counts so, or null where that is no 二是 or there is none. */
    private static @Nullable LineMarker firstInside(Line line, LineMarker second) {
        LineMarker head = line.typed.label();
        if (second.value() != 2 || head != null && InlineRuns.isOneRun(head, second)) {
            return null;
        }
        String words = "一" + second.numbering().suffix();
        String before = line.source.substring(line.typed.from(), second.start());
        int at = before.lastIndexOf(words);
        if (at < 1 || NOT_BEHIND.indexOf(before.charAt(at - 1)) >= 0 || endsSentence(before, at)) {
            return null;
        }
        int start = line.typed.from() + at;
        return new LineMarker(second.numbering(), List.of(1), words, start, start + words.length());
    }

    /** Returns whether a sentence ends in some words, from an index on. */
    private static boolean endsSentence(String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if (ENDS.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
