package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Reason;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the states of a search came about: for each placement that was followed, what was done with the line and which placement came before. */
final class SearchHistory {
    /** In place of an entry: there is none, or what came before is written down elsewhere. */
    static final int NOTHING = -1;

    /** The margin of a placement without a rival. */
    static final int CERTAIN = Integer.MAX_VALUE;

    /** The margin of a placement whose rivals all were out of the question. */
    static final int CLEAR = CERTAIN - 1;

    private int[] before = new int[16];
    private int[] parents = new int[16];
    private int[] margins = new int[16];
    private byte[] actions = new byte[16];
    /** What speaks for placements without a rival. */
    private @Nullable Reason[] reasons = new @Nullable Reason[16];

    private int size;

    /**
     * Adds a placement.
     *
     * @param after the entry of the placement of the line before
     * @param state the state that came of it
     * @param reason what speaks for it where it has no rival
     * @param margin how much better it scored than its best rival for the same line, or {@link #CERTAIN}
     * @return its entry
     */
    int add(int after, SearchState state, Reason reason, int margin) {
        if (size == before.length) {
            before = Arrays.copyOf(before, 2 * size);
            parents = Arrays.copyOf(parents, 2 * size);
            margins = Arrays.copyOf(margins, 2 * size);
            actions = Arrays.copyOf(actions, 2 * size);
            reasons = Arrays.copyOf(reasons, 2 * size);
        }
        before[size] = after;
        parents[size] = state.parent();
        margins[size] = margin;
        actions[size] = (byte) state.action;
        if (margin == CERTAIN) {
            reasons[size] = reason;
        }
        return size++;
    }

    /** Writes down the placements that led to an entry for a line, back to those that are written already. */
    void write(int entry, int line, double unit, Placement[] to) {
        int at = line;
        for (int i = entry; i != NOTHING; i = before[i]) {
            Reason reason = margins[i] == CERTAIN ? Objects.requireNonNull(reasons[i]) : Reason.LIKENESS;
            double margin = margins[i] == CERTAIN ? Double.POSITIVE_INFINITY : margins[i] * unit;
            to[at--] = new Placement(action(i), parents[i], reason, margin);
        }
    }

    /** Forgets all entries. */
    void clear() {
        size = 0;
    }

    /** Returns the placement before an entry. */
    int before(int entry) {
        return before[entry];
    }

    /** Returns what was done with the line of an entry. */
    Action action(int entry) {
        return Action.of(actions[entry]);
    }

    /** Returns the line of the block that the line of an entry hangs under. */
    int parent(int entry) {
        return parents[entry];
    }
}
