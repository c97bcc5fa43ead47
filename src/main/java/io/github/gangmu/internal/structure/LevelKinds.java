package io.github.gangmu.internal.structure;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells headings from points. It follows from the finished tree: a numbered item is a heading if a block stands under it or
 * under another item of its level (same style at the same depth); an item without a number is judged by itself.
 */
final class LevelKinds {
    private final Placement[] placements;
    private final LineSequence document;
    private final boolean[] holds;
    private final int[] depths;
    private final Set<String> headingLevels = new HashSet<>();

    LevelKinds(LineSequence document, Placement[] placements) {
        this.document = document;
        this.placements = placements;
        holds = new boolean[placements.length];
        depths = new int[placements.length];
        for (int i = 0; i < placements.length; i++) {
            int parent = placements[i].parent();
            if (isBlock(i) && parent >= 0) {
                holds[parent] = true;
                depths[i] = depths[parent] + 1;
            }
        }
        for (int i = 0; i < placements.length; i++) {
            if (holds[i] && isNumbered(i)) {
                headingLevels.add(level(i));
            }
        }
    }

    boolean isHeading(int line) {
        return holds[line] || isNumbered(line) && headingLevels.contains(level(line));
    }

    private boolean isBlock(int line) {
        return placements[line].action() == Action.ITEM || placements[line].action() == Action.BODY;
    }

    private boolean isNumbered(int line) {
        Style.Group group = document.line(line).style.group();
        return placements[line].action() == Action.ITEM
                && (group == Style.Group.NUMBER || group == Style.Group.MARKDOWN);
    }

    private String level(int line) {
        return document.line(line).series + "/" + depths[line];
    }
}
