package io.github.gangmu.parser;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.internal.recognise.LineRecogniser;
import io.github.gangmu.internal.structure.OutlineStructure;
import io.github.gangmu.internal.structure.StructureOptions;
import io.github.gangmu.source.Source;
import java.util.Objects;

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
     * Returns a parser that knows a style of the caller's own: with {@code Numbering.of("Q1：")} the lines Q1：… and Q2：… are items.
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

    /** Reads a text. Any text gives an outline. */
    public ParseResult parse(CharSequence text) {
        return parse(Source.of(text));
    }
}
