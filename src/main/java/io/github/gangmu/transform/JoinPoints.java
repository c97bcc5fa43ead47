package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Puts numbered points into the line of the text that introduces them; undoes {@link Explode}.
 *
 * <pre>{@code
 * 要做到两点：
 * 一是走访入户；
 * 二是建立台账。
 *
 * 要做到两点：一是走访入户；二是建立台账。
 * }</pre>
 *
 * <p>Joined are lists of two points or more that are all numbered in one style, count from 1 and hold nothing, under a block
 * whose text ends with a colon or that already has points inside its line. Points a program made, and points behind a line
 * of signs, stay where they are.
 *
 * @since 0.1.0
 */
public final class JoinPoints implements Transformation {
    private static final JoinPoints ALL = new JoinPoints(path -> true);

    private final Predicate<? super BlockPath> where;

    private JoinPoints(Predicate<? super BlockPath> where) {
        this.where = where;
    }

    /** Returns what joins all points that can be. */
    public static JoinPoints all() {
        return ALL;
    }

    /** Returns this for the points under some blocks only. */
    public JoinPoints under(Predicate<? super BlockPath> parents) {
        return new JoinPoints(Objects.requireNonNull(parents));
    }

    @Override
    public Outline apply(Outline outline) {
        Outline joined = Rewriter.replacing((block, path) -> where.test(path) ? joined(block) : block)
                .apply(outline);
        return Kinds.settled(outline, joined);
    }

    private static Block joined(Block block) {
        List<Block> below = block.blocks();
        int end = 0;
        while (end < below.size() && canJoin(block, below, end)) {
            end++;
        }
        boolean introduces = block.text().endsWith("：") || block.text().endsWith(":");
        boolean exploded = end > 0 && stoodInLine(below.get(0));
        if (end < 2 || block.origin().isEmpty() || !(introduces || exploded)) {
            return block;
        }
        List<Block> all = new ArrayList<>(below);
        for (int i = 0; i < end; i++) {
            Block point = below.get(i);
            all.set(i, point.withOrigin(point.origin().orElseThrow().inLine()));
        }
        return block.withBlocks(all);
    }

    private static boolean stoodInLine(Block block) {
        Origin origin = block.origin().orElseThrow();
        int start = origin.region().start();
        char before = start == 0 ? '\n' : origin.source().text().charAt(start - 1);
        return before != '\n' && before != '\r';
    }

    private static boolean canJoin(Block parent, List<Block> below, int index) {
        Block point = below.get(index);
        Block before = index == 0 ? parent : below.get(index - 1);
        if (!(point instanceof Point)
                || !point.blocks().isEmpty()
                || point.origin().isEmpty()
                || before.origin().isEmpty()
                || point.markers().size() != 1
                || !isPlainBehind(before.origin().get())) {
            return false;
        }
        Marker marker = point.markers().get(0);
        boolean counts = marker.numbering().isNumbered()
                && marker.numbering().family() != NumberingFamily.CHAPTER
                && marker.numbering().parts() == 1;
        if (!counts || index == 0) {
            return counts && marker.value().orElse(0) == 1;
        }
        if (Items.isInLine(point) || stoodInLine(point)) {
            return true;
        }
        Marker last = before.markers().isEmpty() ? marker : before.markers().get(0);
        boolean sequence = Markers.isSequence(marker.numbering());
        return last.numbering().equals(marker.numbering())
                && (sequence || marker.value().orElse(0) == last.value().orElse(0) + 1);
    }

    /** Returns whether nothing but blanks stands behind the text of a block, so that a line can go on there. */
    private static boolean isPlainBehind(Origin origin) {
        String source = origin.source().text();
        return source.substring(origin.textSpan().end(), origin.region().end()).isBlank();
    }
}
