package io.github.gangmu.transform;

import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Puts points counted inside a line on lines of their own.
 *
 * <pre>{@code
 * 要做到两点：一是走访入户；二是建立台账。
 *
 * 要做到两点：
 * 一是走访入户；
 * 二是建立台账。
 * }</pre>
 *
 * <p>Lines are broken, and indented as the block the points stand under; not a character of the text changes. The points hang
 * where such lines are read to hang: what goes on with the number of its line stands beside it, as 2. does in
 * {@code 1. 走访入户；2. 建立台账。}, and so does what running text counts behind a full stop; a style that begins behind a
 * point of another stands below that point; all else stays under the block. {@link JoinPoints} undoes it.
 *
 * @since 0.1.0
 */
public final class Explode implements Transformation {
    private static final Explode POINTS = new Explode(path -> true);

    private final Predicate<? super BlockPath> where;

    private Explode(Predicate<? super BlockPath> where) {
        this.where = where;
    }

    /** Returns what puts all points on lines of their own. */
    public static Explode points() {
        return POINTS;
    }

    /** Returns this for the points under some blocks only. */
    public Explode under(Predicate<? super BlockPath> parents) {
        return new Explode(Objects.requireNonNull(parents));
    }

    @Override
    public Outline apply(Outline outline) {
        Outline exploded = Rewriter.of(
                        (block, path) -> where.test(path) ? InlinePoints.exploded(block) : List.of(block))
                .apply(outline);
        return Kinds.settled(outline, exploded);
    }
}
