package io.github.gangmu.internal.structure;

/** The numbers of things a line names: “三论” and 四项改革 tell how many points may follow. */
final class Counts {
    private static final String DIGITS = "零一二三四五六七八九十";
    private static final String NO_COUNT = "年月日号时分秒岁元届章节条季世第";

    private Counts() {}

    /** Returns a set of bits: bit 3 is set if the words name three of something. Only 2 to 12 are looked for. */
    static long named(String words) {
        long counts = 0;
        for (int i = 0; i < words.length() - 1; i++) {
            char c = words.charAt(i);
            int value = valueOf(c);
            if (value < 0 && c >= '2' && c <= '9' && (i == 0 || !isDigit(words.charAt(i - 1)))) {
                value = c - '0';
            }
            if (value >= 2) {
                char before = i == 0 ? 0 : words.charAt(i - 1);
                char after = words.charAt(i + 1);
                boolean partOfNumber = DIGITS.indexOf(after) >= 0
                        || isDigit(after)
                        || after == '.'
                        || before != 0 && DIGITS.indexOf(before) >= 0;
                if (!partOfNumber && before != '第' && NO_COUNT.indexOf(after) < 0) {
                    counts |= 1L << value;
                }
            }
        }
        return counts;
    }

    /** Returns the value of a Chinese digit, or -1. */
    private static int valueOf(char c) {
        return switch (c) {
            case '零' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            case '十' -> 10;
            default -> -1;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
