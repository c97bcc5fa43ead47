package io.github.gangmu.internal.recognise;

import static io.github.gangmu.internal.grammar.LineLexer.*;

import io.github.gangmu.ast.Numbering;
import io.github.gangmu.numeral.NumeralSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads the style and the values of a marker token: 第 十二 条之一 is style 第一条 with the values 12 and 1.
 *
 * <p>A marker is a prefix, a numeral and a suffix; the style is the same text with the numeral for 1, without the blanks, in
 * the usual width. Styles are kept for reuse: those the grammar lists for good (see {@link StyleNames}), labels (步骤一：) for one
 * text, as there are as many of them as authors find words.
 */
final class MarkerReader {
    private static final NumeralSystem[] ENCLOSED_SYSTEMS = {
        NumeralSystem.CIRCLED,
        NumeralSystem.PARENTHESIZED,
        NumeralSystem.FULL_STOP,
        NumeralSystem.PARENTHESIZED_CHINESE,
        NumeralSystem.NEGATIVE_CIRCLED,
        NumeralSystem.CIRCLED_CHINESE,
        NumeralSystem.CIRCLED_LETTER,
        NumeralSystem.PARENTHESIZED_LETTER,
    };
    private static final Map<String, Integer> ORDER =
            Map.of("首先", 1, "其次", 2, "再次", 3, "再者", 3, "然后", 3, "接着", 3, "此外", 4, "最后", 99, "最终", 99);
    /** Longer numbers are years or codes, not the numbers of items. */
    private static final int GREATEST = 999;

    private final String text;
    private final char[] characters;
    private final StyleNames names = new StyleNames();
    private final Map<String, Numbering> labels = new HashMap<>();

    MarkerReader(String text, char[] characters) {
        this.text = text;
        this.characters = characters;
    }

    /** Returns the mark # … ###### of a heading. */
    LineMarker markdown(int type, int start, int end) {
        LineMarker known = KnownMarkers.find(characters, type, start, end);
        return known == null ? keep(type, start, end, readMarkdown(start, end)) : known;
    }

    private LineMarker readMarkdown(int start, int end) {
        int to = trimmed(start, end);
        names.begin();
        for (int i = start; i < to; i++) {
            names.add('#');
        }
        return marker(names.style(), List.of(), start, to);
    }

    /** Returns the bullet at the head of a line. */
    LineMarker bullet(int type, int start, int end) {
        LineMarker known = KnownMarkers.find(characters, type, start, end);
        return known == null ? keep(type, start, end, readBullet(type, start, end)) : known;
    }

    private LineMarker readBullet(int type, int start, int end) {
        // Tools that write Markdown escape signs of their own: \- 甲
        char first = characters[characters[start] == '\\' ? start + 1 : start];
        names.begin();
        if (type == DASHES) {
            boolean halfWidth = first == '-';
            names.add(halfWidth ? '-' : '—');
            if (!halfWidth || characters[start + 1] == '-') {
                names.add(halfWidth ? '-' : '—');
            }
        } else {
            names.add(
                    switch (first) {
                        case '－' -> '-';
                        case '＊' -> '*';
                        // Items of one list, done and not done
                        case '❌' -> '✅';
                        // [ ] and [x] are boxes to tick
                        case '[' -> '☐';
                        default -> first;
                    });
            if (end > start + 1 && (characters[start + 1] == '>' || characters[start + 1] == '》')) {
                names.add('>');
            }
        }
        return marker(names.style(), List.of(), start, trimmed(start, end));
    }

    /** Returns the numbered marker of a token, or null where its numeral has no value. */
    @Nullable
    LineMarker number(int type, int start, int end) {
        LineMarker known = KnownMarkers.find(characters, type, start, end);
        if (known != null) {
            return known;
        }
        LineMarker marker = read(type, start, end);
        return marker == null ? null : keep(type, start, end, marker);
    }

    private LineMarker marker(Numbering style, List<Integer> values, int start, int end) {
        return new LineMarker(style, values, text.substring(start, end), start, end);
    }

    private LineMarker keep(int type, int start, int end, LineMarker marker) {
        KnownMarkers.keep(characters, type, start, end, marker);
        return marker;
    }

