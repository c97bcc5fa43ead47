package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves one block with all under it: up or down in its list, or before, after or under another.
 *
 * <pre>{@code
 * Move.at(0, 2).up()              the third block under the first one place up
 * Move.at(3).before(0)            the fourth to the top
 * Move.at(0, 1).under(1)          the second block under the first to the end of the second
 * }</pre>
 *
 * <p>Places are indexes from the top, in the outline as it was. The block keeps its lines; under another heading it takes
 * the indentation and the Markdown marks of its new list. An item is numbered as its new list is, and the lists it leaves and enters count on;
 * {@link #keepingNumbers()} leaves markers alone. An outline without such a place stays as it is. {@link Edits} moves several blocks at once.
 *
 * @since 0.1.0
 */
public final class Move implements Transformation {
    private enum How {
        UP,
        DOWN,
        BEFORE,
        AFTER,
        UNDER
    }

    private final int[] from;
    private final How how;
    private final int[] target;
    private final boolean renumbers;

    private Move(int[] from, How how, boolean renumbers, int... target) {
        this.from = from;
        this.how = how;
        this.renumbers = renumbers;
        this.target = target;
    }

    /** Returns a move of the block at a place that does not say yet where to: down by one. */
    public static Move at(int... indexes) {
        return new Move(indexes.clone(), How.DOWN, true);
    }

    /** Returns the move one place up in the same list. */
    public Move up() {
        return new Move(from, How.UP, renumbers);
    }

    /** Returns the move one place down in the same list. */
    public Move down() {
        return new Move(from, How.DOWN, renumbers);
    }

    /** Returns the move before another block. */
    public Move before(int... indexes) {
        return new Move(from, How.BEFORE, renumbers, indexes.clone());
    }

    /** Returns the move after another block and all under it. */
    public Move after(int... indexes) {
        return new Move(from, How.AFTER, renumbers, indexes.clone());
    }

    /** Returns the move under another block, behind what is there. */
    public Move under(int... indexes) {
        return new Move(from, How.UNDER, renumbers, indexes.clone());
    }

    /** Returns this with all markers left as they are, for outlines that are renumbered as a whole later. */
    public Move keepingNumbers() {
        return new Move(from, how, false, target);
    }

    @Override
    public Outline apply(Outline outline) {
        BlockPath path = find(outline, from);
        if (path == null) {
            return outline;
        }
        BlockPath to = switch (how) {
            case UP -> path.previous().orElse(null);
            case DOWN -> path.next().orElse(null);
            default -> find(outline, target);
        };
        if (to == null || Arrays.equals(from, target)) {
            return outline;
        }
        Edits edits = Edits.of(outline);
        Edits moved = switch (how) {
            case UP, BEFORE -> edits.moveBefore(path, to);
            case DOWN, AFTER -> edits.moveAfter(path, to);
            case UNDER -> edits.moveUnder(path, to);
        };
        Block block = path.block();
        Block marked = marked(renumbers ? numbered(outline, path, to) : block, to.block());
        String indentation =
                how == How.UNDER ? Items.indentationUnder(to.block(), marked) : Items.indentation(to.block());
        Block fitting = Items.indented(marked, Items.indentation(block), indentation);
        Outline changed = (fitting.equals(block) ? moved : moved.replace(path, fitting))
                .apply()
                .outline();
        return Kinds.settled(outline, renumbers ? Recounting.following(outline, changed) : changed);
    }

    private Block marked(Block block, Block to) {
        if (!Items.isItem(block) || Items.isInLine(block)) {
            return block;
        }
        int depth = Items.markdownDepth(block);
        int above = Items.markdownDepth(to);
        return how == How.UNDER
                ? Items.withMarkdownOf(
                        block, Items.lastItem(to.blocks()), depth > 0 && above > 0 ? above + 1 - depth : 0)
                : Items.withMarkdownOf(block, to, 0);
    }

    private Block numbered(Outline outline, BlockPath path, BlockPath to) {
        boolean sameList = how != How.UNDER && path.parent().equals(to.parent());
        if (sameList || !Items.isItem(path.block()) || Items.isInLine(path.block())) {
            return path.block();
        }
        List<Block> above = new ArrayList<>(to.ancestors());
        Block model = to.block();
        if (how == How.UNDER) {
            above.add(model);
            model = Items.lastItem(model.blocks());
        }
        return LevelStyles.of(outline).fitted(path.block(), model, above);
    }

    private static @Nullable BlockPath find(Outline outline, int... indexes) {
        BlockPath path = null;
        for (int index : indexes) {
            int size = path == null
                    ? outline.blocks().size()
                    : path.block().blocks().size();
            if (index < 0 || index >= size) {
                return null;
            }
            path = path == null ? BlockPath.at(outline, index) : path.child(index);
        }
        return path;
    }
}
