package io.github.gangmu.internal.structure;

/**
 * A table of weights, fixed or being fitted: a cell for each feature, laid out by {@link Template}. Weights are whole numbers: they
 * add up faster than fractions, and to the same sum in whatever order.
 */
interface WeightTable {
    /** Returns the cells. */
    short[] cells();

    /** Returns what a weight of 1 counts in a score. */
    double unit();
}
