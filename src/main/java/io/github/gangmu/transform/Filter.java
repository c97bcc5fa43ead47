package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Keeps some blocks of an outline, or takes some away.
 *
 * <pre>{@code
 * Filter.keeping(path -> path.block().text().contains("保障"))   // those, what is under them and the headings above
 * Filter.pruning(path -> path.block() instanceof Paragraph)     // all but those and what is under them
 * Filter.depth(2)                                               // the first two levels
 * Filter.contents()                                             // headings and points, as a table of contents
 * }</pre>
 *
 * <p>A query is a predicate, so it can be handed in where a condition is asked for. Title and letterhead stay.
 *
 * @since 0.1.0
 */
public final class Filter implements Transformation {
    private static final Filter CONTENTS = new Filter(Rewriter.of((block, path) ->
            block instanceof Paragraph && !isBeforeTitle(path) ? hoisted(block) : List.of(withoutRunOn(block))));

    private final Transformation rewriter;

    private Filter(Transformation rewriter) {
        this.rewriter = rewriter;
    }

    /** Returns what keeps the chosen blocks, all that is under them, and what they stand under. */
    public static Filter keeping(Predicate<? super BlockPath> condition) {
        Objects.requireNonNull(condition);
        return new Filter(Rewriter.of((block, path) -> {
            if (isBeforeTitle(path) || isWithin(path, condition)) {
                return List.of(path.block());
            }
            return block.blocks().isEmpty() ? List.of() : List.of(block);
        }));
    }

    private static boolean isWithin(BlockPath path, Predicate<? super BlockPath> condition) {
        for (BlockPath at = path; at != null; at = at.parent().orElse(null)) {
            if (condition.test(at)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what takes the chosen blocks away, with all that is under them. */
    public static Filter pruning(Predicate<? super BlockPath> condition) {
        Objects.requireNonNull(condition);
        return new Filter(Rewriter.of((block, path) -> condition.test(path) ? List.of() : List.of(block)));
    }

    /**
     * Returns what keeps so many levels of blocks.
     *
     * @throws IllegalArgumentException if that is less than 1
     */
    public static Filter depth(int levels) {
        if (levels < 1) {
            throw new IllegalArgumentException("An outline needs one level at least; got " + levels + ".");
        }
        return new Filter(Rewriter.of((block, path) -> path.depth() > levels ? List.of() : List.of(block)));
    }

    /**
     * Returns what leaves the contents: headings and points without running text, and of items that run on in their line the
     * lead alone. Points under running text come to stand in its place.
     */
    public static Filter contents() {
        return CONTENTS;
    }

    private static List<Block> hoisted(Block paragraph) {
        return paragraph.blocks().stream()
                .map(block -> block.origin()
                        .map(origin -> block.withOrigin(origin.onOwnLine()))
                        .orElse(block))
                .toList();
    }

    private static Block withoutRunOn(Block block) {
        return RunIn.of(block).map(runIn -> block.withText(runIn.lead())).orElse(block);
    }

    private static boolean isBeforeTitle(BlockPath path) {
        BlockPath top = path;
        while (top.parent().isPresent()) {
            top = top.parent().get();
        }
        return top.index() < path.outline().letterhead().size();
    }

    @Override
    public Outline apply(Outline outline) {
        return Kinds.settled(outline, rewriter.apply(outline));
    }
}
