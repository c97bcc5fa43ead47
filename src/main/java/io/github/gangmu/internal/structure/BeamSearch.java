package io.github.gangmu.internal.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Searches for the best placement of all lines of a document. After each line the best few states are kept; where the rules
 * leave every state one place, nothing is scored.
 */
final class BeamSearch {
    /** How many states are kept after each line. */
    static final int WIDTH = 8;

    /** How far behind the best a state is given up: in no labelled document did one so far behind come first in the end. */
    private static final double HOPELESS = 300;

    private record Step(SearchState from, Candidate candidate, double score, double margin) {}

    private final LineSequence document;
    private final PlacementRules rules;
    private final Scorer scorer;
    private final int width;

    BeamSearch(LineSequence document, PlacementRules rules, Scorer scorer, int width) {
        this.document = document;
        this.rules = rules;
        this.scorer = scorer;
        this.width = width;
    }

    /** Returns the best state behind the last line. */
    SearchState best() {
        List<SearchState> beam = List.of(SearchState.start());
        for (int line = 0; line < document.size(); line++) {
            beam = advance(beam);
        }
        return beam.get(0);
    }

    /** Returns the best states with one line more. */
    List<SearchState> advance(List<SearchState> beam) {
        List<Step> steps = new ArrayList<>();
        for (SearchState state : beam) {
            List<Candidate> candidates = rules.candidates(state);
            if (candidates.size() == 1 && beam.size() == 1) {
                Candidate only = candidates.get(0);
                return List.of(state.place(only, state.score, SearchState.CERTAIN));
            }
            addSteps(state, candidates, steps);
        }
        steps.sort(Comparator.comparingDouble(Step::score).reversed());
        List<SearchState> next = new ArrayList<>(width);
        double least = steps.get(0).score() - HOPELESS;
        for (Step step : steps.subList(0, Math.min(width, steps.size()))) {
            if (step.score() < least) {
                break;
            }
            next.add(step.from().place(step.candidate(), step.score(), step.margin()));
        }
        return next;
    }

    private void addSteps(SearchState state, List<Candidate> candidates, List<Step> steps) {
        double best = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        double[] scores = new double[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scorer.score(state, candidates.get(i));
            if (scores[i] > best) {
                second = best;
                best = scores[i];
            } else {
                second = Math.max(second, scores[i]);
            }
        }
        for (int i = 0; i < scores.length; i++) {
            double rival = scores[i] == best ? second : best;
            double margin = scores.length == 1 ? SearchState.CERTAIN : scores[i] - rival;
            steps.add(new Step(state, candidates.get(i), state.score + scores[i], margin));
        }
    }
}
