package io.github.gangmu.transform;

import java.util.Arrays;

/** How alike two texts are, by the pairs of neighbouring characters they share: from 0, nothing, to 1, the same. */
final class Likeness {
    /** Of long texts the first characters tell enough. */
    private static final int MOST = 400;

    private Likeness() {}

    static double of(String some, String other) {
        if (some.equals(other)) {
            return 1;
        }
        return of(pairs(some), pairs(other));
    }

    /** Returns the pairs of neighbouring characters of a text, sorted; a text of one character pairs it with nothing. */
    static int[] pairs(String text) {
        int length = Math.min(text.length(), MOST);
        int[] pairs = new int[Math.max(0, length - 1) + 2];
        for (int i = 0; i + 1 < length; i++) {
            pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        // The ends count, so that short texts that begin or end alike are alike.
        pairs[pairs.length - 2] = length == 0 ? 0 : text.charAt(0);
        pairs[pairs.length - 1] = length == 0 ? 0 : text.charAt(length - 1) << 16;
        Arrays.sort(pairs);
        return pairs;
    }

    static double of(int[] some, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < some.length && j < other.length; ) {
            if (some[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (some[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * shared / (some.length + other.length);
    }
}
