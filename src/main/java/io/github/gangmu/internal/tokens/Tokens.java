package io.github.gangmu.internal.tokens;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of a text in order, as a lexer grammar tells them apart. They tile the text: each begins where the one before it
 * ends. The last one is {@link Token#EOF}, empty.
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
        return of(text.toCharArray(), 0, text.length(), lexer);
    }

    /** Returns the tokens of a part of a text, as if there were nothing around it; but offsets are those in the whole text. */
    public static Tokens of(char[] text, int begin, int stop, LexerTable lexer) {
        TokenReader reader = new TokenReader(text, begin, stop);
        short[] types = new short[16 + (stop - begin) / 4];
        int[] ends = new int[types.length];
        int size = 0;
        do {
            if (size == types.length) {
                types = Arrays.copyOf(types, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            reader.next(lexer);
            types[size] = (short) reader.type();
            ends[size++] = reader.end();
        } while (reader.type() != Token.EOF);
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
        return index == 0 ? from : ends[index - 1];
    }

    /** Returns the offset behind the last character of a token. */
    public int end(int index) {
        return ends[index];
    }
}
