package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Reason;
import java.util.Arrays;

/** The ways to place a line: what is done with it, and the index of the block it hangs under in the chain of open blocks; 0 for continuations and titles. */
final class Candidates {
    private Action[] actions = new Action[16];
    private int[] under = new int[16];
    private int size;
    private Reason reason = Reason.ONLY_PLACE;

    void clear() {
        size = 0;
    }

    /** Adds a way, and what speaks for it if it is the only one. */
    void add(Action action, int at, Reason why) {
        if (size == actions.length) {
            actions = Arrays.copyOf(actions, 2 * size);
            under = Arrays.copyOf(under, 2 * size);
        }
        actions[size] = action;
        under[size++] = at;
        reason = why;
    }

    void add(Action action, int at) {
        add(action, at, Reason.ONLY_PLACE);
    }

    int size() {
        return size;
    }

    Action action(int index) {
        return actions[index];
    }

    int under(int index) {
        return under[index];
    }

    /** Returns what speaks for the last way that was added. */
    Reason reason() {
        return reason;
    }
}
