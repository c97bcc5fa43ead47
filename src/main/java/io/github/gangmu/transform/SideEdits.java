package io.github.gangmu.transform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side made of the base, told along the units of the base: which stay, which are gone, which were moved away in
 * runs, and what was put where.
 *
 * <p>A slot lies before each unit of the base, and one behind the last. What was put in, and what was moved, stands in the
 * slot behind the last unit that stayed in place, so that both sides speak of the same places whatever they moved.
 */
final class SideEdits {
    final MergeVersion base;
    final MergeVersion side;

    /** The unit of this side that each of the base became, -1 where it is gone. */
    final int[] to;

    /** The unit of the base that each of this side was, -1 where it is new. */
    final int[] from;

    /** What stands before each unit of the base, and behind the last, that did not stand there. */
    final List<List<Entry>> slots = new ArrayList<>();

    /** The stretches of the base that were moved, in the order of the base. They do not overlap. */
    final List<Run> runs = new ArrayList<>();

    private final boolean[] inPlace;

    /** From each unit of the base on, the next that stayed in place. */
    private final int[] stayed;

    private final int[] slotOf;

    /** Whether a unit of the base is gone, with all under it. */
    private final boolean[] whollyGone;

    /** A stretch of the base that a side moved as one: its units, or those that are left of them, still follow each other. */
    static final class Run {
        final SideEdits side;
        final int start;
        final int end;
        final Entry entry;

        Run(SideEdits side, int start, int end, Entry entry) {
            this.side = side;
            this.start = start;
            this.end = end;
            this.entry = entry;
        }

        boolean holds(int unit) {
            return start <= unit && unit < end;
        }

        boolean holds(Run other) {
            return start <= other.start && other.end <= end;
        }
    }

    /** Something in a slot: a new unit, or the place a run was moved to. */
    static final class Entry {
        final SideEdits side;

        /** The new unit, or the first one of what was moved. */
        final int unit;

        final int slot;

        /** The next unit of the base that stayed: the entry may as well stand anywhere before it. */
        final int next;

        /** Whether it was put inside a run that this side moved, behind the unit before the slot. */
        final boolean clings;

        final boolean isMove;

        /** What the run is of which this is the place; set once, right after both are made. */
        @Nullable
        Run run;

        /** What the other side put there and is the same, null where it did not. */
        @Nullable
        Entry same;

        Entry(SideEdits side, int unit, int slot, int next, boolean clings, boolean isMove) {
            this.side = side;
            this.unit = unit;
            this.slot = slot;
            this.next = next;
            this.clings = clings;
            this.isMove = isMove;
        }

        /** Returns the unit of the base that it was put under, {@link MergeVersion#TOP} where there is none. */
        int owner() {
            for (int at = side.side.parent(unit); at != MergeVersion.TOP; at = side.side.parent(at)) {
                if (side.from[at] >= 0) {
                    return side.from[at];
                }
            }
            return MergeVersion.TOP;
        }

        /** Returns whether it goes along with a run that is moved from before its slot. */
        boolean follows(Run moved) {
            if (slot != moved.end || run == moved) {
                return false;
            }
            if (clings) {
                return true;
            }
            for (int at = side.side.parent(unit); at != MergeVersion.TOP; at = side.side.parent(at)) {
                if (side.from[at] >= 0 && moved.holds(side.from[at])) {
                    return true;
                }
            }
            return false;
        }
    }

    SideEdits(MergeVersion base, MergeVersion side) {
        this.base = base;
        this.side = side;
        this.to = new int[base.size];
        this.from = new int[side.size];
        Arrays.fill(to, -1);
        Arrays.fill(from, -1);
        match();
        this.inPlace = inPlace();
        this.stayed = new int[base.size + 1];
        this.slotOf = new int[base.size];
        this.whollyGone = new boolean[base.size];
        for (int unit = base.size - 1; unit >= 0; unit--) {
            whollyGone[unit] = to[unit] < 0;
            for (int at = unit + 1; whollyGone[unit] && at < base.end(unit); at = base.end(at)) {
                whollyGone[unit] = whollyGone[at];
            }
        }
        for (int slot = 0; slot <= base.size; slot++) {
            slots.add(new ArrayList<>());
        }
        fillSlots();
    }

    private void match() {
        TreeMatching matching = new TreeMatching(base.tree, side.tree);
        for (int node = 1; node < base.tree.size; node++) {
            if (matching.to(node) > 0) {
                match(base.unit(node), side.unit(matching.to(node)));
            }
        }
        int title = base.titleUnit();
        int other = side.titleUnit();
        if (title >= 0 && other >= 0) {
            match(title, other);
        } else if (title >= 0) {
            // A line above it makes a heading of a title.
            for (int unit = 0; unit < side.size && to[title] < 0; unit++) {
                if (from[unit] < 0 && side.content(unit).equals(base.content(title))) {
                    match(title, unit);
                }
            }
        } else if (other >= 0) {
            for (int unit = 0; unit < base.size && from[other] < 0; unit++) {
                if (to[unit] < 0 && base.content(unit).equals(side.content(other))) {
                    match(unit, other);
                }
            }
        }
    }

