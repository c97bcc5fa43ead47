package io.github.gangmu.numeral;

/** Numbers that are one character each and stand in a row: ①②③, 甲乙丙, ABC. */
final class GlyphNotation implements Notation {

    private final int first;
    private final int[] written;
    private final int[][] rows;

    /**
     * Creates a notation from its characters.
     *
     * @param first the value of the first character of each row
     * @param written the characters this notation writes, in the order of their values
     * @param alsoRead further rows of characters with the same values that are read but not written
     */
    GlyphNotation(int first, String written, String... alsoRead) {
        this.first = first;
        this.written = glyphs(written);
        this.rows = new int[alsoRead.length + 1][];
        rows[0] = this.written;
        for (int i = 0; i < alsoRead.length; i++) {
            rows[i + 1] = glyphs(alsoRead[i]);
        }
    }

    /** Returns the characters of a row. Without a stream: a first parse would wait for the machinery of streams to be loaded. */
    private static int[] glyphs(String row) {
        int[] glyphs = new int[row.codePointCount(0, row.length())];
        int at = 0;
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = row.codePointAt(at);
            at += Character.charCount(glyphs[i]);
        }
        return glyphs;
    }

    @Override
    public int min() {
        return first;
    }

    @Override
    public int max() {
        return first + written.length - 1;
    }

    @Override
    public int read(CharSequence text, int start, int end) {
        int length = end - start;
        if (length > 2) {
            return NONE;
        }
        int glyph = Character.codePointAt(text, start);
        if (Character.charCount(glyph) != length) {
            return NONE;
        }
        for (int[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                if (row[i] == glyph) {
                    return first + i;
                }
            }
        }
        return NONE;
    }

    @Override
    public String write(int value) {
        return Character.toString(written[value - first]);
    }
}
