package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells headings from points after a change, by the rule outlines are read by: an item is a heading if something stands
 * under it on a line of its own; a numbered item also if something stands so under another item of its level, which is the
 * same style at the same depth.
 */
final class Kinds {
    private final Set<String> headingLevels = new HashSet<>();

    private Kinds() {}

    /** Returns what a change gave, with the kinds the rule asks for; as it is where the outline before did not follow the rule. */
    @SuppressWarnings("ReferenceEquality") // A short cut: nothing was changed.
    static Outline settled(Outline before, Outline after) {
        if (after == before || !settled(before).equals(before)) {
            return after;
        }
        return settled(after);
    }

    private static Outline settled(Outline outline) {
        Kinds kinds = new Kinds();
        kinds.collect(outline.blocks(), 0);
        int letterhead = outline.letterhead().size();
        List<Block> all = kinds.settled(outline.blocks(), 0);
        return outline.withBlocks(all.subList(0, letterhead), all.subList(letterhead, all.size()));
    }

    private void collect(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            if (isCounted(block) && holdsLines(block)) {
                headingLevels.add(level(block, depth));
            }
            collect(block.blocks(), depth + 1);
        }
    }

    private List<Block> settled(List<Block> blocks, int depth) {
        List<Block> all = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            Block now = block.withBlocks(settled(block.blocks(), depth + 1));
            if (Items.isItem(block)) {
                boolean heading = holdsLines(block) || isCounted(block) && headingLevels.contains(level(block, depth));
                now = heading ? Items.asHeading(now) : Items.asPoint(now);
            }
            all.add(now);
        }
        return all;
    }

    private static boolean holdsLines(Block block) {
        return block.blocks().stream().anyMatch(child -> !Items.isInLine(child));
    }

    /** Returns whether an item has a level: it begins with a number or a Markdown mark on a line of its own. */
    private static boolean isCounted(Block block) {
        return Items.isItem(block)
                && !Items.isInLine(block)
                && !block.markers().isEmpty()
                && block.markers().get(0).numbering().family() != NumberingFamily.BULLET;
    }

    private static String level(Block block, int depth) {
        Marker outer = block.markers().get(0);
        return depth + " " + Markers.series(outer.numbering());
    }
}
