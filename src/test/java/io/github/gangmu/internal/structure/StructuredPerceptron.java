package io.github.gangmu.internal.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fits weights: an averaged structured perceptron over the same search that places lines, updated where the best wrong history is
 * furthest ahead of the right one.
 */
final class StructuredPerceptron {
    /** What a wrong placement is credited with while fitting, so that right ones win by a margin. */
    private static final double COST = 1;

    private final FittedWeights weights = new FittedWeights();
    int unreachable;

    static Map<String, Float> fit(
            List<LabelledDocument> real,
            int repeats,
            List<LabelledDocument> made,
            int madeEach,
            int epochs,
            long seed) {
        StructuredPerceptron perceptron = new StructuredPerceptron();
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            List<LabelledDocument> documents = new ArrayList<>();
            for (int i = 0; i < repeats; i++) {
                documents.addAll(real);
            }
            List<LabelledDocument> sample = new ArrayList<>(made);
            Collections.shuffle(sample, random);
            documents.addAll(sample.subList(0, Math.min(madeEach, sample.size())));
            Collections.shuffle(documents, random);
            int wrong = 0;
            for (LabelledDocument document : documents) {
                wrong += perceptron.learn(document) ? 1 : 0;
            }
            if (System.getProperty("fit.verbose") != null) {
                System.err.printf("epoch %d: %d of %d documents wrong%n", epoch + 1, wrong, documents.size());
            }
        }
        return perceptron.weights.average();
    }

    /** Learns from one document; returns whether its right placement did not come out best. */
    boolean learn(LabelledDocument document) {
        PlacementRules rules = new PlacementRules(document.lines);
        LinearScorer plain = new LinearScorer(document.lines, weights);
        Scorer costly =
                (state, candidate) -> plain.score(state, candidate) + (isRight(document, state, candidate) ? 0 : COST);
        BeamSearch search = new BeamSearch(document.lines, rules, costly, Breadth.WIDE);
        List<SearchState> beam = List.of(rules.start());
        SearchState right = rules.start();
        double worst = 0;
        SearchState worstBest = null;
        SearchState worstRight = null;
        int since = 0;
        for (int i = 0; i < document.lines.size(); i++) {
            Candidate truth = rightCandidate(document, rules, right);
            if (truth == null) {
                unreachable++;
                break;
            }
            beam = search.advance(beam);
            right = right.place(truth, right.score + plain.score(right, truth), 0);
            SearchState best = beam.get(0);
            double ahead = best.score - right.score;
            if (ahead > worst + 1e-6) {
                worst = ahead;
                worstBest = best;
                worstRight = right;
                since = 0;
            } else if (worstBest != null && ++since > 25) {
                break;
            }
        }
        if (worstBest == null || worstRight == null) {
            weights.nextStep();
            return false;
        }
        update(document, worstBest, worstRight);
        weights.nextStep();
        return true;
    }

    private void update(LabelledDocument document, SearchState best, SearchState right) {
        Deque<SearchState> wrongPath = path(best);
        Deque<SearchState> rightPath = path(right);
        while (!rightPath.isEmpty()) {
            SearchState wrong = wrongPath.pop();
            SearchState truth = rightPath.pop();
            weights.update(features(document, truth), 1);
            weights.update(features(document, wrong), -1);
        }
    }

    private static int[] features(LabelledDocument document, SearchState state) {
        RecordedCells cells = new RecordedCells();
        new LinearScorer(document.lines, cells).score(state.before, state.asCandidate());
        return FittedWeights.features(cells);
    }

    private static Deque<SearchState> path(SearchState last) {
        Deque<SearchState> path = new ArrayDeque<>();
        for (SearchState state = last; state.before != null; state = state.before) {
            path.push(state);
        }
        return path;
    }

    private static boolean isRight(LabelledDocument document, SearchState state, Candidate candidate) {
        int line = state.line + 1;
        if (document.actions[line] != candidate.action()) {
            return false;
        }
        return candidate.action() == Action.CONTINUATION
                || candidate.action() == Action.TITLE
                || state.chain[candidate.under()].line == document.parents[line];
    }

    /** Returns the right placement of the next line, or null if the rules do not allow it. */
    static Candidate rightCandidate(LabelledDocument document, PlacementRules rules, SearchState state) {
        for (Candidate candidate : rules.candidates(state)) {
            if (isRight(document, state, candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
