package io.github.gangmu.internal.structure;

/** How well a line stands at a place, by the fitted weights. Not thread-safe: one for each document. */
interface Scorer {
    /** Scores the places of the line behind a state, in units. */
    void score(SearchState state, Candidates places, int[] scores);

    /** Returns what a score of 1 counts in margins. */
    double unit();
}
