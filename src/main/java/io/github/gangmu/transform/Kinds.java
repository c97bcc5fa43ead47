package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        for (int i = 0; i < blocks.size(); i++) {
            String level = level(blocks, i, depth);
            if (level != null && holdsLines(blocks.get(i))) {
                headingLevels.add(level);
            }
            collect(blocks.get(i).blocks(), depth + 1);
        }
    }

    private List<Block> settled(List<Block> blocks, int depth) {
        List<Block> all = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block now = block.withBlocks(settled(block.blocks(), depth + 1));
            if (Items.isItem(block)) {
                String level = level(blocks, i, depth);
                boolean heading = holdsLines(block) || level != null && headingLevels.contains(level);
                now = heading ? Items.asHeading(now) : Items.asPoint(now);
            }
            all.add(now);
        }
        return all;
    }

    private static boolean holdsLines(Block block) {
        return block.blocks().stream().anyMatch(child -> !Items.isInLine(child));
    }

    /** Returns the level of an item that begins with a number or a Markdown mark on a line of its own; null for any other block. */
    private static @Nullable String level(List<Block> blocks, int index, int depth) {
        Block block = blocks.get(index);
        if (!Items.isItem(block) || Items.isInLine(block)) {
            return null;
        }
        if (block.markers().isEmpty()) {
            String series = index + 1 < blocks.size() ? openSeries(block, blocks.get(index + 1)) : null;
            return series == null ? null : depth + " " + series;
        }
        Marker outer = block.markers().get(0);
        return outer.numbering().family() == NumberingFamily.BULLET
                ? null
                : depth + " " + Markers.series(outer.numbering());
    }

    /** Returns the list that begins inside the line of an item, 材料清单：1.登记表；, and goes on with the next item; or null. */
    private static @Nullable String openSeries(Block block, Block next) {
        List<Block> below = block.blocks();
        Block last = below.isEmpty() ? null : below.get(below.size() - 1);
        if (last == null
                || !Items.isInLine(last)
                || last.markers().isEmpty()
                || next.markers().isEmpty()) {
            return null;
        }
        Marker inside = last.markers().get(0);
        Marker after = next.markers().get(0);
        String series = Markers.series(inside.numbering());
        boolean goesOn = inside.value().orElse(0) == 1
                && after.value().orElse(0) == 2
                && Markers.series(after.numbering()).equals(series);
        return goesOn ? series : null;
    }
}
