package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the items of each list; each takes along what is under it. Running text stays where it is, points inside a line too;
 * a list ends at running text, and where items with other markers begin.
 *
 * <pre>{@code
 * Sort.byText()        by pinyin, as Chinese dictionaries do
 * Sort.byNumber()      一、 二、 三、
 * Sort.by(Comparator.comparing(block -> block.text().length()))
 * }</pre>
 *
 * <p>Equal items keep their order. Lists count on in their new order, and numbers that count through the outline, as those of
 * articles, do so, too; {@link #keepingNumbers()} leaves its number to each item, as {@link #byNumber()} does.
 *
 * @since 0.1.0
 */
public final class Sort implements Transformation {
    private final Comparator<? super Block> order;
    private final @Nullable Predicate<? super Block> under;

    private final boolean renumbers;

    private Sort(Comparator<? super Block> order, @Nullable Predicate<? super Block> under, boolean renumbers) {
        this.order = order;
        this.under = under;
        this.renumbers = renumbers;
    }

    /** Returns what sorts by text, Chinese characters by their sound. */
    public static Sort byText() {
        return by((some, other) -> Collator.getInstance(Locale.CHINA).compare(some.text(), other.text()));
    }

    /** Returns what sorts by the value of the markers; items without one come last. */
    public static Sort byNumber() {
        return by(Comparator.comparingInt(block -> block.marker()
                        .map(marker -> marker.value().orElse(Integer.MAX_VALUE))
                        .orElse(Integer.MAX_VALUE)))
                .keepingNumbers();
    }

    /** Returns what sorts in an order of the caller's. */
    public static Sort by(Comparator<? super Block> order) {
        return new Sort(Objects.requireNonNull(order), null, true);
    }

    /** Returns this for the lists under some blocks only; the list at the top is not among them. */
    public Sort under(Predicate<? super Block> parents) {
        return new Sort(order, Objects.requireNonNull(parents), renumbers);
    }

    /** Returns this with each item keeping its number. */
    public Sort keepingNumbers() {
        return new Sort(order, under, false);
    }

    @Override
    public Outline apply(Outline outline) {
        Outline sorted = Order.apply(outline, under, this::sorted);
        return renumbers ? Recounting.following(outline, sorted) : sorted;
    }

    private List<Block> sorted(List<Block> items) {
        List<Block> all = new ArrayList<>(items);
        all.sort(order);
        return all;
    }
}
