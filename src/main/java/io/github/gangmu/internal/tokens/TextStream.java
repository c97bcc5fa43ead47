package io.github.gangmu.internal.tokens;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as ANTLR reads it, one UTF-16 unit at a time, so that token offsets are offsets in the text.
 *
 * <p>ANTLR's own streams count code points: behind 𠮷 every offset would be one short.
 */
public final class TextStream implements CharStream {
    private final String text;
    private int index;

    /** Makes a stream at the beginning of a text. */
    public TextStream(String text) {
        this.text = text;
    }

    @Override
    public int LA(int distance) {
        int at = distance > 0 ? index + distance - 1 : index + distance;
        return distance == 0 ? 0 : at < 0 || at >= text.length() ? EOF : text.charAt(at);
    }

    @Override
    public void consume() {
        if (index == text.length()) {
            throw new IllegalStateException("The end of the text cannot be consumed.");
        }
        index++;
    }

    @Override
    public String getText(Interval interval) {
        return text.substring(interval.a, Math.min(interval.b + 1, text.length()));
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // The whole text is at hand: marks need no keeping.
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int target) {
        index = Math.min(target, text.length());
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }
}
