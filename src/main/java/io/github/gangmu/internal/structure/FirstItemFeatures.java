package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.LineFeatures.sign;
import static io.github.gangmu.internal.structure.PlaceFeatures.bit;

/** Features of an item that begins a list under a block: whether such a block holds such items, as its elder sibling did. */
final class FirstItemFeatures {
    private static final int VERY_MANY = 4;

    private final LineSequence document;
    private final WeightTable weights;
    private final OpenLists lists;

    FirstItemFeatures(LineSequence document, WeightTable weights, OpenLists lists) {
        this.document = document;
        this.weights = weights;
        this.lists = lists;
    }

    /** Returns what speaks for the item as the first one under the block. */
    int sum(SearchState state, int under, Line line, int place) {
        OpenItem open = state.chain[under];
        if (line.isUnmarked()) {
            return unmarked(state, under, open, line, place);
        }
        int up = lists.above(under);
        int down = lists.below(under);
        int value = line.style.isNumber() ? Math.min(line.value, 2) : 0;
        int sum = weights.weight(Lookup.FIRST_PARENT.cell(Parents.of(open, document), line.styleCode, value))
                + weights.weight(Lookup.FIRST_LISTS.cell(line.group, up, down, value));
        if (open.isTop()) {
            return sum;
        }
        Line parent = document.line(open.line);
        OpenItem list = state.chain[under - 1];
        sum += weights.weight(Lookup.FIRST_LEAVES.cell(
                parent.group, Math.min(VERY_MANY, list.items), bit(list.earlierHolds), line.group));
        if (open.item && parent.style.rank() >= 0 && line.style.rank() >= 0) {
            sum += weights.weight(Lookup.FIRST_ORDER.cell(sign(line.style.rank() - parent.style.rank()), up));
        }
        return sum + below(open, parent, line) + besideCousins(open, parent, line, place);
    }

    private int unmarked(SearchState state, int under, OpenItem open, Line line, int place) {
        int above = Parents.of(open, document);
        if (open.isTop()) {
            return weights.weight(Lookup.FIRST_UNMARKED.cell(above, 0, 0, 0, 0));
        }
        Line parent = document.line(open.line);
        OpenItem list = state.chain[under - 1];
        int parentGroup = open.item ? parent.group : Lookup.NO_GROUP;
        int sum = weights.weight(Lookup.FIRST_UNMARKED.cell(
                above,
                document.blanksBefore(line.index),
                bit(open.bodies > 0),
                Math.min(VERY_MANY, list.items),
                bit(list.earlierHolds)));
        sum += weights.weight(Lookup.FIRST_FORM.cell(parentGroup, parent.end, line.end, parent.lengthBucket, place));
        return sum + below(open, parent, line) + besideCousins(open, parent, line, place);
    }

    /** Returns what the lines behind the item and behind the block above say, where the two stand, and whether that names a document. */
    private int below(OpenItem open, Line parent, Line line) {
        int sum = weights.weight(Lookup.FIRST_FOLLOWED.cell(
                        document.followers.of(line.index),
                        document.followers.of(parent.index),
                        line.group,
                        bit(open.item)))
                + weights.weight(Lookup.FIRST_STANZA.cell(document.stanzas.pair(parent.index, line.index), line.group));
        if ((line.dress | parent.dress) != 0) {
            sum += weights.weight(Lookup.FIRST_DRESS.cell(parent.dress, line.dress, line.group, bit(open.item)));
        }
        int sections = line.section + 2 * parent.section;
        if (sections > 0) {
            sum += weights.weight(
                    Lookup.FIRST_SECTION.cell(sections, bit(open.item), line.group, bit(open.bodies > 0)));
        }
        int title = document.innerTitles.of(parent.index);
        return title == 0
                ? sum
                : sum
                        + weights.weight(Lookup.FIRST_INNER_TITLE.cell(
                                title, line.styleCode, bit(open.item), bit(open.bodies > 0)));
    }

    /** Returns what the list under the block's elder sibling says of the item. */
    private int besideCousins(OpenItem open, Line parent, Line line, int place) {
        if (!open.hasElder) {
            return 0;
        }
        if (open.cousin < 0) {
            return weights.weight(Lookup.FIRST_COUSIN.cell(2 + bit(open.cousinBodies > 0), line.group, place));
        }
        return weights.weight(
                        Lookup.FIRST_COUSIN.cell(bit(document.line(open.cousin).isMarkedLike(line)), line.group, place))
                + weights.weight(Lookup.FIRST_COUSIN_LIKE.cell(
                        Likeness.bucket(document.likeness(open.cousin, line.index)),
                        line.group,
                        open.item ? parent.group : Lookup.NO_GROUP,
                        ItemFeatures.besideCousins(open)));
    }
}
