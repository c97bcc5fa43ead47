package io.github.gangmu.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text that gave way to other characters.
 *
 * @param start where the stretch begins
 * @param end where it ends
 * @param text what stands there now
 */
record Replaced(int start, int end, String text) {
    /** Beyond so many pairs of characters a change is taken as a whole. */
    private static final long MOST_PAIRS = 250_000;

    /** Returns what makes the new text of the old, in order: as few characters as is worth finding out. */
    static List<Replaced> between(String old, String now) {
        int head = 0;
        int most = Math.min(old.length(), now.length());
        while (head < most && old.charAt(head) == now.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        int oldEnd = old.length() - tail;
        int nowEnd = now.length() - tail;
        if (head == oldEnd && head == nowEnd) {
            return List.of();
        }
        if (head == oldEnd || head == nowEnd) {
            return List.of(new Replaced(head, oldEnd, now.substring(head, nowEnd)));
        }
        boolean[] kept = (long) (oldEnd - head) * (nowEnd - head) <= MOST_PAIRS
                ? common(old, head, oldEnd, now, nowEnd)
                : oldEnd == nowEnd ? samePlaces(old, head, oldEnd, now) : new boolean[oldEnd - head];
        return collect(kept, old, head, oldEnd, now, nowEnd);
    }

    /** Returns which characters of the old text a longest common subsequence keeps. */
    private static boolean[] common(String old, int head, int oldEnd, String now, int nowEnd) {
        int rows = oldEnd - head;
        int columns = nowEnd - head;
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = old.charAt(head + i) == now.charAt(head + j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        boolean[] kept = new boolean[rows];
        int j = 0;
        for (int i = 0; i < rows && j < columns; ) {
            if (old.charAt(head + i) == now.charAt(head + j)) {
                kept[i++] = true;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    private static boolean[] samePlaces(String old, int head, int end, String now) {
        boolean[] kept = new boolean[end - head];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = old.charAt(head + i) == now.charAt(head + i);
        }
        return kept;
    }

    private static List<Replaced> collect(boolean[] kept, String old, int head, int oldEnd, String now, int nowEnd) {
        List<Replaced> all = new ArrayList<>();
        int from = head;
        int j = head;
        for (int i = head; i <= oldEnd; i++) {
            if (i < oldEnd && !kept[i - head]) {
                continue;
            }
            // What is kept is a subsequence of the new text, so the first place that fits is as good as any.
            int next = i < oldEnd ? now.indexOf(old.charAt(i), j) : nowEnd;
            if (i > from || next > j) {
                all.add(new Replaced(from, i, now.substring(j, next)));
            }
            from = i + 1;
            j = next + 1;
        }
        return all;
    }
}
