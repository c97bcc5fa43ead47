package io.github.gangmu.parser;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.internal.parallel.OrderedWork;
import io.github.gangmu.internal.recognise.LineRecogniser;
import io.github.gangmu.internal.structure.OutlineStructure;
import io.github.gangmu.internal.structure.StructureOptions;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceException;
import io.github.gangmu.source.SourceReader;
import io.github.gangmu.source.TextInput;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads outlines. A parser is immutable and may be shared between threads; make it once and use it for many texts.
 *
 * <pre>{@code
 * OutlineParser parser = OutlineParser.standard();
 * Outline outline = parser.parse(Source.of("一、摸清底数\n二、分类施策")).outline();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class OutlineParser {
    private static final OutlineParser STANDARD =
            new OutlineParser(new LineRecogniser(), OutlineStructure.standard(), StructureOptions.none());

    private final LineRecogniser recogniser;
    private final OutlineStructure structure;
    private final StructureOptions options;

    private OutlineParser(LineRecogniser recogniser, OutlineStructure structure, StructureOptions options) {
        this.recogniser = recogniser;
        this.structure = structure;
        this.options = options;
    }

    /** Returns the parser with the usual options. */
    public static OutlineParser standard() {
        return STANDARD;
    }

    /**
     * Returns a parser that puts all items of a style at one level, whatever the text suggests: with 第一条 at level 1 articles
     * stand at the top even in chapters. Where nothing stands above, they stand as deep as they can.
     *
     * @param numbering the style
     * @param level the level, 1 at the top
     * @throws IllegalArgumentException if the level is less than 1 or beyond {@link io.github.gangmu.ast.Block#MAX_DEPTH}
     */
    public OutlineParser withLevel(Numbering numbering, int level) {
        if (level < 1 || level > Block.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "A level lies between 1 and " + Block.MAX_DEPTH + "; got " + level + ".");
        }
        return with(options.withLevel(Objects.requireNonNull(numbering), level));
    }

    /** Returns a parser that takes markers of a style at the head of a line for words: without A. a line A. 甲方 is running text or an item without a marker. */
    public OutlineParser without(Numbering numbering) {
        return with(options.without(Objects.requireNonNull(numbering)));
    }

    /**
     * Returns a parser that knows a style of the caller's own: with {@code Numbering.of("Sprint 1：")} the lines Sprint 1：… and Sprint 2：… are
     * items.
     * Such markers count even where only one is met.
     */
    public OutlineParser with(Numbering numbering) {
        return with(options.with(Objects.requireNonNull(numbering)));
    }

    /**
     * Returns a parser that leaves as running text whatever it is less sure of, for callers to whom a wrong level is worse than
     * none.
     *
     * @param confidence from 0 (leave nothing) to 1; see {@link io.github.gangmu.ast.Evidence#confidence()}
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public OutlineParser withLeastConfidence(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1; got " + confidence + ".");
        }
        return with(options.withLeastConfidence(confidence));
    }

    private OutlineParser with(StructureOptions newOptions) {
        return new OutlineParser(recogniser, structure.with(newOptions), newOptions);
    }

    /** Reads a source. Any text gives an outline. */
    public ParseResult parse(Source source) {
        Outline outline = structure.outline(source, recogniser.recognise(source.text()));
        return new ParseResult(outline);
    }

    /**
     * Reads a text of any size section by section, in constant memory. The sections come in reading order; the texts of their
     * outlines, joined, are the text. They are found as the stream goes, and forgotten by it when they are handed over.
     *
     * <pre>{@code
     * try (Stream<OutlineSection> sections = parser.sections(SourceReader.standard().open(file))) {
     *     sections.forEach(section -> store(section.line(), section.outline()));
     * }
     * }</pre>
     *
     * <p>A text of up to half a million characters is read as a whole, and its sections are what {@link #parse(Source)} finds. A longer one is
     * read in windows that overlap. There lines without a number may be placed otherwise than in the whole, because what is usual in
     * the document (blank lines between all lines, hard wraps, Markdown) is known of the window only, and a list of sections is seen
     * from the last few on. Titles and letterheads are looked for at the beginning of the text only.
     *
     * @return the sections, in reading order, to be used by one thread; closing the stream closes the input. While they are read, the stream throws a
     *     {@link SourceException} if the text cannot be read on, or what comes next is not text.
     */
    public Stream<OutlineSection> sections(TextInput input) {
        return sections(input, SectionWindow.standard());
    }

    /** Reads a text of any size section by section, looking at so much of it at once; see {@link #sections(TextInput)}. */
    public Stream<OutlineSection> sections(TextInput input, SectionWindow window) {
        Objects.requireNonNull(input);
        OutlineStructure later = structure.with(options.titled());
        SectionReader reader = new SectionReader(
                input,
                Objects.requireNonNull(window),
                source -> structure.outline(source, recogniser.recognise(source.text())),
                source -> later.outline(source, recogniser.recognise(source.text())));
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reader, characteristics), false)
                .onClose(input::close);
    }

    /**
     * Reads many files on the common pool, with the help of the thread that asks for the results; see {@link #parseAll(Collection,
     * SourceReader, Executor)}.
     */
    public Stream<ParsedFile> parseAll(Collection<Path> files) {
        SourceReader reader = SourceReader.standard();
        return OrderedWork.inCommonPool(files, file -> parse(file, reader));
    }

    /**
     * Reads many files, several at a time. Their results come in the order of the files. A file that cannot be read is told in
     * its place and does not stop the others. Files are read as the stream goes: at most twice as many as there are processors
     * are held at once.
     *
     * <pre>{@code
     * try (Stream<ParsedFile> files = parser.parseAll(paths)) {
     *     files.forEach(file -> file.result().ifPresentOrElse(this::store, () -> skip(file.failure())));
     * }
     * }</pre>
     *
     * @param files the files; must not change while they are read
     * @param reader finds out charsets and sets the limit
     * @param executor reads and parses; nothing is done by the thread that asks for the results
     * @return the results in the order of the files, to be used by one thread; closing the stream gives up files that were not begun
     */
    public Stream<ParsedFile> parseAll(Collection<Path> files, SourceReader reader, Executor executor) {
        Objects.requireNonNull(reader);
        return OrderedWork.in(Objects.requireNonNull(executor), files, file -> parse(file, reader));
    }

    private ParsedFile parse(Path file, SourceReader reader) {
        try {
            return ParsedFile.read(file, parse(reader.read(file)));
        } catch (SourceException e) {
            return ParsedFile.unread(file, e);
        }
    }

    /** Reads a text. Any text gives an outline. */
    public ParseResult parse(CharSequence text) {
        return parse(Source.of(text));
    }
}
