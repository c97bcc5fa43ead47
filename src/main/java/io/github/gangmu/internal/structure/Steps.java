package io.github.gangmu.internal.structure;

/** The steps from one state to the next line: its places and how good they are, less those that were taken already. */
final class Steps {
    /** In place of the index of a step: none is left. */
    static final int NONE = -1;

    /** The score of a step that was taken already: that of one that cannot be. */
    private static final int TAKEN = Scorer.OUT;

    final Candidates places = new Candidates();
    private int[] scores = new int[16];
    /** The scores of the best step and the next best, before any was taken. */
    private int first;

    private int second;
    /** The best step that is left, and its score. */
    private int best;

    private int bestScore;

    /** Returns room for the scores of the places. */
    int[] scores() {
        if (places.size() > scores.length) {
            scores = new int[2 * places.size()];
        }
        return scores;
    }

    /** Looks for the best step, once the places are scored. Of equal steps the first is the best. */
    void compare() {
        second = findBest();
        first = bestScore;
    }

    /** Takes the best step away. */
    void take() {
        scores[best] = TAKEN;
        findBest();
    }

    /** Finds the best step that is left; returns the score of the next best. Without branches, which could only be guessed. */
    private int findBest() {
        int greatest = TAKEN;
        int next = TAKEN;
        int at = NONE;
        for (int i = 0; i < places.size(); i++) {
            int score = scores[i];
            at = score > greatest ? i : at;
            next = Math.max(next, Math.min(greatest, score));
            greatest = Math.max(greatest, score);
        }
        best = at;
        bestScore = greatest;
        return next;
    }

    /** Returns the best step that is left, or {@link #NONE}. */
    int best() {
        return best;
    }

    /** Returns the score of the best step that is left. */
    int bestScore() {
        return bestScore;
    }

    /** Returns how much better the best step that is left is than its best rival, taken or not. */
    int margin() {
        if (places.size() == 1) {
            return SearchHistory.CERTAIN;
        }
        int rival = bestScore == first ? second : first;
        return rival == TAKEN ? SearchHistory.CLEAR : bestScore - rival;
    }
}
