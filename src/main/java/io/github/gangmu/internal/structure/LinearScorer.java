package io.github.gangmu.internal.structure;

/** Sums the weights of all features; the share of the line itself is worked out once for all states. */
final class LinearScorer implements Scorer {
    private final WeightTable weights;
    private final LineFeatures lineFeatures;
    private final PlaceFeatures placeFeatures;
    private final LineRows rows;
    private final FeatureVector vector = new FeatureVector(false);
    private int line = -1;

    LinearScorer(LineSequence document, WeightTable weights) {
        this.weights = weights;
        this.lineFeatures = new LineFeatures(document);
        this.placeFeatures = new PlaceFeatures(document);
        this.rows = new LineRows(weights);
    }

    @Override
    public double score(SearchState state, Candidate candidate) {
        int next = state.line + 1;
        if (next != line) {
            line = next;
            rows.clear();
            lineFeatures.add(rows, next);
            rows.sumUp();
        }
        int place = Place.of(state, candidate);
        int top = candidate.under() == 0 ? 1 : 0;
        vector.begin(weights.cells());
        addPlace(vector, state, candidate, place);
        return rows.sum(place, candidate.action(), top) + vector.sum();
    }

    private void addPlace(FeatureVector out, SearchState state, Candidate candidate, int place) {
        placeFeatures.add(out, state, candidate, place);
        if (candidate.action() == Action.TITLE) {
            lineFeatures.addTitle(out, state.line + 1);
        }
    }

    /** Returns all features of a placement, recorded. */
    FeatureVector features(SearchState state, Candidate candidate) {
        rows.clear();
        lineFeatures.add(rows, state.line + 1);
        line = -1;
        int place = Place.of(state, candidate);
        FeatureVector all = new FeatureVector(true);
        all.begin(weights.cells());
        rows.addTo(all, place, candidate.action(), candidate.under() == 0 ? 1 : 0);
        addPlace(all, state, candidate, place);
        return all;
    }
}
