package io.github.gangmu.internal.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A logistic curve over named inputs, kept in the readable resource {@code confidence.tsv}: a name, a tab, its weight. */
final class FittedCurve {
    private static final String RESOURCE = "confidence.tsv";

    private final double[] weights;

    FittedCurve(double[] weights) {
        this.weights = weights.clone();
    }

    /** Returns the curve that comes with the library. */
    static FittedCurve standard() {
        return Standard.CURVE;
    }

    private static final class Standard {
        static final FittedCurve CURVE = load();

        private static FittedCurve load() {
            InputStream stream = FittedCurve.class.getResourceAsStream(RESOURCE);
            if (stream == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is not in the jar.");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return read(reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static FittedCurve read(List<String> lines) {
        Map<String, Double> named = new HashMap<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                named.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
            }
        }
        double[] weights = new double[Confidence.names().size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = named.getOrDefault(Confidence.names().get(i), 0.0);
        }
        return new FittedCurve(weights);
    }

    /** Returns the curve's value between 0 and 1. */
    double at(double[] inputs) {
        return valueAt(sum(inputs));
    }

    /** Returns the weighted sum of inputs. The greater it is, the greater is the curve's value. */
    double sum(double[] inputs) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * inputs[i];
        }
        return sum;
    }

    /** Returns the curve's value where the weighted sum of the inputs is this. */
    static double valueAt(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
