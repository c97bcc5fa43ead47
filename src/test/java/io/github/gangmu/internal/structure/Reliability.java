package io.github.gangmu.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often items of a given confidence are right on documents not used for fitting, and the curve that makes the two agree. The
 * curve shown with the table is fitted on the other half of the documents, so that the table is fair.
 */
final class Reliability {
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Item(String origin, double[] inputs, boolean right) {}

    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01};

    private final List<Item> items = new ArrayList<>();

    synchronized void add(LabelledDocument document, Placement[] placements) {
        Confidence confidence = new Confidence(document.lines, placements, FittedCurve.standard());
        for (int i = 0; i < placements.length; i++) {
            if (placements[i].action() == Action.ITEM) {
                int parent = placements[i].parent();
                boolean right = document.actions[i] == Action.ITEM && document.isUnder(i, parent);
                items.add(new Item(document.origin, confidence.inputs(i), right));
            }
        }
    }

    /** Returns the curve fitted on all items, as lines of its resource. */
    List<String> resource() {
        double[] weights = fit(items);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            lines.add(Confidence.names().get(i) + "\t" + String.format(Locale.ROOT, "%.4f", weights[i]));
        }
        return lines;
    }

    @Override
    public String toString() {
        List<Item> even = items.stream().filter(item -> half(item) == 0).toList();
        List<Item> odd = items.stream().filter(item -> half(item) == 1).toList();
        FittedCurve forEven = new FittedCurve(fit(odd));
        FittedCurve forOdd = new FittedCurve(fit(even));
        int[] all = new int[BOUNDS.length];
        int[] right = new int[BOUNDS.length];
        for (Item item : items) {
            double confidence = (half(item) == 0 ? forEven : forOdd).at(item.inputs);
            int bucket = 0;
            while (confidence >= BOUNDS[bucket + 1]) {
                bucket++;
            }
            all[bucket]++;
            right[bucket] += item.right ? 1 : 0;
        }
        StringBuilder table = new StringBuilder("confidence    items  right\n");
        for (int i = 0; i + 1 < BOUNDS.length; i++) {
            if (all[i] > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "%.2f to %.2f  %5d  %.3f%n",
                        BOUNDS[i],
                        Math.min(1, BOUNDS[i + 1]),
                        all[i],
                        (double) right[i] / all[i]));
            }
        }
        return table.toString();
    }

    private static int half(Item item) {
        return Math.floorMod(item.origin.hashCode() * 31 >> 4, 2);
    }

    /** Fits a logistic curve by gradient descent over inputs brought to a like scale. */
    private static double[] fit(List<Item> some) {
        int inputs = Confidence.names().size();
        double[] scale = new double[inputs];
        for (int k = 0; k < inputs; k++) {
            int input = k;
            scale[k] = Math.max(
                    1e-6,
                    some.stream()
                            .mapToDouble(item -> Math.abs(item.inputs[input]))
                            .average()
                            .orElse(1));
        }
        double[] weights = new double[inputs];
        for (int step = 0; step < 3000; step++) {
            double[] slope = new double[inputs];
            for (Item item : some) {
                double sum = 0;
                for (int k = 0; k < inputs; k++) {
                    sum += weights[k] * item.inputs[k] / scale[k];
                }
                double error = (item.right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                for (int k = 0; k < inputs; k++) {
                    slope[k] += error * item.inputs[k] / scale[k];
                }
            }
            for (int k = 0; k < inputs; k++) {
                weights[k] += 0.3 * (slope[k] / Math.max(1, some.size()) - 0.0005 * weights[k]);
            }
        }
        for (int k = 0; k < inputs; k++) {
            weights[k] /= scale[k];
        }
        return weights;
    }
}
