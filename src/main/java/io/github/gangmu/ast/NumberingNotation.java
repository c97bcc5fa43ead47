package io.github.gangmu.ast;

import io.github.gangmu.numeral.NumeralSystem;

/** Reads the notation of a numbering style, its first marker: 一、 → written with Chinese numerals, followed by 、. */
final class NumberingNotation {
    private static final String SIGNS = "第其（(〔[【〈";

    private NumberingNotation() {}

    static Numbering read(String first) {
        if (first.isBlank()) {
            throw new IllegalArgumentException(
                    "A numbering style is named by its first marker, such as 一、; got a blank text.");
        }
        String id = widened(first.strip());
        if (id.equals("首先")) {
            return Numbering.sequence();
        }
        if (id.equals("一方面")) {
            return Numbering.written(NumberingFamily.SPOKEN, "", NumeralSystem.CHINESE, "方面", 1);
        }
        if (countOf("#", id, 0) == id.length()) {
            return Numbering.sign(NumberingFamily.MARKDOWN, id);
        }
        int points = id.startsWith("1") ? countOf(".1", id, 1) : 0;
        if (points > 0) {
            String suffix = id.substring(1 + 2 * points);
            return Numbering.written(NumberingFamily.DECIMAL, "", NumeralSystem.ARABIC, suffix, 1 + points);
        }
        for (NumeralSystem system : NumeralSystem.values()) {
            String one = system.format(1);
            int at = id.indexOf(one);
            if (at >= 0) {
                String prefix = id.substring(0, at);
                String suffix = id.substring(at + one.length());
                if (isLetter(system) && !(prefix.isEmpty() || SIGNS.contains(prefix))) {
                    continue;
                }
                return Numbering.written(family(prefix, system, suffix), prefix, system, suffix, 1);
            }
        }
        return Numbering.sign(NumberingFamily.BULLET, id);
    }

    /** Returns how often a part stands at a place of a text, again and again. */
    private static int countOf(String part, String text, int from) {
        int at = from;
        while (text.startsWith(part, at)) {
            at += part.length();
        }
        return (at - from) / part.length();
    }

    private static boolean isLetter(NumeralSystem system) {
        return switch (system) {
            case LETTER_UPPER, LETTER_LOWER, ROMAN_UPPER, ROMAN_LOWER -> true;
            default -> false;
        };
    }

    private static NumberingFamily family(String prefix, NumeralSystem system, String suffix) {
        if (prefix.equals("第")) {
            return suffix.isEmpty() || suffix.endsWith("是") || "，、：".contains(suffix)
                    ? NumberingFamily.SPOKEN
                    : NumberingFamily.CHAPTER;
        }
        if (prefix.equals("其") || (!suffix.isEmpty() && "是要则則靠抓来來曰".contains(suffix))) {
            return NumberingFamily.SPOKEN;
        }
        if (prefix.equals("[") || prefix.equals("〔") || prefix.equals("【")) {
            return NumberingFamily.BRACKET;
        }
        if (!prefix.isEmpty() && !prefix.equals("（") && !prefix.equals("〈")) {
            return NumberingFamily.LABEL;
        }
        return switch (system) {
            case LETTER_UPPER,
                    LETTER_LOWER,
                    FULL_WIDTH_LETTER_UPPER,
                    FULL_WIDTH_LETTER_LOWER,
                    CIRCLED_LETTER,
                    PARENTHESIZED_LETTER -> NumberingFamily.LETTER;
            case ROMAN_UPPER, ROMAN_LOWER, ROMAN_SIGN -> NumberingFamily.ROMAN;
            case STEM, BRANCH -> NumberingFamily.STEM;
            default -> NumberingFamily.OFFICIAL;
        };
    }

    /** Returns the text in the width Chinese documents use: full-width brackets, half-width digits and dots. */
    private static String widened(String text) {
        StringBuilder wide = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(
                    switch (c) {
                        case '(' -> '（';
                        case ')' -> '）';
                        case '．' -> '.';
                        case ':' -> '：';
                        case ',' -> '，';
                        case '＃' -> '#';
                        default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
                    });
        }
        return wide.toString();
    }
}
