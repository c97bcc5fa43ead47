package io.github.gangmu.internal.structure;

/** What single characters mean for the shape of a line. */
final class Signs {
    /** Parts clauses. */
    static final int CLAUSE_STOP = 1;

    /** Is one of the punctuation marks that make two lines alike. */
    static final int MARK = 1 << 1;

    static final int SENTENCE_STOP = 1 << 2;
    static final int QUOTES = 1 << 3;
    static final int COLON = 1 << 4;
    static final int BRACKET = 1 << 5;
    static final int EMPHASIS = 1 << 6;

    /** May stand behind the last word or the punctuation at the end of a line. */
    static final int CLOSING = 1 << 7;

    /** Ends a line in one of the classes that features know. */
    static final int END_MARK = 1 << 8;

    /** From this bit on the class it ends a line in. */
    private static final int END_CLASS = 9;

    private static final int END_CLASSES = 7;

    /** Parts the cells of a table row. */
    static final int TAB = 1 << 12;

    /** Stands in code and in formulas. */
    static final int CODE = 1 << 13;

    /** From this bit on what it counts for, which can be summed up: 1 for a sentence, and above that 1 or -1 for the balance. */
    private static final int COUNTS = 14;

    private static final int SENTENCES = 8;

    /** So many signs can be summed up. */
    static final int MOST_SUMMED = (1 << SENTENCES) - 1;

    /** All characters below are half as wide as an ideograph. */
    private static final char FIRST_WIDE = '\u2e80';

    static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';
    /** How many usual ideographs there are. */
    static final int IDEOGRAPHS = LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1;

    /** Signs stand in the blocks before the ideographs and in the last one, which is put before them in the table. */
    private static final char LAST_BEFORE = '\u30ff';

    private static final int LAST_BLOCK = 0x100;

    /** The slot of all characters that are no sign, ideographs among them. */
    private static final int NO_SIGN = LAST_BEFORE + LAST_BLOCK + 1;

    private static final int[] TABLE = table();

    private Signs() {}

    private static int[] table() {
        int[] table = new int[NO_SIGN + 1];
        mark(table, CLAUSE_STOP, "，,。；;：:！？、 　\u00a0\t");
        mark(table, MARK, "，,。；;：:！？、“”\"《》（）()【】+—…");
        mark(table, SENTENCE_STOP | 1 << COUNTS, "。！？；");
        mark(table, QUOTES, "“”\"");
        mark(table, COLON, "：:");
        mark(table, BRACKET, "（()）");
        mark(table, EMPHASIS, "*_=~");
        mark(table, TAB, "\t");
        mark(table, CODE, "{}[]()<>=;$|_&/\\");
        mark(table, CLOSING, "”’\"』」》)）】〉*_~= ");
        mark(table, END_MARK | Line.END_SENTENCE << END_CLASS, "。.!！?？…");
        mark(table, END_MARK | Line.END_SEMICOLON << END_CLASS, "；;");
        mark(table, END_MARK | Line.END_COMMA << END_CLASS, "，,、");
        mark(table, END_MARK | Line.END_COLON << END_CLASS, "：:");
        mark(table, 1 << COUNTS + SENTENCES, "“《（(");
        mark(table, -1 << COUNTS + SENTENCES, "”》）)");
        return table;
    }

    private static void mark(int[] table, int properties, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            table[slot(characters.charAt(i))] |= properties;
        }
    }

    /** Without a branch: what character follows is hard to predict. */
    private static int slot(char c) {
        return Math.min((c + LAST_BLOCK) & Character.MAX_VALUE, NO_SIGN);
    }

    /** Returns all properties of a character. */
    static int of(char c) {
        return TABLE[slot(c)];
    }

    static boolean isOf(char c, int property) {
        return (of(c) & property) != 0;
    }

    /** Returns the class that a line ends in behind a character. */
    static int endClass(char c) {
        return of(c) >> END_CLASS & END_CLASSES;
    }

    /** Returns what a character counts for; sums of up to {@link #MOST_SUMMED} of these are told apart by the methods below. */
    static int counts(int properties) {
        return properties >> COUNTS;
    }

    /** Returns how many sentences characters end that count for so much. */
    static int sentences(int counts) {
        return counts & MOST_SUMMED;
    }

    /** Returns how many brackets and quotes more than they close characters open that count for so much. */
    static int balance(int counts) {
        return counts >> SENTENCES;
    }

    /** Returns whether a character is one of the usual ideographs, which have no properties. */
    static boolean isIdeograph(char c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
    }

    /** Returns 1 for a character that is half as wide as an ideograph, otherwise 0. */
    static int countNarrow(char c) {
        return (c - FIRST_WIDE) >>> Integer.SIZE - 1;
    }
}
