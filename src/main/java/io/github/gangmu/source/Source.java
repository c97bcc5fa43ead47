package io.github.gangmu.source;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text and its name: what an outline is read from, and what spans and positions refer to.
 *
 * <p>The text is kept as it is, line breaks and all. The name, often that of the file, only serves messages.
 * A text that was read from bytes remembers its charset, so that a changed text can be written as it was read:
 *
 * <pre>{@code
 * Source source = Source.of("提纲.txt", "一、总体要求\n（一）指导思想");
 * source.position(7);                   // Position[line=2, column=1]
 *
 * Source read = SourceReader.standard().read(file);        // GB18030
 * Files.write(file, read.withText(changed).encode());      // GB18030
 * }</pre>
 *
 * <p>Sources are immutable and safe for use by several threads. Two sources are equal where name and text are, whatever the
 * charset.
 *
 * @since 0.1.0
 */
public final class Source implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The name of a text that was given none. */
    private static final String UNNAMED = "<text>";

    static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What messages call the text. */
    private final String name;

    /** The whole text. */
    private final String text;

    /** The name of the charset it was read in, null for a text that was not read from bytes. */
    private final @Nullable String charset;

    /** Whether a byte order mark stood before the text. */
    private final boolean marked;

    /** Made on first use, by each of the threads that meet there. Not serialized, as the text tells it. */
    private transient volatile @Nullable LineMap lines;

    private Source(String name, String text, @Nullable String charset, boolean marked) {
        this.name = name;
        this.text = text;
        this.charset = charset;
        this.marked = marked;
    }

    /** Returns a source for a text that was read from bytes. */
    static Source decoded(String name, String text, Charset charset, boolean marked) {
        return new Source(name, text, charset.name(), marked);
    }

    /**
     * Returns a source for a text without a name; messages call it {@code <text>}.
     *
     * @param text the text
     * @return the source
     */
    public static Source of(CharSequence text) {
        return new Source(UNNAMED, text.toString(), null, false);
    }

    /**
     * Returns a source for a text with a name.
     *
     * @param name what messages call the text, such as its file name
     * @param text the text
     * @return the source
     */
    public static Source of(String name, CharSequence text) {
        return new Source(Objects.requireNonNull(name, "name"), text.toString(), null, false);
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
     * Returns the charset the text was read in. For UTF-16 and UTF-32 it tells the byte order, too.
     *
     * @return the charset, empty where the text was not read from bytes
     */
    public Optional<Charset> charset() {
        return Optional.ofNullable(charset).map(Charset::forName);
    }

    /**
     * Returns whether the bytes of the text began with a byte order mark, which is no part of the text.
     *
     * @return whether they did; false where the text was not read from bytes
     */
    public boolean hasByteOrderMark() {
        return marked;
    }

    /**
     * Returns another text with the name, the charset and the byte order mark of this one.
     *
     * @param changed the other text
     * @return the source
     */
    public Source withText(CharSequence changed) {
        return new Source(name, changed.toString(), charset, marked);
    }

    /**
     * Returns the bytes of the text in the charset it was read in, behind a byte order mark if there was one; in UTF-8 where it
     * was not read from bytes.
     *
     * @return the bytes, which {@link SourceReader} reads as this text
     * @throws SourceException if the charset has no bytes for some character; the message names the line
     */
    public byte[] encode() {
        Charset to = charset().orElse(StandardCharsets.UTF_8);
        if (!to.canEncode()) {
            throw new SourceException(name, to + " can be read but not written; save the text as UTF-8 first");
        }
        // A new encoder reports what it cannot encode; String.getBytes would put question marks.
        CharsetEncoder encoder = to.newEncoder();
        CharBuffer in = CharBuffer.wrap(marked ? BYTE_ORDER_MARK + text : text);
        try {
            ByteBuffer bytes = encoder.encode(in);
            return Arrays.copyOfRange(
                    bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.arrayOffset() + bytes.limit());
        } catch (CharacterCodingException e) {
            throw unencodable(in.position() - (marked ? 1 : 0), to);
        }
    }

    private SourceException unencodable(int offset, Charset to) {
        int character = text.codePointAt(offset);
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        String shown = (half ? "half of a character" : Character.toString(character))
                + String.format(Locale.ROOT, " (U+%04X)", character);
        Position at = position(offset);
        return new SourceException(
                name,
                "line " + at.line() + ", column " + at.column() + ": " + shown + " cannot be written in " + to
                        + (half ? "; take it out" : "; write it in another way, or save the text as UTF-8 first"));
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
