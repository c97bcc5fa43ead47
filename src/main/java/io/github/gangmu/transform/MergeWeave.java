package io.github.gangmu.transform;

import io.github.gangmu.transform.MergeConflict.Kind;
import io.github.gangmu.transform.MergeItem.Clash;
import io.github.gangmu.transform.MergeItem.Unit;
import io.github.gangmu.transform.SideEdits.Entry;
import io.github.gangmu.transform.SideEdits.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Weaves the edits of two sides into one row of units and clashes.
 *
 * <p>It goes along the base: what neither side removed or moved stays, what a side put in a slot is put there, and where a
 * side moved a run, the run is woven there, with whatever the other side did inside it.
 */
final class MergeWeave {
    private static final int MOST_TRIES = 8;

    private final SideEdits ours;
    private final SideEdits theirs;
    private final MergeVersion base;
    private final Set<Run> cancelled = new HashSet<>();
    private final List<MergeClashes.Range> ring = new ArrayList<>();

    private List<MergeItem> items = new ArrayList<>();
    private MergeRuns runs;
    private MergeClashes clashes;
    private boolean[] woven;
    private Set<Entry> consumed = Set.of();

    MergeWeave(SideEdits ours, SideEdits theirs) {
        this.ours = ours;
        this.theirs = theirs;
        this.base = ours.base;
        MergeRuns.cut(ours, theirs);
        MergePairs.pair(ours, theirs);
        this.runs = new MergeRuns(ours, theirs, cancelled);
        this.clashes = new MergeClashes(ours, theirs, runs, ring);
        this.woven = new boolean[runs.size()];
    }

    List<MergeItem> items() {
        for (int tries = 0; ; tries++) {
            items = new ArrayList<>();
            consumed = new HashSet<>();
            weave(MergeRuns.NONE, 0, base.size);
            int left = 0;
            for (int number = 0; number < woven.length; number++) {
                // Often one that stays gives the others their places; if not, all that are left stay.
                if (!woven[number] && (left++ == 0 || tries > MOST_TRIES)) {
                    leaveInPlace(number);
                }
            }
            if (left == 0) {
                return items;
            }
            runs = new MergeRuns(ours, theirs, cancelled);
            clashes = new MergeClashes(ours, theirs, runs, ring);
            woven = new boolean[runs.size()];
        }
    }

    /** Both sides moved runs into each other, so that none of them has a place: one stays where it was, as a conflict. */
    private void leaveInPlace(int number) {
        Run run = runs.run(number);
        cancelled.add(run);
        Run twin = runs.twin(number);
        if (twin != null) {
            cancelled.add(twin);
        }
        ring.add(new MergeClashes.Range(run.start, run.end, Kind.MOVED_APART));
    }

    private SideEdits edits(int version) {
        return version == MergeItem.OURS ? ours : theirs;
    }

    private void weave(int within, int from, int to) {
        for (int unit = from; unit < to; ) {
            int nested = runs.startingAt(unit, within);
            MergeClashes.Range range = nested == MergeRuns.NONE ? clashes.startingAt(unit) : null;
            List<List<Entry>> waiting = List.of(new ArrayList<>(), new ArrayList<>());
            Clash clash = range == null ? null : clash(range, within, waiting);
            if (unit > from || within == MergeRuns.NONE) {
                weaveSlot(unit, MergeRuns.NONE);
            }
            if (nested != MergeRuns.NONE) {
                unit = runs.run(nested).end;
            } else if (range != null && clash != null) {
                items.add(clash);
                weave(waiting.get(0), waiting.get(1));
                unit = range.end();
            } else {
                if (!ours.isGone(unit) && !theirs.isGone(unit)) {
                    items.add(new Unit(unit, ours.to[unit], theirs.to[unit]));
                }
                unit++;
            }
        }
        weaveSlot(to, within);
    }

    /** Puts in what stands in a slot, or of it what goes along with a run that ends there. */
    private void weaveSlot(int slot, int along) {
        weave(entries(ours, slot, along), entries(theirs, slot, along));
    }

