package io.github.gangmu.ast;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point (要点): an item that is a leaf of the outline, such as a numbered, bulleted or parallel statement. A point may hold the points
 * counted inside its own line.
 *
 * <pre>{@code
 * 一是走访入户。
 * 力戒“唯书本论”，“尽信书则不如无书”。
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Point extends Block {
    private static final long serialVersionUID = 1L;

    private Point(List<Marker> markers, @Nullable String text, List<Block> blocks, @Nullable Origin origin) {
        super(markers, text, blocks, origin);
    }

    /** Returns a point without marker and without blocks. */
    public static Point of(String text) {
        return new Point(List.of(), text, List.of(), null);
    }

    /** Returns a point with one marker. */
    public static Point of(Marker marker, String text, Block... blocks) {
        return new Point(List.of(marker), text, List.of(blocks), null);
    }

    /** Returns a point with blocks under it. */
    public static Point of(String text, List<? extends Block> blocks) {
        return new Point(List.of(), text, List.copyOf(blocks), null);
    }

    /**
     * Returns a point read from a source.
     *
     * @param markers its markers, outermost first
     * @param text its text without markers
     * @param blocks the blocks under it
     * @param origin where it comes from
     */
    public static Point of(List<Marker> markers, String text, List<? extends Block> blocks, Origin origin) {
        return new Point(markers, text, List.copyOf(blocks), origin.withMarkerCount(markers.size()));
    }

    /**
     * Returns a point read from a source, with the text that stands at its place; it is taken from the source when it is first
     * asked for.
     *
     * @param markers its markers, outermost first
     * @param blocks the blocks under it
     * @param origin where it comes from
     */
    public static Point read(List<Marker> markers, List<? extends Block> blocks, Origin origin) {
        return new Point(markers, null, List.copyOf(blocks), origin.withMarkerCount(markers.size()));
    }

    /**
     * Returns its lead (段首句), the part before its run-on text, without the stop after it: 强化责任落实 in
     * {@code （一）强化责任落实。各单位要……}. Empty where the text does not run on.
     */
    public Optional<String> lead() {
        return Lead.of(text()).map(Lead::lead);
    }

    /** Returns the text that runs on behind the lead: 各单位要…… in {@code （一）强化责任落实。各单位要……}. */
    public Optional<String> runOn() {
        return Lead.of(text()).map(Lead::runOn);
    }

    @Override
    public Point withText(String newText) {
        return (Point) super.withText(newText);
    }

    @Override
    public Point withMarkers(List<Marker> newMarkers) {
        return (Point) super.withMarkers(newMarkers);
    }

    @Override
    public Point withBlocks(List<? extends Block> newBlocks) {
        return (Point) super.withBlocks(newBlocks);
    }

    @Override
    public Point withoutOrigin() {
        return (Point) super.withoutOrigin();
    }

    @Override
    Point with(List<Marker> markers, @Nullable String text, List<Block> blocks, @Nullable Origin origin) {
        return new Point(markers, text, blocks, origin);
    }

    @Override
    public <R extends @Nullable Object, C extends @Nullable Object> R accept(BlockVisitor<R, C> visitor, C context) {
        return visitor.visitPoint(this, context);
    }
}
