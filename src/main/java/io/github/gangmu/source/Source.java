package io.github.gangmu.source;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text and its name: what an outline is read from, and what spans and positions refer to.
 *
 * <p>The text is kept as it is, line breaks and all. The name, often that of the file, only serves messages.
 *
 * <pre>{@code
 * Source source = Source.of("提纲.txt", "一、总体要求\n（一）指导思想");
 * source.position(7);                   // Position[line=2, column=1]
 * }</pre>
 *
 * <p>Sources are immutable and safe for use by several threads. Two sources are equal where name and text are.
 *
 * @since 0.1.0
 */
public final class Source implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The name of a text that was given none. */
    private static final String UNNAMED = "<text>";

    /** What messages call the text. */
    private final String name;

    /** The whole text. */
    private final String text;

    /** Made on first use, by each of the threads that meet there. Not serialized, as the text tells it. */
    private transient volatile @Nullable LineMap lines;

    private Source(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * Returns a source for a text without a name; messages call it {@code <text>}.
     *
     * @param text the text
     * @return the source
     */
    public static Source of(CharSequence text) {
        return new Source(UNNAMED, text.toString());
    }

    /**
     * Returns a source for a text with a name.
     *
     * @param name what messages call the text, such as its file name
     * @param text the text
     * @return the source
     */
    public static Source of(String name, CharSequence text) {
        return new Source(Objects.requireNonNull(name, "name"), text.toString());
    }

    /**
     * Returns what messages call this source.
     *
     * @return the name, {@code <text>} where none was given
     */
    public String name() {
        return name;
    }

    /**
     * Returns the whole text, as it was read.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Returns where the lines of the text begin and end.
     *
     * @return the line map
     */
    public LineMap lines() {
        LineMap map = lines;
        if (map == null) {
            map = LineMap.of(text);
            lines = map;
        }
        return map;
    }

    /**
     * Returns the line and column of an offset. An offset within a character of two UTF-16 units stands for that
     * character, and one within a line break for the end of its line.
     *
     * @param offset an offset from 0 to the length of the text, both included
     * @return its position
     * @throws IndexOutOfBoundsException if the offset is not in the text
     */
    public Position position(int offset) {
        LineMap map = lines();
        int line = map.lineOf(offset);
        int start = map.start(line);
        int at = Math.min(offset, map.end(line));
        boolean insideCharacter =
                at > start && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        int character = insideCharacter ? at - 1 : at;
        return new Position(line, text.codePointCount(start, character) + 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source that && name.equals(that.name) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }

    /**
     * Returns the name and the length of this source, not its text, for logs.
     *
     * @return such as {@code Source[提纲.txt, 15 characters]}
     */
    @Override
    public String toString() {
        return "Source[" + name + ", " + text.length() + " characters]";
    }
}
