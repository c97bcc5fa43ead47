package io.github.gangmu.internal.structure;

/** A table of weights, fixed or being fitted. */
interface WeightTable {
    /** Returns the sum of the weights of the features. */
    double score(FeatureVector features);
}
