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
 * points inside a line too.
 *
 * @since 0.1.0
 */
public final class Reverse implements Transformation {
    private static final Reverse ALL = new Reverse(null);

    private final @Nullable Predicate<? super Block> under;

    private Reverse(@Nullable Predicate<? super Block> under) {
        this.under = under;
    }

    /** Returns what reverses all lists. */
    public static Reverse all() {
        return ALL;
    }

    /** Returns what reverses the lists under some blocks only. */
    public static Reverse under(Predicate<? super Block> parents) {
        return new Reverse(Objects.requireNonNull(parents));
    }

    @Override
    public Outline apply(Outline outline) {
        return Order.apply(outline, under, items -> {
            List<Block> all = new ArrayList<>(items);
            Collections.reverse(all);
            return all;
        });
    }
}
