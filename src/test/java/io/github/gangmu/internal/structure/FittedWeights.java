package io.github.gangmu.internal.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights while they are fitted: the present value of each and the sum over all steps, for the average.
 *
 * <p>The more often and the further a weight was moved, the shorter its steps become (AdaGrad: Duchi, Hazan and Singer 2011). Features
 * that nearly all lines have settle soon; those that few lines have still learn from each of them; and a long document that went wrong
 * moves no weight further than a short one.
 */
final class FittedWeights extends WeightTable {
    /**
     * How far the first steps go. Set against {@link StructuredPerceptron}'s cost of a wrong placement: long steps fit documents like those
     * at hand better and others worse, and leave a search with more rivals.
     */
    private static final float STEP = 2;

    /** The features that each cell of a look-up stands for. */
    private static final int[][] FEATURES = features();

    private final float[] values = new float[Template.tableSize()];
    /** For each value the sum of what moved it × the step. */
    private final float[] sums = new float[Template.tableSize()];
    /** The sum of the squares of all differences that moved a weight. */
    private final float[] squares = new float[Template.tableSize()];
    /** How much more often the right features have a feature than the wrong ones; 0 between two steps. */
    private final int[] differences = new int[Template.tableSize()];

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
        float sum = 0;
        for (int feature : FEATURES[cell]) {
            sum += values[feature];
        }
        return Math.round(sum);
    }

    @Override
    long row(int cell) {
        return Lanes.of(weight(cell), weight(cell + 1), weight(cell + 2), weight(cell + 3));
    }

    @Override
    double unit() {
        return 1;
    }

    /** Makes features weigh more that are right, and those less that were taken instead. */
    void learn(List<int[]> right, List<int[]> wrong) {
        count(right, 1);
        count(wrong, -1);
        move(right);
        move(wrong);
    }

    private void count(List<int[]> all, int amount) {
        for (int[] features : all) {
            for (int feature : features) {
                differences[feature] += amount;
            }
        }
    }

    private void move(List<int[]> all) {
        for (int[] features : all) {
            for (int feature : features) {
                int difference = differences[feature];
                if (difference != 0) {
                    differences[feature] = 0;
                    squares[feature] += difference * difference;
                    double change = STEP * difference / Math.sqrt(1 + squares[feature]);
                    values[feature] += (float) change;
                    sums[feature] += (float) (change * step);
                }
            }
        }
    }

    /** Leaves the steps so far, when most weights still had far to go, out of the average. */
    void averageFromHere() {
        Arrays.fill(sums, 0);
        step = 1;
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
