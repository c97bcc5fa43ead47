package io.github.gangmu.internal.structure;

/** The numbers of things a line names: “三论” and 四项改革 tell how many points may follow. */
final class Counts {
    private static final String DIGITS = "零一二三四五六七八九十";
    private static final String NO_COUNT = "年月日号时分秒岁元届章节条季世第";

    private static final char LEAST_DIGIT = '一';
    /** Behind the last of the digits looked for come two thirds of all ideographs. */
    private static final char GREATEST_DIGIT = '四';

    /** The values of the digits among the ideographs up to the last of them. A table, since texts show no pattern to learn. */
    private static final byte[] VALUES = values();

    private Counts() {}

    /** Returns a set of bits: bit 3 is set if the words name three of something. Only 2 to 12 are looked for. */
    static short named(String text, int from, int to) {
        int counts = 0;
        for (int i = from; i < to - 1; i++) {
            int value = valueOf(text.charAt(i));
            if (value != 0 && isCount(text, i, from)) {
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

    private static byte[] values() {
        byte[] values = new byte[GREATEST_DIGIT - LEAST_DIGIT + 1];
        for (int i = 2; i < DIGITS.length(); i++) {
            values[DIGITS.charAt(i) - LEAST_DIGIT] = (byte) i;
        }
        values['两' - LEAST_DIGIT] = 2;
        return values;
    }

    /** Returns the value of a digit from 2 on, or 0. */
    private static int valueOf(char c) {
        int ideograph = c - LEAST_DIGIT;
        if (ideograph >= 0) {
            return ideograph < VALUES.length ? VALUES[ideograph] : 0;
        }
        return c >= '2' && c <= '9' ? c - '0' : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
