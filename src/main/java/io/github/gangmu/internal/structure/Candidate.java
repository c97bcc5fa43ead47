package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Reason;

/**
 * A way to place a line.
 *
 * @param action what is done with it
 * @param under index in the chain of open blocks it hangs under; 0 for continuations and titles
 * @param reason what speaks for it, if it is the only one left
 */
record Candidate(Action action, int under, Reason reason) {
    private static final int KEPT = 16;
    private static final Candidate[] ITEMS = all(Action.ITEM);
    private static final Candidate[] BODIES = all(Action.BODY);

    /** The line goes on with the one before it. */
    static final Candidate CONTINUATION = new Candidate(Action.CONTINUATION, 0, Reason.ONLY_PLACE);

    private static Candidate[] all(Action action) {
        Candidate[] all = new Candidate[KEPT];
        for (int i = 0; i < KEPT; i++) {
            all[i] = new Candidate(action, i, Reason.ONLY_PLACE);
        }
        return all;
    }

    /** Returns an item under a block of the chain. */
    static Candidate item(int under) {
        return under < KEPT ? ITEMS[under] : new Candidate(Action.ITEM, under, Reason.ONLY_PLACE);
    }

    /** Returns running text under a block of the chain. */
    static Candidate body(int under) {
        return under < KEPT ? BODIES[under] : new Candidate(Action.BODY, under, Reason.ONLY_PLACE);
    }
}
