package io.github.gangmu.internal.structure;

import java.util.Arrays;

/**
 * The features of a line and its neighbourhood for all placements at once: each is a row of the table of weights, with a cell for
 * each place, or for each action, or for either at the top level and below.
 */
final class LineRows {
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final WeightTable table;
    private final Rows byPlace = new Rows();
    private final Rows byPlaceAndTop = new Rows();
    private final Rows byAction = new Rows();
    private final Rows byActionAndTop = new Rows();

    /** The sums for each place below the top level, then at it; {@link #UNKNOWN} where none was asked for yet. */
    private final int[] sums = new int[2 * Place.PLACES];

    /** First cells of rows of one kind. */
    private static final class Rows {
        private int[] first = new int[48];
        private int size;

        void add(int row) {
            if (size == first.length) {
                first = Arrays.copyOf(first, size * 2);
            }
            first[size++] = row;
        }

        /** Returns the sum of one cell of each row. */
        int sum(short[] weights, int offset) {
            int[] rows = first;
            int sum = 0;
            for (int i = 0; i < size; i++) {
                sum += weights[rows[i] + offset];
            }
            return sum;
        }

        void addTo(FeatureVector out, int offset) {
            for (int i = 0; i < size; i++) {
                out.addCell(first[i] + offset);
            }
        }
    }

    LineRows(WeightTable table) {
        this.table = table;
    }

    void clear() {
        byPlace.size = 0;
        byPlaceAndTop.size = 0;
        byAction.size = 0;
        byActionAndTop.size = 0;
        Arrays.fill(sums, UNKNOWN);
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
        int at = top * Place.PLACES + place;
        if (sums[at] == UNKNOWN) {
            short[] weights = table.cells();
            int kind = action.code();
            sums[at] = byPlace.sum(weights, place)
                    + byPlaceAndTop.sum(weights, place * 2 + top)
                    + byAction.sum(weights, kind)
                    + byActionAndTop.sum(weights, kind * 2 + top);
        }
        return sums[at];
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
