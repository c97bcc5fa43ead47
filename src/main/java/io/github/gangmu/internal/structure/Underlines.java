package io.github.gangmu.internal.structure;

/**
 * Short lines without a marker that stand alone over a rule, or between two:
 *
 * <pre>
 * 会议准备
 * ========
 * 会前
 * ----
 * </pre>
 *
 * Each is a heading, and those over rules of one sign are of one level.
 */
final class Underlines {
    private static final int LONGEST = 24;
    private static final char NONE = 0;

    private final Line[] lines;
    /** The signs of the rules below lines. */
    private final char[] signs;

    Underlines(Line[] lines) {
        this.lines = lines;
        this.signs = new char[lines.length];
        for (int i = 0; i + 1 < lines.length; i++) {
            if (lines[i + 1].role == Role.SEPARATOR && standsOver(i)) {
                Line rule = lines[i + 1];
                signs[i] = rule.source.charAt(rule.typed.from());
            }
        }
    }

    private boolean standsOver(int at) {
        Line line = lines[at];
        return line.isUnmarked()
                && line.isText()
                && line.length <= LONGEST
                && line.end == Line.END_WORD
                && lines[at + 1].typed.blanksBefore() == 0
                && (at == 0 || line.typed.blanksBefore() > 0 || lines[at - 1].role == Role.SEPARATOR);
    }

    /** Returns whether a line stands over a rule. */
    boolean has(int line) {
        return line >= 0 && signs[line] != NONE;
    }

    /** Returns whether two lines stand over rules of one sign. */
    boolean isOneLevel(int line, int other) {
        return has(line) && has(other) && signs[line] == signs[other];
    }
}
