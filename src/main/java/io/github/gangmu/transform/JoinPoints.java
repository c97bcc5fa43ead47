package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
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
 * <p>Joined are lists of two points or more that are all numbered in one style, count from 1 and hold nothing, under running
 * text or a numbered item that ends with a colon; and whatever stood inside a line before. Points behind a line of signs stay where they are.
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
        Outline again = rejoined(outline);
        Outline joined = Rewriter.replacing((block, path) -> where.test(path) ? joined(block) : block)
                .apply(again);
        return Kinds.settled(outline, joined);
    }

    /** Puts what {@link Explode} took out of lines back. */
    private Outline rejoined(Outline outline) {
        int letterhead = outline.letterhead().size();
        List<BlockPath> top = new ArrayList<>();
        for (int i = letterhead; i < outline.blocks().size(); i++) {
            top.add(BlockPath.at(outline, i));
        }
        return outline.withBlocks(outline.letterhead(), rejoined(top));
    }

    private List<Block> rejoined(List<BlockPath> siblings) {
        List<Block> all = new ArrayList<>(siblings.size());
        for (BlockPath path : siblings) {
            all.add(path.block().withBlocks(rejoined(path.children().toList())));
        }
        return InlinePoints.rejoined(all, index -> where.test(siblings.get(index)));
    }

    private static Block joined(Block block) {
        List<Block> below = block.blocks();
        int end = 0;
        while (end < below.size() && canJoin(block, below, end)) {
            end++;
        }
        if (end < 2 || !introduces(block)) {
            return block;
        }
        List<Block> all = new ArrayList<>(below);
        for (int i = 0; i < end; i++) {
            Block point = below.get(i);
            all.set(
                    i,
                    point.origin()
                            .map(origin -> point.withOrigin(origin.inLine()))
                            .orElseGet(() -> InlinePoints.madeInLine(point)));
        }
        return block.withBlocks(all);
    }

    /** Returns whether a line of this block may go on with points: a heading without number would be none any more. */
    private static boolean introduces(Block block) {
        boolean inText =
                block instanceof Paragraph || Items.numberedMarker(block).isPresent();
        return inText && InlinePoints.endsWithColon(block);
    }

    private static boolean canJoin(Block parent, List<Block> below, int index) {
        Block point = below.get(index);
        Block before = index == 0 ? parent : below.get(index - 1);
        if (!(point instanceof Point)
                || !point.blocks().isEmpty()
                || point.markers().size() != 1
                || !before.origin().map(JoinPoints::isPlainBehind).orElse(true)) {
            return false;
        }
        Marker marker = point.markers().get(0);
        boolean counts = marker.numbering().isNumbered()
                && marker.numbering().family() != NumberingFamily.CHAPTER
                && marker.numbering().parts() == 1;
        if (!counts || index == 0) {
            return counts && marker.value().orElse(0) == 1;
        }
        Marker last = before.markers().isEmpty() ? marker : before.markers().get(0);
        boolean sequence = Markers.isSequence(marker.numbering());
        return Items.isInLine(point)
                || last.numbering().equals(marker.numbering())
                        && (sequence || marker.value().orElse(0) == last.value().orElse(0) + 1);
    }

    /** Returns whether nothing but blanks stands behind the text of a block, so that a line can go on there. */
    private static boolean isPlainBehind(Origin origin) {
        String source = origin.source().text();
        return source.substring(origin.textSpan().end(), origin.region().end()).isBlank();
    }
}
