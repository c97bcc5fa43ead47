package io.github.gangmu.render;

/** Counts and cuts text by the columns it takes in a terminal: two for 一, one for a. */
final class Columns {
    /** The first and last characters of the ranges that Unicode calls wide or full-width (UAX #11), as far as they are common. */
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0xa4cf, 0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19,
        0xfe30, 0xfe6f, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x1f300, 0x1f64f, 0x1f680, 0x1f6ff, 0x1f900, 0x1f9ff, 0x20000,
        0x3fffd
    };

    private static final String ELLIPSIS = "…";

    private Columns() {}

    /** Returns the columns of a text. Characters of ambiguous width, such as “, count one. */
    static int of(CharSequence text) {
        return text.codePoints().map(Columns::of).sum();
    }

    static int of(int codePoint) {
        if (codePoint < WIDE[0]) {
            return isWithoutWidth(codePoint) ? 0 : 1;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return isWithoutWidth(codePoint) ? 0 : 1;
    }

    private static boolean isWithoutWidth(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    /** Returns the text, cut so that with an ellipsis it takes no more columns than given; those are at least 1. */
    static String shorten(String text, int columns) {
        int used = 0;
        int cut = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            used += of(codePoint);
            at += Character.charCount(codePoint);
            if (used > columns) {
                return text.substring(0, cut).stripTrailing() + ELLIPSIS;
            }
            if (used < columns) {
                cut = at;
            }
        }
        return text;
    }
}
