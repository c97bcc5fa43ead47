package io.github.gangmu.internal.structure;

import java.util.Arrays;

/**
 * What a line and its neighbourhood say of all places the line could have: rows of the table of weights, with a cell for each place or each
 * action. What they add up to for a place is worked out once for all states.
 */
final class LineRows {
    private static final int MOST_ROWS = 16;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final WeightTable weights;
    private final int[] byPlace = new int[MOST_ROWS];
    private final int[] byAction = new int[MOST_ROWS];
    private int places;
    private int actions;

    private final int[] sums = new int[Place.PLACES];
    private final int[] actionSums = new int[Action.CODES];

    LineRows(WeightTable weights) {
        this.weights = weights;
    }

    /** Forgets the line before. */
    void clear() {
        places = 0;
        actions = 0;
        Arrays.fill(sums, UNKNOWN);
        Arrays.fill(actionSums, UNKNOWN);
    }

    /** Adds a row with a cell for each place. */
    void addByPlace(int row) {
        byPlace[places++] = row;
    }

    /** Adds a row with a cell for each action. */
    void addByAction(int row) {
        byAction[actions++] = row;
    }

    /** Returns what the rows add up to for a place. */
    int sum(int place, Action action) {
        int known = sums[place];
        return known != UNKNOWN ? known : sumUp(place, action.code());
    }

    private int sumUp(int place, int action) {
        if (actionSums[action] == UNKNOWN) {
            actionSums[action] = sumUp(byAction, actions, action);
        }
        int sum = actionSums[action] + sumUp(byPlace, places, place);
        sums[place] = sum;
        return sum;
    }

    private int sumUp(int[] rows, int size, int column) {
        int sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights.weight(rows[i] + column);
        }
        return sum;
    }
}
