package io.github.gangmu.internal.structure;

import com.google.common.primitives.Shorts;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Weights while they are fitted: the present value of each and the sum over all steps, for the average. */
final class FittedWeights extends WeightTable {
    /** The features that each cell of a look-up stands for. */
    private static final int[][] FEATURES = features();

    private final short[] values = new short[Template.tableSize()];
    private final float[] sums = new float[Template.tableSize()];
    private double step = 1;

    private static int[][] features() {
        int[][] features = new int[Lookup.tableSize()][0];
        LookupFeatures.visitAll((cell, feature) -> {
            features[cell] = Arrays.copyOf(features[cell], features[cell].length + 1);
            features[cell][features[cell].length - 1] = feature;
        });
        return features;
    }

    /** Returns the features of what a scorer asked for, as cells of a table of all templates. */
    static int[] features(RecordedCells cells) {
        return cells.all().flatMap(cell -> Arrays.stream(FEATURES[cell])).toArray();
    }

    @Override
    int weight(int cell) {
        int sum = 0;
        for (int feature : FEATURES[cell]) {
            sum += values[feature];
        }
        return sum;
    }

    @Override
    long row(int cell) {
        return Lanes.of(weight(cell), weight(cell + 1), weight(cell + 2), weight(cell + 3));
    }

    @Override
    double unit() {
        return 1;
    }

    void update(int[] features, int amount) {
        for (int feature : features) {
            values[feature] = Shorts.checkedCast(values[feature] + amount);
            sums[feature] += (float) (amount * step);
        }
    }

    void nextStep() {
        step++;
    }

    /** Returns the average of each weight over all steps, by the name of its feature. */
    Map<String, Float> average() {
        Map<String, Float> average = new TreeMap<>();
        for (Template template : Template.all()) {
            template.cells().forEach(numbers -> {
                int cell = template.cells().cell(numbers);
                float value = (float) (values[cell] - sums[cell] / step);
                if (value != 0) {
                    average.put(
                            template.label() + " " + numbers[0] + " " + numbers[1] + " " + numbers[2] + " "
                                    + numbers[3],
                            value);
                }
            });
        }
        return average;
    }
}
