package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Reason;
import java.util.Arrays;

/**
 * The ways to place a line: what is done with it, and the index of the block it hangs under in the chain of open blocks; 0 for continuations
 * and titles. Actions are kept by their {@linkplain Action#code() numbers}: a search finds millions of ways, and to keep a number is
 * cheaper than to keep an object.
 */
final class Candidates {
    private static final int UNDER = 2;

    private int[] ways = new int[16];
    private int size;
    private Reason reason = Reason.ONLY_PLACE;

    /** Forgets all ways. */
    void clear() {
        size = 0;
        reason = Reason.ONLY_PLACE;
    }

    /** Adds a way that may be one of several. */
    void add(Action action, int at) {
        if (size == ways.length) {
            ways = Arrays.copyOf(ways, 2 * size);
        }
        ways[size++] = at << UNDER | action.code();
    }

    /** Adds a way, and says what speaks for it if it is the only one. */
    void add(Action action, int at, Reason why) {
        add(action, at);
        reason = why;
    }

    int size() {
        return size;
    }

    /** Returns the number of an action. */
    int action(int index) {
        return ways[index] & Action.CODES - 1;
    }

    int under(int index) {
        return ways[index] >> UNDER;
    }

    /** Returns what speaks for the way that was found, if it is the only one. */
    Reason reason() {
        return reason;
    }
}
