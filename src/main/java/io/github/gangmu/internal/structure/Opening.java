package io.github.gangmu.internal.structure;

/**
 * What the words of a line open with. Stories and talks open many lines with a quotation mark, which neither heads what stands
 * below nor is a point; glossaries and notes on technical things open their items with Latin letters and digits; pronouns and conjunctions go on with
 * a text.
 *
 * <pre>
 * 落实责任              {@link #WORD}
 * “谁来负责？”他问       {@link #QUOTE}
 * （暂缺）              {@link #BRACKET}
 * 3 月底前完成          {@link #DIGIT}
 * Excel 表格汇总        {@link #LATIN}
 * 他每天走访三户        {@link #PRONOUN}
 * 底数清了吗？          {@link #ASKED}
 * </pre>
 */
final class Opening {
    static final int WORD = 0;
    static final int QUOTE = 1;
    static final int BRACKET = 2;
    static final int DIGIT = 3;
    static final int LATIN = 4;
    static final int OTHER = 5;

    /** Kinds of {@link OpeningWords}. */
    static final int PRONOUN = 6;

    static final int CONJUNCTION = 7;
    static final int PREPOSITION = 8;
    static final int QUESTION = 9;

    /** What ends with a question mark and opens with none of the first three. */
    static final int ASKED = 10;

    static final int CODES = ASKED + 1;

    private static final String QUOTES = "“\"「『‘'";
    private static final String BRACKETS = "（(【[《〈";

    private Opening() {}

    /** Returns the kind of what a line opens. */
    static int of(Line line) {
        int kind = of(line.opening, line.second);
        return line.asks && (kind == WORD || kind == QUESTION || kind == LATIN || kind == DIGIT) ? ASKED : kind;
    }

    /** Returns the kind of what two characters open. */
    static int of(char c, char second) {
        if (Signs.isIdeograph(c)) {
            return OpeningWords.of(c, second);
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