    private @Nullable LineMarker read(int type, int start, int end) {
        return switch (type) {
            case ORDER_WORD, IN_ORDER_WORD -> {
                int value = ORDER.getOrDefault(text.substring(start, end), 1);
                yield marker(style("首先"), List.of(value), start, end);
            }
            case ASPECT, IN_ASPECT -> marker(style("一方面"), List.of(characters[start] == '另' ? 2 : 1), start, end);
            case DECIMAL, DECIMAL_BEFORE_WORD -> decimal(start, end);
            case ENCLOSED, IN_ENCLOSED, AT_ENCLOSED -> enclosed(start, end);
            case ARABIC_BEFORE_YEAR -> written(type, start, dotIn(start, end) + 1);
            default -> written(type, start, trimmed(start, end));
        };
    }

    private @Nullable LineMarker decimal(int start, int end) {
        List<Integer> values = new ArrayList<>(4);
        int at = start;
        while (at < end && Characters.isDigit(characters[at])) {
            int from = at;
            while (at < end && Characters.isDigit(characters[at])) {
                at++;
            }
            values.add(arabic(from, at).orElse(0));
            at += at < end && isPoint(characters[at]) ? 1 : 0;
        }
        names.begin().add('1');
        for (int i = 1; i < values.size(); i++) {
            names.add('.');
            names.add('1');
        }
        return marker(names.style(), List.copyOf(values), start, at);
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '．' || c == '、';
    }

    private @Nullable LineMarker enclosed(int start, int end) {
        for (NumeralSystem system : ENCLOSED_SYSTEMS) {
            OptionalInt value = system.parse(text, start, start + 1);
            if (value.isPresent()) {
                return marker(style(system.format(1)), List.of(value.getAsInt()), start, end);
            }
        }
        return null;
    }

    private @Nullable LineMarker written(int type, int start, int end) {
        boolean isLabel = type == LABEL || type == LABEL_BARE || type == LABEL_WORD;
        boolean isRoman = type == ROMAN_POINT;
        int from = start;
        int to = end;
        if (isLabel) {
            while (!isNumeral(characters[to - 1])) {
                to--;
            }
            from = to;
            while (from > start && isNumeral(characters[from - 1])) {
                from--;
            }
        } else {
            while (!isNumeral(characters[from]) && system(characters[from], isRoman) == null) {
                from++;
            }
            to = from + 1;
            while (to < end && (isNumeral(characters[to]) || (isRoman && system(characters[to], true) != null))) {
                to++;
            }
        }
        NumeralSystem system = system(characters[from], isRoman);
        if (system == null) {
            return null;
        }
        OptionalInt value = value(system, from, to);
        if (value.isEmpty()
                || value.getAsInt() > GREATEST
                || (isLabel && (from == start || holdsNumeral(start, from)))) {
            return null;
        }
        names.begin();
        add(start, from);
        names.add(first(system));
        int suffix = names.length();
        add(to, end);
        List<Integer> values = List.of(value.getAsInt());
        int stop = end;
        switch (type) {
            case CHINESE_BRACKETED,
                    IN_CHINESE_BRACKETED,
                    AT_CHINESE_BRACKETED,
                    ARABIC_BRACKETED,
                    IN_ARABIC_BRACKETED,
                    AT_ARABIC_BRACKETED -> names.cut(suffix + 1);
            case CHAPTER, IN_CHAPTER -> {
                int of = suffix;
                while (of < names.length() && names.charAt(of) != '之') {
                    of++;
                }
                if (of < names.length()) {
                    int second = text.lastIndexOf('之', end - 1) + 1;
                    values = List.of(
                            value.getAsInt(),
                            NumeralSystem.CHINESE.parse(text, second, end).orElse(1));
                    names.cut(of);
                } else if (type == IN_CHAPTER) {
                    // 第一章为绪论: behind the unit the text begins.
                    int unit = names.charAt(suffix) == '部' ? 2 : 1;
                    names.cut(suffix + unit);
                    stop = behind(to, unit);
                }
            }
            case OCCASION -> {
                // 第一种解法：代入 and 第二种：消元 count in one style.
                names.cut(suffix + 1);
                stop = behind(to, 1);
            }
            case ITS_FIRST, IN_ITS_FIRST -> {
                if (names.length() == suffix || names.charAt(suffix) != '是') {
                    names.cut(suffix);
                    stop = to;
                }
            }
            default -> {
                // The suffix belongs to the style.
            }
        }
        Numbering style = isLabel ? labels.computeIfAbsent(names.name(), Numbering::of) : names.style();
        return marker(style, values, start, stop);
    }

