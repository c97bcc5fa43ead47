package io.github.gangmu.frame;

import io.github.gangmu.source.SourceSpan;
import java.io.Serializable;

/**
 * What fills one slot of a frame: “十心” in 以“十心”为平台.
 *
 * @param text the words in the slot, with their quotes unless these belong to the frame, as in “▢”即▢
 * @param span where they stand in the text the frame was found in, in UTF-16 indexes
 * @since 0.1.0
 */
public record Slot(String text, SourceSpan span) implements Serializable {}
