package io.github.gangmu.ast;

import io.github.gangmu.source.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The place of a block in an outline: the way from the top level down to it.
 *
 * <p>Blocks know neither parent nor place, so that they can be shared between outlines; a path knows both. For the second
 * point of {@code 一、摸清底数} the path has the heading as its {@link #parent()}, the {@link #index()} 1 and the
 * {@link #depth()} 2.
 *
 * @since 0.1.0
 */
public final class BlockPath {
    private final Outline outline;
    private final @Nullable BlockPath parent;
    private final int index;
    private final Block block;

    private BlockPath(Outline outline, @Nullable BlockPath parent, int index, Block block) {
        this.outline = outline;
        this.parent = parent;
        this.index = index;
        this.block = block;
    }

    /**
     * Returns the path to the block at these indexes, from the top level down.
     *
     * @throws IndexOutOfBoundsException if there is no such block
     * @throws IllegalArgumentException if no index is given
     */
    public static BlockPath at(Outline outline, int... indexes) {
        BlockPath path = null;
        List<Block> siblings = outline.blocks();
        for (int index : indexes) {
            path = new BlockPath(outline, path, index, siblings.get(index));
            siblings = path.block.blocks();
        }
        if (path == null) {
            throw new IllegalArgumentException("A path needs at least one index.");
        }
        return path;
    }

    /** Returns the outline the path leads through. */
    public Outline outline() {
        return outline;
    }

    /** Returns the block the path leads to. */
    public Block block() {
        return block;
    }

    /** Returns the path to the block this one hangs under, empty at the top level. */
    public Optional<BlockPath> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns the number of blocks before this one under the same parent. */
    public int index() {
        return index;
    }

    /** Returns how deep the block stands: 1 at the top level. */
    public int depth() {
        int depth = 1;
        for (BlockPath up = parent; up != null; up = up.parent) {
            depth++;
        }
        return depth;
    }

    /** Returns this block and the other blocks under the same parent, in order. */
    public List<Block> siblings() {
        return parent == null ? outline.blocks() : parent.block.blocks();
    }

    /** Returns the path to the block after this one under the same parent. */
    public Optional<BlockPath> next() {
        return sibling(index + 1);
    }

    /** Returns the path to the block before this one under the same parent. */
    public Optional<BlockPath> previous() {
        return sibling(index - 1);
    }

    private Optional<BlockPath> sibling(int at) {
        List<Block> all = siblings();
        return at < 0 || at >= all.size()
                ? Optional.empty()
                : Optional.of(new BlockPath(outline, parent, at, all.get(at)));
    }

    /** Returns the path to the block of this index under this block. */
    public BlockPath child(int at) {
        return new BlockPath(outline, this, at, block.blocks().get(at));
    }

    /** Returns the blocks above this one, outermost first. */
    public List<Block> ancestors() {
        List<Block> above = new ArrayList<>();
        for (BlockPath up = parent; up != null; up = up.parent) {
            above.add(up.block);
        }
        Collections.reverse(above);
        return Collections.unmodifiableList(above);
    }

    /** Returns the headings above this block, outermost first. */
    public List<Heading> headings() {
        return ancestors().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /** Returns the paths to the blocks directly under this one. */
    public Stream<BlockPath> children() {
        return IntStream.range(0, block.blocks().size()).mapToObj(this::child);
    }

    /** Returns the paths to all blocks below this one, in reading order. */
    public Stream<BlockPath> descendants() {
        return Traversal.below(this);
    }

    /** Returns the line and column the block stands at, its marker included; empty where a program made it. */
    public Optional<Position> position() {
        return block.origin()
                .map(origin -> origin.source().position(origin.span().start()));
    }

    /**
     * Returns the way to the block in words: 党建引领基层治理写作提纲 › 基层治理力戒“三论” › 第1点. It begins with the title and
     * names headings by their numbers and texts (the lead of one that runs on), points and paragraphs by their number among their kind.
     */
    public String breadcrumb() {
        Deque<String> words = new ArrayDeque<>();
        for (BlockPath at = this; at != null; at = at.parent) {
            words.push(at.word());
        }
        outline.title().ifPresent(title -> words.push(WrittenName.of(title.markers(), title.text())));
        return String.join(" › ", words);
    }

    private String word() {
        if (block instanceof Heading heading) {
            return WrittenName.of(heading.markers(), heading.lead().orElse(heading.text()));
        }
        long number = siblings().subList(0, index + 1).stream()
                .filter(other -> other.getClass() == block.getClass())
                .count();
        return "第" + number + (block instanceof Point ? "点" : "段");
    }

    /** Returns the indexes from the top level down to this block; {@link #at} turns them back into a path. */
    public List<Integer> indexes() {
        List<Integer> indexes = new ArrayList<>();
        for (BlockPath at = this; at != null; at = at.parent) {
            indexes.add(at.index);
        }
        Collections.reverse(indexes);
        return Collections.unmodifiableList(indexes);
    }

    /** Returns all paths of an outline, each before those under it, one at a time. */
    static Spliterator<BlockPath> preOrder(Outline outline) {
        Deque<BlockPath> open = new ArrayDeque<>();
        List<Block> top = outline.blocks();
        for (int i = top.size() - 1; i >= 0; i--) {
            open.push(new BlockPath(outline, null, i, top.get(i)));
        }
        int order = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, order) {
            @Override
            public boolean tryAdvance(Consumer<? super BlockPath> action) {
                BlockPath next = open.poll();
                if (next == null) {
                    return false;
                }
                for (int i = next.block.blocks().size() - 1; i >= 0; i--) {
                    open.push(next.child(i));
                }
                action.accept(next);
                return true;
            }
        };
    }

    /** Two paths are equal if they lead to the same place of the same outline. */
    @Override
    @SuppressWarnings("ReferenceEquality") // The same outline needs no comparing.
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof BlockPath that
                        && index == that.index
                        && Objects.equals(parent, that.parent)
                        && block.equals(that.block)
                        && (outline == that.outline || outline.equals(that.outline));
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(parent) + index;
    }

    @Override
    public String toString() {
        return indexes() + " " + block;
    }
}
