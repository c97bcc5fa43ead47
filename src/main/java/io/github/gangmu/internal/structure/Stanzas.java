package io.github.gangmu.internal.structure;

import java.util.Arrays;

/**
 * The stanzas of a document, which blank lines part, and where in its stanza each line stands. Authors who set no marks often put a blank line
 * before each heading: then the first line of a stanza heads the others, and none of those heads some of them.
 *
 * <pre>
 * 加强领导        {@link #FIRST}
 * 落实责任        {@link #SECOND}
 * 强化督导        {@link #LATER}
 *
 * 加大投入        {@link #FIRST}
 * </pre>
 */
final class Stanzas {
    /** Where a line stands in its stanza. */
    static final int ALONE = 0;

    static final int FIRST = 1;
    static final int SECOND = 2;
    static final int LATER = 3;
    private static final int POSITIONS = LATER + 1;

    /** What stanzas a document has: one, mostly several lines long, mostly single lines. */
    static final int UNPARTED = 0;

    static final int LONG = 1;
    static final int SINGLE = 2;
    private static final int KINDS = SINGLE + 1;

    /** How many codes of pairs there are. */
    static final int PAIRS = POSITIONS * POSITIONS * 2 * KINDS;

    private final int kind;
    private final byte[] positions;
    /** For each line the first line of its stanza. */
    private final int[] begins;

    Stanzas(Line[] lines, byte[] blanks) {
        positions = new byte[lines.length];
        begins = new int[lines.length];
        int stanzas = 0;
        int several = 0;
        for (int from = 0; from < lines.length; ) {
            int to = from + 1;
            while (to < lines.length && blanks[to] == 0) {
                to++;
            }
            stanzas++;
            several += to - from > 1 ? 1 : 0;
            for (int i = from; i < to; i++) {
                begins[i] = from;
                positions[i] = (byte) (to - from == 1 ? ALONE : Math.min(LATER, FIRST + i - from));
            }
            from = to;
        }
        if (stanzas < 2) {
            Arrays.fill(positions, (byte) LATER);
        }
        kind = stanzas < 2 ? UNPARTED : 2 * several >= stanzas ? LONG : SINGLE;
    }

    /** Returns what stanzas the document has. */
    int kind() {
        return kind;
    }

    /** Returns where in its stanza a line stands; {@link #LATER} where the document is one stanza. */
    int position(int line) {
        return positions[line];
    }

    /** Returns whether two lines stand in one stanza. */
    boolean areTogether(int line, int other) {
        return begins[line] == begins[other];
    }

    /** Returns a code for where two lines stand, whether together, and in what a document. */
    int pair(int line, int other) {
        int places = position(line) * POSITIONS + position(other);
        return (places * 2 + (areTogether(line, other) ? 1 : 0)) * KINDS + kind;
    }
}
