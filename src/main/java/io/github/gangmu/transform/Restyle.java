package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Writes the numbers of some items in another style and keeps their values: {@code Restyle.level(2, "（一）")} makes （三）
 * of 3. on the second level.
 *
 * <p>Only numbers of one part are rewritten; of 1.2 the last is taken. Items whose value the style cannot write stay.
 *
 * @since 0.1.0
 */
public final class Restyle implements Transformation {
    private final Predicate<? super BlockPath> where;
    private final Numbering numbering;

    private Restyle(Predicate<? super BlockPath> where, Numbering numbering) {
        this.where = where;
        this.numbering = numbering;
    }

    /**
     * Returns what writes one level, counted from 1, in the style named by its first marker.
     *
     * @throws IllegalArgumentException if the style carries no numbers, or numbers of several parts, or words as 首先 does
     */
    public static Restyle level(int level, String firstMarker) {
        return where(path -> Items.level(path) == level, Numbering.of(firstMarker));
    }

    /**
     * Returns what writes some items in a style.
     *
     * @throws IllegalArgumentException if the style carries no numbers, or numbers of several parts, or words as 首先 does
     */
    public static Restyle where(Predicate<? super BlockPath> condition, Numbering numbering) {
        if (numbering.parts() != 1 || Markers.isSequence(numbering)) {
            throw new IllegalArgumentException(
                    "Values cannot be kept in the style " + numbering + "; use Renumber, which counts.");
        }
        return new Restyle(Objects.requireNonNull(condition), numbering);
    }

    @Override
    public Outline apply(Outline outline) {
        Outline restyled = Rewriter.replacing((block, path) ->
                        Items.isItem(block) && !Items.isInLine(block) && where.test(path) ? restyled(block) : block)
                .apply(outline);
        return Kinds.settled(outline, restyled);
    }

    private Block restyled(Block block) {
        OptionalInt index = Items.numberedMarker(block);
        if (index.isEmpty()) {
            return block;
        }
        Marker marker = block.markers().get(index.getAsInt());
        int value = marker.value().orElse(0);
        boolean besides = marker.numbers().size() == 2 && marker.numbering().parts() == 1;
        if (Markers.isSequence(marker.numbering())
                || besides
                || value < 1
                || value > numbering.maxValue().orElse(0)) {
            return block;
        }
        List<Integer> numbers = new ArrayList<>(List.of(value));
        return Items.withMarker(block, index.getAsInt(), Markers.restyled(marker, numbering, numbers));
    }
}
