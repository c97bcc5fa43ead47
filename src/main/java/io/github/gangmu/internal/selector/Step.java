package io.github.gangmu.internal.selector;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one block of a chain.
 *
 * @param relation how it stands to the block before it in the chain; at the head of a chain in {@code :has}, to the block that has
 *     it; elsewhere at the head without meaning
 * @param type the name of its type, null for any
 * @param parts what else is asked of it
 * @param capture the name it is captured under, null for none
 */
public record Step(
        Relation relation,
        @Nullable Word type,
        List<Part> parts,
        @Nullable Word capture) {
    /** Makes a step. */
    public Step {
        parts = List.copyOf(parts);
    }
}
