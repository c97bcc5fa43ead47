package io.github.gangmu.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which lines of a text stay in another: those at both ends first, then lines that each text has once, and so on between
 * these (a patience diff). Lines that repeat, as empty ones do, are matched between such landmarks only.
 */
final class LineMatching {
    /** Windows without landmarks are compared line by line up to this many pairs; larger ones count as rewritten. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<String> old;
    private final List<String> now;
    private final int[] partners;
    private final Deque<Window> waiting = new ArrayDeque<>();

    private LineMatching(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
        this.partners = new int[old.size()];
        Arrays.fill(partners, -1);
    }

    /** Lines of both texts that may match each other; ends are exclusive. */
    private record Window(int oldFrom, int oldTo, int nowFrom, int nowTo) {
        boolean isEmpty() {
            return oldFrom == oldTo || nowFrom == nowTo;
        }
    }

    /** Two equal lines that their window has once on either side. */
    private record Landmark(int old, int now) {}

    /** Returns for each old line the new line it stays as, -1 where it goes; what stays is in the same order. */
    static int[] partners(List<String> old, List<String> now) {
        LineMatching matching = new LineMatching(old, now);
        matching.waiting.add(new Window(0, old.size(), 0, now.size()));
        while (!matching.waiting.isEmpty()) {
            matching.match(matching.waiting.pop());
        }
        return matching.partners;
    }

    private void match(Window whole) {
        Window window = withoutEnds(whole);
        if (window.isEmpty()) {
            return;
        }
        List<Landmark> landmarks = rising(landmarks(window));
        if (landmarks.isEmpty()) {
            compare(window);
            return;
        }
        int oldFrom = window.oldFrom();
        int nowFrom = window.nowFrom();
        for (Landmark landmark : landmarks) {
            partners[landmark.old()] = landmark.now();
            waiting.push(new Window(oldFrom, landmark.old(), nowFrom, landmark.now()));
            oldFrom = landmark.old() + 1;
            nowFrom = landmark.now() + 1;
        }
        waiting.push(new Window(oldFrom, window.oldTo(), nowFrom, window.nowTo()));
    }

    private Window withoutEnds(Window window) {
        int oldFrom = window.oldFrom();
        int nowFrom = window.nowFrom();
        int oldTo = window.oldTo();
        int nowTo = window.nowTo();
        while (oldFrom < oldTo && nowFrom < nowTo && old.get(oldFrom).equals(now.get(nowFrom))) {
            partners[oldFrom++] = nowFrom++;
        }
        while (oldFrom < oldTo && nowFrom < nowTo && old.get(oldTo - 1).equals(now.get(nowTo - 1))) {
            partners[--oldTo] = --nowTo;
        }
        return new Window(oldFrom, oldTo, nowFrom, nowTo);
    }

    /** Returns the landmarks of a window in the order of the old lines. */
    private List<Landmark> landmarks(Window window) {
        Map<String, Integer> ours = once(old, window.oldFrom(), window.oldTo());
        Map<String, Integer> theirs = once(now, window.nowFrom(), window.nowTo());
        List<Landmark> landmarks = new ArrayList<>();
        for (int i = window.oldFrom(); i < window.oldTo(); i++) {
            int mine = ours.getOrDefault(old.get(i), -1);
            int other = theirs.getOrDefault(old.get(i), -1);
            if (mine >= 0 && other >= 0) {
                landmarks.add(new Landmark(i, other));
            }
        }
        return landmarks;
    }

    /** Returns where each line stands, -1 for lines that stand in several places. */
    private static Map<String, Integer> once(List<String> lines, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(lines.get(i), i, (one, other) -> -1);
        }
        return places;
    }

    /** Returns as many landmarks as keep their order in the new text, too: a longest rising sequence. */
    private static List<Landmark> rising(List<Landmark> landmarks) {
        int[] tails = new int[landmarks.size()];
        int[] before = new int[landmarks.size()];
        int length = 0;
        for (int i = 0; i < landmarks.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (landmarks.get(tails[middle]).now() < landmarks.get(i).now()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<Landmark> rising = new ArrayList<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            rising.add(landmarks.get(i));
        }
        Collections.reverse(rising);
        return rising;
    }

    /** Matches a longest common subsequence of a window that has no landmarks. */
    private void compare(Window window) {
        int rows = window.oldTo() - window.oldFrom();
        int columns = window.nowTo() - window.nowFrom();
        if ((long) rows * columns > MOST_PAIRS) {
            return;
        }
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] =
                        isSame(window, i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (isSame(window, i, j)) {
                partners[window.oldFrom() + i++] = window.nowFrom() + j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean isSame(Window window, int row, int column) {
        return old.get(window.oldFrom() + row).equals(now.get(window.nowFrom() + column));
    }
}
