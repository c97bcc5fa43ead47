package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which style an outline numbers by under which: （一） under 一、. An item that comes to stand on another level is numbered
 * as its new list is, or as lists at such a place are elsewhere in the outline, or by the ladder its own style belongs to.
 */
final class LevelStyles {
    private static final List<List<String>> LADDERS = List.of(
            List.of("一、", "（一）", "1.", "（1）", "①"),
            List.of("第一编", "第一章", "第一节", "第一条"),
            List.of("1.", "1.1", "1.1.1", "1.1.1.1", "1.1.1.1.1"));

    /** How often lists under a style, empty at the top, are numbered by each style. */
    private final Map<String, Map<Numbering, Integer>> under = new HashMap<>();

    private LevelStyles() {}

    static LevelStyles of(Outline outline) {
        LevelStyles styles = new LevelStyles();
        styles.collect(outline.blocks(), "");
        return styles;
    }

    private void collect(List<Block> siblings, String parent) {
        for (Block block : siblings) {
            Numbering style = style(block);
            if (style != null) {
                under.computeIfAbsent(parent, key -> new LinkedHashMap<>()).merge(style, 1, Integer::sum);
            }
            collect(block.blocks(), style != null ? Markers.series(style) : Items.isItem(block) ? "-" : parent);
        }
    }

    /** Returns the style of the number of an item that begins a line, null where it has none. */
    static @Nullable Numbering style(Block block) {
        OptionalInt index = Items.numberedMarker(block);
        return index.isEmpty() || !Items.isItem(block) || Items.isInLine(block)
                ? null
                : block.markers().get(index.getAsInt()).numbering();
    }

    /**
     * Returns an item, and what is under it, with the markers of the place it comes to.
     *
     * @param model the item it comes to stand beside, null where it stands alone
     * @param above the items it stands under, outermost first
     */
    Block fitted(Block block, @Nullable Block model, List<Block> above) {
        List<Numbering> taken = new ArrayList<>();
        for (Block item : above) {
            Numbering style = style(item);
            if (style != null) {
                taken.add(style);
            }
        }
        Numbering own = style(block);
        Numbering listed = model == null ? null : style(model);
        if (listed != null) {
            return written(block, listed, taken);
        }
        if (own != null) {
            return written(block, under(parent(above), own, taken), taken);
        }
        return model != null && hasBullet(model) && hasBullet(block)
                ? withSign(block, model.marker().orElseThrow().numbering())
                : block;
    }

    private static boolean hasBullet(Block block) {
        return block.marker()
                .filter(marker -> marker.numbering().family() == NumberingFamily.BULLET)
                .isPresent();
    }

    private static Block withSign(Block block, Numbering sign) {
        Marker bullet = block.marker().orElseThrow();
        return Items.withMarker(block, block.markers().size() - 1, Markers.restyled(bullet, sign, List.of()));
    }

    private static String parent(List<Block> above) {
        for (int i = above.size() - 1; i >= 0; i--) {
            Numbering style = style(above.get(i));
            if (style != null) {
                return Markers.series(style);
            }
            if (Items.isItem(above.get(i))) {
                return "-";
            }
        }
        return "";
    }

    /** Returns what lists under a style are numbered by; the item's own style where nothing speaks against it. */
    private Numbering under(String parent, Numbering own, List<Numbering> taken) {
        Map<Numbering, Integer> used = under.getOrDefault(parent, Map.of());
        if (used.containsKey(own) && !isTaken(own, taken)) {
            return own;
        }
        return used.entrySet().stream()
                .filter(entry -> !isTaken(entry.getKey(), taken) && !Markers.isSequence(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> isTaken(own, taken) ? next(taken) : own);
    }

    private static boolean isTaken(Numbering style, List<Numbering> taken) {
        return taken.stream().anyMatch(other -> Markers.series(other).equals(Markers.series(style)));
    }

    /** Returns the next style of a ladder below those of the items above. */
    private static Numbering next(List<Numbering> taken) {
        String last = Markers.series(taken.get(taken.size() - 1));
        for (List<String> ladder : LADDERS) {
            int at = -1;
            for (int i = 0; i < ladder.size(); i++) {
                at = Markers.series(Numbering.of(ladder.get(i))).equals(last) ? i : at;
            }
            for (int i = at + 1; at >= 0 && i < ladder.size(); i++) {
                Numbering next = Numbering.of(ladder.get(i));
                if (!isTaken(next, taken)) {
                    return next;
                }
            }
        }
        return LADDERS.get(0).stream()
                .map(Numbering::of)
                .filter(style -> !isTaken(style, taken))
                .findFirst()
                .orElse(taken.get(taken.size() - 1));
    }

    private Block written(Block block, Numbering style, List<Numbering> taken) {
        Numbering own = style(block);
        if (style.equals(own)) {
            return block;
        }
        Block with = numbered(block, style);
        List<Numbering> here = new ArrayList<>(taken);
        here.add(style);
        List<Block> below = new ArrayList<>(block.blocks().size());
        for (Block child : block.blocks()) {
            below.add(lower(child, style, here));
        }
        return with.withBlocks(below);
    }

    /** Returns a block under an item whose style changed, numbered as lists under that style are. */
    private Block lower(Block block, Numbering parent, List<Numbering> taken) {
        Numbering own = style(block);
        if (own != null) {
            return written(block, under(Markers.series(parent), own, taken), taken);
        }
        if (block.blocks().isEmpty()) {
            return block;
        }
        List<Block> below = new ArrayList<>(block.blocks().size());
        for (Block child : block.blocks()) {
            below.add(lower(child, parent, taken));
        }
        return block.withBlocks(below);
    }

    /** Returns an item numbered in a style; its value is settled when its list is counted. */
    private static Block numbered(Block block, Numbering style) {
        OptionalInt index = Items.numberedMarker(block);
        if (index.isPresent()) {
            Marker old = block.markers().get(index.getAsInt());
            int value = Math.min(
                    Math.max(1, old.value().orElse(1)), style.maxValue().orElse(1));
            return Items.withMarker(block, index.getAsInt(), Markers.restyled(old, style, numbers(style, value)));
        }
        List<Marker> markers = new ArrayList<>(block.markers());
        if (hasBullet(block)) {
            markers.remove(markers.size() - 1);
        }
        int[] first = numbers(style, 1).stream().mapToInt(Integer::intValue).toArray();
        markers.add(Marker.of(style, first));
        return block.withMarkers(markers);
    }

    private static List<Integer> numbers(Numbering style, int value) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i < style.parts(); i++) {
            numbers.add(1);
        }
        numbers.add(value);
        return numbers;
    }
}
