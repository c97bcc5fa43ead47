package io.github.gangmu.transform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which blocks of two outlines are the same block.
 *
 * <p>In this order: what both begin and end with; whole sections, then single blocks, that say the same and are the only ones
 * that do; parents most of whose blocks were matched; in the lists under matched parents, blocks that say the same and
 * blocks that are alike; last, blocks with the same text wherever they went, and the same once more around those. Each step goes over the blocks once or looks at a
 * few candidates, so that the whole grows little faster than the outlines.
 */
final class TreeMatching {
    /** Texts that share so much are versions of one text. */
    private static final double ALIKE = 0.5;

    /** How many blocks ahead a version of a block is looked for in its list. */
    private static final int WINDOW = 12;

    private final DiffTree before;
    private final DiffTree after;
    private final int[] to;
    private final int[] from;

    TreeMatching(DiffTree before, DiffTree after) {
        this.before = before;
        this.after = after;
        this.to = new int[before.size];
        this.from = new int[after.size];
        Arrays.fill(to, -1);
        Arrays.fill(from, -1);
        match(0, 0);
        matchEnds(0, 0);
        matchSections();
        matchUniqueTexts();
        matchParents();
        matchDown();
        matchTexts();
        matchParents();
        matchDown();
    }

    /** Returns the block of the second outline that a block of the first became, -1 where there is none. */
    int to(int node) {
        return to[node];
    }

    int from(int node) {
        return from[node];
    }

    private void match(int a, int b) {
        to[a] = b;
        from[b] = a;
    }

    private boolean isFree(int a, int b) {
        return to[a] < 0 && from[b] < 0;
    }

    private void matchSection(int a, int b) {
        for (int i = 0; i < before.weight(a); i++) {
            if (isFree(a + i, b + i)) {
                match(a + i, b + i);
            }
        }
    }

    /** Matches what two lists begin and end with, as most revisions leave most of a list alone. */
    private void matchEnds(int a, int b) {
        List<Integer> left = before.children(a);
        List<Integer> right = after.children(b);
        int head = 0;
        int most = Math.min(left.size(), right.size());
        while (head < most && isSame(left.get(head), right.get(head))) {
            matchSection(left.get(head), right.get(head));
            head++;
        }
        int tail = 0;
        while (tail < most - head && isSame(left.get(left.size() - 1 - tail), right.get(right.size() - 1 - tail))) {
            matchSection(left.get(left.size() - 1 - tail), right.get(right.size() - 1 - tail));
            tail++;
        }
    }

    private boolean isSame(int a, int b) {
        return before.content[a] == after.content[b] && before.weight(a) == after.weight(b) && isFree(a, b);
    }

    /** Matches sections that say the same and stand once in each outline; those within a matched one go with it. */
    private void matchSections() {
        Map<Long, int[]> once = new HashMap<>();
        for (int a = 1; a < before.size; a++) {
            if (to[a] < 0) {
                once.computeIfAbsent(before.content[a], key -> new int[] {0, 0, -1})[0]++;
            }
        }
        for (int b = 1; b < after.size; b++) {
            int[] seen = from[b] < 0 ? once.get(after.content[b]) : null;
            if (seen != null) {
                seen[1]++;
                seen[2] = b;
            }
        }
        // Reading order meets a section before what is under it, so the largest come first.
        for (int a = 1; a < before.size; a++) {
            int[] seen = to[a] < 0 ? once.get(before.content[a]) : null;
            if (seen != null && seen[0] == 1 && seen[1] == 1 && before.text(a).length() > 1 && isSame(a, seen[2])) {
                matchSection(a, seen[2]);
            }
        }
    }

