package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts the items of lists in another order; what is no item on a line of its own keeps its place. */
final class Order {
    private Order() {}

    /** Returns an outline with its lists in another order: those under some blocks, or all, that at the top included. */
    static Outline apply(Outline outline, @Nullable Predicate<? super Block> under, UnaryOperator<List<Block>> order) {
        Outline ordered = Rewriter.replacing((block, path) ->
                        under == null || under.test(path.block()) ? block.withBlocks(of(block.blocks(), order)) : block)
                .apply(outline);
        if (under != null) {
            return ordered;
        }
        int letterhead = ordered.letterhead().size();
        List<Block> top = ordered.blocks().subList(letterhead, ordered.blocks().size());
        return ordered.withBlocks(ordered.letterhead(), of(top, order));
    }

    private static List<Block> of(List<Block> blocks, UnaryOperator<List<Block>> order) {
        List<Block> items = blocks.stream().filter(Order::moves).toList();
        if (items.size() < 2) {
            return blocks;
        }
        List<Block> ordered = order.apply(items);
        List<Block> all = new ArrayList<>(blocks.size());
        int next = 0;
        for (Block block : blocks) {
            all.add(moves(block) ? ordered.get(next++) : block);
        }
        return all;
    }

    private static boolean moves(Block block) {
        return Items.isItem(block) && !Items.isInLine(block);
    }
}
