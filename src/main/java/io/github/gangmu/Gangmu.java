package io.github.gangmu;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceReader;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;

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

    private static final String UNNAMED = "<text>";

    private static Outline parse(Source source) {
        return OutlineParser.standard().parse(source).outline();
    }
}
