package io.github.gangmu.internal.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Fits weights: an averaged structured perceptron over the same search that places lines, updated where the best wrong history is
 * furthest ahead of the right one.
 */
final class StructuredPerceptron {
    /** What a wrong placement is credited with while fitting, so that right ones win by a margin and a narrow search does not lose them. */
    private static final int COST = 20;

    /**
     * How far behind at first look a right place may be: not nearly as far as in reading. What looks right at once by a wide margin is left
     * with few rivals.
     */
    private static final int REACH = 12;

    /** After how many lines without a worse violation the worst is taken for what it is. */
    private static final int PATIENCE = 25;

    /**
     * Share of the copies of real documents, beside the first of each, that lack one kind of sign: weights that lean on several kinds read
     * documents of other authors better, and wrapped ones much better.
     */
    private static final double PERTURBED = .3;

    private static final PerturbedCopies COPIES = new PerturbedCopies();

    private final FittedWeights weights = new FittedWeights();

    /**
     * How weights are fitted.
     *
     * @param epochs how often all documents are learned from
     * @param repeats how often real documents are learned from in an epoch
     * @param madeEach how many made documents are drawn in an epoch
     */
    record Course(int epochs, int repeats, int madeEach) {}

    static Map<String, Float> fit(
            Course course,
            List<LabelledDocument> real,
            List<LabelledDocument> more,
            List<LabelledDocument> made,
            long seed) {
        StructuredPerceptron perceptron = new StructuredPerceptron();
        Random random = new Random(seed);
        for (int epoch = 0; epoch < course.epochs; epoch++) {
            if (epoch == course.epochs / 2) {
                perceptron.weights.averageFromHere();
            }
            List<LabelledDocument> documents = new ArrayList<>();
            for (int i = 0; i < course.repeats; i++) {
                documents.addAll(more);
                for (LabelledDocument document : real) {
                    boolean perturbed = i > 0 && random.nextDouble() < PERTURBED;
                    documents.add(perturbed ? COPIES.draw(document, random) : document);
                }
            }
            List<LabelledDocument> sample = new ArrayList<>(made);
            Collections.shuffle(sample, random);
            documents.addAll(sample.subList(0, Math.min(course.madeEach, sample.size())));
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

    /**
     * Learns from one document; returns whether its right placement did not come out best. Where a wrong history was furthest ahead, the search
     * begins anew from the right one, so that a long document teaches as much as several short ones (Daumé and Marcu 2005).
     */
    boolean learn(LabelledDocument document) {
        PlacementRules rules = new PlacementRules(document.lines);
        List<Step> truth = rightSteps(document, rules);
        boolean wrong = false;
        int from = 0;
        while (from < truth.size()) {
            int stop = nextRefused(truth, from);
            Violation worst = worst(document, rules, truth.subList(0, stop), from);
            if (worst == null) {
                from = stop + 1;
            } else {
                wrong = true;
                weights.learn(
                        features(document, rules, truth.subList(0, worst.to), worst.from),
                        features(document, rules, worst.taken, worst.from));
                from = worst.to;
            }
        }
        lookAt(document, rules, truth);
        weights.nextStep();
        return wrong;
    }

    /**
     * A wrong history that is ahead of the right one.
     *
     * @param from how many lines stand right before it begins
     * @param to up to which line it goes
     * @param taken its steps from the first line of the document
     */
    private record Violation(int from, int to, List<Step> taken) {}

    /** Returns which of the steps, from one on, is the first that the rules refuse; behind the last where there is none. */
    private static int nextRefused(List<Step> steps, int from) {
        int next = from;
        while (next < steps.size() && !steps.get(next).refused) {
            next++;
        }
        return next;
    }

    /** Returns the right steps, up to a line whose right parent cannot hold it any more. */
    private static List<Step> rightSteps(LabelledDocument document, PlacementRules rules) {
        List<Step> steps = new ArrayList<>();
        Candidates places = new Candidates();
        Walk walk = new Walk(rules);
        for (int i = 0; i < document.lines.size(); i++) {
            rules.find(places, walk.state);
            int action = document.actions[i].code();
            int under = under(walk.state, action, document.parents[i]);
            if (under < 0) {
                break;
            }
            steps.add(new Step(action, under, -1, rightPlace(document, places, walk.state) < 0));
            walk.go(action, under);
        }
        return steps;
    }

    /** Returns the wrong history that is furthest ahead in a search that begins behind so many right lines, and soon is so no more. */
    private @Nullable Violation worst(LabelledDocument document, PlacementRules rules, List<Step> truth, int from) {
        LinearScorer plain = new LinearScorer(document.lines, weights, Breadth.WIDE);
        BeamSearch search = new BeamSearch(document.lines, rules, new CostlyScorer(document, plain), Breadth.WIDE);
        Walk right = new Walk(rules);
        truth.subList(0, from).forEach(step -> right.go(step.action, step.under));
        search.begin(right.state);
        long score = 0;
        long worst = 0;
        int to = from;
        int entry = SearchHistory.NOTHING;
        for (int i = from; i < truth.size() && (to == from || i - to <= PATIENCE); i++) {
            Step step = truth.get(i);
            search.advance();
            score += plain.scoreAlone(right.state, step.action, step.under);
            right.go(step.action, step.under);
            SearchState best = search.best();
            if (best.score - score > worst) {
                worst = best.score - score;
                to = i + 1;
                entry = best.entry;
            }
        }
        if (to == from) {
            return null;
        }
        List<Step> taken = new ArrayList<>(truth.subList(0, from));
        taken.addAll(steps(search.history(), entry));
        return new Violation(from, to, taken);
    }

    /** The states a document goes through as its lines are placed. */
    private static final class Walk {
        private SearchState state = new SearchState();
        private SearchState next = new SearchState();

        Walk(PlacementRules rules) {
            rules.start(state);
        }

        void go(int action, int under) {
            next.place(state, action, under);
            SearchState before = state;
            state = next;
            next = before;
        }
    }

    /**
     * What is done with a line.
     *
     * @param under the index of the block it hangs under
     * @param parent or else the line of that block
     * @param refused whether the rules do not allow it: it is not learned from, but what comes behind it is
     */
    private record Step(int action, int under, int parent, boolean refused) {}

    /** Learns from right places that are hardly or not on the shortlist, against the place that looks best. */
    private void lookAt(LabelledDocument document, PlacementRules rules, List<Step> truth) {
        LinearScorer scorer = new LinearScorer(document.lines, weights, Breadth.WIDE);
        List<int[]> overlooked = new ArrayList<>();
        List<int[]> preferred = new ArrayList<>();
        Candidates places = new Candidates();
        Walk walk = new Walk(rules);
        for (Step step : truth) {
            SearchState state = walk.state;
            if (step.refused) {
                walk.go(step.action, step.under);
                continue;
            }
            rules.find(places, state);
            int least = scorer.firstLookAlone(state, step.action, step.under) + REACH;
            int best = best(scorer, state, places);
            if (scorer.firstLookAlone(state, places.action(best), places.under(best)) > least) {
                overlooked.add(firstLook(document, state, step.action, step.under));
                preferred.add(firstLook(document, state, places.action(best), places.under(best)));
            }
            walk.go(step.action, step.under);
        }
        weights.learn(overlooked, preferred);
    }

    /** Returns the place that looks best. */
    private static int best(LinearScorer scorer, SearchState state, Candidates places) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < places.size(); i++) {
            int score = scorer.firstLookAlone(state, places.action(i), places.under(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    /** Returns the features that a place has at first look. */
    private static int[] firstLook(LabelledDocument document, SearchState state, int action, int under) {
        RecordedCells cells = new RecordedCells();
        new LinearScorer(document.lines, cells, Breadth.WIDE).firstLookAlone(state, action, under);
        return FittedWeights.features(cells);
    }

    /** A scorer that credits wrong placements with a cost. */
    private record CostlyScorer(LabelledDocument document, LinearScorer plain) implements Scorer {
        @Override
        public void score(SearchState state, Candidates places, boolean alone, int[] scores) {
            plain.score(state, places, false, scores);
            for (int i = 0; i < places.size(); i++) {
                scores[i] += isRight(document, state, places.action(i), places.under(i)) ? 0 : COST;
            }
        }

        /** Says that it does: the score of the right placement is the sum over all lines. */
        @Override
        public boolean scoresCertain() {
            return true;
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
            steps.add(new Step(history.action(i).code(), -1, history.parent(i), false));
        }
        Collections.reverse(steps);
        return steps;
    }

    /** Returns the features of each of a document's first lines but for some, placed by these steps. */
    private static List<int[]> features(LabelledDocument document, PlacementRules rules, List<Step> steps, int from) {
        List<int[]> features = new ArrayList<>(steps.size());
        Walk walk = new Walk(rules);
        for (Step step : steps) {
            SearchState state = walk.state;
            int under = step.under >= 0 ? step.under : under(state, step.action, step.parent);
            if (state.line + 1 >= from) {
                RecordedCells cells = new RecordedCells();
                new LinearScorer(document.lines, cells, Breadth.WIDE).scoreAlone(state, step.action, under);
                features.add(FittedWeights.features(cells));
            }
            walk.go(step.action, under);
        }
        return features;
    }

    /** Returns the index of the open block that a line is, what is done with the next one hanging under it: -1 if it is not open. */
    private static int under(SearchState state, int action, int line) {
        if (!isHung(action)) {
            return 0;
        }
        int under = state.size - 1;
        while (under >= 0 && state.chain[under].line != line) {
            under--;
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
