package io.github.gangmu.internal.structure;

/**
 * What the cells of all {@linkplain Lookup look-ups} weigh, fixed or while they are fitted. Weights are whole numbers: they add up fast, and to
 * the same sum in whatever order.
 */
abstract class WeightTable {
    /** Returns what a cell weighs that is looked up alone. Only while fitting may it be one of a row. */
    abstract int weight(int cell);

    /** Returns what four cells of a row weigh, the first of them given, as {@linkplain Lanes lanes}. */
    abstract long row(int cell);

    /** Returns what a weight of 1 counts in a score. */
    abstract double unit();
}
