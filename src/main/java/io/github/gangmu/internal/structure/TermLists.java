package io.github.gangmu.internal.structure;

import java.util.BitSet;

/**
 * Runs of short lines of words alone, one directly below the other: lists of terms, names or places.
 *
 * <pre>
 * 剪纸
 * 竹编
 * 皮影雕刻
 * 风筝扎制技艺
 * </pre>
 *
 * In a long one no line tells by its form that it heads the next.
 */
final class TermLists {
    private static final int LONGEST_TERM = 8;
    private static final int SHORTEST_LIST = 12;

    private final BitSet going = new BitSet();

    TermLists(Line[] lines) {
        int from = -1;
        for (int i = 0; i < lines.length; i++) {
            boolean term = isTerm(lines[i]);
            if (!term || from < 0 || !isBelow(lines[i], lines[i - 1])) {
                note(from, i);
                from = term ? i : -1;
            }
        }
        note(from, lines.length);
    }

    private void note(int from, int to) {
        if (from >= 0 && to - from >= SHORTEST_LIST) {
            going.set(from + 1, to);
        }
    }

    private static boolean isTerm(Line line) {
        return line.isPhrase(LONGEST_TERM) && line.signCount == 0 && line.dress == Dress.NONE;
    }

    private static boolean isBelow(Line line, Line before) {
        return line.typed.blanksBefore() == 0 && line.indent == before.indent;
    }

    /** Returns whether a line and the one before stand in a long list of terms. */
    boolean goesOn(int line) {
        return going.get(line);
    }
}
