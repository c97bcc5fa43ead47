package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.LineFeatures.clamp;
import static io.github.gangmu.internal.structure.LineFeatures.sign;
import static io.github.gangmu.internal.structure.PlaceFeatures.bit;

/** Features of an item under one open block: the list it would join, or begin; the numbers the words above name; Markdown depth. */
final class ItemFeatures {
    private final LineSequence document;
    private final WeightTable weights;
    private final OpenLists lists;
    private final SiblingFeatures siblings;
    private final FirstItemFeatures firstItems;

    ItemFeatures(LineSequence document, WeightTable weights) {
        this.document = document;
        this.weights = weights;
        this.lists = new OpenLists(document);
        this.siblings = new SiblingFeatures(document, weights, lists);
        this.firstItems = new FirstItemFeatures(document, weights, lists);
    }

    /** Turns to the line behind a state. */
    void begin(SearchState state, Line line) {
        if (!line.isUnmarked()) {
            lists.compare(state, line);
        }
    }

    /** Returns what speaks for the item. */
    int sum(SearchState state, int under, Line line, int place) {
        OpenItem open = state.chain[under];
        int sum =
                open.lastItem < 0 ? firstItems.sum(state, under, line, place) : siblings.sum(state, under, line, place);
        if (!open.isTop()) {
            Line parent = document.line(open.line);
            if (parent.counts() != 0) {
                sum += weights.weight(Lookup.COUNT_GROWS.cell(
                        PlaceFeatures.reached(parent.counts(), open.items + 1),
                        bit(line.isUnmarked()),
                        bit(open.item)));
            }
            if (!open.item) {
                sum += announced(state, under, line, parent);
            }
        }
        return line.depth > 0 ? sum + depth(open, under, line) : sum;
    }

    /** Returns what a text says of an item under it: 主要措施如下： over 一、. */
    private int announced(SearchState state, int under, Line line, Line text) {
        int top = bit(under == 1);
        return weights.weight(Lookup.ANNOUNCED.cell(
                        line.group,
                        text.end,
                        text.lengthBucket,
                        bit(state.chain[under].lastItem >= 0),
                        top,
                        bit(state.chain[under - 1].items > 0)))
                + weights.weight(Lookup.ANNOUNCED_PLACE.cell(top, line.styleCode, text.end));
    }

    /** Returns what a line's Markdown depth says beside that of the block above. */
    private int depth(OpenItem open, int under, Line line) {
        int above = open.isTop() ? 0 : document.line(open.line).depth;
        int goesOn = bit(open.lastItem >= 0);
        if (above > 0) {
            return weights.weight(Lookup.MARKDOWN_STEP.cell(clamp(line.depth - above, -2, 2), goesOn));
        }
        return weights.weight(Lookup.MARKDOWN_NEW.cell(
                bit(under == 0), bit(open.item), goesOn, bit(document.line(document.first).depth == line.depth)));
    }

    /** Returns how many items there would be beside how many the block's elder sibling holds. */
    static int besideCousins(OpenItem open) {
        return sign(open.items + 1 - open.cousins);
    }
}