    private void match(int unit, int other) {
        to[unit] = other;
        from[other] = unit;
    }

    /** Returns which units did not move: of those that are left, the rising sequence with the most characters. */
    private boolean[] inPlace() {
        int[] best = new int[side.size + 1];
        long[] weight = new long[base.size];
        int[] before = new int[base.size];
        Arrays.fill(best, -1);
        int heaviest = -1;
        for (int unit = 0; unit < base.size; unit++) {
            if (to[unit] < 0) {
                continue;
            }
            int last = -1;
            for (int rank = to[unit]; rank > 0; rank -= rank & -rank) {
                if (best[rank] >= 0 && (last < 0 || weight[best[rank]] > weight[last])) {
                    last = best[rank];
                }
            }
            before[unit] = last;
            weight[unit] = base.content(unit).length() + 1 + (last < 0 ? 0 : weight[last]);
            for (int rank = to[unit] + 1; rank <= side.size; rank += rank & -rank) {
                if (best[rank] < 0 || weight[unit] > weight[best[rank]]) {
                    best[rank] = unit;
                }
            }
            heaviest = heaviest < 0 || weight[unit] > weight[heaviest] ? unit : heaviest;
        }
        boolean[] stays = new boolean[base.size];
        for (int unit = heaviest; unit >= 0; unit = before[unit]) {
            stays[unit] = true;
        }
        return stays;
    }

    private void fillSlots() {
        int[] left = new int[base.size + 1];
        left[base.size] = base.size;
        stayed[base.size] = base.size;
        for (int unit = base.size - 1; unit >= 0; unit--) {
            left[unit] = to[unit] >= 0 ? unit : left[unit + 1];
            stayed[unit] = inPlace[unit] ? unit : stayed[unit + 1];
        }
        for (int unit = 0; unit < base.size; unit++) {
            slotOf[unit] = unit == 0 || inPlace[unit - 1] ? unit : slotOf[unit - 1];
        }
        int[] nextKnown = new int[side.size + 1];
        nextKnown[side.size] = -1;
        for (int unit = side.size - 1; unit >= 0; unit--) {
            nextKnown[unit] = from[unit] >= 0 ? from[unit] : nextKnown[unit + 1];
        }
        int slot = 0;
        int moved = -1;
        int runStart = -1;
        Entry place = null;
        for (int unit = 0; unit < side.size; unit++) {
            int was = from[unit];
            boolean goesOn = moved >= 0 && nextKnown[unit] >= 0 && left[moved + 1] == nextKnown[unit];
            goesOn = goesOn && !inPlace[nextKnown[unit]];
            if (was < 0) {
                boolean clings = moved >= 0 && (goesOn || isUnder(unit, runStart, moved));
                int at = clings ? moved + 1 : slot;
                slots.get(at).add(new Entry(this, unit, at, clings ? at : stayed[slot], clings, false));
                continue;
            }
            if (!goesOn && place != null) {
                addRun(runStart, moved, place);
                place = null;
                moved = -1;
            }
            if (inPlace[was]) {
                slot = was + 1;
                continue;
            }
            if (place == null) {
                place = new Entry(this, unit, slot, stayed[slot], false, true);
                slots.get(slot).add(place);
                runStart = was;
            }
            moved = was;
        }
        if (place != null) {
            addRun(runStart, moved, place);
        }
        runs.sort((some, other) -> Integer.compare(some.start, other.start));
    }

    private void addRun(int start, int last, Entry place) {
        Run run = new Run(this, start, last + 1, place);
        place.run = run;
        runs.add(run);
    }

    private boolean isUnder(int unit, int start, int last) {
        for (int at = side.parent(unit); at != MergeVersion.TOP; at = side.parent(at)) {
            if (from[at] >= start && from[at] <= last && from[at] >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Puts other runs in the place of one, which they make up together. */
    void split(Run run, List<Integer> cuts) {
        List<Entry> entries = slots.get(run.entry.slot);
        int at = entries.indexOf(run.entry);
        entries.remove(at);
        int place = runs.indexOf(run);
        runs.remove(place);
        int start = run.start;
        List<Integer> ends = new ArrayList<>(cuts);
        ends.add(run.end);
        for (int end : ends) {
            int first = start;
            while (first < end && to[first] < 0) {
                first++;
            }
            if (first < end) {
                Entry old = run.entry;
                Entry entry = new Entry(this, to[first], old.slot, old.next, false, true);
                Run part = new Run(this, start, end, entry);
                entry.run = part;
                entries.add(at++, entry);
                runs.add(place++, part);
            }
            start = end;
        }
    }

    boolean isGone(int unit) {
        return to[unit] < 0;
    }

    /** Returns whether a unit of the base is gone with all under it. */
    boolean isWhollyGone(int unit) {
        return whollyGone[unit];
    }

    boolean isEdited(int unit) {
        return to[unit] >= 0 && !side.content(to[unit]).equals(base.content(unit));
    }

    /** Returns the slot that holds what this side put in the place of a unit. */
    int slotOf(int unit) {
        return slotOf[unit];
    }

    /** Returns the first unit from here on that stayed in place, or the number behind the last. */
    int nextInPlace(int unit) {
        return stayed[unit];
    }
}
