package io.github.gangmu.internal.structure;

/**
 * What a line and the action before it say of all places the line could have, whatever stands there. It costs little: most of it is worked out
 * once for all states, and for all places at a time.
 */
final class FirstLook {
    private static final int LATE = 5;
    private static final int ITEM = LineRows.sum(Action.ITEM.code(), 0);
    private static final int TOP_ITEM = LineRows.sum(Action.ITEM.code(), 1);
    private static final int BODY = LineRows.sum(Action.BODY.code(), 0);
    private static final int TOP_BODY = LineRows.sum(Action.BODY.code(), 1);
    private static final int CONTINUATION = LineRows.sum(Action.CONTINUATION.code(), 1);
    private static final int TITLE = LineRows.sum(Action.TITLE.code(), 1);

    private final WeightTable weights;
    private final LineFeatures lineFeatures;
    private final LineRows rows;
    /** The line a document begins with. */
    private final int start;

    private int line = -1;
    /** The index of the last block open in the state at hand, and its first place. */
    private int last;

    private int first;
    /** The rows of what the action before says, below the top level and there. */
    private int before;

    private int beforeTop;
    /** What all rows add up to, in the order of {@link LineRows#sums}. */
    private final long[] sums = new long[LineRows.SUMS];

    FirstLook(LineSequence document, WeightTable weights) {
        this.weights = weights;
        this.start = document.first;
        this.lineFeatures = new LineFeatures(document);
        this.rows = new LineRows(weights);
    }

    /** Turns to the line behind a state. */
    void begin(SearchState state, Line following) {
        if (following.index != line) {
            line = following.index;
            rows.clear();
            rows.setTopLevel(
                    Lookup.TOP_LEVEL.cell(following.end, following.group, following.roleCode, 0),
                    Lookup.TOP_LEVEL.cell(following.end, following.group, following.roleCode, 1));
            lineFeatures.add(rows, following);
        }
        int unmarked = following.isUnmarked() ? 1 : 0;
        int order = LineFeatures.clamp(line - start, 0, LATE);
        int action = order == 0 ? Action.BODY.code() : state.action;
        before = Lookup.BEFORE.cell(action, order, unmarked, 0);
        beforeTop = Lookup.BEFORE.cell(action, order, unmarked, 1);
        last = state.size - 1;
        first = Place.first(state);
    }

    /** Adds up what is said of all places at once; then {@link #score} may be asked. */
    void addUp() {
        long[] own = rows.sums(first);
        int bodies = Place.ITEMS + first;
        sums[ITEM] = own[ITEM] + weights.row(before + first);
        sums[TOP_ITEM] = own[TOP_ITEM] + weights.row(beforeTop + first);
        sums[BODY] = own[BODY] + weights.row(before + bodies);
        sums[TOP_BODY] = own[TOP_BODY] + weights.row(beforeTop + bodies);
        long others = weights.row(beforeTop + Place.CONTINUATION);
        sums[CONTINUATION] = own[CONTINUATION] + Lanes.get(others, 0);
        sums[TITLE] = own[TITLE] + Lanes.get(others, Place.TITLE - Place.CONTINUATION);
    }

    /** Returns what is said of an action under the block of an index; continuations and titles count as under the top level. */
    int score(int action, int under) {
        int top = under - 1 >>> 31;
        int closed = action < Action.CONTINUATION.code() ? Math.min(Place.FURTHEST, last - under) : 0;
        return Lanes.get(sums[LineRows.sum(action, top)], closed);
    }

    /** Returns the same without {@link #addUp}, and asks for no weight that is not part of it. */
    int scoreAlone(int action, int under) {
        int place = Place.of(action, first, last - under);
        return rows.sumAlone(place, under == 0) + weights.weight((under == 0 ? beforeTop : before) + place);
    }
}
