package io.github.gangmu.internal.structure;

import java.util.Arrays;

/**
 * How alike the lines of a document are in form: ending, length, clauses, punctuation, opening and closing words. From {@link #MIN}
 * (nothing in common) to {@link #MAX} (parallel lines, 排比).
 *
 * <p>A search compares each line with some seven others, and which of them have what in common is hard to predict. So what is compared lies
 * side by side for all lines, several properties in one number, and no step of the sum depends on another.
 */
final class Likeness {
    static final int MIN = -4;
    static final int MAX = 12;

    /** Lines that are longer than this are paragraphs. */
    private static final int LONG = 60;

    /** Where in the form of a line each property begins; the style comes first. */
    private static final int END = 6;

    private static final int LABEL = 9;
    private static final int QUOTED = 11;
    private static final int EMPHASISED = 12;
    private static final int PARAGRAPH = 13;
    private static final int SIGNS = 14;
    private static final int CLAUSES = 18;

    private static final int STYLES = (1 << END) - 1;
    private static final int NO_STYLE = Style.NONE.code();
    private static final int FOUR_BITS = 15;
    private static final int TWO_BITS = 3;

    /** What the properties from {@link #END} up to {@link #SIGNS} add, by which of their bits differ. */
    private static final byte[] PARTS = parts();

    private static final byte[] BUCKETS = buckets();

    /** How far from each other lines are whose likeness is remembered. */
    private static final int REACH = 64;
    /** For how many lines it is remembered, and for how many pairs that are further apart; powers of two. */
    private static final int KEPT = 64;

    private static final int FAR = 8;
    private static final byte UNKNOWN = Byte.MIN_VALUE;

    private final int[] forms;
    private final int[] lengths;
    /** The first two characters of each line and the last two, the last of them first. */
    private final long[] edges;

    private final long[] signs;
    private final char[][] clauses;

    /** The likeness of each line without a marker to the line before it, if that has none either. */
    private final byte[] adjacent;

    /** The likeness of a line to each of those before it, for the lines the search is near to, and which lines these are. */
    private final byte[] near;

    private final int[] nearOf;
    private final int[] farLow = new int[FAR];
    private final int[] farHigh = new int[FAR];
    private final byte[] far = new byte[FAR];

    Likeness(Line[] lines) {
        forms = new int[lines.length];
        lengths = new int[lines.length];
        edges = new long[lines.length];
        signs = new long[lines.length];
        clauses = new char[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            Line line = lines[i];
            forms[i] = line.styleCode
                    | line.end << END
                    | line.labelColon << LABEL
                    | (line.quoted ? 1 << QUOTED : 0)
                    | (line.emphasised ? 1 << EMPHASISED : 0)
                    | (line.length > LONG ? 1 << PARAGRAPH : 0)
                    | line.signCount << SIGNS
                    | line.clauses.length / 3 << CLAUSES;
            lengths[i] = line.length;
            edges[i] = (long) line.first << 48 | (long) line.second << 32 | (long) line.last << 16 | line.beforeLast;
            signs[i] = line.signs;
            clauses[i] = line.clauses;
        }
        adjacent = new byte[lines.length];
        for (int i = 1; i < lines.length; i++) {
            adjacent[i] = isUnmarked(i - 1) && isUnmarked(i) ? (byte) compare(i - 1, i) : UNKNOWN;
        }
        int kept = KEPT;
        while (kept > 16 && kept >= lines.length * 2) {
            kept /= 2;
        }
        near = new byte[kept * REACH];
        nearOf = new int[kept];
        Arrays.fill(nearOf, -1);
        Arrays.fill(farLow, -1);
    }

    /** Returns whether a line has no marker. */
    boolean isUnmarked(int line) {
        return (forms[line] & STYLES) == NO_STYLE;
    }

    /** Returns how alike two lines are; what was found is remembered while the search is near. */
    int of(int i, int j) {
        int low = Math.min(i, j);
        int high = Math.max(i, j);
        int distance = high - low;
        if (distance == 1 && adjacent[high] != UNKNOWN) {
            return adjacent[high];
        }
        if (distance >= REACH) {
            return ofFar(low, high);
        }
        int row = high & nearOf.length - 1;
        int at = row * REACH + distance;
        if (nearOf[row] == high) {
            byte known = near[at];
            if (known != UNKNOWN) {
                return known;
            }
        } else {
            nearOf[row] = high;
            Arrays.fill(near, row * REACH, (row + 1) * REACH, UNKNOWN);
        }
        int like = compare(low, high);
        near[at] = (byte) like;
        return like;
    }

    private int ofFar(int low, int high) {
        int slot = low & FAR - 1;
        if (farLow[slot] != low || farHigh[slot] != high) {
            farLow[slot] = low;
            farHigh[slot] = high;
            far[slot] = (byte) compare(low, high);
        }
        return far[slot];
    }

