package io.github.gangmu.internal.selector;

import java.util.List;

/**
 * Blocks that stand in a relation, from left to right: heading &gt; point.
 *
 * @param steps the blocks, each with its relation to the one before it
 */
public record Chain(List<Step> steps) {
    /** Makes a chain. */
    public Chain {
        steps = List.copyOf(steps);
    }
}
