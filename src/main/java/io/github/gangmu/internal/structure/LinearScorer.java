package io.github.gangmu.internal.structure;

/** Sums the weights of all features; the share of the line itself is worked out once for all states. */
final class LinearScorer implements Scorer {
    private static final int ITEM = Action.ITEM.code();
    private static final int BODY = Action.BODY.code();
    private static final int CONTINUATION = Action.CONTINUATION.code();
    private static final int LATE = 5;

    private final LineSequence document;
    private final WeightTable weights;
    private final LineFeatures lineFeatures;
    private final PlaceFeatures placeFeatures;
    private final TitleFeatures titles;
    private final LineRows rows;
    private int line = -1;
    /** The row of what the line is at the top level and below. */
    private int topLevel;

    /** The row of what the state is to all places. */
    private int before;

    LinearScorer(LineSequence document, WeightTable weights) {
        this.document = document;
        this.weights = weights;
        this.lineFeatures = new LineFeatures(document);
        this.placeFeatures = new PlaceFeatures(document, weights);
        this.titles = new TitleFeatures(document, weights);
        this.rows = new LineRows(weights);
    }

    @Override
    public void score(SearchState state, Candidates places, int[] scores) {
        Line following = begin(state);
        int last = state.size - 1;
        int first = Place.first(state);
        for (int i = 0; i < places.size(); i++) {
            int action = places.action(i);
            int under = places.under(i);
            int place = Place.of(action, first, last - under);
            scores[i] = rows.sum(place) + sum(state, following, action, under, place);
        }
    }

    /** Returns the score of one placement, and asks for no weight that is not part of it: so fitting learns which features it has. */
    int scoreAlone(SearchState state, int action, int under) {
        Line following = begin(state);
        int place = Place.of(action, Place.first(state), state.size - 1 - under);
        return rows.sumAlone(place) + sum(state, following, action, under, place);
    }

    /** Turns to the line behind a state. */
    private Line begin(SearchState state) {
        int next = state.line + 1;
        Line following = document.line(next);
        if (next != line) {
            line = next;
            rows.clear();
            lineFeatures.add(rows, following);
            topLevel = Lookup.TOP_LEVEL.cell(following.end, following.group, following.roleCode);
        }
        before = Lookup.BEFORE.cell(state.action, Math.min(next, LATE), following.isUnmarked() ? 1 : 0);
        placeFeatures.begin(state, following);
        return following;
    }

    /** Returns what speaks for a placement beside the rows of the line. */
    private int sum(SearchState state, Line following, int action, int under, int place) {
        int top = under == 0 ? 1 : 0;
        int sum = weights.weight(topLevel + action * 2 + top) + weights.weight(before + place * 2 + top);
        if (action == ITEM) {
            return sum + placeFeatures.item(state, under, following, place);
        }
        if (action == BODY) {
            return sum + placeFeatures.body(state, under, following, place);
        }
        return sum + (action == CONTINUATION ? placeFeatures.continuation(state, following) : titles.sum(following));
    }

    @Override
    public double unit() {
        return weights.unit();
    }
}
