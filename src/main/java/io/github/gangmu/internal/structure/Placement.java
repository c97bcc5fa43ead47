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
    /** Says what the continuations go on with, once all lines are placed. */
    static void joinContinuations(Placement[] placements) {
        int before = -1;
        for (int i = 0; i < placements.length; i++) {
            Placement placement = placements[i];
            if (placement.action() == Action.CONTINUATION) {
                placements[i] = new Placement(Action.CONTINUATION, before, placement.reason(), placement.margin());
            } else {
                before = i;
            }
        }
    }
}
