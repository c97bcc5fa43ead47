package io.github.gangmu.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Running text (正文) that is no item: an introduction, an explanation, a salutation, a signature, a row of a table. A paragraph that
 * introduces points holds them.
 *
 * <pre>{@code
 * 各乡镇人民政府：
 * 要做到三点：一是……；二是……；三是……。
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Paragraph extends Block {
    private static final long serialVersionUID = 1L;

    private Paragraph(List<Marker> markers, @Nullable String text, List<Block> blocks, @Nullable Origin origin) {
        super(markers, text, blocks, origin);
    }

    /** Returns a paragraph without marker and without blocks. */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(), text, List.of(), null);
    }

    /** Returns a paragraph with one marker. */
    public static Paragraph of(Marker marker, String text, Block... blocks) {
        return new Paragraph(List.of(marker), text, List.of(blocks), null);
    }

    /** Returns a paragraph with blocks under it. */
    public static Paragraph of(String text, List<? extends Block> blocks) {
        return new Paragraph(List.of(), text, List.copyOf(blocks), null);
    }

    /**
     * Returns a paragraph read from a source.
     *
     * @param markers its markers, outermost first
     * @param text its text without markers
     * @param blocks the blocks under it
     * @param origin where it comes from
     */
    public static Paragraph of(List<Marker> markers, String text, List<? extends Block> blocks, Origin origin) {
        return new Paragraph(markers, text, List.copyOf(blocks), origin.withMarkerCount(markers.size()));
    }

    /**
     * Returns a paragraph read from a source, with the text that stands at its place; it is taken from the source when it is first
     * asked for.
     *
     * @param markers its markers, outermost first
     * @param blocks the blocks under it
     * @param origin where it comes from
     */
    public static Paragraph read(List<Marker> markers, List<? extends Block> blocks, Origin origin) {
        return new Paragraph(markers, null, List.copyOf(blocks), origin.withMarkerCount(markers.size()));
    }

    @Override
    public Paragraph withText(String newText) {
        return (Paragraph) super.withText(newText);
    }

    @Override
    public Paragraph withMarkers(List<Marker> newMarkers) {
        return (Paragraph) super.withMarkers(newMarkers);
    }

    @Override
    public Paragraph withBlocks(List<? extends Block> newBlocks) {
        return (Paragraph) super.withBlocks(newBlocks);
    }

    @Override
    public Paragraph withoutOrigin() {
        return (Paragraph) super.withoutOrigin();
    }

    @Override
    Paragraph with(List<Marker> markers, @Nullable String text, List<Block> blocks, @Nullable Origin origin) {
        return new Paragraph(markers, text, blocks, origin);
    }

    @Override
    public <R extends @Nullable Object, C extends @Nullable Object> R accept(BlockVisitor<R, C> visitor, C context) {
        return visitor.visitParagraph(this, context);
    }
}
