package io.github.gangmu.ast;

/**
 * Sees the blocks of an outline on a walk, and says how the walk goes on.
 *
 * <pre>{@code
 * outline.walk(path -> path.block() instanceof Heading ? VisitResult.CONTINUE : VisitResult.SKIP_BLOCKS);
 * }</pre>
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface PathVisitor {
    /** Sees a block before the blocks under it. */
    VisitResult enter(BlockPath path);

    /**
     * Sees a block after the blocks under it, also where these were passed over. {@link VisitResult#STOP} ends the walk, all
     * else goes on.
     */
    default VisitResult leave(BlockPath path) {
        return VisitResult.CONTINUE;
    }
}
