package io.github.gangmu.internal.structure;

/**
 * What stands around each line of a document: how many of the nearest lines hold several sentences, begin with a label (标签：文字), or end as
 * the line does. One pass over the lines, with the last nine of them in one number.
 */
final class Surroundings {
    /** How many lines before and behind a line are looked at for sentences and ends, and for labels. */
    private static final int NEAR = 3;

    private static final int NEARER_AND_FURTHER = 4;
    private static final int MOST = 3;

    /** For each line in the window four bits: the class of its end, {@link #MARKED} if the line has a marker. */
    private static final int BITS = 4;

    private static final int MARKED = 15;
    private static final long ONES = 0x1111_1111_1111_1111L;

    private final byte[] codes;

    Surroundings(Line[] lines) {
        codes = new byte[lines.length];
        int window = 2 * NEARER_AND_FURTHER + 1;
        int labels = 0;
        int sentences = 0;
        long ends = -1;
        // The line in the middle of the window is four behind the one that enters it.
        for (int entering = 0; entering < lines.length + NEARER_AND_FURTHER; entering++) {
            int label = 0;
            int several = 0;
            int end = MARKED;
            if (entering < lines.length) {
                Line line = lines[entering];
                label = line.labelColon == 1 ? 1 : 0;
                several = line.sentences > 1 ? 1 : 0;
                end = line.isUnmarked() ? line.end : MARKED;
            }
            labels = labels << 1 | label;
            sentences = sentences << 1 | several;
            ends = ends << BITS | end;
            int at = entering - NEARER_AND_FURTHER;
            if (at >= 0) {
                int around = (1 << window) - 1 & ~(1 << NEARER_AND_FURTHER);
                int near = around & ~1 & ~(1 << window - 1);
                codes[at] = (byte) (count(sentences & near)
                        | count(labels & around) << 2
                        | Math.min(MOST, likeEnds(ends >>> BITS, lines[at].end)) << 4);
            }
        }
    }

    private static int count(int bits) {
        return Math.min(MOST, Integer.bitCount(bits));
    }

    /** Returns how many of the last seven ends but the one in the middle are of a class. */
    private static int likeEnds(long ends, int end) {
        long differing = ends ^ end * ONES;
        long different = differing | differing >>> 1 | differing >>> 2 | differing >>> 3;
        long alike = ~different & ONES & (1L << BITS * (2 * NEAR + 1)) - 1 & ~(1L << BITS * NEAR);
        return Long.bitCount(alike);
    }

    /** Returns how many of the three lines before a line and the three behind it hold more than one sentence, at most 3. */
    int sentences(int line) {
        return codes[line] & MOST;
    }

    /** Returns how many of the four lines before a line and the four behind it begin with a label, at most 3. */
    int labels(int line) {
        return codes[line] >> 2 & MOST;
    }

    /** Returns how many of the three lines before a line and the three behind it have no marker and end in the same class, at most 3. */
    int ends(int line) {
        return codes[line] >> 4;
    }
}
