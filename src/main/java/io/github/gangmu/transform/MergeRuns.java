package io.github.gangmu.transform;

import io.github.gangmu.transform.SideEdits.Entry;
import io.github.gangmu.transform.SideEdits.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of the base that either side moved, as they lie in each other. Runs that overlap were cut before, so that
 * each unit of the base belongs to one innermost run, or to what nobody moved.
 */
final class MergeRuns {
    /** Stands for what nobody moved. */
    static final int NONE = -1;

    private final List<Run> runs = new ArrayList<>();
    private final Map<Run, Integer> numbers = new HashMap<>();

    /** The run of the other side that holds the same units, null where it moved none such. */
    private final List<@Nullable Run> twins = new ArrayList<>();

    private final int[] innermost;
    private final int[] around;
    private final List<List<Integer>> starting;
    private final List<List<Integer>> ending;

    MergeRuns(SideEdits ours, SideEdits theirs, Set<Run> cancelled) {
        int size = ours.base.size;
        List<Run> all = new ArrayList<>();
        Map<Long, Run> places = new HashMap<>();
        for (Run run : ours.runs) {
            if (!cancelled.contains(run)) {
                all.add(run);
                places.put(key(run), run);
            }
        }
        Map<Run, Run> same = new HashMap<>();
        for (Run run : theirs.runs) {
            Run twin = places.get(key(run));
            if (twin != null) {
                same.put(twin, run);
            } else if (!cancelled.contains(run)) {
                all.add(run);
            }
        }
        all.sort(Comparator.<Run>comparingInt(run -> run.start).thenComparingInt(run -> -run.end));
        innermost = new int[size];
        Arrays.fill(innermost, NONE);
        around = new int[all.size()];
        starting = new ArrayList<>(size + 1);
        ending = new ArrayList<>(size + 1);
        for (int unit = 0; unit <= size; unit++) {
            starting.add(List.of());
            ending.add(List.of());
        }
        for (int number = 0; number < all.size(); number++) {
            Run run = all.get(number);
            Run twin = same.get(run);
            runs.add(run);
            twins.add(twin);
            numbers.put(run, number);
            if (twin != null) {
                numbers.put(twin, number);
            }
            around[number] = innermost[run.start];
            Arrays.fill(innermost, run.start, run.end, number);
            starting.set(run.start, joined(starting.get(run.start), number));
            ending.set(run.end, joined(ending.get(run.end), number));
        }
    }

    private static long key(Run run) {
        return (long) run.start << 32 | run.end;
    }

    private static List<Integer> joined(List<Integer> numbers, int number) {
        List<Integer> all = new ArrayList<>(numbers);
        all.add(number);
        return all;
    }

    int size() {
        return runs.size();
    }

    Run run(int number) {
        return runs.get(number);
    }

    @Nullable
    Run twin(int number) {
        return twins.get(number);
    }

    /** Returns the number of a run, {@link #NONE} for one that does not count any more. */
    int number(@Nullable Run run) {
        return run == null ? NONE : numbers.getOrDefault(run, NONE);
    }

    /** Returns the innermost run that holds a unit of the base. */
    int at(int unit) {
        return innermost[unit];
    }

    /** Returns the run directly in another that starts at a unit. */
    int startingAt(int unit, int within) {
        for (int number : starting.get(unit)) {
            if (around[number] == within) {
                return number;
            }
        }
        return NONE;
    }

    /** Returns the innermost run that an entry goes along with, {@link #NONE} where it stays in its slot. */
    int followedBy(Entry entry) {
        List<Integer> here = ending.get(entry.slot);
        // Of those that end here the inner ones start later.
        for (int i = here.size() - 1; i >= 0; i--) {
            if (entry.follows(runs.get(here.get(i))) && number(entry.run) != here.get(i)) {
                return here.get(i);
            }
        }
        return NONE;
    }

    /** Cuts the runs of both sides where they overlap, so that they lie in each other or apart. */
    static void cut(SideEdits ours, SideEdits theirs) {
        List<Run> first = List.copyOf(ours.runs);
        List<Run> second = List.copyOf(theirs.runs);
        Map<Run, List<Integer>> cuts = new HashMap<>();
        int from = 0;
        for (Run run : first) {
            while (from < second.size() && second.get(from).end <= run.start) {
                from++;
            }
            for (int i = from; i < second.size() && second.get(i).start < run.end; i++) {
                Run other = second.get(i);
                if (!run.holds(other) && !other.holds(run)) {
                    Run left = run.start < other.start ? run : other;
                    Run right = left == run ? other : run;
                    cuts.computeIfAbsent(left, key -> new ArrayList<>()).add(right.start);
                    cuts.computeIfAbsent(right, key -> new ArrayList<>()).add(left.end);
                }
            }
        }
        cuts.forEach((run, places) -> {
            places.sort(null);
            run.side.split(run, places);
        });
    }
}
