package io.github.gangmu.transform;

/**
 * One of the three versions of a merge.
 *
 * @since 0.1.0
 */
public enum MergeSide {
    /** What both sides began with. */
    BASE,
    /** The side that is merged into. */
    OURS,
    /** The side that is merged. */
    THEIRS
}
