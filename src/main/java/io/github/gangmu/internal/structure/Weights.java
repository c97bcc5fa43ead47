package io.github.gangmu.internal.structure;

import com.google.common.base.Splitter;
import com.google.common.primitives.Shorts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fitted weights. They are data, kept in the readable file {@code weights.tsv}: one feature a line, its template's name and
 * numbers, a tab, its weight. When the project is built {@link WeightWriter} adds them up to the table of all look-ups that is loaded.
 */
final class Weights extends WeightTable {
    /** The file that the table is made from. */
    static final String FILE = "weights.tsv";

    /** The table. */
    static final String RESOURCE = "weights.table";

    /** The weights are kept in hundredths. */
    private static final int PARTS = 100;

    private final short[] cells;

    private Weights(short[] cells) {
        this.cells = cells;
    }

    /** Makes the table of weights given by the names of their features. */
    static Weights of(Map<String, Float> named) {
        short[] features = new short[Template.tableSize()];
        named.forEach((name, weight) -> {
            List<String> parts = Splitter.on(' ').splitToList(name);
            int[] numbers = parts.stream().skip(1).mapToInt(Integer::parseInt).toArray();
            features[Template.labelled(parts.get(0)).cell(numbers[0], numbers[1], numbers[2], numbers[3])] =
                    Shorts.checkedCast(Math.round(weight * PARTS));
        });
        int[] sums = new int[Lookup.tableSize()];
        LookupFeatures.visitAll((cell, feature) -> sums[cell] += features[feature]);
        short[] cells = new short[sums.length];
        for (int i = 0; i < cells.length; i++) {
            if (sums[i] != (short) sums[i]) {
                throw new IllegalArgumentException("Weights that are looked up together add up to "
                        + (double) sums[i] / PARTS + "; the most is " + (double) Short.MAX_VALUE / PARTS + ".");
            }
            cells[i] = (short) sums[i];
        }
        return new Weights(cells);
    }

    /** Reads the lines of {@code weights.tsv}. */
    static Weights read(List<String> lines) {
        Map<String, Float> table = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && line.charAt(0) != '%') {
                int tab = line.indexOf('\t');
                table.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
            }
        }
        return of(table);
    }

    /** Returns the weights that come with the library. */
    static Weights standard() {
        return Standard.WEIGHTS;
    }

    private static final class Standard {
        static final Weights WEIGHTS = load();

        private static Weights load() {
            try (InputStream stream = Weights.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException(
                            "The weights are missing: Maven's compile phase makes " + RESOURCE + " of " + FILE + ".");
                }
                return read(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Weights read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        short[] cells = new short[in.remaining() / Short.BYTES];
        in.asShortBuffer().get(cells);
        return new Weights(cells);
    }

    /** Returns the table as it is loaded: all cells as they lie in memory, which a fresh JVM reads at once. */
    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(cells.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.asShortBuffer().put(cells);
        return out.array();
    }

    @Override
    int weight(int cell) {
        return cells[cell];
    }

    @Override
    double unit() {
        return 1.0 / PARTS;
    }
}
