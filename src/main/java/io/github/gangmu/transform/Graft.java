package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Puts the blocks of another outline under a block: {@code Graft.of(measures).under(path -> path.block().text().equals("强化保障"))}.
 *
 * <p>They come behind what is there, under the first block that is chosen; where none is, the outline stays as it is. Their
 * lines stay as they were, with the line breaks of this outline.
 *
 * @since 0.1.0
 */
public final class Graft {
    private final Outline branch;

    private Graft(Outline branch) {
        this.branch = branch;
    }

    /** Returns a graft of the blocks of an outline; its title is left out. */
    public static Graft of(Outline branch) {
        return new Graft(Objects.requireNonNull(branch));
    }

    /** Returns what puts them under the first block that is chosen. */
    public Transformation under(Predicate<? super BlockPath> condition) {
        Objects.requireNonNull(condition);
        return outline -> outline.paths()
                .filter(condition)
                .findFirst()
                .map(path -> graft(outline, path))
                .orElse(outline);
    }

    private Outline graft(Outline outline, BlockPath path) {
        if (branch.blocks().isEmpty()) {
            return outline;
        }
        List<Block> below = new ArrayList<>(path.block().blocks());
        below.addAll(branch.blocks());
        Block parent = Items.asHeading(path.block().withBlocks(below));
        Outline grafted = Edits.of(outline).replace(path, parent).apply().outline();
        return Kinds.settled(outline, grafted);
    }
}
