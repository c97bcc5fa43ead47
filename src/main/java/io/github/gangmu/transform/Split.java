package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Splits an outline into several, one for each heading at the top: {@code Split.byHeading().apply(outline)}.
 *
 * <p>Each part begins with a heading and goes on to the next. What stands before the first heading, with title and
 * letterhead, is a part of its own. {@link Merge} puts the parts together again, to an equal outline.
 *
 * @since 0.1.0
 */
public final class Split {
    private static final Split BY_HEADING = new Split(path -> path.block() instanceof Heading);

    private final Predicate<? super BlockPath> before;

    private Split(Predicate<? super BlockPath> before) {
        this.before = before;
    }

    /** Returns what splits before each heading at the top. */
    public static Split byHeading() {
        return BY_HEADING;
    }

    /** Returns what splits before some blocks at the top. */
    public static Split before(Predicate<? super BlockPath> condition) {
        return new Split(Objects.requireNonNull(condition));
    }

    /** Returns the parts in order, one at least. Only the first has the title and the letterhead. */
    public List<Outline> apply(Outline outline) {
        List<Outline> parts = new ArrayList<>();
        List<Block> blocks = outline.blocks();
        int letterhead = outline.letterhead().size();
        int from = letterhead;
        for (int i = letterhead; i < blocks.size(); i++) {
            boolean hasBefore = i > from || parts.isEmpty() && (outline.title().isPresent() || letterhead > 0);
            if (hasBefore && before.test(BlockPath.at(outline, i))) {
                parts.add(part(outline, parts.isEmpty(), from, i));
                from = i;
            }
        }
        parts.add(part(outline, parts.isEmpty(), from, blocks.size()));
        return List.copyOf(parts);
    }

    private static Outline part(Outline outline, boolean first, int from, int to) {
        List<Block> blocks = outline.blocks().subList(from, to);
        return first
                ? outline.withBlocks(outline.letterhead(), blocks)
                : Outline.read(null, 0, blocks, outline.source(), "");
    }
}
