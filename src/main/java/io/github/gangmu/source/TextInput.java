package io.github.gangmu.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;

/**
 * A text of any size that is read bit by bit, from the beginning to the end, once.
 *
 * <pre>{@code
 * try (TextInput in = SourceReader.standard().open(Path.of("资料汇编.txt"))) {
 *     Stream<OutlineSection> sections = OutlineParser.standard().sections(in);
 * }
 * }</pre>
 *
 * <p>Holds a buffer of some 100 KB, whatever the size of the text. Not for use by several threads at once.
 *
 * @since 0.1.0
 */
public final class TextInput implements Closeable {
    private final String name;
    private final Characters characters;
    private final Closeable closeable;
    private boolean begun;

    /** Where the characters come from. */
    @FunctionalInterface
    interface Characters {
        /** Reads some characters, at most {@code length}, which is 2 or more; returns how many, -1 at the end. */
        int read(char[] into, int from, int length) throws IOException;
    }

    TextInput(String name, Characters characters, Closeable closeable) {
        this.name = Objects.requireNonNull(name, "name");
        this.characters = characters;
        this.closeable = Objects.requireNonNull(closeable);
    }

    /**
     * Returns what messages call the text.
     *
     * @return the path of the file, or the name that was given with a stream
     */
    public String name() {
        return name;
    }

    /**
     * Reads the next characters, without a byte order mark in front of the first.
     *
     * @param into where they go
     * @param from the index of the first
     * @param length how many at most, 2 or more, as a character may take two UTF-16 units
     * @return how many were read, at least 1; -1 at the end of the text
     * @throws IllegalArgumentException if the length is less than 2
     * @throws IndexOutOfBoundsException if the array has no such indexes
     * @throws SourceException if the text cannot be read, or what comes next is not text
     */
    public int read(char[] into, int from, int length) {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length < 2) {
            throw new IllegalArgumentException("there must be room for 2 characters, not for " + length);
        }
        int count = readSome(into, from, length);
        if (begun || count < 0) {
            return count;
        }
        begun = true;
        if (into[from] != '\uFEFF') {
            return count;
        }
        if (count == 1) {
            return readSome(into, from, length);
        }
        System.arraycopy(into, from + 1, into, from, count - 1);
        return count - 1;
    }

    private int readSome(char[] into, int from, int length) {
        try {
            int count = characters.read(into, from, length);
            while (count == 0) {
                count = characters.read(into, from, length);
            }
            return count;
        } catch (IOException e) {
            throw SourceException.unreadable(name, e);
        }
    }

    /**
     * Closes the file, stream or reader the text is read from.
     *
     * @throws SourceException if that fails
     */
    @Override
    public void close() {
        try {
            closeable.close();
        } catch (IOException e) {
            throw SourceException.unreadable(name, e);
        }
    }

    /**
     * Returns the name in words, for logs.
     *
     * @return such as {@code TextInput[资料汇编.txt]}
     */
    @Override
    public String toString() {
        return "TextInput[" + name + "]";
    }
}
