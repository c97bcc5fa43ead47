package io.github.gangmu.source;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a text begin and end.
 *
 * <p>A line ends with LF, CRLF or CR; what follows the last line break is a line too, even where it is empty. So
 * {@code "一、\n二、"} and {@code "一、\n"} both have two lines, the empty text has one, and every offset of a text, its end
 * included, lies in a line. Lines count from 1, offsets are UTF-16 indexes.
 *
 * <p>Line maps are immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class LineMap implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The start of each line, then the length of the text: one more than there are lines. */
    private final int[] starts;

    /** The end of each line before its line break. */
    private final int[] ends;

    private LineMap(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Returns the line map of a text.
     *
     * @param text the text
     * @return where its lines begin and end
     */
    public static LineMap of(CharSequence text) {
        int length = text.length();
        int[] starts = new int[length / 32 + 16];
        int[] ends = new int[starts.length];
        int count = 0;
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            if (c != '\n' && c != '\r') {
                continue;
            }
            if (count + 2 >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, starts.length);
            }
            ends[count++] = at;
            if (c == '\r' && at + 1 < length && text.charAt(at + 1) == '\n') {
                at++;
            }
            starts[count] = at + 1;
        }
        ends[count++] = length;
        starts[count] = length;
        return new LineMap(Arrays.copyOf(starts, count + 1), Arrays.copyOf(ends, count));
    }

    /**
     * Returns the number of lines, at least 1.
     *
     * @return the number of lines
     */
    public int lineCount() {
        return ends.length;
    }

    /**
     * Returns the line an offset lies in. A line break belongs to the line it ends.
     *
     * @param offset an offset from 0 to the length of the text, both included
     * @return the number of the line, from 1
     * @throws IndexOutOfBoundsException if the offset is not in the text
     */
    public int lineOf(int offset) {
        int length = starts[ends.length];
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " is not in a text of length " + length);
        }
        int found = Arrays.binarySearch(starts, 0, ends.length, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Returns where a line begins.
     *
     * @param line the number of the line, from 1
     * @return the offset of its first character
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int start(int line) {
        return starts[index(line)];
    }

    /**
     * Returns where a line ends, without its line break.
     *
     * @param line the number of the line, from 1
     * @return the offset after its last character
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int end(int line) {
        return ends[index(line)];
    }

    /**
     * Returns where a line ends with its line break, which is where the next line begins.
     *
     * @param line the number of the line, from 1
     * @return the offset after its line break; the length of the text for the last line
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int endWithBreak(int line) {
        return starts[index(line) + 1];
    }

    private int index(int line) {
        if (line < 1 || line > ends.length) {
            throw new IndexOutOfBoundsException("there is no line " + line + " among " + ends.length);
        }
        return line - 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineMap that && Arrays.equals(starts, that.starts) && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(starts), Arrays.hashCode(ends));
    }

    /**
     * Returns the number of lines in words, for logs.
     *
     * @return such as {@code LineMap[12 lines]}
     */
    @Override
    public String toString() {
        return "LineMap[" + ends.length + " lines]";
    }
}
