package io.github.gangmu.internal.structure;

/**
 * What kind of character the words of a line open with. Stories and talks open many lines with a quotation mark, which neither heads what stands
 * below nor is a point; glossaries and notes on technical things open their items with Latin letters and digits.
 *
 * <pre>
 * 落实责任              {@link #WORD}
 * “谁来负责？”他问       {@link #QUOTE}
 * （暂缺）              {@link #BRACKET}
 * 3 月底前完成          {@link #DIGIT}
 * Excel 表格汇总        {@link #LATIN}
 * </pre>
 */
final class Opening {
    static final int WORD = 0;
    static final int QUOTE = 1;
    static final int BRACKET = 2;
    static final int DIGIT = 3;
    static final int LATIN = 4;
    static final int OTHER = 5;

    static final int CODES = OTHER + 1;

    private static final String QUOTES = "“\"「『‘'";
    private static final String BRACKETS = "（(【[《〈";

    private Opening() {}

    /** Returns the kind of a character. */
    static int of(char c) {
        if (Signs.isIdeograph(c)) {
            return WORD;
        }
        if (QUOTES.indexOf(c) >= 0) {
            return QUOTE;
        }
        if (BRACKETS.indexOf(c) >= 0) {
            return BRACKET;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return Character.isLetter(c) ? LATIN : OTHER;
    }
}
