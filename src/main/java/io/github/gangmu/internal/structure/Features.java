package io.github.gangmu.internal.structure;

/** All features of a placement: those of the line and its neighbourhood, then those of the place. */
final class Features {
    private final LineFeatures lineFeatures;
    private final PlaceFeatures placeFeatures;

    Features(LineSequence document) {
        lineFeatures = new LineFeatures(document);
        placeFeatures = new PlaceFeatures(document);
    }

    void addLine(FeatureVector out, int line, Action action, int place, boolean top) {
        lineFeatures.add(out, line, action, place, top ? 1 : 0);
    }

    void addPlace(FeatureVector out, SearchState state, Candidate candidate, int place) {
        placeFeatures.add(out, state, candidate, place);
    }

    void addAll(FeatureVector out, SearchState state, Candidate candidate) {
        int place = Place.of(state, candidate);
        addLine(out, state.line + 1, candidate.action(), place, candidate.under() == 0);
        addPlace(out, state, candidate, place);
    }
}
