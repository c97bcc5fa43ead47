package io.github.gangmu.internal.tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a table small: states that lead to the same signs become one, then classes that lead to the same states.
 *
 * <p>States are told apart first by the sign they end, then, until nothing changes, by where they lead. States that end a sign get
 * the higher numbers, so that a lexer knows one by its number.
 */
final class SmallestTable {
    private static final byte[] NO_PLAIN = {};

    private final char[] classes;
    private final int classCount;
    private final List<int[]> rows;
    private final int[] types;
    private final int[] modes;
    private final int[] starts;

    SmallestTable(char[] classes, int classCount, List<int[]> rows, int[] types, int[] modes, int[] starts) {
        this.classes = classes;
        this.classCount = classCount;
        this.rows = rows;
        this.types = types;
        this.modes = modes;
        this.starts = starts;
    }

    LexerTable build() {
        int[] group = groups();
        int[] sample = samples(group);
        int[] order = order(sample);
        int size = sample.length;
        List<Integer> leaders = new ArrayList<>();
        int[] merged = columns(group, sample, leaders);
        int columns = leaders.size();

        short[] next = new short[size * columns];
        short[] newTypes = new short[size];
        byte[] newModes = new byte[size];
        int firstEnd = size;
        for (int i = 0; i < size; i++) {
            int state = order[i];
            int[] row = rows.get(sample[i]);
            for (int j = 0; j < columns; j++) {
                next[state * columns + j] = (short) order[group[row[leaders.get(j)]]];
            }
            newTypes[state] = (short) types[sample[i]];
            newModes[state] = (byte) modes[sample[i]];
            firstEnd = types[sample[i]] == 0 ? firstEnd : Math.min(firstEnd, state);
        }
        short[] newStarts = new short[starts.length];
        for (int mode = 0; mode < starts.length; mode++) {
            newStarts[mode] = (short) order[group[starts[mode]]];
        }
        if (size > Short.MAX_VALUE) {
            throw new IllegalArgumentException("A lexer table cannot hold " + size + " states.");
        }
        char[] newClasses = new char[classes.length];
        for (int c = 0; c < classes.length; c++) {
            newClasses[c] = (char) merged[classes[c]];
        }
        return new LexerTable(newClasses, columns, next, newTypes, newModes, newStarts, firstEnd, NO_PLAIN);
    }

    /** Returns the group of each state; the state without a way on is alone in group 0. */
    private int[] groups() {
        int[] group = new int[rows.size()];
        int count = 0;
        Map<List<Integer>, Integer> known = new HashMap<>();
        while (true) {
            known.clear();
            int[] finer = new int[group.length];
            for (int state = 0; state < group.length; state++) {
                List<Integer> key = new ArrayList<>(classCount + 3);
                key.add(state == 0 ? -1 : group[state]);
                key.add(types[state]);
                key.add(modes[state]);
                for (int target : rows.get(state)) {
                    key.add(group[target]);
                }
                finer[state] = known.computeIfAbsent(key, unknown -> known.size());
            }
            group = finer;
            if (known.size() == count) {
                return group;
            }
            count = known.size();
        }
    }

    private static int[] samples(int[] group) {
        int[] sample = new int[Arrays.stream(group).max().orElseThrow() + 1];
        for (int state = group.length - 1; state >= 0; state--) {
            sample[group[state]] = state;
        }
        return sample;
    }

    /** Returns the new number of each group. */
    private int[] order(int[] sample) {
        int[] order = new int[sample.length];
        int number = 0;
        for (boolean ends : new boolean[] {false, true}) {
            for (int i = 0; i < order.length; i++) {
                if (types[sample[i]] != 0 == ends) {
                    order[i] = number++;
                }
            }
        }
        return order;
    }

    /** Returns the new class of each class, and adds the first old class of each new one to the leaders. */
    private int[] columns(int[] group, int[] sample, List<Integer> leaders) {
        int[] merged = new int[classCount];
        Map<List<Integer>, Integer> known = new HashMap<>();
        for (int i = 0; i < classCount; i++) {
            List<Integer> column = new ArrayList<>(sample.length);
            for (int state : sample) {
                column.add(group[rows.get(state)[i]]);
            }
            int old = i;
            merged[i] = known.computeIfAbsent(column, unknown -> {
                leaders.add(old);
                return known.size();
            });
        }
        return merged;
    }
}
