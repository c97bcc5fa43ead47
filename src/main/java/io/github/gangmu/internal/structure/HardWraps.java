package io.github.gangmu.internal.structure;

/**
 * Which lines of a text seem to go on with the line before them because the text was wrapped at a width, as mail, old manuals and text copied from
 * a page are:
 *
 * <pre>
 *     网格员每天走访入户，记录群众诉求，能当场解决的当场解
 * 决，不能解决的上报街道。
 * </pre>
 *
 * The first line of such a paragraph is measured as the whole paragraph, else it looks like a heading over the rest. Whether the second goes on
 * with it is still decided by the search.
 */
final class HardWraps {
    /** The widths, in halves of a Chinese character, of lines that were wrapped by hand; how much wider than most such a line may be. */
    static final int NARROWEST = 30;

    static final int WIDEST = 130;
    private static final int OVERHANG = 16;
    /** How much narrower than the usual greatest width a full line may be. */
    private static final int SLACK = 8;

    private static final int FEWEST_LINES = 4;
    private static final int FEWEST_FULL = 3;
    /** From this share on, in quarters, the lines of a text are taken to be wrapped. */
    private static final int WRAPPED = 2;

    private final Line[] lines;
    private final int usual;
    private final int share;

    HardWraps(Line[] lines) {
        this.lines = lines;
        this.usual = usualWidth();
        this.share = usual < NARROWEST || usual > WIDEST ? 0 : shareOfOpenLines();
    }

    /** Returns the share of lines that end without punctuation near the usual greatest width, in quarters: 2 and more speak for hard wraps. */
    int share() {
        return share;
    }

    /** Returns the width that 19 of 20 lines keep to, 0 where a line is much wider than that, or there are hardly any lines. */
    private int usualWidth() {
        int[] counts = new int[WIDEST + OVERHANG + 1];
        int widest = 0;
        for (Line line : lines) {
            if (line.width >= counts.length) {
                return 0;
            }
            counts[line.width]++;
            widest = Math.max(widest, line.width);
        }
        int left = lines.length < FEWEST_LINES ? 0 : (lines.length - 1) * 19 / 20 + 1;
        int width = 0;
        while (left > counts[width]) {
            left -= counts[width++];
        }
        return widest > width + OVERHANG ? 0 : width;
    }

    private int shareOfOpenLines() {
        int full = 0;
        int open = 0;
        for (Line line : lines) {
            if (isFull(line) && line.isText()) {
                full++;
                open += line.isOpenAtEnd() ? 1 : 0;
            }
        }
        return full < FEWEST_FULL ? 0 : 4 * open / full;
    }

    private boolean isFull(Line line) {
        return line.width >= usual - SLACK;
    }

    /** Joins the lines that seem to be one paragraph, in a text whose lines are wrapped. */
    void join() {
        if (share < WRAPPED) {
            return;
        }
        for (int from = 0; from < lines.length; ) {
            int to = from;
            while (to + 1 < lines.length && lines[from].isText() && isFull(lines[to]) && goesOn(from, to + 1)) {
                to++;
            }
            if (to > from) {
                lines[from].joinWith(lines, to);
            }
            from = to + 1;
        }
    }

    /** Returns whether a line behind a full one goes on with the paragraph; a new one is indented, or behind a blank line, or marked. */
    private boolean goesOn(int from, int at) {
        Line next = lines[at];
        if (!next.isText() || !next.isUnmarked() || next.typed.blanksBefore() > 0) {
            return false;
        }
        if (at == from + 1) {
            return !lines[from].isUnmarked() || next.indent <= lines[from].indent;
        }
        return Math.abs(next.indent - lines[from + 1].indent) <= 1;
    }
}
