package io.github.gangmu.internal.tokens;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of a text in order, as a lexer grammar tells them apart. They tile the text: each begins where the one before it
 * ends. The last one is {@link Token#EOF}, empty.
 *
 * <p>This class is the only one that runs a lexer.
 */
public final class Tokens {
    private final int from;
    private final short[] types;
    private final int[] ends;
    private final int size;

    private Tokens(int from, short[] types, int[] ends, int size) {
        this.from = from;
        this.types = types;
        this.ends = ends;
        this.size = size;
    }

    /** Returns the tokens of a text. */
    public static Tokens of(String text, LexerTable lexer) {
        return of(text, 0, text.length(), lexer);
    }

    /** Returns the tokens of a part of a text, as if there were nothing around it; but offsets are those in the whole text. */
    public static Tokens of(String text, int begin, int stop, LexerTable lexer) {
        char[] characters = new char[stop - begin];
        text.getChars(begin, stop, characters, 0);
        char[] classes = lexer.classes;
        short[] next = lexer.next;
        int width = lexer.width;
        int firstEnd = lexer.firstEnd;
        short[] types = new short[16 + characters.length / 4];
        int[] ends = new int[types.length];
        int size = 0;
        int start = lexer.starts[0];
        int from = 0;
        while (from < characters.length) {
            int at = from;
            int state = start;
            int end = from;
            int ended = 0;
            while (at < characters.length) {
                int row = state * width;
                int to = next[row + classes[characters[at]]];
                if (to == state) {
                    at = lexer.behindLoop(state, characters, at + 1);
                    end = to >= firstEnd ? at : end;
                    continue;
                }
                if (to == 0) {
                    break;
                }
                at++;
                state = to;
                if (to >= firstEnd) {
                    end = at;
                    ended = to;
                }
            }
            if (size == types.length - 1) {
                types = Arrays.copyOf(types, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            types[size] = lexer.types[ended];
            ends[size++] = end;
            int mode = lexer.modes[ended];
            start = mode < 0 ? start : lexer.starts[mode];
            from = end;
        }
        types[size] = Token.EOF;
        ends[size++] = characters.length;
        return new Tokens(begin, types, ends, size);
    }

    /** Returns how many tokens there are, the closing {@link Token#EOF} included. */
    public int size() {
        return size;
    }

    /** Returns the type of a token, a constant of its lexer. */
    public int type(int index) {
        return types[index];
    }

    /** Returns the offset of the first character of a token. */
    public int start(int index) {
        return index == 0 ? from : from + ends[index - 1];
    }

    /** Returns the offset behind the last character of a token. */
    public int end(int index) {
        return from + ends[index];
    }
}
