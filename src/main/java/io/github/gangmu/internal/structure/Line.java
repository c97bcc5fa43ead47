package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Numbering;
import io.github.gangmu.internal.recognise.LineForm;
import io.github.gangmu.internal.recognise.LineMarker;
import io.github.gangmu.internal.recognise.TypedLine;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed line with the features that place it: its style and value, and the shape of its words.
 *
 * <p>Whether the numbered marker at its head counts is decided by {@link MarkerSeries}; until then {@link #refuseLabel}
 * turns the line into one without that marker.
 */
final class Line {
    /** Punctuation a line ends with, in classes. */
    static final int END_WORD = 0;

    static final int END_SENTENCE = 1;
    static final int END_SEMICOLON = 2;
    static final int END_COMMA = 3;
    static final int END_COLON = 4;
    static final int END_EMPTY = 5;

    private static final String SKELETON_SIGNS = "，,。；;：:！？、“”\"《》（）()【】+—…";

    final TypedLine typed;
    final int index;
    final Role role;
    final String source;

    Style style = Style.NONE;
    Style inner = Style.NONE;
    String series = "";
    int value;
    int innerValue;

    @Nullable
    LineMarker label;

    String words = "";
    int length;
    int end;
    char first;
    char second;
    char last;
    char beforeLast;
    int[] clauseLengths = {};
    char[] clauseFirst = {};
    char[] clauseLast = {};
    String skeleton = "";
    boolean quoted;
    int runIn;
    /** How many sentences it holds, at most 4. */
    int sentences;

    /** Whether it looks like the last line of a document's title: …的通知, …实施方案. */
    boolean namesDocument;

    int labelColon;
    int balance;
    int width;
    long counts;
    /** Whether points are counted inside it: 一是…；二是…. */
    boolean countsInside;

    Line(TypedLine typed, int index, String source) {
        this.typed = typed;
        this.index = index;
        this.source = source;
        this.role = Role.of(
                typed.form(), plain(source, typed.markdown() == null ? typed.from() : typed.textStart(), typed.to()));
        this.label = typed.label();
        measureWidth();
        restyle();
    }

    /** Takes the numbered marker at the head for words. */
    void refuseLabel() {
        label = null;
        restyle();
    }

    /** Takes the line for the first item of a list that begins inside it and goes on at the head of the next line. */
    void openList(Style listStyle, String listSeries) {
        style = listStyle;
        series = listSeries;
        value = 1;
    }

    private void restyle() {
        LineMarker outer = typed.markdown() != null ? typed.markdown() : typed.bullet();
        LineMarker number = label;
        if (outer != null) {
            style = Style.of(outer.numbering());
            series = outer.numbering().id();
            value = 0;
            inner = number == null ? Style.NONE : Style.of(number.numbering());
            innerValue = number == null ? 0 : number.value();
        } else if (number != null) {
            style = Style.of(number.numbering());
            series = Style.series(number.numbering());
            value = number.value();
            inner = Style.NONE;
            innerValue = 0;
        } else {
            style = Style.NONE;
            series = "";
            value = 0;
            inner = Style.NONE;
            innerValue = 0;
        }
        measure();
    }

    /** Returns the value that counts on, whether the number stands alone or behind a Markdown mark or bullet. */
    int countingValue() {
        return inner == Style.NONE ? value : innerValue;
    }

    /** Returns the value of its numbered marker, 0 where it has none. */
    int countingLabel() {
        LineMarker number = label;
        return number == null ? 0 : number.value();
    }

    /** Returns the series its numbered marker belongs to, or an empty text. */
    String numberSeries() {
        LineMarker number = label;
        return number == null ? "" : Style.series(number.numbering());
    }

    /** Returns the numbers of its numbered marker: [1, 2] for 1.2. */
    List<Integer> numbers() {
        LineMarker number = label;
        return number == null ? List.of() : number.numbers();
    }

    /** Returns where its words begin: behind all markers that count. */
    int wordsStart() {
        if (label != null || typed.label() == null) {
            return typed.textStart();
        }
        return typed.label().start();
    }

    /** Returns the numbering of its numbered marker, or null. */
    @Nullable
    Numbering numbering() {
        LineMarker number = label;
        return number == null ? null : number.numbering();
    }

    /** Returns the numbering that speaks for its level: of its numbered marker, or else of its bullet or mark. */
    @Nullable
    Numbering levelNumbering() {
        if (label != null) {
            return numbering();
        }
        LineMarker outer = typed.markdown() != null ? typed.markdown() : typed.bullet();
        return outer == null ? null : outer.numbering();
    }

    private void measure() {
        words = plain(source, wordsStart(), typed.to());
        length = words.length();
        int tail = length;
        while (tail > 0 && isClosing(words.charAt(tail - 1))) {
            tail--;
        }
        end = tail == 0 ? END_EMPTY : endClass(words.charAt(tail - 1));
        int core = tail;
        while (core > 0 && endClass(words.charAt(core - 1)) != END_WORD) {
            core--;
        }
        while (core > 0 && isClosing(words.charAt(core - 1))) {
            core--;
        }
        first = core > 0 ? words.charAt(0) : 0;
        second = core > 1 ? words.charAt(1) : 0;
        last = core > 0 ? words.charAt(core - 1) : 0;
        beforeLast = core > 1 ? words.charAt(core - 2) : 0;
        measureClauses(words.substring(0, core));
        StringBuilder signs = new StringBuilder();
        quoted = false;
        balance = 0;
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            if (signs.length() < 14 && SKELETON_SIGNS.indexOf(c) >= 0) {
                signs.append(c);
            }
            if (c == '“' || c == '”' || c == '"') {
                quoted = true;
            }
            if (c == '“' || c == '《' || c == '（' || c == '(') {
                balance++;
            } else if (c == '”' || c == '》' || c == '）' || c == ')') {
                balance--;
            }
        }
        skeleton = signs.toString();
        int stop = words.indexOf('。');
        runIn = stop >= 0 && stop < length - 1 ? (stop <= 30 ? 2 : 1) : 0;
        sentences = sentences();
        namesDocument = length <= 60 && DocumentWords.endsWithOne(words);
        int colon = -1;
        for (int i = 0; i < Math.min(length, 13); i++) {
            if (words.charAt(i) == '：' || words.charAt(i) == ':') {
                colon = i;
                break;
            }
        }
        labelColon = colon < 0 ? 0 : colon == length - 1 ? 2 : 1;
        counts = Counts.named(words);
    }

    private int sentences() {
        int count = 0;
        for (int i = 0; i < length && count < 4; i++) {
            char c = words.charAt(i);
            boolean stop = c == '。' || c == '！' || c == '？' || c == '；';
            count += stop && i < length - 1 || i == length - 1 ? 1 : 0;
        }
        return count;
    }

    private void measureClauses(String core) {
        int count = 0;
        int[] lengths = new int[8];
        char[] firsts = new char[8];
        char[] lasts = new char[8];
        int from = -1;
        for (int i = 0; i <= core.length() && count < 8; i++) {
            boolean stop = i == core.length() || isClauseStop(core.charAt(i));
            if (stop && from >= 0) {
                lengths[count] = i - from;
                firsts[count] = core.charAt(from);
                lasts[count] = core.charAt(i - 1);
                count++;
                from = -1;
            } else if (!stop && from < 0) {
                from = i;
            }
        }
        clauseLengths = Arrays.copyOf(lengths, count);
        clauseFirst = Arrays.copyOf(firsts, count);
        clauseLast = Arrays.copyOf(lasts, count);
    }

    private void measureWidth() {
        for (int i = typed.start(); i < typed.to(); i++) {
            width += source.charAt(i) >= '\u2e80' ? 2 : 1;
        }
    }

    private static boolean isClauseStop(char c) {
        return "，,。；;：:！？、 　\u00a0\t".indexOf(c) >= 0;
    }

    private static boolean isClosing(char c) {
        return "”’\"』」》）)】〉*_~= ".indexOf(c) >= 0;
    }

    static int endClass(char c) {
        return switch (c) {
            case '。', '.', '!', '！', '?', '？', '…' -> END_SENTENCE;
            case '；', ';' -> END_SEMICOLON;
            case '，', ',', '、' -> END_COMMA;
            case '：', ':' -> END_COLON;
            default -> END_WORD;
        };
    }

    /** Returns the characters without marks of emphasis and without blanks around them. */
    static String plain(String source, int start, int end) {
        String slice = source.substring(Math.min(start, end), end);
        if (slice.indexOf('*') >= 0 || slice.indexOf('_') >= 0 || slice.indexOf('=') >= 0 || slice.indexOf('~') >= 0) {
            slice = slice.replace("**", "").replace("__", "").replace("==", "").replace("~~", "");
        }
        return slice.strip();
    }

    boolean isText() {
        return typed.form() == LineForm.TEXT;
    }

    /** Returns whether the other line is marked in the same way: ● and ○ are two ways, so are 1. and （1）. */
    boolean isMarkedLike(Line other) {
        return style == other.style && series.equals(other.series);
    }

    boolean isUnmarked() {
        return style == Style.NONE;
    }

    @Override
    public String toString() {
        return typed.number() + " " + style + " " + words;
    }
}
