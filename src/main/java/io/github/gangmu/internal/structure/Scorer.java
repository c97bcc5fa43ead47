package io.github.gangmu.internal.structure;

/** How well a line stands at a place, by the fitted weights. Not thread-safe: one for each document. */
interface Scorer {
    /** Returns the score of placing the next line of the state so. */
    double score(SearchState state, Candidate candidate);
}
