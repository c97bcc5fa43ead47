package io.github.gangmu.ast;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of what an outline holds.
 *
 * @param headings how many headings
 * @param points how many points
 * @param paragraphs how many paragraphs of running text
 * @param depth how many levels of blocks, 0 where there are none
 * @param characters how many characters the texts of all blocks have, without markers and blanks around them
 * @param unmarked how many headings and points have no marker
 * @param numberings how many blocks are numbered in each style, by its {@link Numbering#id()}; unmodifiable
 * @since 0.1.0
 */
public record OutlineStatistics(
        int headings,
        int points,
        int paragraphs,
        int depth,
        int characters,
        int unmarked,
        Map<String, Integer> numberings) {
    /** Makes statistics; the map is copied. */
    public OutlineStatistics {
        numberings = Collections.unmodifiableMap(new TreeMap<>(numberings));
    }

    /** Returns how many blocks there are. */
    public int blocks() {
        return headings + points + paragraphs;
    }

    static OutlineStatistics of(Outline outline) {
        ReadingOrder order = outline.readingOrder();
        int[] kinds = new int[3];
        int characters = 0;
        int unmarked = 0;
        Map<String, Integer> numberings = new TreeMap<>();
        for (int i = 0; i < order.size(); i++) {
            Block block = order.block(i);
            boolean item = !(block instanceof Paragraph);
            kinds[block instanceof Heading ? 0 : item ? 1 : 2]++;
            characters += block.text().codePointCount(0, block.text().length());
            unmarked += item && block.markers().isEmpty() ? 1 : 0;
            block.marker()
                    .ifPresent(marker -> numberings.merge(marker.numbering().id(), 1, Integer::sum));
        }
        int depth = outline.blocks().stream().mapToInt(Block::height).max().orElse(0);
        return new OutlineStatistics(kinds[0], kinds[1], kinds[2], depth, characters, unmarked, numberings);
    }
}
