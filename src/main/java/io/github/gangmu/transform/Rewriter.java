package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * Rewrites blocks one by one: each may stay, give way to another or to several, or go.
 *
 * <pre>{@code
 * Rewriter shout = Rewriter.replacing((block, place) -> block.withText(block.text() + "！"));
 * Rewriter trim = Rewriter.of((block, place) -> block.text().isEmpty() ? List.of() : List.of(block));
 * }</pre>
 *
 * <p>The function sees each block with the blocks under it rewritten already, along with its place in the outline as it
 * was. Returning that very block means no change. Where nothing changes under a block, the block itself is kept; where
 * nothing changes at all, {@link #apply} returns the outline it was given.
 *
 * @since 0.1.0
 */
public final class Rewriter implements Transformation {
    /**
     * What is done with one block.
     *
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface Step {
        /**
         * Returns what stands in the place of a block: itself for no change, another, several, or none.
         *
         * @param block the block, what is under it rewritten already
         * @param place where it stands in the outline as it was
         */
        List<? extends Block> rewrite(Block block, BlockPath place);
    }

    private final Step step;

    private Rewriter(Step step) {
        this.step = Objects.requireNonNull(step);
    }

    /** Returns a rewriter that puts any number of blocks in the place of one. */
    public static Rewriter of(Step step) {
        return new Rewriter(step);
    }

    /** Returns a rewriter that puts one block in the place of one. */
    public static Rewriter replacing(BiFunction<? super Block, ? super BlockPath, ? extends Block> step) {
        Objects.requireNonNull(step);
        return new Rewriter((block, place) -> List.of(step.apply(block, place)));
    }

    @Override
    public Outline apply(Outline outline) {
        int letterhead = outline.letterhead().size();
        List<Block> blocks = outline.blocks();
        List<Block> before = new ArrayList<>(letterhead);
        List<Block> after = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            (i < letterhead ? before : after).addAll(rewrite(BlockPath.at(outline, i)));
        }
        return outline.withBlocks(before, after);
    }

    private List<? extends Block> rewrite(BlockPath place) {
        Block block = place.block();
        int size = block.blocks().size();
        List<Block> below = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            below.addAll(rewrite(place.child(i)));
        }
        return step.rewrite(block.withBlocks(below), place);
    }
}
