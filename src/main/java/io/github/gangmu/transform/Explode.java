package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
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
 * <p>The tree stays the same; only lines are broken, and indented as the block the points stand under. {@link JoinPoints}
 * undoes it.
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
        Outline exploded = Rewriter.replacing((block, path) -> {
                    boolean chosen = path.parent().map(where::test).orElse(true);
                    return chosen && Items.isInLine(block) ? onOwnLine(block) : block;
                })
                .apply(outline);
        return Kinds.settled(outline, exploded);
    }

    private static Block onOwnLine(Block block) {
        Origin origin = block.origin().orElseThrow();
        return block.withOrigin(origin.onOwnLine());
    }
}
