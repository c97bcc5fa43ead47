package io.github.gangmu.internal.selector;

/** How a block stands to another. */
public enum Relation {
    /** Somewhere below it: a blank. */
    BELOW,
    /** Directly under it: {@code >}. */
    CHILD,
    /** Directly after it, under the same parent: {@code +}. */
    NEXT,
    /** Somewhere after it, under the same parent: {@code ~}. */
    LATER
}
