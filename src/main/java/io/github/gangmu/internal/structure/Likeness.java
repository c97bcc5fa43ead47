package io.github.gangmu.internal.structure;

/**
 * How alike two lines are in form: ending, length, clauses, punctuation, opening and closing words. From {@link #MIN} (nothing
 * in common) to {@link #MAX} (parallel lines, 排比).
 */
final class Likeness {
    static final int MIN = -4;
    static final int MAX = 12;

    private static final int LONG_LINE = 60;

    private static final int QUOTED = 1;
    private static final int EMPHASISED = 2;
    private static final int LONG = 4;
    /** Where the class of labels, the class of end marks and the style lie in a form. */
    private static final int LABEL = 3;

    private static final int END = 5;
    private static final int STYLE = 8;

    private Likeness() {}

    /** Returns the features of a line that lines mostly share, packed so that one comparison sees whether two do. */
    static int form(Line line) {
        return line.styleCode << STYLE
                | line.end << END
                | line.labelColon << LABEL
                | (line.quoted ? QUOTED : 0)
                | (line.emphasised ? EMPHASISED : 0)
                | (line.length > LONG_LINE ? LONG : 0);
    }

    static int of(Line a, Line b) {
        int score = forms(a.form ^ b.form);
        if (a.first == b.first && a.first != 0) {
            score += a.second == b.second ? 3 : 2;
        }
        if (a.last == b.last && a.last != 0) {
            score += a.beforeLast == b.beforeLast && a.beforeLast != 0 ? 3 : 2;
        }
        score += lengths(a.length, b.length);
        if (a.signs == b.signs) {
            score += a.signCount >= 2 ? 2 : 1;
        }
        score += clauses(a.clauses, b.clauses);
        return Math.max(MIN, Math.min(MAX, score));
    }

    private static int forms(int different) {
        int same = 2;
        if (different != 0) {
            same -= different >>> STYLE != 0 ? 2 : 0;
            same -= (different >>> END & 7) != 0 ? 2 : 0;
            same -= (different >>> LABEL & 3) != 0 ? 1 : 0;
            same -= (different & QUOTED) != 0 ? 1 : 0;
            same -= (different & EMPHASISED) != 0 ? 2 : 0;
            same -= (different & LONG) != 0 ? 2 : 0;
        }
        return same;
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

    private static int clauses(char[] a, char[] b) {
        int size = a.length;
        if (size != b.length || size == 0) {
            return 0;
        }
        boolean sameLengths = true;
        int sameEdges = 0;
        for (int i = 0; i < size; i += 3) {
            sameLengths &= Math.abs(a[i] - b[i]) <= 1;
            sameEdges += a[i + 1] == b[i + 1] ? 1 : 0;
            sameEdges += a[i + 2] == b[i + 2] ? 1 : 0;
        }
        return (sameLengths ? 2 : 0) + Math.min(3, sameEdges);
    }

    /** Returns the bucket of a likeness, 0 to 6. */
    static int bucket(int likeness) {
        return likeness <= -2 ? 0 : Math.min(6, (likeness + 1) / 2 + 1);
    }
}