    private List<Entry> entries(SideEdits side, int slot, int along) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : side.slots.get(slot)) {
            if (!consumed.contains(entry) && runs.followedBy(entry) == along) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private void weave(List<Entry> first, List<Entry> second) {
        for (Entry entry : MergePairs.merged(first, second)) {
            int version = entry.side == ours ? MergeItem.OURS : MergeItem.THEIRS;
            if (!entry.isMove) {
                Entry same = entry.same;
                items.add(
                        same == null
                                ? Unit.of(version, entry.unit)
                                : version == MergeItem.OURS
                                        ? new Unit(-1, entry.unit, same.unit)
                                        : new Unit(-1, same.unit, entry.unit));
                continue;
            }
            int number = runs.number(entry.run);
            if (number != MergeRuns.NONE) {
                weaveRun(number, entry, version);
            }
        }
    }

    private void weaveRun(int number, Entry entry, int version) {
        Run run = runs.run(number);
        Unit about = new Unit(run.start, ours.to[run.start], theirs.to[run.start]);
        if (runs.twin(number) != null && entry.same == null) {
            woven[number] = true;
            List<List<Integer>> sides = new ArrayList<>(List.of(List.of(), List.of(), List.of()));
            sides.set(version, moved(version, number));
            items.add(new Clash(Kind.MOVED_APART, about, sides));
            return;
        }
        if (woven[number]) {
            return;
        }
        woven[number] = true;
        SideEdits other = version == MergeItem.OURS ? theirs : ours;
        boolean removed = true;
        for (int unit = run.start; unit < run.end && removed; unit++) {
            removed = other.isGone(unit);
        }
        if (removed) {
            List<List<Integer>> sides = new ArrayList<>(List.of(List.of(), List.of(), List.of()));
            sides.set(MergeItem.BASE, moved(MergeItem.BASE, number));
            sides.set(version, moved(version, number));
            items.add(new Clash(Kind.MOVED_AND_REMOVED, about, sides));
            return;
        }
        weave(number, run.start, run.end);
    }

    /** Returns the units of a run in one version, without those that were moved out of it. */
    private List<Integer> moved(int version, int number) {
        Run run = runs.run(number);
        List<Integer> units = new ArrayList<>();
        for (int unit = run.start; unit <= run.end; unit++) {
            if (version != MergeItem.BASE && unit > run.start) {
                for (Entry entry : edits(version).slots.get(unit)) {
                    boolean stays = runs.followedBy(entry) == (unit == run.end ? number : MergeRuns.NONE);
                    if (!entry.isMove && stays) {
                        units.add(entry.unit);
                    }
                }
            }
            if (unit < run.end && runs.at(unit) == number) {
                add(version, unit, units);
            }
        }
        return units;
    }

    private void add(int version, int unit, List<Integer> units) {
        int own = version == MergeItem.BASE ? unit : edits(version).to[unit];
        if (own >= 0) {
            units.add(own);
        }
    }

    /** Makes the clash of a stretch. What a side put inside it and is none of it waits behind it. */
    private Clash clash(MergeClashes.Range range, int within, List<List<Entry>> waiting) {
        Set<Entry> inside = new HashSet<>();
        for (SideEdits side : List.of(ours, theirs)) {
            for (int slot = range.start(); slot <= range.end(); slot++) {
                collect(side, slot, range, within, inside, waiting.get(side == ours ? 0 : 1));
            }
        }
        // What both put in counts as one; it is part of the clash only where both put it there.
        inside.removeIf(entry -> entry.same != null && !inside.contains(entry.same));
        waiting.forEach(entries -> entries.removeIf(inside::contains));
        List<List<Integer>> sides = new ArrayList<>();
        for (int version = MergeItem.BASE; version <= MergeItem.THEIRS; version++) {
            sides.add(units(version, range, within, inside));
        }
        consumed.addAll(inside);
        waiting.forEach(consumed::addAll);
        int top = range.start();
        return new Clash(range.kind(), new Unit(top, ours.to[top], theirs.to[top]), sides);
    }

    /** Sorts what a side put in a slot into what is part of the clash and what comes behind it. */
    private void collect(
            SideEdits side, int slot, MergeClashes.Range range, int within, Set<Entry> inside, List<Entry> waiting) {
        boolean first = slot == range.start();
        boolean last = slot == range.end();
        boolean elsewhere = !last && runs.at(slot) != within && runs.startingAt(slot, within) == MergeRuns.NONE;
        boolean outside = within != MergeRuns.NONE && slot == runs.run(within).start;
        if (elsewhere || outside || first && !side.isGone(slot)) {
            return;
        }
        boolean atEnd = within != MergeRuns.NONE && slot == runs.run(within).end;
        for (Entry entry : entries(side, slot, atEnd ? within : MergeRuns.NONE)) {
            if (last && !belongsTo(entry, range)) {
                return;
            }
            if (!entry.isMove) {
                inside.add(entry);
            }
            if (!first && !last) {
                waiting.add(entry);
            }
        }
    }

    /** Returns whether something behind a clash goes with it: it stands under what the other side removed, or in its line. */
    private boolean belongsTo(Entry entry, MergeClashes.Range range) {
        SideEdits side = entry.side;
        SideEdits other = side == ours ? theirs : ours;
        if (entry.isMove) {
            return false;
        }
        if (!side.side.startsLine(entry.unit)) {
            return true;
        }
        for (int at = side.side.parent(entry.unit); at != MergeVersion.TOP; at = side.side.parent(at)) {
            int was = side.from[at];
            if (was >= range.start() && was < range.end() && other.isGone(was)) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> units(int version, MergeClashes.Range range, int within, Set<Entry> inside) {
        List<Integer> units = new ArrayList<>();
        for (int unit = range.start(); unit <= range.end(); unit++) {
            if (version != MergeItem.BASE) {
                for (Entry entry : edits(version).slots.get(unit)) {
                    if (inside.contains(entry)) {
                        units.add(entry.unit);
                    }
                }
            }
            if (unit < range.end() && runs.at(unit) == within) {
                add(version, unit, units);
            }
        }
        return units;
    }
}
