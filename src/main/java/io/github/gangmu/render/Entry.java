package io.github.gangmu.render;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Title;
import io.github.gangmu.frame.FrameMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The title or a block, as it is met when a document is read from its beginning.
 *
 * @param kind the name of its kind in tables: title, heading, point or body
 * @param parent the index of the entry it hangs under, {@link #NONE} at the top level
 * @param level 1 at the top level, one more each level down; 0 for the title, which stands over all
 * @param markers its markers
 * @param text its text
 * @param frames the frames of an item; none for running text
 * @param origin where it comes from
 */
record Entry(
        String kind,
        int parent,
        int level,
        List<Marker> markers,
        String text,
        List<FrameMatch> frames,
        Optional<Origin> origin) {

    /** The parent of what stands at the top level. */
    static final int NONE = -1;

    /** Returns the title and all blocks in reading order: the letterhead, the title, then the rest. */
    static List<Entry> inReadingOrder(Outline outline) {
        List<Entry> entries = new ArrayList<>();
        int letterhead = outline.letterhead().size();
        add(outline.letterhead(), NONE, 1, entries);
        outline.title().ifPresent(title -> entries.add(of(title)));
        add(outline.blocks().subList(letterhead, outline.blocks().size()), NONE, 1, entries);
        return entries;
    }

    private static void add(List<Block> blocks, int parent, int level, List<Entry> entries) {
        for (Block block : blocks) {
            int index = entries.size();
            entries.add(new Entry(
                    kind(block), parent, level, block.markers(), block.text(), itemFrames(block), block.origin()));
            add(block.blocks(), index, level + 1, entries);
        }
    }

    private static Entry of(Title title) {
        return new Entry("title", NONE, 0, title.markers(), title.text(), List.of(), title.origin());
    }

    private static String kind(Block block) {
        if (block instanceof Heading) {
            return "heading";
        }
        return block instanceof Point ? "point" : "body";
    }

    /** Returns the frames of a heading or point. Those in running text are chance more often than rhetoric. */
    static List<FrameMatch> itemFrames(Block block) {
        return block instanceof Paragraph ? List.of() : block.frames();
    }
}
