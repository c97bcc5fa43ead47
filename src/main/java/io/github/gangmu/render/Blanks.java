package io.github.gangmu.render;

import io.github.gangmu.source.LineMap;
import io.github.gangmu.source.Source;

/** Tells what shows on paper from what does not. */
final class Blanks {
    private Blanks() {}

    /** Returns the offset of the first character of a line that is not blank, -1 if it has none. */
    static int firstVisible(Source source, int line) {
        LineMap lines = source.lines();
        String text = source.text();
        int end = lines.end(line);
        for (int at = lines.start(line); at < end; at++) {
            if (!isBlank(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Returns whether a character is white space, of whatever width, no width included. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\u200b' || c == '\ufeff';
    }

    /** Returns a text with blanks in the place of all characters that would break a line or a cell, or steer a terminal. */
    static String forControls(String text) {
        int at = 0;
        while (at < text.length() && !isControl(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (; at < clean.length(); at++) {
            if (isControl(clean.charAt(at))) {
                clean.setCharAt(at, ' ');
            }
        }
        return clean.toString();
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }
}
