package io.github.gangmu;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.parser.OutlineSection;
import io.github.gangmu.parser.ParsedFile;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceReader;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Reads Chinese outlines and official documents with the usual options.
 *
 * <pre>{@code
 * Outline outline = Gangmu.parse(Path.of("提纲.txt"));
 * outline.headings().forEach(heading -> System.out.println(heading.text()));
 * }</pre>
 *
 * <p>Any text gives an outline. Files are read as UTF-8, UTF-16 or GB18030, whichever they are; see {@link SourceReader} for
 * other encodings and for limits, and {@link OutlineParser} for diagnostics and options. All methods may be called from any thread.
 *
 * @since 0.1.0
 */
public final class Gangmu {
    private Gangmu() {}

    /** Reads a text. */
    public static Outline parse(CharSequence text) {
        return parse(Source.of(text));
    }

    /**
     * Reads a file.
     *
     * @throws io.github.gangmu.source.SourceException if the file is missing, unreadable, too large or no text; the message names it
     */
    public static Outline parse(Path file) {
        return parse(SourceReader.standard().read(file));
    }

    /**
     * Reads all bytes of a stream as a text. The stream is not closed.
     *
     * @throws io.github.gangmu.source.SourceException if it cannot be read, is too large or no text
     */
    public static Outline parse(InputStream stream) {
        return parse(SourceReader.standard().read(stream, UNNAMED));
    }

    /**
     * Reads all characters of a reader. The reader is not closed.
     *
     * @throws io.github.gangmu.source.SourceException if it cannot be read or is too large
     */
    public static Outline parse(Reader reader) {
        return parse(SourceReader.standard().read(reader, UNNAMED));
    }

    /**
     * Reads a file of any size section by section, in constant memory; a section is a block at the top level with all under it. See
     * {@link OutlineParser#sections(io.github.gangmu.source.TextInput)} for what may come out otherwise than in the whole.
     *
     * <pre>{@code
     * try (Stream<OutlineSection> sections = Gangmu.sections(Path.of("资料汇编.txt"))) {
     *     sections.forEach(section -> System.out.println(section.line() + " " + section.outline().blocks()));
     * }
     * }</pre>
     *
     * @return the sections in reading order; closing the stream closes the file
     * @throws io.github.gangmu.source.SourceException if the file is missing or unreadable; the stream throws it where the text cannot be
     *     read on
     */
    public static Stream<OutlineSection> sections(Path file) {
        return OutlineParser.standard().sections(SourceReader.standard().open(file));
    }

    /** Reads the bytes of a stream section by section; closing the sections closes it. See {@link #sections(Path)}. */
    public static Stream<OutlineSection> sections(InputStream stream) {
        return OutlineParser.standard().sections(SourceReader.standard().open(stream, UNNAMED));
    }

    /** Reads the characters of a reader section by section; closing the sections closes it. See {@link #sections(Path)}. */
    public static Stream<OutlineSection> sections(Reader reader) {
        return OutlineParser.standard().sections(SourceReader.standard().open(reader, UNNAMED));
    }

    /**
     * Reads many files on several threads. One that cannot be read is told in its place and does not stop the others.
     *
     * <pre>{@code
     * try (Stream<ParsedFile> files = Gangmu.parseAll(paths)) {
     *     files.forEach(file -> System.out.println(file.file() + " " + file.result().map(ParseResult::outline)));
     * }
     * }</pre>
     *
     * @return the results in the order of the files, read as the stream goes; see {@link OutlineParser#parseAll(Collection)}
     */
    public static Stream<ParsedFile> parseAll(Collection<Path> files) {
        return OutlineParser.standard().parseAll(files);
    }

    private static final String UNNAMED = "<text>";

    private static Outline parse(Source source) {
        return OutlineParser.standard().parse(source).outline();
    }
}
