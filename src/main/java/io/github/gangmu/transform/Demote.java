package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Lowers items one level, with all under them: an item comes to stand under the item before it, behind what is there.
 *
 * <pre>{@code
 * 一、摸清底数       Demote.at(1)     一、摸清底数
 * 二、分类施策                          二、分类施策
 * }</pre>
 *
 * <p>In the text nothing moves; a Markdown mark gets one longer, and the item is indented as its new list is. Numbers stay;
 * follow it with {@link Renumber}. An item with none before it in its list stays, and so do points inside a line, and what
 * would stand too deep ({@link Block#MAX_DEPTH}). {@link Promote} undoes it.
 *
 * @since 0.1.0
 */
public final class Demote implements Transformation {
    private final Predicate<? super BlockPath> where;

    private Demote(Predicate<? super BlockPath> where) {
        this.where = where;
    }

    /** Returns what lowers some items. */
    public static Demote where(Predicate<? super BlockPath> condition) {
        return new Demote(Objects.requireNonNull(condition));
    }

    /** Returns what lowers the block at a place, named by its indexes from the top: {@code Demote.at(1)}. */
    public static Demote at(int... indexes) {
        return new Demote(Places.at(indexes));
    }

    @Override
    public Outline apply(Outline outline) {
        int letterhead = outline.letterhead().size();
        List<BlockPath> top = new ArrayList<>();
        for (int i = letterhead; i < outline.blocks().size(); i++) {
            top.add(BlockPath.at(outline, i));
        }
        return outline.withBlocks(outline.letterhead(), lowered(top));
    }

    private List<Block> lowered(List<BlockPath> siblings) {
        List<Block> all = new ArrayList<>(siblings.size());
        for (BlockPath path : siblings) {
            List<BlockPath> children = new ArrayList<>();
            for (int i = 0; i < path.block().blocks().size(); i++) {
                children.add(path.child(i));
            }
            Block block = path.block().withBlocks(lowered(children));
            Block before = all.isEmpty() ? null : all.get(all.size() - 1);
            boolean falls = before != null
                    && Items.isItem(before)
                    && Items.isItem(block)
                    && !Items.isInLine(before)
                    && !Items.isInLine(block)
                    && path.depth() + block.height() < Block.MAX_DEPTH
                    && where.test(path);
            if (falls) {
                all.set(all.size() - 1, under(Objects.requireNonNull(before), block));
            } else {
                all.add(block);
            }
        }
        return all;
    }

    private static Block under(Block parent, Block block) {
        List<Block> below = new ArrayList<>(parent.blocks());
        String indentation = below.stream()
                .filter(child -> child.origin().isPresent() && Items.isItem(child) && !Items.isInLine(child))
                .reduce((first, last) -> last)
                .map(Items::indentation)
                .orElse(Items.indentation(parent));
        below.add(Items.indented(Items.shiftMarkdown(block, 1), Items.indentation(block), indentation));
        return Items.asHeading(parent.withBlocks(below));
    }
}
