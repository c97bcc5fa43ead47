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

    /** For each place what the rows add up to; {@link #UNKNOWN} where it was not asked for yet. */
    private final int[] sums = new int[Place.PLACES];

    /** What the rows by action add up to. */
    private final int[] actionSums = new int[Action.CODES];

    LineRows(WeightTable weights) {
        this.weights = weights;
    }

    /** Forgets the line before. */
    void clear() {
        places = 0;
        actions = 0;
        Arrays.fill(sums, UNKNOWN);
        actionSums[0] = UNKNOWN;
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
    int sum(int place) {
        if (sums[place] == UNKNOWN) {
            if (actionSums[0] == UNKNOWN) {
                sumUpActions();
            }
            if (place < Place.CONTINUATION) {
                sumUpPair(place % Place.ITEMS);
            } else {
                sums[place] = sumUp(place) + actionSums[Place.action(place).code()];
            }
        }
        return sums[place];
    }

    /** Returns the same, and asks for no cell of another place. */
    int sumAlone(int place) {
        int sum = sumUp(place);
        for (int i = 0; i < actions; i++) {
            sum += weights.weight(byAction[i] + Place.action(place).code());
        }
        return sum;
    }

    /** Sums up for an item at a place and running text there: most often both are asked for. */
    private void sumUpPair(int place) {
        int items = actionSums[Action.ITEM.code()];
        int bodies = actionSums[Action.BODY.code()];
        for (int i = 0; i < places; i++) {
            items += weights.weight(byPlace[i] + place);
            bodies += weights.weight(byPlace[i] + place + Place.ITEMS);
        }
        sums[place] = items;
        sums[place + Place.ITEMS] = bodies;
    }

    private int sumUp(int place) {
        int sum = 0;
        for (int i = 0; i < places; i++) {
            sum += weights.weight(byPlace[i] + place);
        }
        return sum;
    }

    private void sumUpActions() {
        int items = 0;
        int bodies = 0;
        int continuations = 0;
        int titles = 0;
        for (int i = 0; i < actions; i++) {
            items += weights.weight(byAction[i]);
            bodies += weights.weight(byAction[i] + Action.BODY.code());
            continuations += weights.weight(byAction[i] + Action.CONTINUATION.code());
            titles += weights.weight(byAction[i] + Action.TITLE.code());
        }
        actionSums[Action.ITEM.code()] = items;
        actionSums[Action.BODY.code()] = bodies;
        actionSums[Action.CONTINUATION.code()] = continuations;
        actionSums[Action.TITLE.code()] = titles;
    }
}
