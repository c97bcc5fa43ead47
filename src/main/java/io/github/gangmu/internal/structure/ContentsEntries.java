package io.github.gangmu.internal.structure;

import com.google.common.base.CharMatcher;
import java.util.BitSet;

/**
 * The lines of a table of contents: those in which dots lead from the words to the number of a page, and those below 目录 up to the line that begins
 * the text as the first entry does:
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

    /** How many entries a table of contents has at least and at most, where no page tells. */
    private static final int FEWEST = 2;

    private static final int LONGEST = 120;

    private final BitSet entries = new BitSet();
    /** For each line that heads a table whose end is known the line behind that, else 0. */
    private final int[] ends;

    ContentsEntries(Line[] lines) {
        ends = new int[lines.length];
        for (Line line : lines) {
            if (isDigit(line.last) && leadsToPage(line.words())) {
                entries.set(line.index);
            }
            if (line.role == Role.PART && isContents(line)) {
                note(line.index, beginning(lines, line.index + 1));
            }
        }
    }

    private void note(int head, int end) {
        if (end > 0) {
            entries.set(head + 1, end);
            ends[head] = end;
        }
    }

    private static boolean isContents(Line line) {
        String name = CharMatcher.whitespace().removeFrom(line.words());
        return name.equals("目录") || name.equals("目錄");
    }

    /** Returns the line with which the text behind a table of contents begins, as its first entry does, or 0. */
    private static int beginning(Line[] lines, int first) {
        if (first >= lines.length) {
            return 0;
        }
        String entry = name(lines[first]);
        for (int i = first + FEWEST; i < Math.min(lines.length, first + LONGEST) && entry.length() > 1; i++) {
            if (lines[i].isMarkedLike(lines[first]) && name(lines[i]).equals(entry)) {
                return i;
            }
        }
        return 0;
    }

    /** Returns the words of a line without blanks and without the page they stand on. */
    private static String name(Line line) {
        String words = CharMatcher.whitespace().removeFrom(line.words());
        int end = words.length();
        while (end > 0 && (isDigit(words.charAt(end - 1)) || isLeader(words.charAt(end - 1)))) {
            end--;
        }
        return words.substring(0, end);
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
            return under > 0 || !hasEntries(state) && !isHeaded(state, line);
        }
        int above = state.chain[under].line;
        return !isEntry(above) && (above < 0 || ends[above] == 0);
    }

    /** Returns whether the line that heads the table of an entry is an open item. */
    private boolean isHeaded(SearchState state, Line entry) {
        for (int i = 1; i < state.size; i++) {
            if (state.chain[i].item && ends[state.chain[i].line] > entry.index) {
                return true;
            }
        }
        return false;
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
