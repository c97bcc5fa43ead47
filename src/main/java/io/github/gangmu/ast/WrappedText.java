package io.github.gangmu.ast;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a hard-wrapped text: Chinese without a blank, words of letters with one. */
final class WrappedText {
    private WrappedText() {}

    static String join(String source, int start, int end) {
        int wrap = nextBreak(source, start, end);
        if (wrap == end) {
            return source.substring(start, end);
        }
        StringBuilder joined = new StringBuilder(end - start);
        int from = start;
        while (true) {
            int to = wrap;
            while (to > from && isBlank(source.charAt(to - 1))) {
                to--;
            }
            joined.append(source, from, to);
            if (wrap == end) {
                return joined.toString();
            }
            from = wrap;
            while (from < end && isBlank(source.charAt(from))) {
                from++;
            }
            if (from < end
                    && joined.length() > 0
                    && isWordCharacter(joined.charAt(joined.length() - 1))
                    && isWordCharacter(source.charAt(from))) {
                joined.append(' ');
            }
            wrap = nextBreak(source, from, end);
        }
    }

    private static int nextBreak(String source, int start, int end) {
        int i = start;
        while (i < end && source.charAt(i) != '\n' && source.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '　' || c == '\u00a0';
    }

    /** Returns whether the character belongs to a script that parts words by blanks. */
    private static boolean isWordCharacter(char c) {
        return c > ' '
                && c < '\u2e80'
                && !Character.isSurrogate(c)
                && c != '“'
                && c != '”'
                && c != '‘'
                && c != '’'
                && c != '—'
                && c != '…'
                && c != '·';
    }

    /**
     * A line of a hard-wrapped text.
     *
     * @param start where its words begin in the source
     * @param end where they end
     * @param joint what stands before them when the lines are joined: a blank or nothing
     */
    record Part(int start, int end, String joint) {}

    /** Returns the lines of a text, without the blanks around them: what {@link #join} puts together. */
    static List<Part> parts(String source, int start, int end) {
        List<Part> parts = new ArrayList<>();
        int from = start;
        char last = 0;
        while (true) {
            int wrap = nextBreak(source, from, end);
            int to = wrap;
            while (wrap < end && to > from && isBlank(source.charAt(to - 1))) {
                to--;
            }
            boolean apart = last != 0 && from < end && isWordCharacter(last) && isWordCharacter(source.charAt(from));
            parts.add(new Part(from, to, apart ? " " : ""));
            last = to > from ? source.charAt(to - 1) : apart ? ' ' : last;
            if (wrap == end) {
                return parts;
            }
            from = wrap;
            while (from < end && isBlank(source.charAt(from))) {
                from++;
            }
        }
    }
}
