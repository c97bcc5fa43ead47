package io.github.gangmu.internal.structure;

/**
 * What the cells of all {@linkplain Lookup look-ups} weigh, fixed or while they are fitted. Weights are whole numbers: they add up fast, and to
 * the same sum in whatever order.
 */
abstract class WeightTable {
    /** Returns what a cell weighs. */
    abstract int weight(int cell);

    /** Returns what a weight of 1 counts in a score. */
    abstract double unit();
}
