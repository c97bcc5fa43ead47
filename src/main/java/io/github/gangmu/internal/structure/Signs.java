package io.github.gangmu.internal.structure;

/** What single characters mean for the shape of a line. */
final class Signs {
    /** Parts clauses. */
    static final int CLAUSE_STOP = 1;

    /** Is one of the punctuation marks that make two lines alike. */
    static final int MARK = 1 << 1;

    static final int SENTENCE_STOP = 1 << 2;
    static final int OPENS = 1 << 3;
    static final int CLOSES = 1 << 4;
    static final int QUOTES = 1 << 5;
    static final int COLON = 1 << 6;
    static final int BRACKET = 1 << 7;
    static final int EMPHASIS = 1 << 8;

    /** May stand behind the last word or the punctuation at the end of a line. */
    static final int CLOSING = 1 << 9;

    /** Ends a line in one of the classes that features know. */
    static final int END_MARK = 1 << 10;

    /** All characters below are half as wide as an ideograph. */
    private static final char FIRST_WIDE = '\u2e80';

    /** Signs stand in the blocks before the ideographs and behind the last of them. */
    private static final char LAST_BEFORE = '\u30ff';

    private static final char FIRST_FULL_WIDTH = '\uff00';

    private static final short[] TABLE = table();

    private Signs() {}

    private static short[] table() {
        short[] table = new short[LAST_BEFORE + 1 + 0x100];
        mark(table, CLAUSE_STOP, "，,。；;：:！？、 　\u00a0\t");
        mark(table, MARK, "，,。；;：:！？、“”\"《》（）()【】+—…");
        mark(table, SENTENCE_STOP, "。！？；");
        mark(table, OPENS, "“《（(");
        mark(table, CLOSES, "”》）)");
        mark(table, QUOTES, "“”\"");
        mark(table, COLON, "：:");
        mark(table, BRACKET, "（()）");
        mark(table, EMPHASIS, "*_=~");
        mark(table, CLOSING, "”’\"』」》)）】〉*_~= ");
        mark(table, END_MARK, "。.!！?？…；;，,、：:");
        return table;
    }

    private static void mark(short[] table, int property, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            table[slot(characters.charAt(i))] |= (short) property;
        }
    }

    private static int slot(char c) {
        return c <= LAST_BEFORE ? c : c >= FIRST_FULL_WIDTH ? c - FIRST_FULL_WIDTH + LAST_BEFORE + 1 : LAST_BEFORE;
    }

    /** Returns all properties of a character. */
    static int of(char c) {
        return TABLE[slot(c)];
    }

    static boolean isOf(char c, int property) {
        return (of(c) & property) != 0;
    }

    /** Returns 1 if a character with these properties has that one too, otherwise 0. */
    static int count(int properties, int property) {
        return properties >> Integer.numberOfTrailingZeros(property) & 1;
    }

    /** Returns whether a character is one of the usual ideographs, which have no properties. */
    static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    static boolean isNarrow(char c) {
        return c < FIRST_WIDE;
    }
}
