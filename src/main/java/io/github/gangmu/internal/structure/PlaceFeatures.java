package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.LineFeatures.sign;

/** Features of a line under one open block of one state: what it hangs under and what it closes, then what tells items and running text apart. */
final class PlaceFeatures {
    private static final int LATE = 5;
    private static final int MANY = 3;

    private final LineSequence document;
    private final WeightTable weights;
    private final ItemFeatures items;
    private final BodyFeatures bodies;
    private final WrapFeatures wraps;

    PlaceFeatures(LineSequence document, WeightTable weights) {
        this.document = document;
        this.weights = weights;
        this.items = new ItemFeatures(document, weights);
        this.bodies = new BodyFeatures(document, weights);
        this.wraps = new WrapFeatures(document, weights);
    }

    /** Returns what speaks for a placement in its state. */
    int sum(SearchState state, Candidate candidate, Line line, int place, int top) {
        int before = weights.weight(Lookup.BEFORE.cell(
                state.action.code(), Math.min(line.index, LATE), bit(line.isUnmarked()), place, top));
        return before
                + switch (candidate.action()) {
                    case CONTINUATION -> wraps.sum(state, line);
                    case TITLE -> 0;
                    case ITEM ->
                        under(state, candidate.under(), line, place, 0)
                                + items.sum(state, candidate.under(), line, place);
                    case BODY ->
                        under(state, candidate.under(), line, place, 1)
                                + bodies.sum(state, candidate.under(), line, place - Place.ITEMS);
                };
    }

    static int bit(boolean value) {
        return value ? 1 : 0;
    }

    /** Returns what speaks for a line under a block, whether it is an item there or running text. */
    private int under(SearchState state, int under, Line line, int place, int kind) {
        int sum = 0;
        OpenItem open = state.chain[under];
        int group = line.group;
        if (!open.isTop()) {
            Line parent = document.line(open.line);
            int item = bit(open.item);
            sum += weights.weight(
                    Lookup.ABOVE.cell(place, sign(line.indent - parent.indent), group, parent.group, parent.end, item));
            sum += weights.weight(Lookup.ABOVE_LENGTH.cell(kind, parent.lengthBucket, line.lengthBucket, item));
        }
        if (under < state.chain.length - 1) {
            OpenItem closed = state.chain[under + 1];
            Line closedLine = document.line(closed.line);
            sum += weights.weight(Lookup.CLOSES.cell(
                    place,
                    group,
                    closedLine.group,
                    Math.min(MANY, closed.items),
                    bit(closed.bodies > 0),
                    bit(closed.item)));
            if (closed.items > 0 && closedLine.counts() != 0) {
                sum += weights.weight(Lookup.CLOSES_COUNT.cell(kind, reached(closedLine.counts(), closed.items)));
            }
        }
        return sum;
    }

    /** Returns 1 if a number the words name is reached, 0 if none is yet, 2 if the largest is passed. */
    static int reached(long counts, int items) {
        if (items < 60 && (counts >> items & 1) == 1) {
            return 1;
        }
        return counts >> Math.min(items, 60) == 0 ? 2 : 0;
    }
}
