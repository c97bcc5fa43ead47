package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Lets numbers follow items that came to stand elsewhere. An item that still follows the item it followed keeps its
 * distance to that one, wrong numbers and gaps included; any other counts on from the item before it. What comes to stand
 * first takes the number the list began with.
 */
final class Recounting {
    /** Where the numbered item of each marker stood; markers are told apart as instances, which moving a block leaves alone. */
    private final IdentityHashMap<Marker, Seat> seats = new IdentityHashMap<>();

    private final Map<String, Count> through = new HashMap<>();

    private Recounting() {}

    /**
     * Where a numbered item stood.
     *
     * @param before the marker of the item before it in its list, null where it stood first
     * @param start the number the list began with
     * @param stemmed whether its number began with that of the item above, as 1.2 under 1. does
     */
    private record Seat(@Nullable Marker before, int start, boolean stemmed) {}

    /** How far a list is counted: the last marker as it was, its value now, and the number the list began with. */
    private record Count(Marker last, int value, int start) {}

    /** Returns what a change gave, with numbers that follow it. */
    static Outline following(Outline before, Outline after) {
        if (after.equals(before)) {
            return after;
        }
        Recounting recounting = new Recounting();
        recounting.record(before.blocks(), List.of());
        recounting.through.clear();
        int letterhead = after.letterhead().size();
        List<Block> all = recounting.counted(after.blocks(), List.of());
        return after.withBlocks(all.subList(0, letterhead), all.subList(letterhead, all.size()));
    }

    private void record(List<Block> siblings, List<Integer> stem) {
        Map<String, Count> counts = new HashMap<>();
        boolean afterText = false;
        for (Block block : siblings) {
            Marker marker = numbered(block);
            List<Integer> numbers = stem;
            if (marker != null) {
                numbers = marker.numbers();
                String series = Markers.series(marker.numbering());
                Map<String, Count> lists = lists(marker.numbering(), counts);
                Count count = restarts(marker, afterText) ? null : lists.get(series);
                int value = value(marker);
                int start = count == null ? value : count.start();
                seats.put(marker, new Seat(count == null ? null : count.last(), start, isStemmed(marker, stem)));
                lists.put(series, new Count(marker, value, start));
            }
            record(block.blocks(), numbers);
            afterText = block instanceof Paragraph;
        }
    }

    private List<Block> counted(List<Block> siblings, List<Integer> stem) {
        Map<String, Count> counts = new HashMap<>();
        List<Block> all = new ArrayList<>(siblings.size());
        boolean afterText = false;
        for (int i = 0; i < siblings.size(); i++) {
            Block block = siblings.get(i);
            Block now = block;
            Marker marker = numbered(block);
            List<Integer> numbers = stem;
            if (marker != null) {
                Map<String, Count> lists = lists(marker.numbering(), counts);
                String series = Markers.series(marker.numbering());
                Count count = lists.get(series);
                Seat seat = seats.get(marker);
                if (count != null && seat != null && seat.before() == null && restarts(marker, afterText)) {
                    count = null;
                }
                int start = count == null ? start(siblings, i, series) : count.start();
                int value = value(marker, seat, count, start);
                now = withValue(block, marker, value, seat, stem);
                numbers = now.markers()
                        .get(Items.numberedMarker(now).orElseThrow())
                        .numbers();
                lists.put(series, new Count(marker, value, start));
            }
            all.add(now.withBlocks(counted(block.blocks(), numbers)));
            afterText = block instanceof Paragraph;
        }
        return spelledOut(siblings, all);
    }

    private Map<String, Count> lists(Numbering numbering, Map<String, Count> counts) {
        return NumberingScheme.countsThrough(numbering) ? through : counts;
    }

    private static boolean restarts(Marker marker, boolean afterText) {
        return afterText && value(marker) == 1;
    }

    @SuppressWarnings("ReferenceEquality") // Markers are told apart as instances.
    private int value(Marker marker, @Nullable Seat seat, @Nullable Count count, int start) {
        if (count == null) {
            return seat != null && seat.before() == null ? value(marker) : start;
        }
        boolean stays = seat != null && seat.before() == count.last();
        return count.value() + (stays ? value(marker) - value(count.last()) : 1);
    }

    /** Returns the number a list begins with: the one it began with before, as those of its items know that stood in it. */
    private int start(List<Block> siblings, int from, String series) {
        for (int i = from; i < siblings.size(); i++) {
            Marker marker = numbered(siblings.get(i));
            if (marker != null && Markers.series(marker.numbering()).equals(series)) {
                Seat seat = seats.get(marker);
                if (seat != null) {
                    return seat.start();
                }
            }
        }
        return 1;
    }

    private static Block withValue(Block block, Marker marker, int value, @Nullable Seat seat, List<Integer> stem) {
        Numbering style = marker.numbering();
        boolean takesStem = style.parts() > 1 && stem.size() == style.parts() - 1 && (seat == null || seat.stemmed());
        List<Integer> numbers = new ArrayList<>(marker.numbers());
        int place = style.parts() > 1 ? numbers.size() - 1 : 0;
        numbers.set(place, value);
        for (int i = 0; i < stem.size() && takesStem; i++) {
            numbers.set(i, stem.get(i));
        }
        if (Markers.isSequence(style) || value < 1 || value > style.maxValue().orElse(0)) {
            return block;
        }
        int index = Items.numberedMarker(block).orElseThrow();
        return Items.withMarker(block, index, Markers.restyled(marker, style, numbers));
    }

    private static boolean isStemmed(Marker marker, List<Integer> stem) {
        int parts = marker.numbering().parts();
        return parts > 1
                && stem.size() == parts - 1
                && marker.numbers().subList(0, parts - 1).equals(stem);
    }

    /** Returns a list with 首先 其次 再次 最后 in this order where its items changed places. */
    private List<Block> spelledOut(List<Block> before, List<Block> counted) {
        List<Integer> places = new ArrayList<>();
        boolean moved = false;
        Marker last = null;
        for (int i = 0; i < before.size(); i++) {
            Marker marker = numbered(before.get(i));
            if (marker != null && Markers.isSequence(marker.numbering())) {
                moved |= !stoodBehind(marker, last);
                places.add(i);
                last = marker;
            }
        }
        if (!moved) {
            return counted;
        }
        for (int i = 0; i < places.size(); i++) {
            Block block = counted.get(places.get(i));
            int word = NumberingRun.sequenceValue(i + 1, places.size());
            if (word > 0) {
                int index = Items.numberedMarker(block).orElseThrow();
                Marker marker = block.markers().get(index);
                Marker now = Markers.restyled(marker, marker.numbering(), List.of(word));
                counted.set(places.get(i), Items.withMarker(block, index, now));
            }
        }
        return counted;
    }

    @SuppressWarnings("ReferenceEquality") // Markers are told apart as instances.
    private boolean stoodBehind(Marker marker, @Nullable Marker last) {
        Seat seat = seats.get(marker);
        return seat != null && seat.before() == last;
    }

    private static @Nullable Marker numbered(Block block) {
        OptionalInt index = Items.numberedMarker(block);
        return index.isEmpty() || !Items.isItem(block) || Items.isInLine(block)
                ? null
                : block.markers().get(index.getAsInt());
    }

    private static int value(Marker marker) {
        return marker.value().orElse(0);
    }
}
