package io.github.gangmu.fitting;

/** Writes and reads whole numbers from 1 to 999 in Chinese figures: 12 is {@code 十二}. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static String of(int value) {
        StringBuilder out = new StringBuilder();
        int hundreds = value / 100;
        int tens = value / 10 % 10;
        int ones = value % 10;
        if (hundreds > 0) {
            out.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            if (tens > 1 || hundreds > 0) {
                out.append(DIGITS.charAt(tens));
            }
            out.append('十');
        } else if (hundreds > 0 && ones > 0) {
            out.append('零');
        }
        if (ones > 0) {
            out.append(DIGITS.charAt(ones));
        }
        return out.toString();
    }

    /** Writes a year figure by figure: 2021 is {@code 二〇二一}, where {@code zero} is 〇. */
    static String year(int year, char zero) {
        StringBuilder out = new StringBuilder();
        Integer.toString(year).chars().forEach(c -> out.append(c == '0' ? zero : DIGITS.charAt(c - '0')));
        return out.toString();
    }

    /** Returns the value of Chinese or Arabic figures, or 0 if they are no number. */
    static int parse(String figures) {
        if (figures.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return figures.isEmpty() || figures.length() > 4 ? 0 : Integer.parseInt(figures);
        }
        int value = 0;
        int digit = 0;
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            if (c == '百' || c == '十') {
                value += (digit == 0 ? 1 : digit) * (c == '百' ? 100 : 10);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
                if (digit < 0) {
                    return 0;
                }
            }
        }
        return value + digit;
    }
}
