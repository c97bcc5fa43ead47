package io.github.gangmu.internal.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fitted weights: a table from feature to score. They are data, kept in the readable resource {@code weights.tsv}: one
 * feature a line, its template's name and numbers, a tab, its weight.
 */
final class Weights implements WeightTable {
    private static final String RESOURCE = "weights.tsv";

    private final long[] keys;
    private final float[] values;
    private final int mask;
    /** A bit for each key by its hash: most features carry no weight, and one look here tells. */
    private final long[] present = new long[1 << 12];

    private Weights(Map<Long, Float> table) {
        int capacity = Integer.highestOneBit(Math.max(16, table.size()) * 2 - 1) * 2;
        keys = new long[capacity];
        values = new float[capacity];
        mask = capacity - 1;
        table.forEach(this::put);
    }

    static Weights of(Map<Long, Float> table) {
        return new Weights(table);
    }

    /** Returns the weights that come with the library. */
    static Weights standard() {
        return Standard.WEIGHTS;
    }

    private static final class Standard {
        static final Weights WEIGHTS = load();

        private static Weights load() {
            InputStream stream = Weights.class.getResourceAsStream(RESOURCE);
            if (stream == null) {
                throw new IllegalStateException(
                        "The weights are missing: the resource " + RESOURCE + " is not in the jar.");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return read(reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Weights read(List<String> lines) {
        Map<Long, Float> table = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && line.charAt(0) != '%') {
                int tab = line.indexOf('\t');
                table.put(FeatureVector.parse(line.substring(0, tab)), Float.parseFloat(line.substring(tab + 1)));
            }
        }
        return new Weights(table);
    }

    private void put(long key, float value) {
        int at = slot(key);
        while (keys[at] != 0) {
            at = at + 1 & mask;
        }
        keys[at] = key;
        values[at] = value;
        int bit = (int) (mixed(key) >>> 46);
        present[bit >>> 6] |= 1L << (bit & 63);
    }

    private static long mixed(long key) {
        return key * 0x9E3779B97F4A7C15L;
    }

    private int slot(long key) {
        return (int) (mixed(key) >>> 40) & mask;
    }

    @Override
    public double score(FeatureVector features) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            long key = features.key(i);
            int bit = (int) (mixed(key) >>> 46);
            if ((present[bit >>> 6] >>> (bit & 63) & 1) == 0) {
                continue;
            }
            int at = slot(key);
            while (keys[at] != 0) {
                if (keys[at] == key) {
                    sum += values[at];
                    break;
                }
                at = at + 1 & mask;
            }
        }
        return sum;
    }
}
