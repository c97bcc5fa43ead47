package io.github.gangmu.ast;

import io.github.gangmu.frame.FrameMatch;
import io.github.gangmu.frame.FrameSet;
import io.github.gangmu.frame.Frames;
import io.github.gangmu.frame.Parallelism;
import io.github.gangmu.source.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A block of an outline: a {@link Heading}, a {@link Point} or a {@link Paragraph}, with the blocks under it.
 *
 * <pre>{@code
 * 一、摸清底数         Heading: marker 一、, text 摸清底数
 * 要做到两点：         Paragraph
 * 一是走访入户。        Point: marker 一是, text 走访入户。
 * }</pre>
 *
 * <p>See the {@linkplain io.github.gangmu.ast package} for the guarantees that all blocks give.
 *
 * @since 0.1.0
 */
public abstract sealed class Block implements Serializable permits Heading, Point, Paragraph {
    private static final long serialVersionUID = 1L;

    /** How deep blocks nest at most. Deeper items of a text are kept at this depth. */
    public static final int MAX_DEPTH = 64;

    private final List<Marker> markers;
    private final List<Block> blocks;
    private final @Nullable Origin origin;
    private final int height;

    /** Null as long as nobody has asked for the text of a block that was read: its origin knows it. Threads that meet here find the same. */
    private @Nullable String text;

    /** Makes a block; without a text it holds that of its origin. */
    Block(List<Marker> markers, @Nullable String text, List<Block> blocks, @Nullable Origin origin) {
        this.markers = List.copyOf(markers);
        this.text = origin == null ? Objects.requireNonNull(text) : text;
        this.blocks = List.copyOf(blocks);
        this.origin = origin;
        int below = 0;
        for (int i = 0; i < this.blocks.size(); i++) {
            below = Math.max(below, this.blocks.get(i).height);
        }
        this.height = below + 1;
        if (height > MAX_DEPTH) {
            throw new IllegalArgumentException("Blocks nest at most " + MAX_DEPTH + " deep.");
        }
    }

    /** Returns a block of the same kind with these parts. */
    abstract Block with(List<Marker> markers, @Nullable String text, List<Block> blocks, @Nullable Origin origin);

    /** Calls the method of the visitor for this kind of block. */
    public abstract <R extends @Nullable Object, C extends @Nullable Object> R accept(
            BlockVisitor<R, C> visitor, C context);

    /**
     * Returns the markers at its head, outermost first: {@code ##} and {@code 一、} for {@code ## 一、总体要求}. Empty
     * where it has none.
     */
    public final List<Marker> markers() {
        return markers;
    }

    /** Returns the marker that numbers it: the innermost of {@link #markers()}. */
    public final Optional<Marker> marker() {
        return markers.isEmpty() ? Optional.empty() : Optional.of(markers.get(markers.size() - 1));
    }

    /** Returns its text without markers, wrapped lines joined. */
    public final String text() {
        String known = text;
        if (known == null) {
            known = Objects.requireNonNull(origin).text();
            text = known;
        }
        return known;
    }

    /** Returns the blocks directly under it. */
    public final List<Block> blocks() {
        return blocks;
    }

    /** Returns where it comes from, empty where it was made. */
    public final Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    /** Returns where it stands in the source, from its first marker to the end of its own text; empty where it was made. */
    public final Optional<SourceSpan> span() {
        return origin().map(Origin::span);
    }

    /** Returns why it stands where it does. */
    public final Evidence evidence() {
        return origin == null ? Evidence.MADE : origin.evidence();
    }

    /**
     * Returns the frames (句式) its text fills, found anew at each call: 以▢为▢ in 以“十心”为平台，扩大服务居民空间。
     */
    public final List<FrameMatch> frames() {
        return Frames.of(text());
    }

    /**
     * Returns which frames of a set its text fills, found anew at each call. The set may hold a caller's own.
     *
     * <pre>{@code
     * point.frames(FrameSet.of(Frame.of("以{载体}为{作用}")))
     * }</pre>
     */
    public final List<FrameMatch> frames(FrameSet set) {
        return set.match(text());
    }

    /**
     * Returns how parallel (排比) the points directly under it are, and the frame they share; measured anew at each call.
     *
     * <pre>{@code
     * heading.parallelism().pattern()     // ▢，解好“▢”这道题
     * }</pre>
     */
    public final Parallelism parallelism() {
        return Parallelism.of(
                blocks.stream().filter(Point.class::isInstance).map(Block::text).toList());
    }

    /** Returns how many levels of blocks it holds, itself included: 1 for a leaf. */
    public final int height() {
        return height;
    }

    /** Returns this block with another text. */
    public Block withText(String newText) {
        return newText.equals(text()) ? this : with(markers, newText, blocks, origin);
    }

    /** Returns this block with other markers. */
    public Block withMarkers(List<Marker> newMarkers) {
        return newMarkers.equals(markers) ? this : with(newMarkers, text, blocks, origin);
    }

    /** Returns this block as coming from another place, or laid out otherwise when it is printed. */
    public final Block withOrigin(Origin newOrigin) {
        if (newOrigin.equals(origin)) {
            return this;
        }
        int read = origin == null || origin.markerCount() < 0 ? markers.size() : origin.markerCount();
        return with(markers, text(), blocks, newOrigin.withMarkerCount(read));
    }

    /**
     * Returns this block with other blocks under it. The same list, or a list of the same instances, gives this block.
     *
     * @throws IllegalArgumentException if blocks would nest deeper than {@link #MAX_DEPTH}
     */
    public Block withBlocks(List<? extends Block> newBlocks) {
        return sameInstances(newBlocks, blocks) ? this : with(markers, text, List.copyOf(newBlocks), origin);
    }

    /** Returns this block and all under it without their origins, as if a program had made them. */
    public Block withoutOrigin() {
        List<Block> freed = blocks.stream().map(Block::withoutOrigin).toList();
        List<Marker> free = markers.stream()
                .map(marker -> Marker.made(marker.text(), marker.numbering(), marker.numbers()))
                .toList();
        return origin == null && sameInstances(freed, blocks) ? this : with(free, text(), freed, null);
    }

    /** Returns whether the other block says the same in the same structure, wherever the two come from. */
    public final boolean sameContent(Block other) {
        if (getClass() != other.getClass()
                || !text().equals(other.text())
                || markers.size() != other.markers.size()
                || blocks.size() != other.blocks.size()) {
            return false;
        }
        for (int i = 0; i < markers.size(); i++) {
            if (!markers.get(i).sameContent(other.markers.get(i))) {
                return false;
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).sameContent(other.blocks.get(i))) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // What is asked for: lists of equal blocks may differ in origin.
    static boolean sameInstances(List<? extends Block> some, List<Block> others) {
        if (some == others) {
            return true;
        }
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // A short cut for shared trees.
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Block that
                        && getClass() == that.getClass()
                        && text().equals(that.text())
                        && markers.equals(that.markers)
                        && blocks.equals(that.blocks)
                        && Objects.equals(origin, that.origin);
    }

    @Override
    public final int hashCode() {
        return 31 * (31 * text().hashCode() + markers.hashCode()) + blocks.hashCode();
    }

    @Override
    public final String toString() {
        String head = markers.isEmpty() ? text() : markers.get(markers.size() - 1) + " " + text();
        return getClass().getSimpleName() + "[" + head + (blocks.isEmpty() ? "]" : ", " + blocks.size() + " below]");
    }
}
