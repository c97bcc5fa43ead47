package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Edits of single blocks, named by their paths, all done at once against one outline.
 *
 * <pre>{@code
 * Edited edited = Edits.of(outline)
 *         .replace(first, first.block().withText("摸清家底"))
 *         .insertAfter(second, Point.of("建立台账。"))
 *         .moveUnder(third, first)
 *         .apply();
 * edited.outline().text()
 * edited.follow(third)              // where it stands now
 * }</pre>
 *
 * <p>All paths mean the outline as it was; no edit changes what another path means. A block may be moved and, at the same
 * time, be replaced or have things done under it. Each method returns new edits; these stay as they are.
 *
 * @since 0.1.0
 */
public final class Edits {
    enum Kind {
        REPLACE,
        BEFORE,
        AFTER,
        APPEND,
        WRAP,
        MOVE_BEFORE,
        MOVE_AFTER,
        MOVE_UNDER
    }

    /**
     * One edit.
     *
     * @param at the block it is done at
     * @param blocks what is put there, or around it
     * @param moved the block that comes there
     * @param count how many blocks are wrapped
     */
    record Edit(Kind kind, List<Integer> at, List<Block> blocks, List<Integer> moved, int count) {}

    private final Outline outline;
    private final List<Edit> edits;

    private Edits(Outline outline, List<Edit> edits) {
        this.outline = outline;
        this.edits = edits;
    }

    /** Returns no edits of an outline yet. */
    public static Edits of(Outline outline) {
        return new Edits(Objects.requireNonNull(outline), List.of());
    }

    /**
     * Puts blocks in the place of a block and all under it. What is moved away from under it is kept.
     *
     * @throws IllegalArgumentException if the path leads through another outline
     */
    public Edits replace(BlockPath path, Block... blocks) {
        return with(Kind.REPLACE, path, List.of(blocks), List.of(), 0);
    }

    /** Takes a block and all under it away. */
    public Edits delete(BlockPath path) {
        return replace(path);
    }

    /** Puts blocks before a block, behind those put there earlier. */
    public Edits insertBefore(BlockPath path, Block... blocks) {
        return with(Kind.BEFORE, path, List.of(blocks), List.of(), 0);
    }

    /** Puts blocks after a block and all under it, behind those put there earlier. */
    public Edits insertAfter(BlockPath path, Block... blocks) {
        return with(Kind.AFTER, path, List.of(blocks), List.of(), 0);
    }

    /** Puts blocks under a block, behind those that are there. */
    public Edits append(BlockPath path, Block... blocks) {
        return with(Kind.APPEND, path, List.of(blocks), List.of(), 0);
    }

    /**
     * Puts a block and so many after it, under the same parent, under another block in their place: {@code wrap(path, 2,
     * Heading.of("分类施策"))}.
     *
     * @throws IllegalArgumentException if there are not so many blocks
     */
    public Edits wrap(BlockPath path, int count, Block around) {
        if (count < 1 || path.index() + count > path.siblings().size()) {
            throw new IllegalArgumentException("There are not " + count + " blocks from here on: " + path);
        }
        return with(Kind.WRAP, path, List.of(around), List.of(), count);
    }

    /** Moves a block with all under it before another. */
    public Edits moveBefore(BlockPath path, BlockPath target) {
        return moving(Kind.MOVE_BEFORE, path, target);
    }

    /** Moves a block with all under it after another and all under that. */
    public Edits moveAfter(BlockPath path, BlockPath target) {
        return moving(Kind.MOVE_AFTER, path, target);
    }

    /**
     * Moves a block with all under it under another, behind what is there.
     *
     * @throws IllegalArgumentException if a block would come to stand under itself, or is moved already
     */
    public Edits moveUnder(BlockPath path, BlockPath target) {
        return moving(Kind.MOVE_UNDER, path, target);
    }

    private Edits moving(Kind kind, BlockPath path, BlockPath target) {
        List<Integer> from = path.indexes();
        List<Integer> to = target.indexes();
        if (to.size() >= from.size() && to.subList(0, from.size()).equals(from)) {
            throw new IllegalArgumentException("A block cannot be moved to itself or to what is under it: " + path);
        }
        if (edits.stream().anyMatch(edit -> edit.moved().equals(from))) {
            throw new IllegalArgumentException("This block is moved already: " + path);
        }
        return with(kind, target, List.of(), from, 0);
    }

    @SuppressWarnings("ReferenceEquality") // A path must lead through this very outline, or one equal to it.
    private Edits with(Kind kind, BlockPath path, List<Block> blocks, List<Integer> moved, int count) {
        if (path.outline() != outline && !path.outline().equals(outline)) {
            throw new IllegalArgumentException("The path leads through another outline: " + path);
        }
        List<Edit> all = new ArrayList<>(edits);
        all.add(new Edit(kind, path.indexes(), blocks, moved, count));
        return new Edits(outline, all);
    }

    /**
     * Does all edits at once.
     *
     * @throws IllegalArgumentException if a block is replaced twice, if something is done under a block that is replaced, or
     *     if blocks are moved under each other in a ring
     */
    public Edited apply() {
        return new EditRun(outline, edits).run();
    }
}
