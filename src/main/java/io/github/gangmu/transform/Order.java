package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Puts the items of lists in another order. A list ends where running text stands, and where another style of markers begins:
 * the notes behind the last chapter are no chapter.
 */
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
        List<Block> all = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); ) {
            int end = i + 1;
            while (end < blocks.size() && isOneList(blocks.get(end - 1), blocks.get(end))) {
                end++;
            }
            List<Block> list = blocks.subList(i, end);
            all.addAll(list.size() < 2 ? list : order.apply(List.copyOf(list)));
            i = end;
        }
        return all;
    }

    /** Returns whether two neighbours belong to one list: items on lines of their own with markers that count on, or with none. */
    static boolean isOneList(Block block, Block next) {
        return moves(block)
                && moves(next)
                && block.markers().isEmpty() == next.markers().isEmpty()
                && (block.markers().isEmpty()
                        ? block.getClass() == next.getClass()
                        : series(block).equals(series(next)));
    }

    private static String series(Block block) {
        return Markers.series(block.markers().get(0).numbering());
    }

    private static boolean moves(Block block) {
        return Items.isItem(block) && !Items.isInLine(block);
    }
}
