package io.github.gangmu.internal.structure;

import java.util.BitSet;

/**
 * The lines of a table of contents in which dots lead from the words to the number of a page:
 *
 * <pre>
 * 目录
 * 第一章 总论………1
 * 附图………9
 * 第一章 总论
 * </pre>
 *
 * Each is an item, and holds no text and no items but others of them.
 */
final class ContentsEntries {
    /** How many dots lead to a page at least; … counts for two. */
    private static final int FEWEST_DOTS = 4;

    private final BitSet entries = new BitSet();

    ContentsEntries(Line[] lines) {
        for (Line line : lines) {
            if (isDigit(line.last) && leadsToPage(line.words())) {
                entries.set(line.index);
            }
        }
    }

    /** Returns whether a line is an entry. */
    boolean isEntry(int line) {
        return line >= 0 && entries.get(line);
    }

    /** Returns whether an item may stand under the block of an index, as far as entries have a say. */
    boolean allow(SearchState state, int under, Line line) {
        if (entries.isEmpty()) {
            return true;
        }
        if (isEntry(line.index)) {
            return under > 0 || !hasEntries(state);
        }
        return !isEntry(state.chain[under].line);
    }

    /** Returns whether entries stand under an item of the top level that is open, which is none: 目录. */
    private boolean hasEntries(SearchState state) {
        return state.size > 1
                && state.chain[1].item
                && !isEntry(state.chain[1].line)
                && isEntry(state.chain[1].lastItem);
    }

    private static boolean leadsToPage(String words) {
        int end = words.length();
        while (end > 0 && (isDigit(words.charAt(end - 1)) || Character.isWhitespace(words.charAt(end - 1)))) {
            end--;
        }
        int from = end;
        int dots = 0;
        while (from > 0 && isLeader(words.charAt(from - 1))) {
            from--;
            dots += words.charAt(from) == '…' ? 2 : 1;
        }
        return from > 0 && dots >= FEWEST_DOTS;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLeader(char c) {
        return c == '.' || c == '…' || c == '·' || c == '．';
    }
}
