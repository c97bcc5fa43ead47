package io.github.gangmu.internal.structure;

/**
 * How alike two lines are in form: ending, length, clauses, punctuation, opening and closing words. From {@link #MIN} (nothing
 * in common) to {@link #MAX} (parallel lines, 排比).
 */
final class Likeness {
    static final int MIN = -4;
    static final int MAX = 12;

    private Likeness() {}

    static int of(Line a, Line b) {
        int score = 0;
        score += a.style == b.style ? 1 : -1;
        score += a.end == b.end ? 1 : -1;
        if (a.first == b.first && a.first != 0) {
            score += a.second == b.second ? 3 : 2;
        }
        if (a.last == b.last && a.last != 0) {
            score += a.beforeLast == b.beforeLast && a.beforeLast != 0 ? 3 : 2;
        }
        score += lengths(a.length, b.length);
        if (a.signs == b.signs && a.signCount == b.signCount) {
            score += a.signCount >= 2 ? 2 : 1;
        }
        score += clauses(a, b);
        score -= a.quoted != b.quoted ? 1 : 0;
        score -= a.emphasised != b.emphasised ? 2 : 0;
        score -= a.labelColon != b.labelColon ? 1 : 0;
        score -= (a.length > 60) != (b.length > 60) ? 2 : 0;
        return Math.max(MIN, Math.min(MAX, score));
    }

    private static int lengths(int a, int b) {
        int difference = Math.abs(a - b);
        int longer = Math.max(a, b);
        if (difference <= 1) {
            return 2;
        }
        if (difference <= 3 || difference * 5 <= longer) {
            return 1;
        }
        return difference * 2 > longer ? -2 : 0;
    }

    private static int clauses(Line a, Line b) {
        int size = a.clauses.length;
        if (size != b.clauses.length || size == 0) {
            return 0;
        }
        boolean sameLengths = true;
        int sameEdges = 0;
        for (int i = 0; i < size; i += 3) {
            sameLengths &= Math.abs(a.clauses[i] - b.clauses[i]) <= 1;
            sameEdges += a.clauses[i + 1] == b.clauses[i + 1] ? 1 : 0;
            sameEdges += a.clauses[i + 2] == b.clauses[i + 2] ? 1 : 0;
        }
        return (sameLengths ? 2 : 0) + Math.min(3, sameEdges);
    }

    /** Returns the bucket of a likeness, 0 to 6. */
    static int bucket(int likeness) {
        return likeness <= -2 ? 0 : Math.min(6, (likeness + 1) / 2 + 1);
    }
}
