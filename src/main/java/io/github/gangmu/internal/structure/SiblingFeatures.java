package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.LineFeatures.sign;
import static io.github.gangmu.internal.structure.PlaceFeatures.bit;

/** Features of an item that goes on with a list: by its number, or by its likeness to the items there. */
final class SiblingFeatures {
    private static final int MANY = 3;
    private static final int VERY_MANY = 4;

    private final LineSequence document;
    private final WeightTable weights;
    private final OpenLists lists;

    SiblingFeatures(LineSequence document, WeightTable weights, OpenLists lists) {
        this.document = document;
        this.weights = weights;
        this.lists = lists;
    }

    /** Returns what speaks for the item behind the last one under the block. */
    int sum(SearchState state, int under, Line line, int place) {
        OpenItem open = state.chain[under];
        Line last = document.line(open.lastItem);
        int sum = line.isUnmarked() && last.isUnmarked()
                ? parallel(open, line, last, place)
                : other(state, under, line, last, place);
        sum += weights.weight(Lookup.SIBLING_STANZA.cell(
                document.stanzas.pair(last.index, line.index), bit(open.lastHolds), line.group));
        if ((line.dress | last.dress) != 0) {
            sum += weights.weight(Lookup.SIBLING_DRESS.cell(last.dress, line.dress, line.group, bit(open.lastHolds)));
        }
        int sections = line.section + 2 * last.section;
        if (sections > 0) {
            sum += weights.weight(Lookup.SIBLING_SECTION.cell(sections, bit(open.lastHolds), line.group, last.group));
        }
        int title = document.innerTitles.of(last.index);
        return title == 0
                ? sum
                : sum
                        + weights.weight(Lookup.SIBLING_INNER_TITLE.cell(
                                title, line.styleCode, bit(open.isTop()), bit(open.lastHolds)));
    }

    private int other(SearchState state, int under, Line line, Line last, int place) {
        OpenItem open = state.chain[under];
        int group = line.group;
        int same = bit(last.isMarkedLike(line));
        int holds = bit(open.lastHolds);
        int step = step(last, line);
        // A line without a marker goes on with no other list by its style.
        int up = line.isUnmarked() ? OpenLists.OTHER : lists.above(under);
        int down = line.isUnmarked() ? OpenLists.OTHER : lists.below(under);
        int sum = weights.weight(Lookup.SIBLING_PLACE.cell(
                same, step, group, holds, Math.min(MANY, open.items), bit(hasTextBehindList(open)), place));
        sum += weights.weight(Lookup.SIBLING_LISTS.cell(same, group, up, down, step, sign(line.indent - last.indent)));
        sum += weights.weight(Lookup.SIBLING_HOLDS.cell(
                group,
                last.group,
                same,
                holds,
                document.blanksBefore(line.index),
                bit(open.lastItem == line.index - 1)));
        sum += weights.weight(Lookup.SIBLING_VALUE.cell(same, step, line.styleCode, up));
        if (line.isUnmarked()) {
            boolean closesItem = under < state.size - 1 && state.chain[under + 1].item;
            sum += weights.weight(Lookup.SIBLING_UNMARKED.cell(last.group, holds, bit(under == 0), bit(closesItem)));
        }
        return hasCousins(open)
                ? sum + weights.weight(Lookup.COUSIN_COUNT.cell(ItemFeatures.besideCousins(open), group))
                : sum;
    }

    private static boolean hasTextBehindList(OpenItem open) {
        return open.bodies > 0 && open.lastBody > open.lastItem;
    }

    private static boolean hasCousins(OpenItem open) {
        return open.hasElder && open.cousins > 0;
    }

    /** Returns 1 for the next number, 2 for the same, 3 for a new start, 4 for a gap, 5 for a step back; 0 without numbers. */
    private static int step(Line last, Line line) {
        boolean numbered = line.style.isNumber() || line.inner != Style.NONE && line.inner == last.inner;
        if (!numbered) {
            return 0;
        }
        int before = last.countingValue();
        int value = line.countingValue();
        if (value == before + 1) {
            return 1;
        }
        if (value == before) {
            return 2;
        }
        return value == 1 ? 3 : value > before ? 4 : 5;
    }

    /** Returns what speaks for an item without a marker in a list of such items. */
    private int parallel(OpenItem open, Line line, Line last, int place) {
        int holds = bit(open.lastHolds);
        int items = Math.min(VERY_MANY, open.items);
        int lengths = Math.abs(last.length - line.length);
        return weights.weight(Lookup.PARALLEL_PLACE.cell(
                        holds,
                        items,
                        bit(hasTextBehindList(open)),
                        sign(line.indent - last.indent),
                        document.blanksBefore(line.index),
                        bit(open.lastItem == line.index - 1),
                        place))
                + weights.weight(Lookup.PARALLEL_FORM.cell(
                        Likeness.bucket(document.likeness(last.index, line.index)),
                        holds,
                        items,
                        line.end,
                        bit(last.end == line.end),
                        lengths <= 2 ? 0 : lengths <= 6 ? 1 : 2,
                        place))
                + weights.weight(Lookup.PARALLEL_FOLLOWED.cell(
                        document.followers.of(line.index),
                        document.followers.of(last.index),
                        holds,
                        hasCousins(open) ? ItemFeatures.besideCousins(open) : Lookup.NO_SIGN,
                        place));
    }
}
