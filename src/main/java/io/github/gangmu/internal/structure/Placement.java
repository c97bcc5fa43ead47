package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Reason;

/**
 * Where a line stands in the end.
 *
 * @param action what it is
 * @param parent index of the line of the block it hangs under, -1 for the top level; for a continuation, of the block before it
 * @param reason what speaks for it
 * @param margin how much better it scored than its best rival; infinite where there was none
 */
record Placement(Action action, int parent, Reason reason, double margin) {
    /** Reads the placements of all lines off the last state of a search. */
    static Placement[] all(SearchState last, int lines) {
        Placement[] placements = new Placement[lines];
        for (SearchState state = last; state != null && state.before != null; state = state.before) {
            Reason reason = state.margin == SearchState.CERTAIN ? state.reason : Reason.LIKENESS;
            placements[state.line] = new Placement(state.action, state.parent, reason, state.margin);
        }
        int before = -1;
        for (int i = 0; i < lines; i++) {
            if (placements[i].action() == Action.CONTINUATION) {
                placements[i] =
                        new Placement(Action.CONTINUATION, before, placements[i].reason(), placements[i].margin());
            } else {
                before = i;
            }
        }
        return placements;
    }
}
