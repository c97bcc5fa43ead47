package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Title;
import io.github.gangmu.transform.Change.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The difference between two outlines by structure: which blocks are new, gone, moved, renumbered or changed.
 *
 * <pre>{@code
 * OutlineDiff diff = OutlineDiff.of(draft, revised);
 * diff.changes()                      // Change[kind=MOVED, …], in reading order
 * DiffText.plain().render(diff)       // the same, drawn as a tree
 * }</pre>
 *
 * <p>Layout does not count: two outlines that say the same in the same structure do not differ, wherever they come from. One
 * block may have several changes: moved and renumbered, say. Of a section that is new or gone only the top is named; what
 * was in it and is elsewhere now is named itself, as moved. Time grows little faster than the outlines.
 *
 * @since 0.1.0
 */
public final class OutlineDiff {
    private final Outline before;
    private final Outline after;
    private final List<Change> changes;

    private OutlineDiff(Outline before, Outline after, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    /** Returns the difference between two outlines. */
    public static OutlineDiff of(Outline before, Outline after) {
        return new OutlineDiff(before, after, List.copyOf(new Comparison(before, after).changes()));
    }

    /** Returns the first outline. */
    public Outline before() {
        return before;
    }

    /** Returns the second outline. */
    public Outline after() {
        return after;
    }

    /** Returns whether the two do not differ. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns the changes in reading order of the second outline; what is gone comes where it stood in the first. */
    public List<Change> changes() {
        return changes;
    }

    /** Returns the changes of one kind. */
    public List<Change> changes(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** Returns so many changes of each kind, kinds without any left out. */
    public Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    /** Finds the changes of two outlines. */
    private static final class Comparison {
        private final DiffTree before;
        private final DiffTree after;
        private final TreeMatching matching;
        private final boolean[] stays;
        private final List<Change> changes = new ArrayList<>();

        Comparison(Outline first, Outline second) {
            before = new DiffTree(first);
            after = new DiffTree(second);
            matching = new TreeMatching(before, after);
            stays = new boolean[after.size];
            String oldTitle = first.title().map(Title::text).orElse("");
            String newTitle = second.title().map(Title::text).orElse("");
            if (!oldTitle.equals(newTitle)) {
                changes.add(new Change(Kind.TITLE, Optional.empty(), Optional.empty(), oldTitle, newTitle));
            }
        }

        List<Change> changes() {
            Map<Integer, List<Integer>> gone = new HashMap<>();
            for (int b = 0; b < after.size; b++) {
                if (matching.from(b) >= 0) {
                    markStaying(b);
                }
            }
            int last = 0;
            for (int a = 1; a < before.size; a++) {
                if (matching.to(a) >= 0) {
                    last = matching.to(a);
                } else if (matching.to(before.parent[a]) >= 0) {
                    gone.computeIfAbsent(last, node -> new ArrayList<>()).add(a);
                }
            }
            for (int b = 0; b < after.size; b++) {
                if (b > 0) {
                    compare(b);
                }
                for (int a : gone.getOrDefault(b, List.of())) {
                    changes.add(new Change(
                            Kind.REMOVED, Optional.of(before.path(a)), Optional.empty(), before.text(a), ""));
                }
            }
            return changes;
        }

        /** Of the blocks that stayed under one parent, the longest run in the old order did not move. */
        private void markStaying(int parent) {
            int old = matching.from(parent);
            List<Integer> kept = new ArrayList<>();
            for (int child : after.children(parent)) {
                int a = matching.from(child);
                if (a > 0 && before.parent[a] == old) {
                    kept.add(child);
                }
            }
            int[] tails = new int[kept.size()];
            int[] previous = new int[kept.size()];
            int length = 0;
            for (int i = 0; i < kept.size(); i++) {
                int value = matching.from(kept.get(i));
                int low = 0;
                int high = length;
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if (matching.from(kept.get(tails[middle])) < value) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                previous[i] = low == 0 ? -1 : tails[low - 1];
                tails[low] = i;
                length = Math.max(length, low + 1);
            }
            for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
                stays[kept.get(i)] = true;
            }
        }

        private void compare(int b) {
            int a = matching.from(b);
            if (a < 0) {
                if (matching.from(after.parent[b]) >= 0) {
                    changes.add(
                            new Change(Kind.ADDED, Optional.empty(), Optional.of(after.path(b)), "", after.text(b)));
                }
                return;
            }
            Optional<BlockPath> was = Optional.of(before.path(a));
            Optional<BlockPath> is = Optional.of(after.path(b));
            Block old = before.block(a);
            Block now = after.block(b);
            if (!stays[b]) {
                changes.add(new Change(Kind.MOVED, was, is, old.text(), now.text()));
            }
            String oldMarkers = markers(old);
            String newMarkers = markers(now);
            if (!oldMarkers.equals(newMarkers)) {
                changes.add(new Change(Kind.RENUMBERED, was, is, oldMarkers, newMarkers));
            }
            if (!old.text().equals(now.text())) {
                changes.add(new Change(Kind.CHANGED, was, is, old.text(), now.text()));
            }
            if (old.getClass() != now.getClass()) {
                changes.add(new Change(
                        Kind.RETYPED,
                        was,
                        is,
                        old.getClass().getSimpleName(),
                        now.getClass().getSimpleName()));
            }
        }

        private static String markers(Block block) {
            return String.join(
                    " ", block.markers().stream().map(marker -> marker.text()).toList());
        }
    }

    @Override
    public String toString() {
        return "OutlineDiff" + counts();
    }
}
