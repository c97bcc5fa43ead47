package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Takes the numbers of items away: 一、摸清底数 becomes 摸清底数. Bullets and Markdown marks stay; points inside a line keep
 * their numbers, which are all that parts them, and so does an item that such points go on from: 1、走访入户；2、建立台账。
 *
 * <p>Without numbers little may be left in the text to show its structure. {@link #markingLevels()} puts Markdown marks in
 * their place:
 *
 * <pre>{@code
 * 一、摸清底数        ## 摸清底数
 * （一）走访入户。     - 走访入户。
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StripNumbers implements Transformation {
    private static final StripNumbers ALL = new StripNumbers(path -> true, false);
    private static final Numbering BULLET = Numbering.of("-");
    private static final int DEEPEST_MARK = 6;

    private final Predicate<? super BlockPath> where;
    private final boolean marksLevels;

    private StripNumbers(Predicate<? super BlockPath> where, boolean marksLevels) {
        this.where = where;
        this.marksLevels = marksLevels;
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
        return new StripNumbers(Objects.requireNonNull(condition), false);
    }

    /**
     * Returns this with Markdown marks that show the level of the chosen items, also of those that had no number: ## for a
     * heading at the top, # where the outline has no title, one more for each level below, and - for points.
     */
    public StripNumbers markingLevels() {
        return new StripNumbers(where, true);
    }

    @Override
    public Outline apply(Outline outline) {
        // The first line would be read as the title if it alone had the mark of a heading below one.
        int first = outline.title().isPresent() ? 2 : 1;
        Outline stripped = Rewriter.replacing((block, path) -> {
                    boolean chosen = Items.isItem(block) && !Items.isInLine(block) && where.test(path);
                    if (!chosen || InlinePoints.goesOnInLine(block)) {
                        return block;
                    }
                    return marksLevels ? marked(without(block), Items.level(path) + first - 1) : without(block);
                })
                .apply(outline);
        return Kinds.settled(outline, stripped);
    }

    private static Block marked(Block block, int depth) {
        boolean heading = block instanceof Heading && depth <= DEEPEST_MARK;
        Numbering mark = heading ? Markers.markdown(depth) : BULLET;
        List<Marker> markers = new ArrayList<>(block.markers());
        Marker outer = markers.isEmpty() ? null : markers.get(0);
        boolean isBullet = outer != null && outer.numbering().family() == NumberingFamily.BULLET;
        if (outer == null) {
            markers.add(Marker.of(mark));
        } else if (heading || !isBullet) {
            markers.set(0, Markers.restyled(outer, mark, List.of()));
        }
        return block.withMarkers(markers);
    }

    static Block without(Block block) {
        List<Marker> kept = block.markers().stream()
                .filter(marker -> !marker.numbering().isNumbered())
                .toList();
        return block.withMarkers(kept);
    }
}
