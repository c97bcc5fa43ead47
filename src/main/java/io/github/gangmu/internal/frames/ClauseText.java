package io.github.gangmu.internal.frames;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A text cut into clauses: 力戒空谈，多干实事。 has two, joined by a comma. What stands in quotes or in 《》 is never cut.
 *
 * <p>Takes time and room in proportion to the text.
 */
public final class ClauseText {
    private final String text;
    private final BitSet quoted = new BitSet();
    private int[] bounds = new int[16];
    private int size;

    /** Cuts a text. */
    public ClauseText(String text) {
        this.text = text;
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int close = closeOf(at);
            if (close > at) {
                quoted.set(at + 1, close);
                at = close + 1;
            } else if (isBreak(text.charAt(at))) {
                add(start, at);
                start = ++at;
            } else {
                at++;
            }
        }
        add(start, text.length());
    }

    /** Returns how many clauses there are; none is empty. */
    public int size() {
        return size;
    }

    /** Returns the offset of the first character of a clause. */
    public int start(int clause) {
        return bounds[2 * clause];
    }

    /** Returns the offset behind the last character of a clause. */
    public int end(int clause) {
        return bounds[2 * clause + 1];
    }

    /** Returns whether a comma, and nothing else, stands between a clause and the next. */
    public boolean isJoined(int clause) {
        return clause + 1 < size && start(clause + 1) == end(clause) + 1 && isComma(text.charAt(end(clause)));
    }

    /** Returns whether a character stands inside quotes; the quotes themselves do not. */
    public boolean isQuoted(int offset) {
        return quoted.get(offset);
    }

    /** Returns whether a character ends a clause: a comma, a colon, an end mark or a blank. */
    public static boolean isBreak(char c) {
        return isComma(c) || isStop(c);
    }

    static boolean isComma(char c) {
        return c == '，' || c == ',';
    }

    static boolean isStop(char c) {
        return "。；;：:！!？?…\r\n \t\u3000\u00A0".indexOf(c) >= 0;
    }

    /** Returns the quote that closes the one at an offset, or -1 where none opens there or it stays open in its line. */
    private int closeOf(int open) {
        char c = text.charAt(open);
        String closing = closing(c);
        if (closing.isEmpty()) {
            return -1;
        }
        for (int i = open + 1; i < text.length(); i++) {
            char next = text.charAt(i);
            if (closing.indexOf(next) >= 0) {
                return i;
            }
            if (next == c || next == '\n' || next == '\r') {
                return -1;
            }
        }
        return -1;
    }

    /** Returns the quotes that can close a quote; authors mix “ and ". Empty for what opens no quotation. */
    static String closing(char open) {
        return switch (open) {
            case '“' -> "”\"";
            case '"' -> "\"";
            case '「' -> "」";
            case '《' -> "》";
            default -> "";
        };
    }

    private void add(int from, int to) {
        if (from == to) {
            return;
        }
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 4 * size);
        }
        bounds[2 * size] = from;
        bounds[2 * size + 1] = to;
        size++;
    }
}
