package io.github.gangmu.internal.tokens;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A stretch of tokens as ANTLR's parser reads them; behind its last token it reads {@link Token#EOF}.
 *
 * <p>The parser looks at the types of tokens alone, so one token object stands for all of them; who wants the place of a token
 * asks {@link Tokens} for it, by {@link #index()}.
 */
public final class TokenView implements TokenStream {
    private final Tokens tokens;
    private final CommonToken current = new CommonToken(Token.INVALID_TYPE);
    private int index;
    private int end;

    /** Makes a view of all tokens of a text. */
    public TokenView(Tokens tokens) {
        this.tokens = tokens;
        this.end = tokens.size() - 1;
    }

    /** Narrows the view to the tokens between two indexes, the second exclusive, and goes to the first. */
    public void narrow(int from, int to) {
        index = from;
        end = to;
    }

    @Override
    public int LA(int distance) {
        int at = distance > 0 ? index + distance - 1 : index + distance;
        return at < 0 ? Token.INVALID_TYPE : at >= end ? EOF : tokens.type(at);
    }

    @Override
    public Token LT(int distance) {
        current.setType(LA(distance));
        return current;
    }

    @Override
    public void consume() {
        index++;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int target) {
        index = target;
    }

    @Override
    public int size() {
        return end;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // All tokens are at hand: marks need no keeping.
    }

    @Override
    public Token get(int at) {
        current.setType(at < end ? tokens.type(at) : EOF);
        return current;
    }

    @Override
    public TokenSource getTokenSource() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getText(Interval interval) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getText() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getText(RuleContext context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getText(Token start, Token stop) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }
}
