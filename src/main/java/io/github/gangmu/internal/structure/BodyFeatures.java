package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.PlaceFeatures.bit;

/** Features of running text under one open block: what stands there already, whether the list there goes on behind it. */
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
        int sum = weights.weight(Lookup.BODY_PLACE.cell(
                Parents.of(open, document),
                Math.min(2, open.items),
                bit(open.lastHolds) + 2 * bit(open.earlierHolds),
                bit(open.bodies > 0),
                document.blanksBefore(line.index),
                place));
        // Greetings stand behind the title, thanks and signatures in the last lines; a text may announce what the next
        // line begins.
        int top = bit(under == 0);
        int afterTop = bit(!state.top().item && state.size == 2);
        int left = document.size() - 1 - line.index;
        int next = left > 0 ? document.line(line.index + 1).group : Lookup.NO_GROUP;
        sum += weights.weight(Lookup.BODY_AFTER_TOP.cell(afterTop, top, Math.min(left, MANY_LINES), place));
        sum += weights.weight(Lookup.BODY_FOLLOWED.cell(afterTop, top, line.lengthBucket, line.end, next));
        int isLong = bit(line.lengthBucket >= LONG);
        if (open.lastBody >= 0 && line.isUnmarked()) {
            sum += weights.weight(Lookup.BODY_LIKE.cell(
                    Likeness.bucket(document.likeness(open.lastBody, line.index)), isLong, place));
        }
        int above = open.isTop() ? 0 : document.line(open.line).dress;
        if ((line.dress | above) != 0) {
            sum += weights.weight(Lookup.BODY_DRESS.cell(above, line.dress, isLong, place));
        }
        if (open.isTop() || !open.item) {
            return sum;
        }
        if (document.line(open.line).section > 0) {
            sum += weights.weight(
                    Lookup.BODY_SECTION.cell(bit(open.items > 0), bit(open.bodies > 0), line.lengthBucket));
        }
        OpenItem list = state.chain[under - 1];
        return sum
                + weights.weight(Lookup.BODY_LEAVES.cell(
                        document.line(open.line).group,
                        Math.min(VERY_MANY, list.items),
                        bit(list.earlierHolds),
                        isLong,
                        document.listAhead(open.line, line.index).code(),
                        bit(!open.isEmpty())));
    }
}
