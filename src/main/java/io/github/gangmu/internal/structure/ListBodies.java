package io.github.gangmu.internal.structure;

/**
 * Whether the items of a numbered list hold text, which is found out only for the lists behind running text that announces them:
 *
 * <pre>
 * 现将有关事项公告如下：
 * 一、招聘岗位
 * 语文2名，数学2名。
 * 二、应聘条件
 * </pre>
 *
 * These are main headings, and stand beside that text. Items that hold nothing stand under it.
 */
final class ListBodies {
    private static final int LOOK_AHEAD = 60;

    private final LineSequence document;
    private final byte[] known;

    ListBodies(LineSequence document) {
        this.document = document;
        this.known = new byte[document.size()];
    }

    /** Returns whether text stands between the numbers of the list that a line begins. */
    boolean has(Line first) {
        if (known[first.index] == 0) {
            known[first.index] = (byte) (find(first) ? 1 : 2);
        }
        return known[first.index] == 1;
    }

    private boolean find(Line first) {
        Line last = first;
        for (int i = first.index + 1; i < Math.min(document.size(), first.index + LOOK_AHEAD); i++) {
            Line line = document.line(i);
            if (line.isMarkedLike(first)) {
                if (line.value != last.value + 1) {
                    return false;
                }
                if (hasText(last.index, i)) {
                    return true;
                }
                last = line;
            } else if (ranksAbove(line, first)) {
                return false;
            }
        }
        return false;
    }

    private static boolean ranksAbove(Line line, Line other) {
        return line.style.isNumber() && line.style.rank() >= 0 && line.style.rank() < other.style.rank();
    }

    /** Returns whether a line between two stands for itself; one that may go on with the line before does not. */
    private boolean hasText(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Line line = document.line(i);
            Line before = document.line(i - 1);
            boolean ends = before.endsClause() || before.width < HardWraps.NARROWEST;
            if (ends && !line.joined && line.role != Role.SEPARATOR) {
                return true;
            }
        }
        return false;
    }
}
