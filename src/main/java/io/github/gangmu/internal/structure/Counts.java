package io.github.gangmu.internal.structure;

/** The numbers of things a line names: “三论” and 四项改革 tell how many points may follow. */
final class Counts {
    private static final String DIGITS = "零一二三四五六七八九十";
    /** How much of long words is looked at, at either end: a paragraph announces points in its first sentence or its last. */
    private static final int EDGE = 40;

    private static final String NO_COUNT = "年月日号时分秒岁元届章节条季世第";

    /** Behind the last of the digits looked for come two thirds of all ideographs. */
    private static final char GREATEST_DIGIT = '四';

    /** The values of all characters up to that digit and one more, from 2 on; 0 for those that are none. */
    private static final byte[] VALUES = values();

    private Counts() {}

    /** Returns a set of bits: bit 3 is set if the words name three of something. Only 2 to 12 are looked for. */
    static short named(String text, int from, int to) {
        char[] words = new char[to - from];
        text.getChars(from, to, words, 0);
        int last = Math.max(0, words.length - 1);
        int head = Math.min(last, EDGE);
        int tail = Math.max(head, last - EDGE);
        return (short) (named(words, 0, head) | named(words, tail, last));
    }

    private static int named(char[] words, int from, int to) {
        int counts = 0;
        for (int i = from; i < to; i++) {
            // One look for whatever character it is: which of them are ideographs shows no pattern to learn.
            int value = VALUES[Math.min(words[i], GREATEST_DIGIT + 1)];
            if (value != 0 && isCount(words, i)) {
                counts |= 1 << value;
            }
        }
        return counts;
    }

    /** Returns whether the digit at an index is a number of its own, and one of things. */
    private static boolean isCount(char[] words, int at) {
        char before = at == 0 ? 0 : words[at - 1];
        char after = words[at + 1];
        boolean partOfNumber = DIGITS.indexOf(after) >= 0
                || isDigit(after)
                || after == '.'
                || before != 0 && DIGITS.indexOf(before) >= 0
                || isDigit(words[at]) && isDigit(before);
        return !partOfNumber && before != '第' && NO_COUNT.indexOf(after) < 0;
    }

    private static byte[] values() {
        byte[] values = new byte[GREATEST_DIGIT + 2];
        for (int i = 2; i < DIGITS.length(); i++) {
            values[DIGITS.charAt(i)] = (byte) i;
        }
        values['两'] = 2;
        for (char digit = '2'; digit <= '9'; digit++) {
            values[digit] = (byte) (digit - '0');
        }
        return values;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
