package io.github.gangmu.ast;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A heading (标题): an item that names what stands below it.
 *
 * <pre>{@code
 * 一、摸清底数
 * 基层治理力戒“三论”
 * }</pre>
 *
 * <p>An item may run on in its own line: {@code （一）强化责任落实。各单位要……} has the lead 强化责任落实 and the run-on text
 * 各单位要…….
 *
 * @since 0.1.0
 */
public final class Heading extends Block {
    private static final long serialVersionUID = 1L;

    private Heading(List<Marker> markers, @Nullable String text, List<Block> blocks, @Nullable Origin origin) {
        super(markers, text, blocks, origin);
    }

    /** Returns a heading without marker and without blocks. */
    public static Heading of(String text) {
        return new Heading(List.of(), text, List.of(), null);
    }

    /** Returns a heading with one marker. */
    public static Heading of(Marker marker, String text, Block... blocks) {
        return new Heading(List.of(marker), text, List.of(blocks), null);
    }

    /** Returns a heading with blocks under it. */
    public static Heading of(String text, List<? extends Block> blocks) {
        return new Heading(List.of(), text, List.copyOf(blocks), null);
    }

    /**
     * Returns a heading read from a source.
     *
     * @param markers its markers, outermost first
     * @param text its text without markers
     * @param blocks the blocks under it
     * @param origin where it comes from
     */
    public static Heading of(List<Marker> markers, String text, List<? extends Block> blocks, Origin origin) {
        return new Heading(markers, text, List.copyOf(blocks), origin.withMarkerCount(markers.size()));
    }

    /**
     * Returns a heading read from a source, with the text that stands at its place; it is taken from the source when it is first
     * asked for.
     *
     * @param markers its markers, outermost first
     * @param blocks the blocks under it
     * @param origin where it comes from
     */
    public static Heading read(List<Marker> markers, List<? extends Block> blocks, Origin origin) {
        return new Heading(markers, null, List.copyOf(blocks), origin.withMarkerCount(markers.size()));
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
    public Heading withText(String newText) {
        return (Heading) super.withText(newText);
    }

    @Override
    public Heading withMarkers(List<Marker> newMarkers) {
        return (Heading) super.withMarkers(newMarkers);
    }

    @Override
    public Heading withBlocks(List<? extends Block> newBlocks) {
        return (Heading) super.withBlocks(newBlocks);
    }

    @Override
    public Heading withoutOrigin() {
        return (Heading) super.withoutOrigin();
    }

    @Override
    Heading with(List<Marker> markers, @Nullable String text, List<Block> blocks, @Nullable Origin origin) {
        return new Heading(markers, text, blocks, origin);
    }

    @Override
    public <R extends @Nullable Object, C extends @Nullable Object> R accept(BlockVisitor<R, C> visitor, C context) {
        return visitor.visitHeading(this, context);
    }
}
