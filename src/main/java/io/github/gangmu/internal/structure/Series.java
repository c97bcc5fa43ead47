package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * What a numbering is to the lines it numbers: its class, and the series whose numbers may follow each other. Telling these takes
 * comparing texts, and a document has thousands of markers of a few styles; so the last ones met are kept.
 *
 * @param numbering the style as the marker is written in it
 * @param style its class
 * @param name the name of its series
 * @param run the name of the runs inside a line that it counts in
 */
record Series(Numbering numbering, Style style, String name, String run) {
    /** A power of two. Threads may write over what others wrote: each entry tells what it is for. */
    private static final @Nullable Series[] KEPT = new @Nullable Series[256];

    @SuppressWarnings("ReferenceEquality") // Equal numberings are mostly the same instance; others are found out anew.
    static Series of(Numbering numbering) {
        int slot = numbering.hashCode() * 0x9E3779B9 >>> 24;
        Series kept = KEPT[slot];
        if (kept == null || kept.numbering != numbering) {
            Style style = Style.of(numbering);
            kept = new Series(numbering, style, Style.series(numbering), run(numbering, style));
            KEPT[slot] = kept;
        }
        return kept;
    }

    /** 第一，, 第一、 and 第一是 count in one run, so do 1. and 1、. */
    private static String run(Numbering numbering, Style style) {
        return switch (style) {
            case ORDINAL -> "第一";
            case ARABIC, ARABIC_PARENTHESES, CHINESE_PARENTHESES -> style.name();
            default -> numbering.id();
        };
    }
}
