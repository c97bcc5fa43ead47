package io.github.gangmu.ast;

import io.github.gangmu.frame.FrameMatch;
import io.github.gangmu.frame.FrameSet;
import io.github.gangmu.source.Source;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An outline (提纲): the structure of one document.
 *
 * <pre>{@code
 * 社区工作提纲            title()
 * 一、摸清底数            blocks().get(0), a Heading
 * 一是走访入户。           its first block, a Point
 * }</pre>
 *
 * <p>An outline that was read answers with its own text: {@link #text()} equals the input character for character. See the
 * {@linkplain io.github.gangmu.ast package} for further guarantees.
 *
 * @since 0.1.0
 */
public final class Outline implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable Title title;
    private final int letterheadSize;
    private final List<Block> blocks;
    private final Source source;
    private final String prologue;

    /** Made on first use, by each of the threads that meet there. Not serialized, as the blocks tell it. */
    private transient volatile @Nullable ReadingOrder readingOrder;

    private Outline(@Nullable Title title, int letterheadSize, List<Block> blocks, Source source, String prologue) {
        this.title = title;
        this.letterheadSize = letterheadSize;
        this.blocks = List.copyOf(blocks);
        this.source = Objects.requireNonNull(source);
        this.prologue = prologue;
    }

    /** Returns an outline without a title. */
    public static Outline of(List<? extends Block> blocks) {
        return new Outline(null, 0, List.copyOf(blocks), Source.of(""), "");
    }

    /** Returns an outline with a title. */
    public static Outline of(Title title, List<? extends Block> blocks) {
        return new Outline(Objects.requireNonNull(title), 0, List.copyOf(blocks), Source.of(""), "");
    }

    /**
     * Returns an outline read from a source.
     *
     * @param title the title, or null
     * @param letterheadSize how many of the blocks stand before the title (文号, 发文机关)
     * @param blocks the blocks at the top level
     * @param source what it was read from
     * @param prologue what is blank, or emphasis of nothing (**), before the first block or title
     * @throws IllegalArgumentException if there are fewer blocks than the letterhead needs
     */
    public static Outline read(
            @Nullable Title title, int letterheadSize, List<? extends Block> blocks, Source source, String prologue) {
        if (letterheadSize < 0 || letterheadSize > blocks.size()) {
            throw new IllegalArgumentException(
                    "The letterhead has " + letterheadSize + " of " + blocks.size() + " blocks.");
        }
        return new Outline(title, letterheadSize, List.copyOf(blocks), source, Objects.requireNonNull(prologue));
    }

    /** Returns the title of the document, empty where the text gives none. */
    public Optional<Title> title() {
        return Optional.ofNullable(title);
    }

    /** Returns the blocks at the top level, in reading order, those of the {@link #letterhead()} included. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Returns the blocks at the top level that stand before the title, such as a document number; mostly none. */
    public List<Block> letterhead() {
        return blocks.subList(0, letterheadSize);
    }

    /** Returns the source this outline was read from; an empty one where a program made it. */
    public Source source() {
        return source;
    }

    /** Returns what is blank, or emphasis of nothing (**), before the first block or title; empty where a program made it. */
    public String prologue() {
        return prologue;
    }

    /** Returns all blocks with their places, each before the blocks under it. */
    public Stream<BlockPath> paths() {
        return StreamSupport.stream(BlockPath.preOrder(this), false);
    }

    /** Returns all blocks with their places, in the order asked for. */
    public Stream<BlockPath> paths(TraversalOrder order) {
        return switch (order) {
            case READING -> paths();
            case CHILDREN_FIRST -> Traversal.childrenFirst(this);
            case LEVEL_BY_LEVEL -> Traversal.levelByLevel(this);
        };
    }

    /** Returns the blocks a condition holds for, with their places, in reading order. A query is such a condition. */
    public Stream<BlockPath> find(Predicate<? super BlockPath> condition) {
        return paths().filter(condition);
    }

    /**
     * Walks through all blocks in reading order and lets the visitor say how to go on.
     *
     * @return false if the visitor stopped the walk
     */
    public boolean walk(PathVisitor visitor) {
        return Traversal.walk(this, visitor);
    }

    /** Returns the numbers of all blocks in reading order, with parents and siblings. */
    public ReadingOrder readingOrder() {
        ReadingOrder order = readingOrder;
        if (order == null) {
            order = new ReadingOrder(this);
            readingOrder = order;
        }
        return order;
    }

    /**
     * Returns the block that a character of the source belongs to, its layout and the blank lines behind it included. Takes
     * logarithmic time after the first call.
     *
     * @param offset a UTF-16 index in the text of the {@link #source()}
     * @return the block; empty before the first one, in the title, behind the text, and where a program took the block away
     */
    public Optional<BlockPath> blockAt(int offset) {
        int number = readingOrder().at(offset);
        return number == ReadingOrder.TOP
                ? Optional.empty()
                : Optional.of(readingOrder().path(number));
    }

    /**
     * Returns the blocks whose markers or text stand in a line of the source, in reading order: several where points are
     * counted inside it. Takes logarithmic time after the first call.
     *
     * @param line the number of the line, from 1
     * @return the blocks; none for a blank line, a line of the title, and a line that is not there
     */
    public List<BlockPath> blocksInLine(int line) {
        return readingOrder().inLine(line).stream().map(readingOrder()::path).toList();
    }

    /** Returns the table of contents with all headings. */
    public TableOfContents tableOfContents() {
        return tableOfContents(Block.MAX_DEPTH);
    }

    /** Returns the table of contents with the headings of so many levels. */
    public TableOfContents tableOfContents(int levels) {
        return TableOfContents.of(this, levels);
    }

    /** Returns how much of what this outline holds. */
    public OutlineStatistics statistics() {
        return OutlineStatistics.of(this);
    }

    /** Returns all blocks, each before the blocks under it. */
    public Stream<Block> allBlocks() {
        return paths().map(BlockPath::block);
    }

    /** Returns all headings in reading order. */
    public Stream<Heading> headings() {
        return allBlocks().filter(Heading.class::isInstance).map(Heading.class::cast);
    }

    /** Returns all points in reading order. */
    public Stream<Point> points() {
        return allBlocks().filter(Point.class::isInstance).map(Point.class::cast);
    }

    /** Returns all running text in reading order. */
    public Stream<Paragraph> paragraphs() {
        return allBlocks().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }

    /** Returns the frames (句式) that its headings, points and running text fill, in reading order; found as the stream goes. */
    public Stream<FrameMatch> frames() {
        return allBlocks().flatMap(block -> block.frames().stream());
    }

    /** Returns the frames of a set that its headings, points and running text fill, in reading order; found as the stream goes. */
    public Stream<FrameMatch> frames(FrameSet set) {
        return allBlocks().flatMap(block -> block.frames(set).stream());
    }

    /**
     * Returns the points that stand side by side, two at least: under one heading without a break, or inside one line. Where a line
     * is the first of the points inside it (一是走访入户；二是建立台账。), it stands with them.
     */
    public Stream<List<Point>> pointGroups() {
        return Stream.concat(PointGroups.among(blocks), allBlocks().flatMap(PointGroups::under));
    }

    /** Returns this outline with another title, or without one. */
    public Outline withTitle(@Nullable Title newTitle) {
        return Objects.equals(newTitle, title) ? this : new Outline(newTitle, letterheadSize, blocks, source, prologue);
    }

    /** Returns this outline with other blocks at the top level. The same instances give this outline. */
    public Outline withBlocks(List<? extends Block> newBlocks) {
        return Block.sameInstances(newBlocks, blocks)
                ? this
                : new Outline(
                        title, Math.min(letterheadSize, newBlocks.size()), List.copyOf(newBlocks), source, prologue);
    }

    /** Returns this outline with other blocks before and behind the title. The same instances give this outline. */
    public Outline withBlocks(List<? extends Block> newLetterhead, List<? extends Block> others) {
        List<Block> all = new ArrayList<>(newLetterhead);
        all.addAll(others);
        return newLetterhead.size() == letterheadSize && Block.sameInstances(all, blocks)
                ? this
                : new Outline(title, newLetterhead.size(), all, source, prologue);
    }

    /**
     * Returns the {@linkplain #text() text} of this outline in pieces that tell where their characters come from: the
     * author's from a source, all others from nowhere. An outline that was read and not changed is one piece.
     */
    public List<TextPiece> textPieces() {
        return OutlineText.print(this, prologue);
    }

    /**
     * Returns the text of this outline. For an outline that was read and not changed it is the input, character for
     * character. Of blocks that changed only the characters that changed are printed anew. Blocks that a program made get a
     * line of their own, with the line break, indentation and blank lines of their neighbours.
     */
    public String text() {
        List<TextPiece> pieces = textPieces();
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (TextPiece piece : pieces) {
            text.append(piece.text());
        }
        return text.toString();
    }

    /** Returns whether the other outline says the same in the same structure, wherever the two come from. */
    public boolean sameContent(Outline other) {
        if (!title().map(Title::text).equals(other.title().map(Title::text)) || blocks.size() != other.blocks.size()) {
            return false;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).sameContent(other.blocks.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Outline that
                        && Objects.equals(title, that.title)
                        && letterheadSize == that.letterheadSize
                        && blocks.equals(that.blocks)
                        && prologue.equals(that.prologue)
                        && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, blocks);
    }

    @Override
    public String toString() {
        return "Outline[" + title().map(Title::text).orElse("") + ", " + blocks.size() + " blocks]";
    }
}
