package io.github.gangmu.internal.structure;

/** Sums the weights of all features; the share of the line itself is worked out once for all states. */
final class LinearScorer implements Scorer {
    private final LineSequence document;
    private final WeightTable weights;
    private final LineFeatures lineFeatures;
    private final PlaceFeatures placeFeatures;
    private final TitleFeatures titles;
    private final LineRows rows;
    private int line = -1;
    /** The row of what the line is at the top level and below. */
    private int topLevel;

    LinearScorer(LineSequence document, WeightTable weights) {
        this.document = document;
        this.weights = weights;
        this.lineFeatures = new LineFeatures(document);
        this.placeFeatures = new PlaceFeatures(document, weights);
        this.titles = new TitleFeatures(document, weights);
        this.rows = new LineRows(weights);
    }

    @Override
    public double score(SearchState state, Candidate candidate) {
        int next = state.line + 1;
        Line following = document.line(next);
        if (next != line) {
            line = next;
            rows.clear();
            lineFeatures.add(rows, following);
            topLevel = Lookup.TOP_LEVEL.cell(following.end, following.group, following.roleCode);
        }
        Action action = candidate.action();
        int place = Place.of(state, candidate);
        int top = candidate.under() == 0 ? 1 : 0;
        int sum = rows.sum(place, action)
                + weights.weight(topLevel + action.code() * 2 + top)
                + placeFeatures.sum(state, candidate, following, place, top);
        return (action == Action.TITLE ? sum + titles.sum(following) : sum) * weights.unit();
    }
}