    /** Matches blocks whose text stands once in each outline, whatever became of what is under them. */
    private void matchUniqueTexts() {
        Map<String, int[]> once = new HashMap<>();
        for (int a = 1; a < before.size; a++) {
            if (to[a] < 0) {
                int[] seen = once.computeIfAbsent(before.text(a), text -> new int[3]);
                seen[0]++;
                seen[2] = a;
            }
        }
        for (int b = 1; b < after.size; b++) {
            int[] seen = from[b] < 0 ? once.get(after.text(b)) : null;
            if (seen != null) {
                seen[1]++;
            }
        }
        for (int b = 1; b < after.size; b++) {
            int[] seen = from[b] < 0 && after.text(b).length() > 1 ? once.get(after.text(b)) : null;
            if (seen != null && seen[0] == 1 && seen[1] == 1) {
                match(seen[2], b);
            }
        }
    }

    /** Matches each parent with the one that holds most of its matched blocks, from the bottom. */
    private void matchParents() {
        Map<Long, Integer> votes = new HashMap<>();
        int[] best = new int[before.size];
        int[] most = new int[before.size];
        Arrays.fill(best, -1);
        for (int a = before.size - 1; a > 0; a--) {
            if (to[a] < 0 && best[a] > 0 && isFree(a, best[a]) && belongs(a, best[a], most[a])) {
                match(a, best[a]);
            }
            int parent = before.parent[a];
            if (to[a] > 0 && to[parent] < 0 && after.parent[to[a]] > 0) {
                int candidate = after.parent[to[a]];
                int weight = Math.min(before.weight(a), after.weight(to[a]));
                int sum = votes.merge((long) parent << 32 | candidate, weight, Integer::sum);
                if (from[candidate] < 0 && sum > most[parent]) {
                    most[parent] = sum;
                    best[parent] = candidate;
                }
            }
        }
    }

    private boolean belongs(int a, int b, int shared) {
        return 2 * shared >= Math.min(before.weight(a), after.weight(b)) - 1
                || Likeness.of(before.text(a), after.text(b)) >= ALIKE;
    }

    /** Goes down from matched parents: blocks with the same text in order, then alike ones in the gaps between. */
    private void matchDown() {
        for (int a = 0; a < before.size; a++) {
            if (to[a] >= 0 && before.content[a] != after.content[to[a]]) {
                matchEnds(a, to[a]);
                matchList(before.children(a), to[a]);
            }
        }
    }

    private void matchList(List<Integer> left, int parent) {
        List<Integer> right = after.children(parent);
        Map<String, Deque<Integer>> byText = new HashMap<>();
        for (int b : right) {
            if (from[b] < 0) {
                byText.computeIfAbsent(after.text(b), text -> new ArrayDeque<>())
                        .add(b);
            }
        }
        for (int a : left) {
            Deque<Integer> same = to[a] < 0 ? byText.get(before.text(a)) : null;
            if (same != null && !same.isEmpty()) {
                match(a, same.remove());
            }
        }
        int next = 0;
        for (int a : left) {
            if (to[a] >= 0) {
                next = after.parent[to[a]] == parent ? after.position[to[a]] + 1 : next;
                continue;
            }
            int best = bestAlike(a, right, next);
            if (best >= 0) {
                match(a, right.get(best));
                next = best + 1;
            }
        }
    }

    private int bestAlike(int a, List<Integer> right, int next) {
        int best = -1;
        double most = ALIKE;
        int[] pairs = Likeness.pairs(before.text(a));
        for (int i = next; i < Math.min(right.size(), next + WINDOW); i++) {
            int b = right.get(i);
            if (from[b] >= 0) {
                continue;
            }
            double like = Likeness.of(pairs, Likeness.pairs(after.text(b)));
            if (like > most) {
                most = like;
                best = i;
            }
        }
        return best;
    }

    /** Matches blocks with the same text wherever they went, in reading order. */
    private void matchTexts() {
        Map<String, List<Integer>> byText = new HashMap<>();
        for (int b = after.size - 1; b > 0; b--) {
            if (from[b] < 0 && after.text(b).length() > 1) {
                byText.computeIfAbsent(after.text(b), text -> new ArrayList<>()).add(b);
            }
        }
        for (int a = 1; a < before.size; a++) {
            List<Integer> same = to[a] < 0 ? byText.get(before.text(a)) : null;
            if (same != null && !same.isEmpty()) {
                match(a, same.remove(same.size() - 1));
            }
        }
    }
}
