package io.github.gangmu.internal.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells headings from points. It follows from the finished tree: a numbered item is a heading if a block stands under it or
 * under another item of its level (same style at the same depth); an item without a number is judged by itself.
 */
final class LevelKinds {
    private final Placement[] placements;
    private final LineSequence document;
    private final boolean[] holds;
    private final byte[] depths;
    /** The depths at which items of a series are headings. */
    private final Map<String, BitSet> headingLevels = new HashMap<>();

    /** How many blocks stand under the top level, then under each line; for who makes the blocks, to use up. */
    final int[] childCounts;

    LevelKinds(LineSequence document, Placement[] placements) {
        this.document = document;
        this.placements = placements;
        holds = new boolean[placements.length];
        depths = new byte[placements.length];
        childCounts = new int[placements.length + 1];
        for (int i = 0; i < placements.length; i++) {
            if (isBlock(i)) {
                int parent = placements[i].parent();
                childCounts[parent + 1]++;
                if (parent >= 0) {
                    holds[parent] = true;
                    depths[i] = (byte) (depths[parent] + 1);
                }
            }
        }
        for (int i = 0; i < placements.length; i++) {
            if (holds[i] && isNumbered(i)) {
                String series = document.line(i).series;
                BitSet levels = headingLevels.get(series);
                if (levels == null) {
                    levels = new BitSet();
                    headingLevels.put(series, levels);
                }
                levels.set(depths[i]);
            }
        }
    }

    boolean isHeading(int line) {
        if (holds[line] || !isNumbered(line)) {
            return holds[line];
        }
        BitSet levels = headingLevels.get(document.line(line).series);
        return levels != null && levels.get(depths[line]);
    }

    private boolean isBlock(int line) {
        return placements[line].action() == Action.ITEM || placements[line].action() == Action.BODY;
    }

    private boolean isNumbered(int line) {
        Style.Group group = document.line(line).style.group();
        return placements[line].action() == Action.ITEM
                && (group == Style.Group.NUMBER || group == Style.Group.MARKDOWN);
    }
}
