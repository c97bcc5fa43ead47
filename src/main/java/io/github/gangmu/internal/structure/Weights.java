package io.github.gangmu.internal.structure;

import com.google.common.collect.Iterables;
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

    /** The weights are kept in parts of 1/20: so all rows of a line add up to numbers that fit into lanes. */
    private static final int PARTS = 20;

    /** The cells of rows, four to a long, and the others. */
    private final long[] rows;

    private final short[] cells;

    private Weights(long[] rows, short[] cells) {
        this.rows = rows;
        this.cells = cells;
    }

    /** Makes the table of weights given by the names of their features. */
    static Weights of(Map<String, Float> named) {
        short[] features = new short[Template.tableSize()];
        named.forEach((name, weight) -> features[Template.cell(name)] = Shorts.checkedCast(Math.round(weight * PARTS)));
        int[] sums = new int[Lookup.tableSize()];
        LookupFeatures.visitAll((cell, feature) -> sums[cell] += features[feature]);
        requireRowsFit(sums);
        long[] rows = new long[Lookup.ROW_CELLS / Lanes.LANES];
        for (int i = 0; i < rows.length; i++) {
            int first = i * Lanes.LANES;
            rows[i] = Lanes.of(sums[first], sums[first + 1], sums[first + 2], sums[first + 3]);
        }
        short[] cells = new short[sums.length - Lookup.ROW_CELLS];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Shorts.checkedCast(sums[Lookup.ROW_CELLS + i]);
        }
        return new Weights(rows, cells);
    }

    /** Makes sure that whatever rows are added up, each sum fits into a lane: those by place with those by action, and those of hung lines. */
    private static void requireRowsFit(int[] sums) {
        int most = 0;
        for (int place = 0; place < Place.CELLS; place++) {
            most = Math.max(
                    most,
                    heaviest(sums, Dimension.PLACES, place)
                            + heaviest(
                                    sums, Dimension.ACTIONS, Place.action(place).code()));
        }
        most = Math.max(most, heaviest(sums, Dimension.ITEM_OR_BODY, 0) + heaviest(sums, Dimension.ITEM_OR_BODY, 1));
        if (most > Short.MAX_VALUE) {
            throw new IllegalArgumentException("Weights of rows may add up to " + (double) most / PARTS
                    + "; the most is " + (double) Short.MAX_VALUE / PARTS + ".");
        }
    }

    /** Returns what the rows of one kind add up to at most in a cell each. */
    private static int heaviest(int[] sums, Dimension kind, int cell) {
        int total = 0;
        for (Cells lookup : Lookup.all()) {
            if (lookup.start() < Lookup.ROW_CELLS && Iterables.getLast(lookup.dimensions()) == kind) {
                int heaviest = 0;
                for (int i = cell; i < lookup.size(); i += kind.size()) {
                    heaviest = Math.max(heaviest, Math.abs(sums[lookup.start() + i]));
                }
                total += heaviest;
            }
        }
        return total;
    }

    /** Reads the lines of {@code weights.tsv}. */
    static Weights read(List<String> lines) {
        return of(named(lines));
    }

    /** Returns the weights in lines of {@code weights.tsv} by the names of their features. */
    static Map<String, Float> named(List<String> lines) {
        Map<String, Float> table = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && line.charAt(0) != '%') {
                int tab = line.indexOf('\t');
                table.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
            }
        }
        return table;
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
        long[] rows = new long[Lookup.ROW_CELLS / Lanes.LANES];
        in.asLongBuffer().get(rows);
        in.position(rows.length * Long.BYTES);
        short[] cells = new short[in.remaining() / Short.BYTES];
        in.asShortBuffer().get(cells);
        return new Weights(rows, cells);
    }

    /** Returns the table as it is loaded: all cells as they lie in memory, which a fresh JVM reads at once. */
    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(rows.length * Long.BYTES + cells.length * Short.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.asLongBuffer().put(rows);
        out.position(rows.length * Long.BYTES).asShortBuffer().put(cells);
        return out.array();
    }

    @Override
    int weight(int cell) {
        return cells[cell - Lookup.ROW_CELLS];
    }

    @Override
    long row(int cell) {
        return rows[cell / Lanes.LANES];
    }

    @Override
    double unit() {
        return 1.0 / PARTS;
    }
}
