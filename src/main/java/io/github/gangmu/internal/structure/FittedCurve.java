package io.github.gangmu.internal.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic curve over named inputs, kept in the readable file {@code confidence.tsv}: a name, a tab, its weight. When the project is
 * built {@link WeightWriter} makes the table that is loaded of it.
 */
final class FittedCurve {
    /** The file that the table is made from. */
    static final String FILE = "confidence.tsv";

    /** The table. */
    static final String RESOURCE = "confidence.table";

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
            try (InputStream stream = FittedCurve.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException(
                            "The curve is missing: Maven's compile phase makes " + RESOURCE + " of " + FILE + ".");
                }
                ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
                double[] weights = new double[in.remaining() / Double.BYTES];
                for (int i = 0; i < weights.length; i++) {
                    weights[i] = in.getDouble();
                }
                return new FittedCurve(weights);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns the table as it is loaded. */
    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(weights.length * Double.BYTES);
        for (double weight : weights) {
            out.putDouble(weight);
        }
        return out.array();
    }

    /** Reads the lines of {@code confidence.tsv}. */
    static FittedCurve read(List<String> lines) {
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
