package io.github.gangmu.internal.structure;

/** Sums the weights of all features; the share of the line itself is worked out once for all states. */
final class LinearScorer implements Scorer {
    private final WeightTable weights;
    private final LineFeatures lineFeatures;
    private final PlaceFeatures placeFeatures;
    private final LineRows rows;
    private final FeatureVector unrecorded;
    private int line = -1;

    LinearScorer(LineSequence document, WeightTable weights) {
        this.weights = weights;
        this.lineFeatures = new LineFeatures(document);
        this.placeFeatures = new PlaceFeatures(document);
        this.rows = new LineRows(weights);
        this.unrecorded = new FeatureVector(weights, false);
    }

    @Override
    public double score(SearchState state, Candidate candidate) {
        int next = state.line + 1;
        if (next != line) {
            line = next;
            rows.clear();
            lineFeatures.add(rows, next);
        }
        int place = Place.of(state, candidate);
        int ofLine = rows.sum(place, candidate.action(), candidate.under() == 0 ? 1 : 0);
        return (ofLine + addPlace(unrecorded, state, candidate, place)) * weights.unit();
    }

    private int addPlace(FeatureVector out, SearchState state, Candidate candidate, int place) {
        int sum = placeFeatures.add(out, state, candidate, place);
        return candidate.action() == Action.TITLE ? sum + lineFeatures.addTitle(out, state.line + 1) : sum;
    }

    /** Returns all features of a placement, recorded. */
    FeatureVector features(SearchState state, Candidate candidate) {
        rows.clear();
        lineFeatures.add(rows, state.line + 1);
        line = -1;
        int place = Place.of(state, candidate);
        FeatureVector all = new FeatureVector(weights, true);
        rows.addTo(all, place, candidate.action(), candidate.under() == 0 ? 1 : 0);
        addPlace(all, state, candidate, place);
        return all;
    }
}
