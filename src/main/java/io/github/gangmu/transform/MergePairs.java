package io.github.gangmu.transform;

import io.github.gangmu.transform.SideEdits.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what both sides put in the same place, and puts what they put there in order. */
final class MergePairs {
    private MergePairs() {}

    /** Tells the entries of both sides that are the same: the same words, or the same run, somewhere between the same units. */
    static void pair(SideEdits ours, SideEdits theirs) {
        Map<Object, List<Entry>> known = new HashMap<>();
        for (List<Entry> slot : ours.slots) {
            for (Entry entry : slot) {
                known.computeIfAbsent(key(entry), key -> new ArrayList<>()).add(entry);
            }
        }
        for (List<Entry> slot : theirs.slots) {
            for (Entry entry : slot) {
                for (Entry other : known.getOrDefault(key(entry), List.of())) {
                    if (other.same == null && other.slot <= entry.next && entry.slot <= other.next) {
                        other.same = entry;
                        entry.same = other;
                        break;
                    }
                }
            }
        }
    }

    private static Object key(Entry entry) {
        return entry.run == null ? entry.side.side.content(entry.unit) : List.of(entry.run.start, entry.run.end);
    }

    /**
     * Returns the entries of one slot in one order. What belongs under a deeper block comes first, so that a point at the
     * end of a section stands before the next section; else ours come first. What is new stays together with what is
     * under it.
     */
    static List<Entry> merged(List<Entry> ours, List<Entry> theirs) {
        List<Entry> all = new ArrayList<>(ours.size() + theirs.size());
        int first = 0;
        int second = 0;
        while (first < ours.size() || second < theirs.size()) {
            Entry right = second < theirs.size() ? theirs.get(second) : null;
            Entry left = first < ours.size() ? ours.get(first) : null;
            if (right != null && right.same != null) {
                int at = indexOf(ours, right.same, first);
                for (; first <= at; first++) {
                    all.add(ours.get(first));
                }
                second++;
            } else if (left == null || right != null && goesFirst(right, left, theirs, second)) {
                second = take(theirs, second, all);
            } else {
                first = take(ours, first, all);
            }
        }
        return all;
    }

    private static int indexOf(List<Entry> entries, Entry entry, int from) {
        for (int i = from; i < entries.size(); i++) {
            if (entries.get(i) == entry) {
                return i;
            }
        }
        return -1;
    }

    private static boolean goesFirst(Entry right, Entry left, List<Entry> theirs, int second) {
        return left.same != null && indexOf(theirs, left.same, second) >= 0 || depth(right) > depth(left);
    }

    private static int depth(Entry entry) {
        int owner = entry.owner();
        return owner == MergeVersion.TOP ? 0 : entry.side.base.depth(owner);
    }

    /** Takes an entry and the new ones under it. */
    private static int take(List<Entry> entries, int from, List<Entry> all) {
        Entry head = entries.get(from);
        all.add(head);
        int at = from + 1;
        if (head.isMove) {
            return at;
        }
        int end = head.side.side.end(head.unit);
        while (at < entries.size()
                && entries.get(at).unit < end
                && entries.get(at).same == null
                && !entries.get(at).isMove) {
            all.add(entries.get(at++));
        }
        return at;
    }
}
