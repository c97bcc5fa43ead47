package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns the items of each list round, the last first; each takes along what is under it. Running text stays where it is,
 * points inside a line too; a list ends at running text, and where items with other markers begin. Lists count on in their new
 * order; {@link #keepingNumbers()} leaves its number to each item.
 *
 * @since 0.1.0
 */
public final class Reverse implements Transformation {
    private static final Reverse ALL = new Reverse(null, true);

    private final @Nullable Predicate<? super Block> under;

    private final boolean renumbers;

    private Reverse(@Nullable Predicate<? super Block> under, boolean renumbers) {
        this.under = under;
        this.renumbers = renumbers;
    }

    /** Returns what reverses all lists. */
    public static Reverse all() {
        return ALL;
    }

    /** Returns what reverses the lists under some blocks only. */
    public static Reverse under(Predicate<? super Block> parents) {
        return new Reverse(Objects.requireNonNull(parents), true);
    }

    /** Returns this with each item keeping its number. */
    public Reverse keepingNumbers() {
        return new Reverse(under, false);
    }

    @Override
    public Outline apply(Outline outline) {
        Outline reversed = Order.apply(outline, under, items -> {
            List<Block> all = new ArrayList<>(items);
            Collections.reverse(all);
            return all;
        });
        return renumbers ? Recounting.following(outline, reversed) : reversed;
    }
}
