package io.github.gangmu.internal.structure;

import java.util.Arrays;

/**
 * The features of a line and its neighbourhood for all placements at once: each is a row of the table of weights, with a cell for
 * each place, or for each action, or for either at the top level and below.
 */
final class LineRows {
    private final WeightTable table;
    private final Rows byPlace = new Rows(Place.PLACES);
    private final Rows byPlaceAndTop = new Rows(2 * Place.PLACES);
    private final Rows byAction = new Rows(Action.CODES);
    private final Rows byActionAndTop = new Rows(2 * Action.CODES);

    /** First cells of rows of one width. */
    private static final class Rows {
        private final float[] sums;
        private int[] first = new int[48];
        private int size;

        Rows(int width) {
            sums = new float[width];
        }

        void add(int row) {
            if (size == first.length) {
                first = Arrays.copyOf(first, size * 2);
            }
            first[size++] = row;
        }

        /** Sums up all rows side by side. */
        void sumUp(float[] weights) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < size; i++) {
                int row = first[i];
                for (int cell = 0; cell < sums.length; cell++) {
                    sums[cell] += weights[row + cell];
                }
            }
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

    /** Sums up the weights of the features that were added. */
    void sumUp() {
        float[] weights = table.cells();
        byPlace.sumUp(weights);
        byPlaceAndTop.sumUp(weights);
        byAction.sumUp(weights);
        byActionAndTop.sumUp(weights);
    }

    /** Returns the sum for a placement. */
    double sum(int place, Action action, int top) {
        int kind = action.code();
        return byPlace.sums[place]
                + byPlaceAndTop.sums[place * 2 + top]
                + byAction.sums[kind]
                + byActionAndTop.sums[kind * 2 + top];
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
