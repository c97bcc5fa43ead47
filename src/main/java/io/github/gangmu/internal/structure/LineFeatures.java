package io.github.gangmu.internal.structure;

/** Features of a line and its neighbourhood, whatever was placed before. They are the same for all states of the search. */
final class LineFeatures {
    private static final int ALIKE = 3;
    /** How many alike lines before and behind a line are counted. */
    private static final int LONGEST_RUN = 3;

    private static final int NO_RUN = 4 * LONGEST_RUN + 4;
    private static final int NO_LIKENESS = Likeness.bucket(Likeness.MAX) + 1;
    private static final int NO_SIGN = 3;
    private static final int NO_TEXT = 5;
    private final LineSequence document;

    LineFeatures(LineSequence document) {
        this.document = document;
    }

    static int lengthBucket(int length) {
        if (length <= 4) {
            return 0;
        }
        if (length <= 8) {
            return 1;
        }
        if (length <= 12) {
            return 2;
        }
        if (length <= 17) {
            return 3;
        }
        if (length <= 23) {
            return 4;
        }
        if (length <= 30) {
            return 5;
        }
        if (length <= 40) {
            return 6;
        }
        if (length <= 60) {
            return 7;
        }
        if (length <= 110) {
            return 8;
        }
        return length <= 200 ? 9 : 10;
    }

    static int sign(int difference) {
        return difference > 0 ? 1 : difference < 0 ? 2 : 0;
    }

    static int clamp(int value, int low, int high) {
        return Math.max(low, Math.min(high, value));
    }

    /** Adds the rows of a line. */
    void add(LineRows out, Line line) {
        int at = line.index;
        int group = line.group;
        int length = line.lengthBucket;
        int end = line.end;
        int blanksBefore = document.blanksBefore(at);
        int blanksAfter = document.blanksBefore(at + 1);
        out.addByPlace(Lookup.BLANKS_AND_SENTENCES.cell(blanksBefore, group, line.isText() ? line.sentences : NO_TEXT));
        out.addByAction(Lookup.STYLE.cell(line.styleCode, document.unmarkedShare));
        out.addByAction(Lookup.FORM.cell(end, length, line.isText() ? line.sentences : NO_TEXT, group));
        if (line.labelColon > 0) {
            out.addByPlace(Lookup.LABEL.cell(line.labelColon, group));
            out.addByAction(Lookup.LABEL_LENGTH.cell(line.labelColon, length));
        }
        if (line.runIn > 0) {
            out.addByAction(Lookup.RUN_IN.cell(line.runIn, group));
        }
        if (at < 3) {
            out.addByAction(Lookup.FIRST_LINES.cell(at, group, end));
        }
        int run = NO_RUN;
        int alternation = 0;
        if (line.isText()) {
            if (line.isUnmarked()) {
                alternation = document.alternation[at] * 4 + (at > 0 ? document.alternation[at - 1] : 0);
                run = addRun(out, line);
            } else {
                out.addByAction(Lookup.SENTENCES_NEAR.cell(sentencesNear(at), Math.min(2, line.sentences), group));
            }
        }
        out.addByAction(Lookup.BLANKS_AND_ALTERNATION.cell(blanksBefore, blanksAfter, end, alternation));
        int next = addNext(out, line, blanksAfter);
        addBefore(out, line, blanksBefore, run, next, blanksAfter);
    }

    /** Returns how many of the lines around hold more than one sentence, 0 to 3. */
    private int sentencesNear(int at) {
        int near = 0;
        for (int i = Math.max(0, at - 3); i < Math.min(document.size(), at + 4); i++) {
            near += i != at && document.line(i).sentences > 1 ? 1 : 0;
        }
        return Math.min(3, near);
    }

    /** Adds what the lines around a line of words say; returns how many of them are alike, as a number for {@link Lookup#RUN}. */
    private int addRun(LineRows out, Line line) {
        int at = line.index;
        int length = line.lengthBucket;
        int last = Math.min(document.size() - 1, at + LONGEST_RUN);
        int forward = 0;
        while (at + forward < last && isAlike(at, at + forward + 1)) {
            forward++;
        }
        int first = Math.max(0, at - LONGEST_RUN);
        int backward = 0;
        while (at - backward > first && isAlike(at, at - backward - 1)) {
            backward++;
        }
        int labels = 0;
        int ends = 0;
        for (int i = Math.max(0, at - 4); i < Math.min(document.size(), at + 5); i++) {
            Line other = document.line(i);
            if (i != at) {
                labels += other.labelColon == 1 ? 1 : 0;
                ends += Math.abs(i - at) <= 3 && other.end == line.end && other.isUnmarked() ? 1 : 0;
            }
        }
        out.addByAction(Lookup.RUN_FORM.cell(Math.min(2, forward + backward), length, line.end, Math.min(3, ends)));
        out.addByAction(Lookup.RUN_LABELS.cell(line.labelColon, Math.min(3, labels), length));
        int openings = sameOpening(at, at - 1) * 3 + sameOpening(at, at + 1);
        int closings = sameClosing(at, at - 1) * 2 + sameClosing(at, at + 1);
        out.addByAction(Lookup.RUN_EDGES.cell(
                openings, closings, length >= 7 ? 1 : 0, sentencesNear(at), Math.min(2, line.sentences)));
        return forward * 4 + backward;
    }

    private boolean isAlike(int at, int other) {
        return document.line(other).isUnmarked() && document.likeness(at, other) >= ALIKE;
    }

    private int sameOpening(int at, int other) {
        if (other < 0 || other >= document.size()) {
            return 0;
        }
        Line some = document.line(at);
        Line neighbour = document.line(other);
        return some.first == 0 || some.first != neighbour.first ? 0 : some.second == neighbour.second ? 2 : 1;
    }

    private int sameClosing(int at, int other) {
        if (other < 0 || other >= document.size()) {
            return 0;
        }
        return document.line(at).last != 0 && document.line(at).last == document.line(other).last ? 1 : 0;
    }

    /** Adds what the next line says; returns whether it is indented more or less. */
    private int addNext(LineRows out, Line line, int blanksAfter) {
        int at = line.index;
        if (at + 1 >= document.size()) {
            return NO_SIGN;
        }
        Line next = document.line(at + 1);
        out.addByAction(Lookup.NEXT_END.cell(line.end, next.end, line.group, next.group));
        out.addByPlace(Lookup.NEXT_ROLE.cell(next.roleCode, blanksAfter));
        return sign(next.indent - line.indent);
    }

    private void addBefore(LineRows out, Line line, int blanksBefore, int run, int next, int blanksAfter) {
        int group = line.group;
        if (line.index == 0) {
            out.addByPlace(Lookup.RUN.cell(run, NO_LIKENESS));
            out.addByPlace(Lookup.INDENTS.cell(NO_SIGN, group, next, blanksAfter));
            return;
        }
        Line before = document.line(line.index - 1);
        int like = line.isUnmarked() && before.isUnmarked()
                ? Likeness.bucket(document.likeness(line.index - 1, line.index))
                : NO_LIKENESS;
        out.addByPlace(Lookup.RUN.cell(run, like));
        out.addByPlace(Lookup.INDENTS.cell(sign(line.indent - before.indent), group, next, blanksAfter));
        out.addByPlace(Lookup.BEFORE_ROLE.cell(before.roleCode, line.roleCode));
        out.addByPlace(Lookup.ENDS_BEFORE.cell(before.end, line.end, blanksBefore));
        out.addByAction(Lookup.BEFORE_END.cell(before.end, before.group, group));
    }
}
