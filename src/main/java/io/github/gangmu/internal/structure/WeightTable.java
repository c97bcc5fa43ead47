package io.github.gangmu.internal.structure;

/** What the cells of all {@linkplain Lookup look-ups} weigh, fixed or while they are fitted. Weights are whole numbers: they add up fast, and to the same sum in whatever order. */
interface WeightTable {
    /** Returns what a cell weighs. */
    int weight(int cell);

    /** Returns what a weight of 1 counts in a score. */
    double unit();
}
