package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.LineFeatures.sign;

/**
 * Features of a line under one open block of one state. What the line hangs under and what it closes is looked at once for a block, then what
 * tells items and running text apart.
 */
final class PlaceFeatures {
    private static final int MANY = 3;
    private static final int NONE = -1;
    private static final int ITEM_AND_BODY = 2;

    private final LineSequence document;
    private final WeightTable weights;
    private final ItemFeatures items;
    private final BodyFeatures bodies;
    private final WrapFeatures wraps;

    /** The index of the open block at hand, the rows of what stands above and what is closed there, and the cells of what a count says. */
    private int at;

    private int above;
    private int closes;
    private int closesCount;
    /** What the rows add up to at the place of an item and one beside it, for items and for running text in turn. */
    private long hung;

    PlaceFeatures(LineSequence document, WeightTable weights) {
        this.document = document;
        this.weights = weights;
        this.items = new ItemFeatures(document, weights);
        this.bodies = new BodyFeatures(document, weights);
        this.wraps = new WrapFeatures(document, weights);
    }

    /** Turns to the line behind a state. */
    void begin(SearchState state, Line line) {
        at = -1;
        items.begin(state, line);
    }

    /** Returns what speaks for the line going on with the one before. */
    int continuation(SearchState state, Line line) {
        return wraps.sum(state, line);
    }

    /** Returns what the list under the block of an index, which the line would join or begin, says of an item. */
    int item(SearchState state, int under, Line line, int place) {
        return items.sum(state, under, line, place);
    }

    /** Returns what stands under the block of an index says of running text, its place counted from the first of running text. */
    int body(SearchState state, int under, Line line, int place) {
        return bodies.sum(state, under, line, place);
    }

    static int bit(boolean value) {
        return value ? 1 : 0;
    }

    /**
     * Returns what the block above and those that are closed say of an item or of running text.
     *
     * @param place as {@link #item} and {@link #body} count it
     * @param action the number of what is done with the line, 0 or 1: so rows count the two
     */
    int hung(SearchState state, int under, Line line, int place, int action) {
        int pair = place * ITEM_AND_BODY;
        int lane = pair % Lanes.LANES;
        if (under != at) {
            turn(state, under, line);
            at = under;
            hung = (above == NONE ? 0 : weights.row(above + pair - lane))
                    + (closes == NONE ? 0 : weights.row(closes + pair - lane));
        }
        int sum = Lanes.get(hung, lane + action);
        return closesCount == NONE ? sum : sum + weights.weight(closesCount + action);
    }

    /** Returns the same, and asks for no other weight. */
    int hungAlone(SearchState state, int under, Line line, int place, int action) {
        turn(state, under, line);
        int cell = place * ITEM_AND_BODY + action;
        return (above == NONE ? 0 : weights.weight(above + cell))
                + (closes == NONE ? 0 : weights.weight(closes + cell))
                + (closesCount == NONE ? 0 : weights.weight(closesCount + action));
    }

    /** Turns to a block of the chain. */
    private void turn(SearchState state, int under, Line line) {
        above = NONE;
        closes = NONE;
        closesCount = NONE;
        if (under > 0) {
            OpenItem open = state.chain[under];
            Line parent = document.line(open.line);
            above = Lookup.ABOVE.cell(
                    sign(line.indent - parent.indent), line.group, parent.group, parent.end, bit(open.item));
        }
        if (under < state.size - 1) {
            OpenItem closed = state.chain[under + 1];
            Line first = document.line(closed.line);
            closes = Lookup.CLOSES.cell(
                    line.group, first.group, Math.min(MANY, closed.items), bit(closed.bodies > 0), bit(closed.item));
            if (closed.items > 0 && first.counts() != 0) {
                closesCount = Lookup.CLOSES_COUNT.cell(reached(first.counts(), closed.items));
            }
        }
    }

    /** Returns 1 if a number the words name is reached, 0 if none is yet, 2 if the largest is passed. */
    static int reached(long counts, int items) {
        if (items < 60 && (counts >> items & 1) == 1) {
            return 1;
        }
        return counts >> Math.min(items, 60) == 0 ? 2 : 0;
    }
}
