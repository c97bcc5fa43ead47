package io.github.gangmu.source;

import java.io.Serializable;

/**
 * A stretch of a source: where a marker, a heading or a point stands in the text.
 *
 * <p>In {@code 一、总体要求} the marker {@code 一、} has the span from 0 to 2. Offsets are UTF-16 indexes, as in
 * {@link String}. Spans are ordered by where they start, then by where they end.
 *
 * @param start the offset of the first character
 * @param end the offset after the last character; the same as {@code start} where the span is empty
 * @serial exclude
 * @since 0.1.0
 */
public record SourceSpan(int start, int end) implements Comparable<SourceSpan>, Serializable {

    /**
     * Creates a span.
     *
     * @param start the offset of the first character
     * @param end the offset after the last character
     * @throws IllegalArgumentException if the start is negative or after the end
     */
    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span cannot reach from " + start + " to " + end);
        }
    }

    /**
     * Returns the number of UTF-16 units in this span.
     *
     * @return the length, 0 where the span is empty
     */
    public int length() {
        return end - start;
    }

    /**
     * Returns whether this span holds no character and only marks a place.
     *
     * @return whether start and end are the same
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Returns whether the character at an offset lies in this span.
     *
     * @param offset a UTF-16 index
     * @return whether the offset is at or after the start and before the end
     */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /**
     * Returns whether another span lies wholly in this one; each span contains itself.
     *
     * @param other the span that may lie inside
     * @return whether it does not start before or end after this span
     */
    public boolean contains(SourceSpan other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Returns the characters of this span.
     *
     * @param source the text this span was made for
     * @return its characters from start to end
     * @throws IndexOutOfBoundsException if the text ends before this span does
     */
    public String text(CharSequence source) {
        return source.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(SourceSpan other) {
        return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
    }
}
