package io.github.gangmu.internal.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fits weights: an averaged structured perceptron over the same search that places lines, updated where the best wrong history is
 * furthest ahead of the right one.
 */
final class StructuredPerceptron {
    /** What a wrong placement is credited with while fitting, so that right ones win by a margin and a narrow search does not lose them. */
    private static final int COST = 20;

    /** How far behind at first look a right place may be: as far as it may be in reading, less the same margin. */
    private static final double REACH = Breadth.STANDARD.reach() / WeightFitting.SCALE - COST;

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
        LinearScorer plain = new LinearScorer(document.lines, weights, Breadth.WIDE);
        BeamSearch search = new BeamSearch(document.lines, rules, new CostlyScorer(document, plain), Breadth.WIDE);
        List<Step> truth = new ArrayList<>();
        Candidates places = new Candidates();
        List<int[]> overlooked = new ArrayList<>();
        List<int[]> preferred = new ArrayList<>();
        SearchState right = new SearchState();
        SearchState next = new SearchState();
        rules.start(right);
        long worst = 0;
        int worstLines = 0;
        int worstEntry = SearchHistory.NOTHING;
        for (int i = 0; i < document.lines.size(); i++) {
            rules.find(places, right);
            int rightPlace = rightPlace(document, places, right);
            if (rightPlace < 0) {
                unreachable++;
                break;
            }
            Step step = new Step(places.action(rightPlace), places.under(rightPlace), -1);
            search.advance();
            truth.add(step);
            lookAt(document, plain, right, places, rightPlace, overlooked, preferred);
            next.place(right, step.action, step.under);
            next.score = right.score + plain.scoreAlone(right, step.action, step.under);
            SearchState before = right;
            right = next;
            next = before;
            SearchState best = search.best();
            if (best.score - right.score > worst) {
                worst = best.score - right.score;
                worstLines = i + 1;
                worstEntry = best.entry;
            } else if (worstLines > 0 && i + 1 - worstLines > 25) {
                break;
            }
        }
        if (worstLines > 0) {
            update(document, rules, truth.subList(0, worstLines), 1);
            update(document, rules, steps(search.history(), worstEntry), -1);
        }
        overlooked.forEach(features -> weights.update(features, 1));
        preferred.forEach(features -> weights.update(features, -1));
        weights.nextStep();
        return worstLines > 0;
    }

    /** The number of what is done with a line: the index of the block it hangs under, or else the line of that block. */
    private record Step(int action, int under, int parent) {}

    /**
     * Notes the features of the right place of the line behind a state, if it is hardly or not on the shortlist, and those of the place that
     * looks best.
     */
    private static void lookAt(
            LabelledDocument document,
            LinearScorer scorer,
            SearchState state,
            Candidates places,
            int right,
            List<int[]> overlooked,
            List<int[]> preferred) {
        int best = right;
        int most = scorer.firstLookAlone(state, places.action(right), places.under(right));
        double enough = most + REACH;
        for (int i = 0; i < places.size(); i++) {
            int score = scorer.firstLookAlone(state, places.action(i), places.under(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        if (most > enough) {
            overlooked.add(firstLook(document, state, places, right));
            preferred.add(firstLook(document, state, places, best));
        }
    }

    /** Returns the features that a place has at first look. */
    private static int[] firstLook(LabelledDocument document, SearchState state, Candidates places, int place) {
        RecordedCells cells = new RecordedCells();
        new LinearScorer(document.lines, cells, Breadth.WIDE)
                .firstLookAlone(state, places.action(place), places.under(place));
        return FittedWeights.features(cells);
    }

    /** A scorer that credits wrong placements with a cost. */
    private record CostlyScorer(LabelledDocument document, LinearScorer plain) implements Scorer {
        @Override
        public void score(SearchState state, Candidates places, int[] scores) {
            plain.score(state, places, scores);
            for (int i = 0; i < places.size(); i++) {
                scores[i] += isRight(document, state, places.action(i), places.under(i)) ? 0 : COST;
            }
        }

        @Override
        public double unit() {
            return plain.unit();
        }
    }

    /** Returns the steps that led to an entry, the first line first. */
    private static List<Step> steps(SearchHistory history, int entry) {
        List<Step> steps = new ArrayList<>();
        for (int i = entry; i != SearchHistory.NOTHING; i = history.before(i)) {
            steps.add(new Step(history.action(i).code(), -1, history.parent(i)));
        }
        Collections.reverse(steps);
        return steps;
    }

    private void update(LabelledDocument document, PlacementRules rules, List<Step> steps, int amount) {
        SearchState state = new SearchState();
        SearchState next = new SearchState();
        rules.start(state);
        for (Step step : steps) {
            int under = step.under >= 0 ? step.under : under(state, step);
            RecordedCells cells = new RecordedCells();
            new LinearScorer(document.lines, cells, Breadth.WIDE).scoreAlone(state, step.action, under);
            weights.update(FittedWeights.features(cells), amount);
            next.place(state, step.action, under);
            SearchState before = state;
            state = next;
            next = before;
        }
    }

    private static int under(SearchState state, Step step) {
        int under = 0;
        while (isHung(step.action) && state.chain[under].line != step.parent) {
            under++;
        }
        return under;
    }

    private static boolean isHung(int action) {
        return action == Action.ITEM.code() || action == Action.BODY.code();
    }

    private static boolean isRight(LabelledDocument document, SearchState state, int action, int under) {
        int line = state.line + 1;
        return document.actions[line].code() == action
                && (!isHung(action) || state.chain[under].line == document.parents[line]);
    }

    /** Returns which of the places is right, or -1. */
    static int rightPlace(LabelledDocument document, Candidates places, SearchState state) {
        for (int i = 0; i < places.size(); i++) {
            if (isRight(document, state, places.action(i), places.under(i))) {
                return i;
            }
        }
        return -1;
    }
}
