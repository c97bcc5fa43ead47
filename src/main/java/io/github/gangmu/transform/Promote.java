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
 * Raises items one level, with all under them: an item comes to stand behind the item it stood under, and takes along as
 * its own what stood behind it in the list.
 *
 * <pre>{@code
 * 一、摸清底数               一、摸清底数
 *   （一）走访入户     （二）      （一）走访入户
 *   （二）建立台账     →        二、建立台账
 *   （三）绘成地图                 （一）绘成地图
 * }</pre>
 *
 * <p>In the text nothing has to move: what is raised stands where it stood, with its Markdown mark one shorter and the
 * indentation of its new list. It is numbered as its new list is, what stands under it as lists at such places are, and the
 * lists it leaves and enters count on; {@link #keepingNumbers()} leaves markers alone. Items at the top stay, and so do
 * points inside a line. {@link Demote} undoes it.
 *
 * @since 0.1.0
 */
public final class Promote implements Transformation {
    private final Predicate<? super BlockPath> where;

    private final boolean renumbers;

    private Promote(Predicate<? super BlockPath> where, boolean renumbers) {
        this.where = where;
        this.renumbers = renumbers;
    }

    /** Returns what raises some items. */
    public static Promote where(Predicate<? super BlockPath> condition) {
        return new Promote(Objects.requireNonNull(condition), true);
    }

    /** Returns what raises the block at a place, named by its indexes from the top: {@code Promote.at(0, 1)}. */
    public static Promote at(int... indexes) {
        return new Promote(Places.at(indexes), true);
    }

    /** Returns this with all markers left as they are, for outlines that are renumbered as a whole later. */
    public Promote keepingNumbers() {
        return new Promote(where, false);
    }

    @Override
    public Outline apply(Outline outline) {
        return new Run(renumbers ? LevelStyles.of(outline) : null).apply(outline);
    }

    /** Raises the items of one outline. */
    private final class Run {
        private final @Nullable LevelStyles styles;

        Run(@Nullable LevelStyles styles) {
            this.styles = styles;
        }

        Outline apply(Outline outline) {
            List<Block> top = outline.blocks();
            int letterhead = outline.letterhead().size();
            List<Block> all = new ArrayList<>(top.size());
            for (int i = letterhead; i < top.size(); i++) {
                all.addAll(parted(BlockPath.at(outline, i)));
            }
            Outline raised = outline.withBlocks(outline.letterhead(), all);
            return Kinds.settled(outline, styles == null ? raised : Recounting.following(outline, raised));
        }

        /** Parts a block before each child that is raised: the first part is the block itself, each other begins with such a child. */
        private List<Block> parted(BlockPath path) {
            Block block = path.block();
            List<Block> above = path.ancestors();
            List<Block> parts = new ArrayList<>();
            List<Block> kept = new ArrayList<>();
            Block raised = null;
            for (int i = 0; i < block.blocks().size(); i++) {
                BlockPath child = path.child(i);
                List<Block> now = parted(child);
                boolean rises = Items.isItem(block)
                        && Items.isItem(child.block())
                        && !Items.isInLine(child.block())
                        && where.test(child);
                if (rises) {
                    parts.add(raised == null ? rest(block, kept) : withMore(raised, kept, above));
                    raised = lifted(now.get(0), block, above);
                    kept = new ArrayList<>(now.subList(1, now.size()));
                } else {
                    kept.addAll(now);
                }
            }
            parts.add(raised == null ? block.withBlocks(kept) : withMore(raised, kept, above));
            return parts;
        }

        private Block rest(Block block, List<Block> kept) {
            Block without = block.withBlocks(kept);
            return kept.isEmpty() ? Items.asPoint(without) : without;
        }

        private Block lifted(Block child, Block parent, List<Block> above) {
            Block fitting = styles == null ? child : styles.fitted(child, parent, above);
            return Items.indented(
                    Items.withMarkdownOf(fitting, parent, -1), Items.indentation(child), Items.indentation(parent));
        }

        private Block withMore(Block raised, List<Block> more, List<Block> above) {
            if (more.isEmpty()) {
                return raised;
            }
            List<Block> way = new ArrayList<>(above);
            way.add(raised);
            List<Block> all = new ArrayList<>(raised.blocks());
            for (Block block : more) {
                boolean fits = Items.isItem(block) && !Items.isInLine(block);
                all.add(fits && styles != null ? styles.fitted(block, Items.lastItem(all), way) : block);
            }
            Block with = raised.withBlocks(all);
            return more.stream().anyMatch(Items::isItem) ? Items.asHeading(with) : with;
        }
    }
}
