package io.github.gangmu.internal.structure;

import java.util.Map;
import java.util.TreeMap;

/** Weights while they are fitted: the present value of each and the sum over all steps, for the average. */
final class FittedWeights implements WeightTable {
    private long[] keys = new long[1 << 20];
    private float[] values = new float[1 << 20];
    private float[] sums = new float[1 << 20];
    private int size;
    private double step = 1;

    @Override
    public double score(FeatureVector features) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            int at = find(features.key(i));
            if (keys[at] != 0) {
                sum += values[at];
            }
        }
        return sum;
    }

    void update(FeatureVector features, float amount) {
        for (int i = 0; i < features.size(); i++) {
            int at = find(features.key(i));
            if (keys[at] == 0) {
                if (size * 2 > keys.length) {
                    grow();
                    at = find(features.key(i));
                }
                keys[at] = features.key(i);
                size++;
            }
            values[at] += amount;
            sums[at] += (float) (amount * step);
        }
    }

    void nextStep() {
        step++;
    }

    /** Returns the average of each weight over all steps. */
    Map<Long, Float> average() {
        Map<Long, Float> average = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                average.put(keys[i], (float) (values[i] - sums[i] / step));
            }
        }
        return average;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldValues = values;
        float[] oldSums = sums;
        keys = new long[oldKeys.length * 2];
        values = new float[keys.length];
        sums = new float[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
                sums[at] = oldSums[i];
            }
        }
    }
}
