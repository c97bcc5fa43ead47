package io.github.gangmu.internal.structure;

import java.util.Arrays;

/** Sums the weights of all features; the share of the line itself is worked out once for all states. */
final class LinearScorer implements Scorer {
    private final WeightTable weights;
    private final Features features;
    private final FeatureVector vector = new FeatureVector();
    private final double[] lineScores = new double[Place.COUNT];
    private int line = -1;

    LinearScorer(LineSequence document, WeightTable weights) {
        this.weights = weights;
        this.features = new Features(document);
    }

    @Override
    public double score(SearchState state, Candidate candidate) {
        int next = state.line + 1;
        if (next != line) {
            line = next;
            Arrays.fill(lineScores, Double.NaN);
        }
        int place = Place.of(state, candidate);
        boolean top = candidate.under() == 0;
        int slot = place * 2 + (top ? 1 : 0);
        if (Double.isNaN(lineScores[slot])) {
            vector.clear();
            features.addLine(vector, next, candidate.action(), place, top);
            lineScores[slot] = weights.score(vector);
        }
        vector.clear();
        features.addPlace(vector, state, candidate, place);
        return lineScores[slot] + weights.score(vector);
    }
}
