package io.github.gangmu.internal.structure;

/** How well a line stands at a place, by the fitted weights. Not thread-safe: one for each document. */
interface Scorer {
    /**
     * Returns the part of the score that is quick to tell: what the line, its neighbours and the action before it say, whatever blocks are
     * open.
     */
    double firstLook(SearchState state, Candidate candidate);

    /** Returns the score of placing the next line of the state so. */
    double score(SearchState state, Candidate candidate);
}
