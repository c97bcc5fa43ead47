package io.github.gangmu.internal.structure;

/**
 * What a line and its neighbourhood say of all places the line could have: rows of the table of weights, with a cell for each place or each
 * action. What they add up to is worked out once for all states.
 */
final class LineRows {
    private static final int MOST_ROWS = 20;
    private static final int NOTHING = -1;
    private static final int ITEM = Action.ITEM.code();
    private static final int BODY = Action.BODY.code();
    private static final int CONTINUATION = Action.CONTINUATION.code();
    private static final int TITLE = Action.TITLE.code();
    /** How many sums there are. */
    static final int SUMS = 2 * Action.CODES;

    private final WeightTable weights;
    private final int[] byPlace = new int[MOST_ROWS];
    private final int[] byAction = new int[MOST_ROWS];
    private int places;
    private int actions;

    /** The rows of what the line is below the top level and there, by action. */
    private int below;

    private int atTop;

    /** The first place of the items that are summed up, or {@link #NOTHING}. */
    private int summed = NOTHING;

    /** What the rows add up to, see {@link #sums}. */
    private final long[] sums = new long[SUMS];

    /** What the rows by action add up to below the top level and there. */
    private long actionsBelow;

    private long actionsAtTop;

    LineRows(WeightTable weights) {
        this.weights = weights;
    }

    /** Forgets the line before. */
    void clear() {
        places = 0;
        actions = 0;
        summed = NOTHING;
    }

    /** Adds a row with a cell for each place. */
    void addByPlace(int row) {
        byPlace[places++] = row;
    }

    /** Adds a row with a cell for each action. */
    void addByAction(int row) {
        byAction[actions++] = row;
    }

    /** Sets the rows by action that count below the top level, and at the top level. */
    void setTopLevel(int belowTop, int top) {
        below = belowTop;
        atTop = top;
    }

    /**
     * Returns what the rows add up to for states whose {@linkplain Place#first first place} is the given one: for each action, below the top
     * level and there ({@link #sum}), a lane for each number of blocks that are closed.
     */
    long[] sums(int first) {
        if (summed != first) {
            if (summed == NOTHING) {
                sumUpActions();
            }
            summed = first;
            sumUp(first);
        }
        return sums;
    }

    /** Returns which sum stands for an action, by its number, at the top level (1) or below (0). */
    static int sum(int action, int top) {
        return action * 2 + top;
    }

    private void sumUpActions() {
        long sum = 0;
        for (int i = 0; i < actions; i++) {
            sum += weights.row(byAction[i]);
        }
        actionsBelow = sum + weights.row(below);
        actionsAtTop = sum + weights.row(atTop);
    }

    private void sumUp(int first) {
        long items = 0;
        long bodies = 0;
        long others = 0;
        for (int i = 0; i < places; i++) {
            int row = byPlace[i];
            items += weights.row(row + first);
            bodies += weights.row(row + Place.ITEMS + first);
            others += weights.row(row + Place.CONTINUATION);
        }
        sums[sum(ITEM, 0)] = items + Lanes.all(Lanes.get(actionsBelow, ITEM));
        sums[sum(ITEM, 1)] = items + Lanes.all(Lanes.get(actionsAtTop, ITEM));
        sums[sum(BODY, 0)] = bodies + Lanes.all(Lanes.get(actionsBelow, BODY));
        sums[sum(BODY, 1)] = bodies + Lanes.all(Lanes.get(actionsAtTop, BODY));
        sums[sum(CONTINUATION, 1)] = Lanes.all(Lanes.get(others, 0) + Lanes.get(actionsAtTop, CONTINUATION));
        sums[sum(TITLE, 1)] = Lanes.all(Lanes.get(others, 1) + Lanes.get(actionsAtTop, TITLE));
    }

    /** Returns what the rows add up to for a place, and asks for no other cell. */
    int sumAlone(int place, boolean top) {
        int action = Place.action(place).code();
        int sum = weights.weight((top ? atTop : below) + action);
        for (int i = 0; i < places; i++) {
            sum += weights.weight(byPlace[i] + place);
        }
        for (int i = 0; i < actions; i++) {
            sum += weights.weight(byAction[i] + action);
        }
        return sum;
    }
}
