package io.github.gangmu.internal.structure;

import java.util.Arrays;

/** The features of one way to place one line, summed up as they come: each is a cell in a table of weights. */
final class FeatureVector {
    private float[] weights = {};
    private double sum;
    private final boolean recording;
    private int[] cells = {};
    private int size;

    /**
     * Makes an empty vector.
     *
     * @param recording whether the cells are kept, for fitting
     */
    FeatureVector(boolean recording) {
        this.recording = recording;
    }

    /** Begins anew with these weights. */
    void begin(float[] newWeights) {
        weights = newWeights;
        sum = 0;
        size = 0;
    }

    /** Returns the sum of the weights of all features. */
    double sum() {
        return sum;
    }

    void add(Template template, int a) {
        addCell(template.cell(a, 0, 0, 0));
    }

    void add(Template template, int a, int b) {
        addCell(template.cell(a, b, 0, 0));
    }

    void add(Template template, int a, int b, int c) {
        addCell(template.cell(a, b, c, 0));
    }

    void add(Template template, int a, int b, int c, int d) {
        addCell(template.cell(a, b, c, d));
    }

    void addCell(int cell) {
        sum += weights[cell];
        if (recording) {
            record(cell);
        }
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
