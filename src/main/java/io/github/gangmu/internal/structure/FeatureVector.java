package io.github.gangmu.internal.structure;

import java.util.Arrays;

/**
 * The features of one way to place one line: each is a cell in a table of weights. Whoever adds features sums up what they weigh, in a
 * variable of its own: that is the fastest there is.
 */
final class FeatureVector {
    private final short[] weights;
    private final boolean recording;
    private int[] cells = {};
    private int size;

    /**
     * Makes an empty vector.
     *
     * @param table the weights
     * @param recording whether the cells are kept, for fitting
     */
    FeatureVector(WeightTable table, boolean recording) {
        this.weights = table.cells();
        this.recording = recording;
    }

    /** Adds a feature; returns its weight. */
    int add(Template template, int a) {
        return addCell(template.cell(a, 0, 0, 0));
    }

    int add(Template template, int a, int b) {
        return addCell(template.cell(a, b, 0, 0));
    }

    int add(Template template, int a, int b, int c) {
        return addCell(template.cell(a, b, c, 0));
    }

    int add(Template template, int a, int b, int c, int d) {
        return addCell(template.cell(a, b, c, d));
    }

    int addCell(int cell) {
        if (recording) {
            record(cell);
        }
        return weights[cell];
    }

    private void record(int cell) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2 + 64);
        }
        cells[size++] = cell;
    }

    /** Returns how many cells were recorded. */
    int size() {
        return size;
    }

    int cell(int index) {
        return cells[index];
    }
}
