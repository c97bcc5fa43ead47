package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What transformations ask of blocks. */
final class Items {
    private Items() {}

    /** Returns whether a block is an item: a heading or a point, not running text. */
    static boolean isItem(Block block) {
        return !(block instanceof Paragraph);
    }

    /** Returns whether a block is printed inside the line of the block before it. */
    static boolean isInLine(Block block) {
        return block.origin().map(Origin::isInLine).orElse(false);
    }

    /** Returns whether a block is an item that carries a number and begins a line: one that may run in. */
    static boolean isNumberedOnItsLine(Block block) {
        return isItem(block) && !isInLine(block) && numberedMarker(block).isPresent();
    }

    /** Returns the level of a block: 1 for an item at the top, whatever running text lies between. */
    static int level(BlockPath path) {
        int level = 1;
        for (Block above : path.ancestors()) {
            level += isItem(above) ? 1 : 0;
        }
        return level;
    }

    /** Returns where the numbered marker stands among the markers of a block, empty where there is none. */
    static OptionalInt numberedMarker(Block block) {
        List<Marker> markers = block.markers();
        for (int i = markers.size() - 1; i >= 0; i--) {
            if (markers.get(i).numbering().isNumbered()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns a block with one of its markers replaced. */
    static Block withMarker(Block block, int index, Marker marker) {
        List<Marker> markers = new ArrayList<>(block.markers());
        markers.set(index, marker);
        return block.withMarkers(markers);
    }

    /** Returns an item as a heading, since something stands under it now. */
    static Block asHeading(Block block) {
        if (!(block instanceof Point)) {
            return block;
        }
        return block.origin()
                .<Block>map(origin -> Heading.of(block.markers(), block.text(), block.blocks(), origin))
                .orElseGet(() -> Heading.of(block.text(), block.blocks()).withMarkers(block.markers()));
    }

    /** Returns an item as a point, since nothing stands under it any more. */
    static Block asPoint(Block block) {
        if (!(block instanceof Heading)) {
            return block;
        }
        return block.origin()
                .<Block>map(origin -> Point.of(block.markers(), block.text(), block.blocks(), origin))
                .orElseGet(() -> Point.of(block.text(), block.blocks()).withMarkers(block.markers()));
    }

    /** Returns a block and all under it with their Markdown marks made longer or shorter, within # and ######. */
    static Block shiftMarkdown(Block block, int by) {
        List<Marker> markers = new ArrayList<>(block.markers());
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            if (marker.numbering().family() == NumberingFamily.MARKDOWN) {
                int depth = Math.max(1, Math.min(6, marker.numbering().id().length() + by));
                markers.set(i, Markers.restyled(marker, Markers.markdown(depth), List.of()));
            }
        }
        List<Block> below = new ArrayList<>(block.blocks().size());
        for (Block child : block.blocks()) {
            below.add(shiftMarkdown(child, by));
        }
        return block.withMarkers(markers).withBlocks(below);
    }

    /**
     * Returns a block and all under it with the Markdown marks of the list it comes to stand in.
     *
     * @param model the item it comes to stand beside, null where it stands alone
     * @param by how much longer its mark gets where no such item shows it
     */
    static Block withMarkdownOf(Block block, @Nullable Block model, int by) {
        int depth = markdownDepth(block);
        int wanted = model == null ? 0 : markdownDepth(model);
        if (depth > 0 || wanted == 0) {
            return shiftMarkdown(block, depth > 0 && wanted > 0 ? wanted - depth : by);
        }
        List<Marker> markers = new ArrayList<>();
        markers.add(Marker.of(Markers.markdown(wanted)));
        for (Marker marker : block.markers()) {
            if (marker.numbering().isNumbered()) {
                markers.add(marker);
            }
        }
        return block.withMarkers(markers);
    }

    /** Returns how many # a block begins with, 0 where it has none. */
    static int markdownDepth(Block block) {
        return block.markers().stream()
                .map(Marker::numbering)
                .filter(numbering -> numbering.family() == NumberingFamily.MARKDOWN)
                .mapToInt(numbering -> numbering.id().length())
                .findFirst()
                .orElse(0);
    }

    /** Returns a block and all under it, indented so that the block stands where another indentation says. */
    static Block indented(Block block, String from, String to) {
        if (from.equals(to)) {
            return block;
        }
        List<Block> below = new ArrayList<>(block.blocks().size());
        for (Block child : block.blocks()) {
            below.add(indented(child, from, to));
        }
        Block moved = block.withBlocks(below);
        Origin origin = block.origin().orElse(null);
        if (origin == null || origin.isInLine() || !origin.indentation().startsWith(from)) {
            return moved;
        }
        return moved.withOrigin(origin.withIndentation(to + origin.indentation().substring(from.length())));
    }

    /** Returns the last item of a list that stands on a line of its own, null where there is none. */
    static @Nullable Block lastItem(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (isItem(blocks.get(i)) && !isInLine(blocks.get(i))) {
                return blocks.get(i);
            }
        }
        return null;
    }

    /**
     * Returns the indentation of an item under another: that of the list it comes to stand in, or that of the other, one step
     * deeper where neither a number nor a Markdown mark shows that it stands below.
     */
    static String indentationUnder(Block parent, Block block) {
        Block model = lastItem(parent.blocks());
        if (model != null && model.origin().isPresent()) {
            return indentation(model);
        }
        String above = indentation(parent);
        boolean shown = numberedMarker(block).isPresent() || markdownDepth(block) > 0;
        return shown || parent.origin().isEmpty() ? above : above + step(above + indentation(block));
    }

    private static String step(String blanks) {
        return blanks.contains("\t") ? "\t" : blanks.contains("　") ? "　　" : "  ";
    }

    /** Returns the indentation of a block, empty where it has none or stands inside a line. */
    static String indentation(Block block) {
        return block.origin()
                .filter(origin -> !origin.isInLine())
                .map(Origin::indentation)
                .filter(blanks -> blanks.chars().noneMatch(c -> c == '\n' || c == '\r'))
                .orElse("");
    }
}
