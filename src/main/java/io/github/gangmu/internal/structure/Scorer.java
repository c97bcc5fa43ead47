package io.github.gangmu.internal.structure;

/** How well a line stands at a place, by the fitted weights. Not thread-safe: one for each document. */
interface Scorer {
    /** The score of a place that is out of the question, far below all others. */
    int OUT = Integer.MIN_VALUE;

    /**
     * Scores the places of the line behind a state, in units; at least one of them is not {@link #OUT}.
     *
     * @param alone whether no other state is left: then the score of a place counts beside those of other places only, and if all others are
     *     out, any will do
     */
    void score(SearchState state, Candidates places, boolean alone, int[] scores);

    /** Returns what a score of 1 counts in margins. */
    double unit();

    /** Returns whether the only place of the only state is scored too, though no choice depends on it. */
    default boolean scoresCertain() {
        return false;
    }
}
