package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Outline;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Takes the numbers of items away: 一、摸清底数 becomes 摸清底数. Bullets and Markdown marks stay; points inside a line keep
 * their numbers, which are all that parts them.
 *
 * @since 0.1.0
 */
public final class StripNumbers implements Transformation {
    private static final StripNumbers ALL = new StripNumbers(path -> true);

    private final Predicate<? super BlockPath> where;

    private StripNumbers(Predicate<? super BlockPath> where) {
        this.where = where;
    }

    /** Returns what takes all numbers away. */
    public static StripNumbers all() {
        return ALL;
    }

    /** Returns what takes the numbers of one level away, counted from 1. */
    public static StripNumbers level(int level) {
        return where(path -> Items.level(path) == level);
    }

    /** Returns what takes the numbers of some items away. */
    public static StripNumbers where(Predicate<? super BlockPath> condition) {
        return new StripNumbers(Objects.requireNonNull(condition));
    }

    @Override
    public Outline apply(Outline outline) {
        Outline stripped = Rewriter.replacing((block, path) ->
                        Items.isItem(block) && !Items.isInLine(block) && where.test(path) ? without(block) : block)
                .apply(outline);
        return Kinds.settled(outline, stripped);
    }

    static Block without(Block block) {
        List<Marker> kept = block.markers().stream()
                .filter(marker -> !marker.numbering().isNumbered())
                .toList();
        Block without = block.withMarkers(kept);
        OptionalInt numbered = Items.numberedMarker(block);
        return numbered.isEmpty()
                ? without
                : Markers.withoutColon(without, block.markers().get(numbered.getAsInt()), null);
    }
}
