package io.github.gangmu.internal.structure;

import java.util.Arrays;

/**
 * The features of a line and its neighbourhood for all placements at once: each is a row of the table of weights, with a cell for
 * each place, or for each action, or for either at the top level and below.
 */
final class LineRows {
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final WeightTable table;
    private final Rows byPlace = new Rows(Place.PLACES);
    private final Rows byPlaceAndTop = new Rows(2 * Place.PLACES);
    private final Rows byAction = new Rows(Action.CODES);
    private final Rows byActionAndTop = new Rows(2 * Action.CODES);

    /** First cells of rows of one width. */
    private static final class Rows {
        private int[] first = new int[48];
        private int size;
        /** The sum of each column; {@link #UNKNOWN} where it was not asked for yet: few are. */
        private final int[] sums;

        Rows(int width) {
            sums = new int[width];
        }

        void clear() {
            size = 0;
            Arrays.fill(sums, UNKNOWN);
        }

        void add(int row) {
            if (size == first.length) {
                first = Arrays.copyOf(first, size * 2);
            }
            first[size++] = row;
        }

        /** Returns the sum of a column. */
        int sum(short[] weights, int column) {
            if (sums[column] == UNKNOWN) {
                sums[column] = sumUp(weights, column);
            }
            return sums[column];
        }

        private int sumUp(short[] weights, int column) {
            int[] rows = first;
            int sum = 0;
            for (int i = 0; i < size; i++) {
                sum += weights[rows[i] + column];
            }
            return sum;
        }

        void addTo(FeatureVector out, int column) {
            for (int i = 0; i < size; i++) {
                out.addCell(first[i] + column);
            }
        }
    }

    LineRows(WeightTable table) {
        this.table = table;
    }

    void clear() {
        byPlace.clear();
        byPlaceAndTop.clear();
        byAction.clear();
        byActionAndTop.clear();
    }

    void add(Template template) {
        add(template, 0, 0, 0);
    }

    void add(Template template, int a) {
        add(template, a, 0, 0);
    }

    void add(Template template, int a, int b) {
        add(template, a, b, 0);
    }

    void add(Template template, int a, int b, int c) {
        int row = template.row(a, b, c);
        switch (template.spread()) {
            case PLACE -> byPlace.add(row);
            case PLACE_AND_TOP -> byPlaceAndTop.add(row);
            case ACTION -> byAction.add(row);
            case ACTION_AND_TOP -> byActionAndTop.add(row);
            case NONE -> throw new IllegalArgumentException(template + " does not tell placements apart.");
        }
    }

    /** Returns the sum for a placement. */
    int sum(int place, Action action, int top) {
        short[] weights = table.cells();
        int kind = action.code();
        return byPlace.sum(weights, place)
                + byPlaceAndTop.sum(weights, place * 2 + top)
                + byAction.sum(weights, kind)
                + byActionAndTop.sum(weights, kind * 2 + top);
    }

    /** Adds the features for a placement. */
    void addTo(FeatureVector out, int place, Action action, int top) {
        int kind = action.code();
        byPlace.addTo(out, place);
        byPlaceAndTop.addTo(out, place * 2 + top);
        byAction.addTo(out, kind);
        byActionAndTop.addTo(out, kind * 2 + top);
    }
}
