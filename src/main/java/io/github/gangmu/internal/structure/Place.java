package io.github.gangmu.internal.structure;

/**
 * Numbers for a place in features: 0–7 for items, 8–15 for running text, by kind of the block before and how many blocks are closed; then
 * continuations and titles.
 */
final class Place {
    /** How many places items have, and running text has behind them. */
    static final int ITEMS = 8;

    static final int BODIES = 8;
    static final int CONTINUATION = ITEMS + BODIES;
    static final int TITLE = CONTINUATION + 1;
    /** How many cells a row by place has: as many as there are places, and two that none has. */
    static final int CELLS = TITLE + 3;

    /** How many blocks are closed, where that many and more count alike. */
    static final int FURTHEST = 3;

    private Place() {}

    /** Returns the place of an item under the block before; behind it come those of items that close blocks. */
    static int first(SearchState state) {
        return state.top().item ? 0 : FURTHEST + 1;
    }

    /**
     * Returns a place.
     *
     * @param action the number of what is done with the line
     * @param first the place of an item under the block before
     * @param closed how many blocks the line closes, if it is an item or running text
     */
    static int of(int action, int first, int closed) {
        if (action == Action.ITEM.code()) {
            return first + Math.min(FURTHEST, closed);
        }
        if (action == Action.BODY.code()) {
            return ITEMS + first + Math.min(FURTHEST, closed);
        }
        return action == Action.CONTINUATION.code() ? CONTINUATION : TITLE;
    }

    /** Returns whether a place of an item or of running text closes a block. */
    static boolean closes(int place) {
        return place % (FURTHEST + 1) > 0;
    }

    /** Returns the action of a place. */
    static Action action(int place) {
        if (place < ITEMS) {
            return Action.ITEM;
        }
        return place < CONTINUATION ? Action.BODY : place == CONTINUATION ? Action.CONTINUATION : Action.TITLE;
    }
}
