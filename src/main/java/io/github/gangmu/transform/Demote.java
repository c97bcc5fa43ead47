package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lowers items one level, with all under them: an item comes to stand under the item before it, behind what is there.
 *
 * <pre>{@code
 * 一、摸清底数       Demote.at(1)     一、摸清底数
 * 二、分类施策                          （一）分类施策
 * 三、压实责任                          二、压实责任
 * }</pre>
 *
 * <p>In the text nothing moves; a Markdown mark gets one longer, and the item is indented as its new list is; where
 * nothing else would show the new level, one step deeper than the item it comes under. It is
 * numbered as its new list is, what stands under it as lists at such places are, and the lists it leaves and enters count on;
 * {@link #keepingNumbers()} leaves markers alone. An item with none before it in its list stays, and so do points inside a line, and what
 * would stand too deep ({@link Block#MAX_DEPTH}). {@link Promote} undoes it.
 *
 * @since 0.1.0
 */
public final class Demote implements Transformation {
    private final Predicate<? super BlockPath> where;

    private final boolean renumbers;

    private Demote(Predicate<? super BlockPath> where, boolean renumbers) {
        this.where = where;
        this.renumbers = renumbers;
    }

    /** Returns what lowers some items. */
    public static Demote where(Predicate<? super BlockPath> condition) {
        return new Demote(Objects.requireNonNull(condition), true);
    }

    /** Returns what lowers the block at a place, named by its indexes from the top: {@code Demote.at(1)}. */
    public static Demote at(int... indexes) {
        return new Demote(Places.at(indexes), true);
    }

    /** Returns this with all markers left as they are, for outlines that are renumbered as a whole later. */
    public Demote keepingNumbers() {
        return new Demote(where, false);
    }

    @Override
    public Outline apply(Outline outline) {
        return new Run(renumbers ? LevelStyles.of(outline) : null).apply(outline);
    }

    /** Lowers the items of one outline. */
    private final class Run {
        private final @Nullable LevelStyles styles;

        Run(@Nullable LevelStyles styles) {
            this.styles = styles;
        }

        Outline apply(Outline outline) {
            int letterhead = outline.letterhead().size();
            List<BlockPath> top = new ArrayList<>();
            for (int i = letterhead; i < outline.blocks().size(); i++) {
                top.add(BlockPath.at(outline, i));
            }
            Outline lowered = outline.withBlocks(outline.letterhead(), lowered(top));
            return Kinds.settled(outline, styles == null ? lowered : Recounting.following(outline, lowered));
        }

        private List<Block> lowered(List<BlockPath> siblings) {
            List<Block> all = new ArrayList<>(siblings.size());
            for (BlockPath path : siblings) {
                List<BlockPath> children = path.children().toList();
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
                    all.set(all.size() - 1, under(Objects.requireNonNull(before), block, path.ancestors()));
                } else {
                    all.add(block);
                }
            }
            return all;
        }

        private Block under(Block parent, Block block, List<Block> above) {
            List<Block> below = new ArrayList<>(parent.blocks());
            Block model = Items.lastItem(below);
            List<Block> way = new ArrayList<>(above);
            way.add(parent);
            Block fitting = styles == null ? block : styles.fitted(block, model, way);
            Block marked = Items.withMarkdownOf(fitting, model, 1);
            String indentation = Items.indentationUnder(parent, marked);
            below.add(Items.indented(marked, Items.indentation(block), indentation));
            return Items.asHeading(parent.withBlocks(below));
        }
    }
}
