package io.github.gangmu.internal.selector;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a selector asks of a block beside its type. */
public sealed interface Part {

    /**
     * {@code [text^=强化]}.
     *
     * @param name the attribute
     * @param operator how it is compared, null where it only has to be there
     * @param value what it is compared with, null where it only has to be there; for {@code ~=} with its backslashes
     */
    record Attribute(
            Word name, @Nullable Word operator, @Nullable Word value) implements Part {}

    /**
     * {@code :leaf}.
     *
     * @param name the pseudo-class
     */
    record Plain(Word name) implements Part {}

    /**
     * {@code :contains(治理)}.
     *
     * @param name the pseudo-class
     * @param text its argument
     */
    record OfText(Word name, Word text) implements Part {}

    /**
     * {@code :has(> point)}.
     *
     * @param name the pseudo-class
     * @param chains its argument
     */
    record OfSelectors(Word name, List<Chain> chains) implements Part {
        /** Makes a part. */
        public OfSelectors {
            chains = List.copyOf(chains);
        }
    }

    /**
     * {@code :nth-child(2n+1)}.
     *
     * @param name the pseudo-class
     * @param numbers its argument
     */
    record OfNumbers(Word name, Numbers numbers) implements Part {}

    /** Which numbers are meant. */
    sealed interface Numbers {}

    /**
     * Every so many: 2n+1.
     *
     * @param step how far apart, below 0 for those that come before the first
     * @param first the number for n = 0
     */
    record Cycle(int step, int first) implements Numbers {}

    /**
     * All on one side of a number, or the number alone.
     *
     * @param relation {@code =}, {@code >}, {@code <}, {@code >=} or {@code <=}
     * @param number the number
     */
    record Bound(String relation, int number) implements Numbers {}
}
