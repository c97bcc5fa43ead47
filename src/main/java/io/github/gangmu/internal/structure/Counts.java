package io.github.gangmu.internal.structure;

/** The numbers of things a line names: “三论” and 四项改革 tell how many points may follow. */
final class Counts {
    private static final String DIGITS = "零一二三四五六七八九十";
    private static final String NO_COUNT = "年月日号时分秒岁元届章节条季世第";

    /** Behind the last of the digits looked for come two thirds of all ideographs. */
    private static final char GREATEST_DIGIT = '四';

    private Counts() {}

    /** Returns a set of bits: bit 3 is set if the words name three of something. Only 2 to 12 are looked for. */
    static short named(String text, int from, int to) {
        int counts = 0;
        for (int i = from; i < to - 1; i++) {
            int value = valueOf(text.charAt(i));
            if (value >= 2 && isCount(text, i, from)) {
                counts |= 1 << value;
            }
        }
        return (short) counts;
    }

    /** Returns whether the digit at an index is a number of its own, and one of things. */
    private static boolean isCount(String text, int at, int from) {
        char before = at == from ? 0 : text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean partOfNumber = DIGITS.indexOf(after) >= 0
                || isDigit(after)
                || after == '.'
                || before != 0 && DIGITS.indexOf(before) >= 0
                || isDigit(text.charAt(at)) && isDigit(before);
        return !partOfNumber && before != '第' && NO_COUNT.indexOf(after) < 0;
    }

    /** Returns the value of a digit from 2 on, or -1. */
    private static int valueOf(char c) {
        if (c > GREATEST_DIGIT) {
            return -1;
        }
        return switch (c) {
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            case '十' -> 10;
            default -> c >= '2' && c <= '9' ? c - '0' : -1;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
