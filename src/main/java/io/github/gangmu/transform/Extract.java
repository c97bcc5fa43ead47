package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Takes sections out of an outline, to stand alone: each chosen block with all under it, without title, letterhead and what
 * is around it.
 *
 * <pre>{@code
 * Extract.where(path -> path.block().text().contains("保障")).apply(outline)
 * }</pre>
 *
 * <p>Of a chosen block within another only the outer is taken. The lines stay as they are, indentation and all.
 *
 * @since 0.1.0
 */
public final class Extract implements Transformation {
    private final Predicate<? super BlockPath> where;

    private Extract(Predicate<? super BlockPath> where) {
        this.where = where;
    }

    /** Returns what takes out the chosen sections. */
    public static Extract where(Predicate<? super BlockPath> condition) {
        return new Extract(Objects.requireNonNull(condition));
    }

    /** Returns what takes out the section at a place, named by its indexes from the top: {@code Extract.at(0, 1)}. */
    public static Extract at(int... indexes) {
        return new Extract(Places.at(indexes));
    }

    @Override
    public Outline apply(Outline outline) {
        List<Block> taken = new ArrayList<>();
        for (int i = 0; i < outline.blocks().size(); i++) {
            take(BlockPath.at(outline, i), taken);
        }
        boolean all = outline.title().isEmpty()
                && outline.letterhead().isEmpty()
                && outline.withBlocks(taken).equals(outline);
        return all ? outline : Kinds.settled(outline, Outline.read(null, 0, taken, outline.source(), ""));
    }

    private void take(BlockPath path, List<Block> taken) {
        if (where.test(path)) {
            taken.add(path.block());
            return;
        }
        for (int i = 0; i < path.block().blocks().size(); i++) {
            take(path.child(i), taken);
        }
    }
}
