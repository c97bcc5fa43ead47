package io.github.gangmu.internal.structure;

import java.util.BitSet;

/**
 * Lines without a marker that part a numbered list into groups, while its numbers count on:
 *
 * <pre>
 * 党建引领
 * 1.深化品牌建设
 * 2.推进组织覆盖
 * 民生保障
 * 3.新建社区食堂
 * </pre>
 *
 * Each is an item beside the others, and the number behind it stands under it. A line behind an item that stands alone under such a
 * name says more of the item, and so do all where there is other text between items.
 */
final class GroupNames {
    private static final int LONGEST = 20;
    /** How far apart two numbers of a list may stand. */
    private static final int REACH = 40;

    private final Line[] lines;
    private final BitSet names = new BitSet();

    GroupNames(Line[] lines) {
        this.lines = lines;
        for (int i = 1; i < lines.length; i++) {
            Line line = lines[i];
            if (line.value == 1 && line.style.isNumber() && line.depth == 0 && mayName(lines[i - 1])) {
                find(i);
            }
        }
    }

    /** Looks for names of groups in the list that a line begins. */
    private void find(int begin) {
        BitSet found = new BitSet();
        int last = begin;
        int steps = 0;
        for (int i = begin + 1; i < Math.min(lines.length, last + REACH); i++) {
            Line line = lines[i];
            if (line.isMarkedLike(lines[begin])) {
                if (line.value != lines[last].value + 1) {
                    break;
                }
                if (i > last + 1 && lines[i - 1].isUnmarked()) {
                    boolean isSecond = last == begin || found.get(last - 1);
                    if (i > last + 2 || isSecond || !mayName(lines[i - 1]) || !isLike(lines[begin - 1], lines[i - 1])) {
                        // With text between items, who can tell which of it stands over the next?
                        return;
                    }
                    found.set(i - 1);
                }
                last = i;
                steps++;
            } else if (line.style.isNumber() && line.style.rank() <= lines[begin].style.rank()) {
                break;
            }
        }
        if (!found.isEmpty() && 2 * found.cardinality() <= steps) {
            names.set(begin - 1);
            names.or(found);
        }
    }

    private static boolean mayName(Line line) {
        return line.isUnmarked()
                && line.isText()
                && line.role == Role.NONE
                && line.length <= LONGEST
                && line.clauses.length == 0
                && (line.end == Line.END_WORD || line.end == Line.END_COLON);
    }

    private static boolean isLike(Line first, Line other) {
        return first.end == other.end && first.indent == other.indent && first.dress == other.dress;
    }

    /** Returns whether a line names a group of a list whose numbers count on. */
    boolean isName(int line) {
        return line >= 0 && names.get(line);
    }
}
