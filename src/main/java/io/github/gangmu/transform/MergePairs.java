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
        Map<Object, Integer> firsts = new HashMap<>();
        for (List<Entry> slot : theirs.slots) {
            for (Entry entry : slot) {
                Object key = key(entry);
                List<Entry> alike = known.getOrDefault(key, List.of());
                int at = firsts.getOrDefault(key, 0);
                // Slots rise, so that what is left behind once stays behind.
                while (at < alike.size() && (alike.get(at).same != null || alike.get(at).next < entry.slot)) {
                    at++;
                }
                firsts.put(key, at);
                if (at < alike.size() && alike.get(at).slot <= entry.next) {
                    alike.get(at).same = entry;
                    entry.same = alike.get(at);
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
        if (theirs.isEmpty()) {
            return ours;
        }
        Map<Entry, Integer> places = new HashMap<>();
        ours.forEach(entry -> places.put(entry, places.size()));
        Map<Entry, Integer> otherPlaces = new HashMap<>();
        theirs.forEach(entry -> otherPlaces.put(entry, otherPlaces.size()));
        List<Entry> all = new ArrayList<>(ours.size() + theirs.size());
        int first = 0;
        int second = 0;
        while (first < ours.size() || second < theirs.size()) {
            Entry right = second < theirs.size() ? theirs.get(second) : null;
            Entry left = first < ours.size() ? ours.get(first) : null;
            if (right != null && right.same != null) {
                for (int at = places.getOrDefault(right.same, -1); first <= at; first++) {
                    all.add(ours.get(first));
                }
                second++;
                continue;
            }
            boolean isAwaited = left != null && left.same != null && otherPlaces.getOrDefault(left.same, -1) >= second;
            if (left == null || right != null && (isAwaited || depth(right) > depth(left))) {
                second = take(theirs, second, all);
            } else {
                first = take(ours, first, all);
            }
        }
        return all;
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
