package io.github.gangmu.transform;

import io.github.gangmu.transform.MergeConflict.Kind;
import io.github.gangmu.transform.SideEdits.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the stretches of the base where the edits of two sides do not go together. */
final class MergeClashes {
    /**
     * A stretch of the base, within one run or outside all; runs that lie in it are none of it.
     *
     * @param start its first unit
     * @param end the number behind its last
     * @param kind what is wrong there
     */
    record Range(int start, int end, Kind kind) {}

    private final SideEdits ours;
    private final SideEdits theirs;
    private final MergeVersion base;
    private final MergeRuns runs;
    private final Set<Range> found = new HashSet<>();
    private final @Nullable Range[] starting;

    MergeClashes(SideEdits ours, SideEdits theirs, MergeRuns runs, List<Range> known) {
        this.ours = ours;
        this.theirs = theirs;
        this.base = ours.base;
        this.runs = runs;
        this.starting = new Range[base.size];
        found.addAll(known);
        for (int unit = 0; unit < base.size; unit++) {
            if (ours.isEdited(unit)
                    && theirs.isEdited(unit)
                    && !textOf(ours, unit).equals(textOf(theirs, unit))) {
                found.add(new Range(unit, unit + 1, Kind.CHANGED_BOTH));
            }
        }
        findRemoved(ours, theirs);
        findRemoved(theirs, ours);
        findReplaced();
        place();
    }

    @Nullable
    Range startingAt(int unit) {
        return starting[unit];
    }

    private static String textOf(SideEdits side, int unit) {
        return side.side.content(side.to[unit]);
    }

    /** Finds what one side removed and the other changed, or put something under. */
    private void findRemoved(SideEdits remover, SideEdits other) {
        for (int unit = 0; unit < base.size; unit++) {
            if (remover.isGone(unit) && other.isEdited(unit)) {
                found.add(removed(remover, unit));
            }
        }
        for (List<Entry> slot : other.slots) {
            for (Entry entry : slot) {
                int owner = entry.same == null ? entry.owner() : MergeVersion.TOP;
                if (owner != MergeVersion.TOP && remover.isWhollyGone(owner)) {
                    found.add(removed(remover, owner));
                }
            }
        }
    }

    /** Returns the largest section with a unit that is gone as a whole. */
    private Range removed(SideEdits remover, int unit) {
        if (!remover.isWhollyGone(unit)) {
            return new Range(unit, unit + 1, Kind.CHANGED_AND_REMOVED);
        }
        int top = unit;
        for (int above = base.parent(unit);
                above != MergeVersion.TOP && remover.isWhollyGone(above);
                above = base.parent(above)) {
            top = above;
        }
        return new Range(top, base.end(top), Kind.CHANGED_AND_REMOVED);
    }

    /** Finds what both removed and put something else in the place of. */
    private void findReplaced() {
        for (int unit = 0; unit < base.size; unit++) {
            if (!ours.isGone(unit) || !theirs.isGone(unit)) {
                continue;
            }
            int first = ours.slotOf(unit);
            int second = theirs.slotOf(unit);
            if (bringsNew(ours, first) && bringsNew(theirs, second)) {
                found.add(new Range(
                        Math.min(first, second),
                        Math.max(ours.nextInPlace(unit), theirs.nextInPlace(unit)),
                        Kind.REPLACED_BOTH));
            }
        }
    }

    private static boolean bringsNew(SideEdits side, int slot) {
        for (Entry entry : side.slots.get(slot)) {
            if (!entry.isMove && entry.same == null && !entry.clings) {
                return true;
            }
        }
        return false;
    }

    /** Parts what was found by runs, widens it to whole lines, and makes one of what overlaps. */
    private void place() {
        Map<Integer, List<Range>> byRun = new TreeMap<>();
        for (Range range : found) {
            Map<Integer, int[]> parts = new TreeMap<>();
            for (int unit = range.start(); unit < range.end(); unit++) {
                int[] part = parts.computeIfAbsent(runs.at(unit), run -> new int[] {Integer.MAX_VALUE, 0});
                part[0] = Math.min(part[0], unit);
                part[1] = unit + 1;
            }
            parts.forEach((run, part) -> byRun.computeIfAbsent(run, key -> new ArrayList<>())
                    .add(widened(part[0], part[1], run, range.kind())));
        }
        byRun.values().forEach(this::join);
    }

    private Range widened(int start, int end, int run, Kind kind) {
        int from = start;
        while (from > 0 && runs.at(from - 1) == run && !startsLines(from)) {
            from--;
        }
        int to = end;
        while (to < base.size && runs.at(to) == run && !startsLines(to)) {
            to++;
        }
        return new Range(from, to, kind);
    }

    /** Returns whether a line begins with a unit in all versions that have it. */
    private boolean startsLines(int unit) {
        return base.startsLine(unit)
                && (ours.isGone(unit) || ours.side.startsLine(ours.to[unit]))
                && (theirs.isGone(unit) || theirs.side.startsLine(theirs.to[unit]));
    }

    private void join(List<Range> ranges) {
        ranges.sort(Comparator.comparingInt(Range::start)
                .thenComparingInt(Range::end)
                .thenComparing(Range::kind));
        Range open = null;
        for (Range range : ranges) {
            if (open != null && range.start() < open.end()) {
                open = new Range(open.start(), Math.max(open.end(), range.end()), open.kind());
            } else {
                open = range;
            }
            starting[open.start()] = open;
        }
    }
}