    /** Compares two lines. */
    int compare(int a, int b) {
        int form = forms[a];
        int other = form ^ forms[b];
        int score = 2 * isZero(other & STYLES) - 1 + PARTS[other >> END & PARTS.length - 1];
        long edge = edges[a];
        long differing = edge ^ edges[b];
        int first = isFirstSame(edge, differing);
        int last = isLastSame(edge, differing);
        int second = isZero((char) (differing >>> 32));
        int beforeLast = isZero((char) differing) & isCharacter(edge);
        score += first * (2 + second) + last * (2 + beforeLast);
        score += likeLengths(lengths[a], lengths[b]);
        score += 2 * likeLabels(form, other);
        int count = form >> SIGNS & FOUR_BITS;
        int sameSigns = isZero(other >> SIGNS & FOUR_BITS) & isZero(signs[a] ^ signs[b]);
        score += sameSigns * (count >= 2 ? 2 : 1);
        if (form >> CLAUSES != 0 && other >> CLAUSES == 0) {
            score += likeClauses(clauses[a], clauses[b]);
        }
        return Math.max(MIN, Math.min(MAX, score));
    }

    /** Returns how many characters two lines open with that are the same: 0 to 2. */
    int openings(int a, int b) {
        long differing = edges[a] ^ edges[b];
        int first = isFirstSame(edges[a], differing);
        return first + (first & isZero((char) (differing >>> 32)));
    }

    /** Returns 1 if the last words of two lines end with the same character, or else 0. */
    int closings(int a, int b) {
        return isLastSame(edges[a], edges[a] ^ edges[b]);
    }

    private static int isFirstSame(long edge, long differing) {
        return isZero((int) (differing >>> 48)) & isCharacter(edge >>> 48);
    }

    private static int isLastSame(long edge, long differing) {
        return isZero((char) (differing >>> 16)) & isCharacter(edge >>> 16);
    }

    /** Returns 1 for 0, and 0 for any other number that is not negative. */
    private static int isZero(int number) {
        return number - 1 >>> 31;
    }

    private static int isZero(long number) {
        return (int) ((number | -number) >>> 63) ^ 1;
    }

    /** Returns whether the last 16 bits are a character, and not 0 for none. */
    private static int isCharacter(long bits) {
        return 1 - isZero((char) bits);
    }

    private static byte[] parts() {
        byte[] parts = new byte[1 << SIGNS - END];
        for (int i = 0; i < parts.length; i++) {
            int differing = i << END;
            int part = (differing & (1 << LABEL) - (1 << END)) == 0 ? 1 : -1;
            part -= (differing & (1 << QUOTED) - (1 << LABEL)) != 0 ? 1 : 0;
            part -= (differing & 1 << QUOTED) != 0 ? 1 : 0;
            part -= (differing & 1 << EMPHASISED) != 0 ? 2 : 0;
            part -= (differing & 1 << PARAGRAPH) != 0 ? 2 : 0;
            parts[i] = (byte) part;
        }
        return parts;
    }

    /** Returns 1 if both lines are a label and what it names, 职位月薪：面议 and 工作经验：不限, or both a label alone. */
    private static int likeLabels(int form, int differing) {
        int label = form >> LABEL & TWO_BITS;
        return label + 1 >> 1 & isZero(differing >> LABEL & TWO_BITS);
    }

    /** Returns 2 for nearly the same length, 1 for one a fifth longer, -2 for one twice as long, else 0. */
    private static int likeLengths(int a, int b) {
        int difference = Math.abs(a - b);
        int longer = Math.max(a, b);
        int same = difference - 2 >>> 31;
        int near = difference - 4 >>> 31 | difference * 5 - longer - 1 >>> 31;
        int apart = longer - difference * 2 >>> 31;
        return same + near - 2 * (apart & ~near);
    }

    private static int likeClauses(char[] a, char[] b) {
        int different = 0;
        int sameEdges = 0;
        for (int i = 0; i < a.length; i += 3) {
            different |= 1 - Math.abs(a[i] - b[i]);
            sameEdges += isZero(a[i + 1] ^ b[i + 1]) + isZero(a[i + 2] ^ b[i + 2]);
        }
        return (different < 0 ? 0 : 2) + Math.min(3, sameEdges);
    }

    /** Returns the bucket of a likeness, 0 to 6. */
    static int bucket(int likeness) {
        return BUCKETS[likeness - MIN];
    }

    private static byte[] buckets() {
        byte[] buckets = new byte[MAX - MIN + 1];
        for (int i = 0; i < buckets.length; i++) {
            int likeness = i + MIN;
            buckets[i] = (byte) (likeness <= -2 ? 0 : Math.min(6, (likeness + 1) / 2 + 1));
        }
        return buckets;
    }
}
