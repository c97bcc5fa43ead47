package io.github.gangmu.internal.structure;

/** Numbers for a place in features: the action and where it hangs the line relative to the block before. */
final class Place {
    /** How many places items have, and running text has behind them. */
    static final int ITEMS = 8;

    static final int BODIES = 8;
    static final int CONTINUATION = ITEMS + BODIES;
    static final int TITLE = CONTINUATION + 1;
    static final int PLACES = TITLE + 1;

    private Place() {}

    /** Returns 0–7 for items, 8–15 for running text: by kind of the block before and how many blocks are closed, 3 for three or more. */
    static int of(SearchState state, Candidate candidate) {
        return switch (candidate.action()) {
            case CONTINUATION -> CONTINUATION;
            case TITLE -> TITLE;
            case ITEM -> relation(state, candidate.under());
            case BODY -> ITEMS + relation(state, candidate.under());
        };
    }

    /** Returns whether a place of an item or of running text closes a block. */
    static boolean closes(int place) {
        return place % 4 > 0;
    }

    /** Returns the action of a place. */
    static Action action(int place) {
        if (place < ITEMS) {
            return Action.ITEM;
        }
        return place < CONTINUATION ? Action.BODY : place == CONTINUATION ? Action.CONTINUATION : Action.TITLE;
    }

    private static int relation(SearchState state, int under) {
        int top = state.chain.length - 1;
        return (state.chain[top].item ? 0 : 4) + Math.min(3, top - under);
    }
}