    private OptionalInt value(NumeralSystem system, int from, int to) {
        return switch (system) {
            case ARABIC -> arabic(from, to);
            case LETTER_UPPER, LETTER_LOWER -> {
                char letter = characters[from];
                yield system.parse(String.valueOf(letter >= 'Ａ' ? (char) (letter - 'Ａ' + 'A') : letter));
            }
            default -> system.parse(text, from, to);
        };
    }

    private OptionalInt arabic(int from, int to) {
        OptionalInt value = NumeralSystem.ARABIC.parse(text, from, to);
        return value.isPresent() ? value : NumeralSystem.FULL_WIDTH.parse(text, from, to);
    }

    /** Returns the system a numeral of this first character is written in, or null where it begins none. */
    private static @Nullable NumeralSystem system(char c, boolean roman) {
        if (Characters.isDigit(c)) {
            return NumeralSystem.ARABIC;
        }
        if (c >= 'A' && c <= 'Z') {
            return roman ? NumeralSystem.ROMAN_UPPER : NumeralSystem.LETTER_UPPER;
        }
        if (c >= 'a' && c <= 'z') {
            return roman ? NumeralSystem.ROMAN_LOWER : NumeralSystem.LETTER_LOWER;
        }
        if (c >= 'Ａ' && c <= 'Ｚ') {
            return NumeralSystem.LETTER_UPPER;
        }
        if (c >= 'ａ' && c <= 'ｚ') {
            return NumeralSystem.LETTER_LOWER;
        }
        if (c >= 'Ⅰ' && c <= 'ⅻ') {
            return NumeralSystem.ROMAN_SIGN;
        }
        if (STEMS.indexOf(c) >= 0) {
            return NumeralSystem.STEM;
        }
        if (FORMALS.indexOf(c) >= 0) {
            return NumeralSystem.FORMAL;
        }
        return CHINESE.indexOf(c) >= 0 ? NumeralSystem.CHINESE : null;
    }

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String FORMALS = "壹贰貳弐叁參叄肆伍陆陸柒捌玖拾";
    private static final String CHINESE = "一二三四五六七八九十百零〇○";

    private static boolean isNumeral(char c) {
        return Characters.isDigit(c) || CHINESE.indexOf(c) >= 0 || FORMALS.indexOf(c) >= 0;
    }

    private boolean holdsNumeral(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isNumeral(characters[i])) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first numeral of a system, which stands for all of them in the name of a style. */
    private static char first(NumeralSystem system) {
        return switch (system) {
            case ARABIC -> '1';
            case CHINESE -> '一';
            default -> system.format(1).charAt(0);
        };
    }

    /** Returns where so many characters end that begin at an offset, blanks before them passed over. */
    private int behind(int from, int length) {
        int at = from;
        while (Characters.isBlank(characters[at])) {
            at++;
        }
        return at + length;
    }

    private int dotIn(int start, int end) {
        int at = start;
        while (at < end - 1 && !isPoint(characters[at])) {
            at++;
        }
        return at;
    }

    private int trimmed(int start, int end) {
        int to = end;
        while (to > start + 1 && Characters.isBlank(characters[to - 1])) {
            to--;
        }
        return to;
    }

    /** Adds what stands before or behind a numeral to the name of its style. */
    private void add(int start, int end) {
        for (int i = start; i < end; i++) {
            names.add(characters[i]);
        }
    }

    private Numbering style(String name) {
        names.begin();
        for (int i = 0; i < name.length(); i++) {
            names.add(name.charAt(i));
        }
        return names.style();
    }
}
