package io.github.gangmu.internal.structure;

/** A table of weights, fixed or being fitted: a cell for each feature, laid out by {@link Template}. */
interface WeightTable {
    /** Returns the cells. */
    float[] cells();
}
