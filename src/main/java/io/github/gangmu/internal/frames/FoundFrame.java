package io.github.gangmu.internal.frames;

import java.util.List;

/**
 * A frame found in a text: 以“十心”为平台 is frame {@code yi-wei} from 0 to 8 with the slots “十心” and 平台.
 *
 * @param id the name of its grammar rule, yiWei, written as yi-wei
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param slots what fills its slots, in order; the quotes are left out where they belong to the frame, as in “▢”即▢
 * @param depth how many frames hold it in their slots
 * @param clause the number of the clause it begins in, from 1
 */
public record FoundFrame(String id, int start, int end, List<Stretch> slots, int depth, int clause) {
    /**
     * A stretch of the text.
     *
     * @param start offset of its first character
     * @param end offset behind its last character
     */
    public record Stretch(int start, int end) {}
}
