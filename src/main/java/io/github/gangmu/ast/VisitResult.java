package io.github.gangmu.ast;

/**
 * How a walk through an outline goes on.
 *
 * @since 0.1.0
 */
public enum VisitResult {
    /** With the blocks under this one, then the next. */
    CONTINUE,
    /** With the next block; those under this one are passed over. */
    SKIP_BLOCKS,
    /** Not at all. */
    STOP
}
