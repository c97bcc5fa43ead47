package io.github.gangmu.internal.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Searches for the best placement of all lines of a document. After each line the best few states are kept; where the rules
 * leave every state one place, nothing is scored. States that the next lines cannot tell apart are one: the better stays.
 */
final class BeamSearch {
    private final LineSequence document;
    private final PlacementRules rules;
    private final Scorer scorer;
    private final Breadth breadth;

    /** The steps from the states of a line to the next line: where from, how, how good and how much better than their rivals. */
    private SearchState[] from = new SearchState[64];

    private Candidate[] candidates = new Candidate[64];
    private double[] scores = new double[64];
    private double[] margins = new double[64];
    private int steps;

    BeamSearch(LineSequence document, PlacementRules rules, Scorer scorer, Breadth breadth) {
        this.document = document;
        this.rules = rules;
        this.scorer = scorer;
        this.breadth = breadth;
    }

    /** Returns the best placement of all lines. */
    Placement[] placements() {
        Placement[] placements = new Placement[document.size()];
        List<SearchState> beam = List.of(rules.start());
        for (int line = 0; line < document.size(); line++) {
            beam = advance(beam);
            if (beam.size() == 1) {
                settle(beam.get(0), placements);
            }
        }
        settle(beam.get(0), placements);
        Placement.joinContinuations(placements);
        return placements;
    }

    /** Writes down what the only state left came by, and forgets it: the rest of the search cannot change it any more. */
    private static void settle(SearchState only, Placement[] placements) {
        Placement.write(only, placements);
        only.before = null;
    }

    /** Returns the best states with one line more. */
    List<SearchState> advance(List<SearchState> beam) {
        steps = 0;
        for (SearchState state : beam) {
            List<Candidate> places = rules.candidates(state);
            if (places.size() == 1 && beam.size() == 1) {
                return List.of(state.place(places.get(0), state.score, SearchState.CERTAIN));
            }
            addSteps(state, places);
        }
        int best = bestStep();
        double least = scores[best] - breadth.lead();
        SearchState first = take(best);
        best = bestStep();
        if (best < 0 || scores[best] < least || breadth.width() == 1) {
            return List.of(first);
        }
        List<SearchState> next = new ArrayList<>(breadth.width());
        next.add(first);
        while (best >= 0 && scores[best] >= least && next.size() < breadth.width()) {
            SearchState state = take(best);
            if (!isKept(next, state)) {
                next.add(state);
            }
            best = bestStep();
        }
        return next;
    }

    private void addSteps(SearchState state, List<Candidate> places) {
        if (steps + places.size() > scores.length) {
            grow(steps + places.size());
        }
        int start = steps;
        double best = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < places.size(); i++) {
            Candidate candidate = places.get(i);
            double score = scorer.score(state, candidate);
            if (score > best) {
                second = best;
                best = score;
            } else {
                second = Math.max(second, score);
            }
            from[steps] = state;
            candidates[steps] = candidate;
            scores[steps++] = score;
        }
        for (int i = start; i < steps; i++) {
            double rival = scores[i] == best ? second : best;
            margins[i] = places.size() == 1 ? SearchState.CERTAIN : scores[i] - rival;
            scores[i] += state.score;
        }
    }

    private void grow(int least) {
        int size = Math.max(least, scores.length * 2);
        from = Arrays.copyOf(from, size);
        candidates = Arrays.copyOf(candidates, size);
        scores = Arrays.copyOf(scores, size);
        margins = Arrays.copyOf(margins, size);
    }

    /** Returns the best step that was not taken yet, or -1. Of equal steps the first is the best. */
    private int bestStep() {
        int best = -1;
        double score = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < steps; i++) {
            if (scores[i] > score) {
                score = scores[i];
                best = i;
            }
        }
        return best;
    }

    private SearchState take(int step) {
        SearchState state = from[step].place(candidates[step], scores[step], margins[step]);
        scores[step] = Double.NEGATIVE_INFINITY;
        return state;
    }

    private static boolean isKept(List<SearchState> kept, SearchState state) {
        for (SearchState better : kept) {
            if (better.isOpenLike(state)) {
                return true;
            }
        }
        return false;
    }
}
