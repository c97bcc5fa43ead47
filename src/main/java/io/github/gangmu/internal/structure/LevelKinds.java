package io.github.gangmu.internal.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells headings from points. It follows from the finished tree: a numbered item is a heading if a block stands under it or
 * under another item of its level (same style at the same depth); an item without a number is judged by itself.
 *
 * <p>Two exceptions. Where one item alone of four or more holds a block, a single one without a marker, the others stay points: among read
 * documents that is mostly a line that belongs elsewhere, as a closing remark behind the last of many points. And an item that holds blocks speaks
 * for a hundred of its level: in long texts a few lines are read wrong, which must not turn thousands of points into headings.
 */
final class LevelKinds {
    /** Of so many items one needs more under it than a line without a marker to make all of them headings. */
    private static final int MANY = 4;

    /** For so many items of a level one speaks that holds a block. */
    private static final int FEW = 100;

    private final Placement[] placements;
    private final LineSequence document;
    private final boolean[] holds;
    private final boolean[] holdsMarked;
    private final byte[] depths;
    /** The levels of each series, by depth. */
    private final Map<String, List<Level>> levels = new HashMap<>();

    /** How many blocks stand under the top level, then under each line; for who makes the blocks, to use up. */
    final int[] childCounts;

    /** The items of one style at one depth. */
    private static final class Level {
        private int items;
        private int holders;
        /** Whether each item that holds blocks holds a single one, without a marker. */
        private boolean doubtful = true;

        void add(int children, boolean marked) {
            items++;
            if (children > 0) {
                holders++;
                doubtful &= children == 1 && !marked;
            }
        }

        boolean isOfHeadings() {
            return holders * FEW >= items && (holders > 1 || holders == 1 && !(doubtful && items >= MANY));
        }
    }

    LevelKinds(LineSequence document, Placement[] placements) {
        this.document = document;
        this.placements = placements;
        holds = new boolean[placements.length];
        holdsMarked = new boolean[placements.length];
        depths = new byte[placements.length];
        childCounts = new int[placements.length + 1];
        for (int i = 0; i < placements.length; i++) {
            if (isBlock(i)) {
                int parent = placements[i].parent();
                childCounts[parent + 1]++;
                if (parent >= 0) {
                    holds[parent] = true;
                    holdsMarked[parent] |= !document.line(i).isUnmarked();
                    depths[i] = (byte) (depths[parent] + 1);
                }
            }
        }
        for (int i = 0; i < placements.length; i++) {
            if (isNumbered(i)) {
                level(i).add(childCounts[i + 1], holdsMarked[i]);
            }
        }
    }

    private Level level(int line) {
        String series = document.line(line).series;
        List<Level> ofSeries = levels.get(series);
        if (ofSeries == null) {
            ofSeries = new ArrayList<>(4);
            levels.put(series, ofSeries);
        }
        while (ofSeries.size() <= depths[line]) {
            ofSeries.add(new Level());
        }
        return ofSeries.get(depths[line]);
    }

    boolean isHeading(int line) {
        return holds[line] || isNumbered(line) && level(line).isOfHeadings();
    }

    private boolean isBlock(int line) {
        return placements[line].action() == Action.ITEM || placements[line].action() == Action.BODY;
    }

    private boolean isNumbered(int line) {
        return placements[line].action() == Action.ITEM
                && document.line(line).style.makesLevels();
    }
}
