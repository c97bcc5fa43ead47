package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.PlaceFeatures.bit;

/** Features of running text under one open block: its likeness to the text before it, whether the list there goes on behind it. */
final class BodyFeatures {
    /** From this bucket on a line is longer than 40 characters. */
    private static final int LONG = 7;

    private static final int VERY_MANY = 4;
    private static final int MANY_LINES = 4;

    private final LineSequence document;
    private final WeightTable weights;

    BodyFeatures(LineSequence document, WeightTable weights) {
        this.document = document;
        this.weights = weights;
    }

    /** Returns what speaks for the text; its place is numbered from the first place of running text. */
    int sum(SearchState state, int under, Line line, int place) {
        OpenItem open = state.chain[under];
        int top = bit(under == 0);
        int isLong = bit(line.lengthBucket >= LONG);
        int bodies = bit(open.bodies > 0);
        int sum = weights.weight(Lookup.BODY_PLACE.cell(
                Parents.of(open, document),
                Math.min(2, open.items),
                bit(open.lastHolds) + 2 * bit(open.earlierHolds),
                bodies,
                document.blanksBefore(line.index),
                place));
        if (!open.isTop()) {
            Line parent = document.line(open.line);
            if (open.item) {
                OpenItem list = state.chain[under - 1];
                sum += weights.weight(Lookup.BODY_LEAVES.cell(
                        parent.group,
                        Math.min(VERY_MANY, list.items),
                        bit(list.earlierHolds),
                        isLong,
                        document.listAhead(open.line, line.index).code(),
                        bit(!open.isEmpty())));
            }
            sum += weights.weight(Lookup.BODY_END.cell(parent.end, line.end, parent.group, bodies));
        }
        if (open.lastBody >= 0 && line.isUnmarked()) {
            sum += weights.weight(Lookup.BODY_LIKE.cell(
                    Likeness.bucket(document.likeness(open.lastBody, line.index)), isLong, place));
        }
        int afterTop = bit(!state.top().item && state.size == 2);
        int left = document.size() - 1 - line.index;
        sum += weights.weight(Lookup.BODY_AFTER_TOP.cell(afterTop, top, Math.min(left, MANY_LINES), place));
        int next = left > 0 ? document.line(line.index + 1).group : Lookup.NO_GROUP;
        return sum + weights.weight(Lookup.BODY_FOLLOWED.cell(afterTop, top, line.lengthBucket, line.end, next));
    }
}
