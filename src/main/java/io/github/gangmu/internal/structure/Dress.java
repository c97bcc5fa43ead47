package io.github.gangmu.internal.structure;

/**
 * What sets a line, or the label at its beginning, off from plain words. What an author sets off as a whole mostly heads the lines below it:
 *
 * <pre>
 * **加强领导**            {@link #BOLD}
 * **责任：**落实到人       {@link #BOLD_LABEL}
 * 【保障措施】             {@link #BOXED}
 * 【时间】每周五下午        {@link #BOXED_LABEL}
 * 《网格走访办法》          {@link #QUOTED}
 * </pre>
 */
final class Dress {
    static final int NONE = 0;
    /** All words are in bold. */
    static final int BOLD = 1;

    static final int BOLD_LABEL = 2;
    /** All words are in lenticular brackets. */
    static final int BOXED = 3;

    static final int BOXED_LABEL = 4;
    /** All words are in quotation marks, or in the marks of a name. */
    static final int QUOTED = 5;

    static final int CODES = QUOTED + 1;

    /** How long a label in brackets is at most. */
    private static final int LABEL_REACH = 24;

    /** Opening marks, each with the closing one behind it. */
    private static final String BOXES = "【】〖〗";

    private static final String QUOTES = "《》〈〉「」『』“”<>";

    private Dress() {}

    /** Returns how a line of text is set off, its marker left aside; a colon at its end does not count. */
    static int of(Line line) {
        String text = line.source;
        int from = line.typed.textStart();
        int to = line.typed.to();
        if (!line.emphasised && from < to && Signs.isIdeograph(text.charAt(from))) {
            return NONE;
        }
        while (to > from && isColonOrBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from >= to) {
            return NONE;
        }
        if (line.emphasised) {
            return isBold(text, from, to) ? BOLD : BOLD_LABEL;
        }
        int box = closing(BOXES, text, from, to);
        if (box >= 0) {
            return box == to - 1 ? BOXED : box < Math.min(to, from + LABEL_REACH) ? BOXED_LABEL : NONE;
        }
        return closing(QUOTES, text, from, to) == to - 1 ? QUOTED : NONE;
    }

    /** Returns whether what begins in bold ends in bold, and is not parted in between. */
    private static boolean isBold(String text, int from, int to) {
        int last = to - 2;
        if (last < from || !text.startsWith("**", last) && !text.startsWith("__", last)) {
            return false;
        }
        int at = from;
        while (at < last && !text.regionMatches(at, text, last, 2)) {
            at++;
        }
        return at >= last;
    }

    /** Returns where in the line the mark stands that closes its first one, -1 where that is none of these or is not closed. */
    private static int closing(String pairs, String text, int from, int to) {
        int mark = pairs.indexOf(text.charAt(from));
        if (mark < 0 || mark % 2 == 1) {
            return -1;
        }
        int at = from + 1;
        while (at < to && text.charAt(at) != pairs.charAt(mark + 1)) {
            at++;
        }
        return at < to ? at : -1;
    }

    private static boolean isColonOrBlank(char c) {
        return c == '：' || c == ':' || c == ' ' || c == '　';
    }
}
