package io.github.gangmu.internal.selector;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Says that a name is unknown, and which one may have been meant. */
public final class Suggestion {
    private static final int LONGEST = 40;

    private Suggestion() {}

    /** Returns the message for an unknown name; the sign stands before all names of its kind, as : does. */
    public static String unknown(String kind, String sign, String name, Collection<String> known) {
        return "There is no " + kind + " " + sign + name
                + nearest(name, known)
                        .map(it -> "; did you mean " + sign + it + "?")
                        .orElseGet(() -> ", only " + sign + String.join(" " + sign, known));
    }

    /** Returns the known name that may have been meant by an unknown one, empty where none is near. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .filter(it -> distance(it, name) <= Math.max(1, it.length() / 3))
                .min(Comparator.comparingInt(it -> distance(it, name)));
    }

    /** Returns how many characters must be added, taken away, changed or swapped with their neighbour. */
    private static int distance(String one, String other) {
        if (other.length() > LONGEST) {
            return other.length();
        }
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int cheapest(int[][] rows, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
