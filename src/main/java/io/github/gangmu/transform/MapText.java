package io.github.gangmu.transform;

import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Title;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Changes the text of the title and of all blocks, their markers left alone: {@code MapText.of(text -> text.replace("小区",
 * "社区"))}.
 *
 * <p>Of a text that changes only the characters that changed are printed anew.
 *
 * @since 0.1.0
 */
public final class MapText implements Transformation {
    private final UnaryOperator<String> change;
    private final Predicate<? super BlockPath> where;
    private final boolean title;

    private MapText(UnaryOperator<String> change, Predicate<? super BlockPath> where, boolean title) {
        this.change = change;
        this.where = where;
        this.title = title;
    }

    /** Returns what changes all texts. */
    public static MapText of(UnaryOperator<String> change) {
        return new MapText(Objects.requireNonNull(change), path -> true, true);
    }

    /** Returns this for some blocks only, and not for the title. */
    public MapText where(Predicate<? super BlockPath> condition) {
        return new MapText(change, Objects.requireNonNull(condition), false);
    }

    @Override
    public Outline apply(Outline outline) {
        Outline mapped = Rewriter.replacing(
                        (block, path) -> where.test(path) ? block.withText(change.apply(block.text())) : block)
                .apply(outline);
        if (!title || outline.title().isEmpty()) {
            return mapped;
        }
        Title old = outline.title().get();
        return mapped.withTitle(old.withText(change.apply(old.text())));
    }
}
