package io.github.gangmu.internal.tokens;

import org.antlr.v4.runtime.Token;

/**
 * Goes over the tokens of a text, from each to the next. They tile the text: each begins where the one before it ends.
 *
 * <p>This class is the only one that runs a lexer.
 */
public final class TokenReader {
    private final char[] text;
    private final int stop;
    private int mode;
    private int type = Token.INVALID_TYPE;
    private int start;
    private int end;

    /** Makes a reader that stands in front of the first token of a text. */
    public TokenReader(char[] text) {
        this(text, 0, text.length);
    }

    /** Makes a reader of a part of a text, as if there were nothing around it; but offsets are those in the whole text. */
    TokenReader(char[] text, int begin, int stop) {
        this.text = text;
        this.stop = stop;
        start = begin;
        end = begin;
    }

    /** Goes to the next token. Behind the last one it reads {@link Token#EOF}, empty. */
    public void next(LexerTable lexer) {
        start = end;
        if (start == stop) {
            type = Token.EOF;
            return;
        }
        char[] classes = lexer.classes();
        short[] next = lexer.next();
        int width = lexer.width();
        int firstEnd = lexer.firstEnd();
        int state = lexer.starts()[mode];
        int at = start;
        int ended = 0;
        int behind = start;
        while (at < stop) {
            int row = state * width;
            int to = next[row + classes[text[at]]];
            if (to == 0) {
                break;
            }
            at++;
            state = to;
            if (to >= firstEnd) {
                behind = at;
                ended = to;
            }
        }
        end = behind;
        type = lexer.types()[ended];
        mode = lexer.behind(mode, ended);
    }

    /**
     * Passes over plain characters behind the token at hand. The tokens they make up are not read; {@link #next} goes on behind them.
     *
     * @param lexer a lexer that has plain characters
     */
    public void pass(LexerTable lexer) {
        byte[] plain = lexer.plain();
        int at = end;
        int shift = mode << 1;
        while (at < stop) {
            int to = plain[text[at]] >> shift & LexerTable.NOT_PLAIN;
            if (to == LexerTable.NOT_PLAIN) {
                break;
            }
            shift = to;
            at++;
        }
        mode = shift >> 1;
        end = at;
    }

    /** Returns the type of the token at hand, a constant of its lexer. */
    public int type() {
        return type;
    }

    /** Returns the offset of the first character of the token at hand. */
    public int start() {
        return start;
    }

    /** Returns the offset behind the last character of the token at hand. */
    public int end() {
        return end;
    }
}
