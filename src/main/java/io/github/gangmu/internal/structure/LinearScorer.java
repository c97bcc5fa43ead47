package io.github.gangmu.internal.structure;

import java.util.Arrays;

/**
 * Sums the weights of all features. After a {@linkplain FirstLook first look} at the line only some of its places are left, the
 * <em>shortlist</em>; what stands at a place is asked for these alone. Fitting sees to it that right places are among them.
 */
final class LinearScorer implements Scorer {
    private static final int ITEM = Action.ITEM.code();
    private static final int CONTINUATION = Action.CONTINUATION.code();

    /** In the scale of {@link Breadth#reach}. */
    private static final double UNSEEN = 50;

    private final LineSequence document;
    private final WeightTable weights;
    private final FirstLook firstLook;
    private final PlaceFeatures placeFeatures;
    private final TitleFeatures titles;
    /** How far behind the best a place of the shortlist is at first look. */
    private final int reach;

    /** How much further behind a continuation may be: what speaks for it most, the width of lines, is not seen at first look. */
    private final int unseen;

    private int[] shortlist = new int[16];

    /** Makes a scorer for one document; places that are further behind at first look than {@link Breadth#reach} are out. */
    LinearScorer(LineSequence document, WeightTable weights, Breadth breadth) {
        this.document = document;
        this.weights = weights;
        this.firstLook = new FirstLook(document, weights);
        this.placeFeatures = new PlaceFeatures(document, weights);
        this.titles = new TitleFeatures(document, weights);
        this.unseen = (int) Math.round(UNSEEN / weights.unit());
        this.reach = (int) Math.min(Integer.MAX_VALUE / 2, Math.round(breadth.reach() / weights.unit()));
    }

    @Override
    public void score(SearchState state, Candidates places, boolean alone, int[] scores) {
        Line following = begin(state);
        firstLook.addUp();
        int listed = list(places, scores);
        if (alone && listed == 1) {
            return;
        }
        for (int i = 0; i < listed; i++) {
            int place = shortlist[i];
            scores[place] += closely(state, following, places.action(place), places.under(place));
        }
    }

    /** Puts places on the shortlist; returns how many. No branch depends on a score, as it could only be guessed. */
    private int list(Candidates places, int[] scores) {
        int size = places.size();
        if (shortlist.length < size) {
            shortlist = Arrays.copyOf(shortlist, 2 * size);
        }
        int best = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            int score = firstLook.score(places.action(i), places.under(i));
            scores[i] = score;
            best = Math.max(best, score);
        }
        int least = best - reach;
        int listed = 0;
        for (int i = 0; i < size; i++) {
            int score = scores[i];
            boolean out = score + (places.action(i) == CONTINUATION ? unseen : 0) < least;
            shortlist[listed] = i;
            listed += out ? 0 : 1;
            scores[i] = out ? OUT : score;
        }
        return listed;
    }

    /** Returns what speaks for a place beside the first look. */
    private int closely(SearchState state, Line following, int action, int under) {
        if (action >= CONTINUATION) {
            return unhung(state, following, action);
        }
        int place = hungPlace(state, under);
        return placeFeatures.hung(state, under, following, place, action)
                + beneath(state, following, action, under, place);
    }

    private int unhung(SearchState state, Line following, int action) {
        return action == CONTINUATION ? placeFeatures.continuation(state, following) : titles.sum(following);
    }

    private int beneath(SearchState state, Line following, int action, int under, int place) {
        return action == ITEM
                ? placeFeatures.item(state, under, following, place)
                : placeFeatures.body(state, under, following, place);
    }

    /** Returns the place of an item, or of running text counted from the first such place. */
    private static int hungPlace(SearchState state, int under) {
        return Place.of(ITEM, Place.first(state), state.size - 1 - under);
    }

    /** Returns how a placement does at first look, and asks for no weight that is not part of it: so fitting learns which features it has. */
    int firstLookAlone(SearchState state, int action, int under) {
        begin(state);
        return firstLook.scoreAlone(action, under);
    }

    /** Returns the score of one placement, on the shortlist or not, and asks for no weight that is not part of it. */
    int scoreAlone(SearchState state, int action, int under) {
        Line following = begin(state);
        int look = firstLook.scoreAlone(action, under);
        if (action >= CONTINUATION) {
            return look + unhung(state, following, action);
        }
        int place = hungPlace(state, under);
        return look
                + placeFeatures.hungAlone(state, under, following, place, action)
                + beneath(state, following, action, under, place);
    }

    /** Turns to the line behind a state. */
    private Line begin(SearchState state) {
        Line following = document.line(state.line + 1);
        firstLook.begin(state, following);
        placeFeatures.begin(state, following);
        return following;
    }

    @Override
    public double unit() {
        return weights.unit();
    }
}
