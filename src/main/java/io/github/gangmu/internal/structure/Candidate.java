package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Reason;

/**
 * A way to place a line.
 *
 * @param action what is done with it
 * @param under index in the chain of open blocks it hangs under; 0 for continuations and titles
 * @param reason what speaks for it, if it is the only one left
 */
record Candidate(Action action, int under, Reason reason) {}
