package io.github.gangmu.internal.structure;

/** Features of a line and its neighbourhood, whatever was placed before. They are the same for all states of the search. */
final class LineFeatures {
    private static final int ALIKE = 3;
    /** How far behind a title lines like it are looked for. */
    private static final int TITLE_REACH = 60;

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

    /** Adds the features of a line, for all placements. */
    void add(LineRows out, int at) {
        Line line = document.line(at);
        int group = line.group;
        int length = line.lengthBucket;
        int blanksBefore = document.blanksBefore(at);
        int blanksAfter = document.blanksBefore(at + 1);
        out.add(Template.PLACE);
        out.add(Template.STYLE_ACTION, line.styleCode);
        out.add(Template.END_LENGTH, line.end, length);
        out.add(Template.END_TOP, line.end, group);
        out.add(Template.BLANK_BEFORE, blanksBefore, group);
        out.add(Template.BLANKS, blanksBefore, blanksAfter, line.end);
        out.add(Template.ROLE, line.roleCode);
        if (line.labelColon > 0) {
            out.add(Template.LABEL, line.labelColon, group);
            out.add(Template.LABEL_LENGTH, line.labelColon, length);
        }
        if (line.runIn > 0) {
            out.add(Template.RUN_IN, line.runIn, group);
        }
        if (line.isText()) {
            out.add(Template.SENTENCES, line.sentences, group);
            out.add(Template.SENTENCES_ACTION, line.sentences, length, group);
            out.add(Template.SENTENCES_NEAR, sentencesNear(at), Math.min(2, line.sentences), group);
        }
        out.add(Template.SHARE_UNMARKED, document.unmarkedShare, group);
        if (at < 3) {
            out.add(Template.POSITION_FIRST, at, group, line.end);
        }
        if (line.isUnmarked() && line.isText()) {
            addRun(out, line, length);
        }
        addNext(out, line, blanksAfter);
        addBefore(out, line, blanksBefore);
    }

    /** Returns how many of the lines around hold more than one sentence, 0 to 3. */
    private int sentencesNear(int at) {
        int near = 0;
        for (int i = Math.max(0, at - 3); i < Math.min(document.size(), at + 4); i++) {
            near += i != at && document.line(i).sentences > 1 ? 1 : 0;
        }
        return Math.min(3, near);
    }

    private void addRun(LineRows out, Line line, int length) {
        int at = line.index;
        int forward = 0;
        for (int i = at + 1; i < Math.min(document.size(), at + 7) && isAlike(at, i); i++) {
            forward++;
        }
        int backward = 0;
        for (int i = at - 1; i >= Math.max(0, at - 6) && isAlike(at, i); i--) {
            backward++;
        }
        int alternation = document.alternation[at];
        int before = at > 0 ? document.alternation[at - 1] : 0;
        if (alternation + before > 0) {
            out.add(Template.ALTERNATES_ACTION, alternation * 4 + before, line.end);
        }
        out.add(Template.RUN, Math.min(3, forward), Math.min(3, backward));
        out.add(Template.RUN_LENGTH, Math.min(2, forward + backward), length, line.end);
        int openings = sameOpening(at, at - 1) * 3 + sameOpening(at, at + 1);
        int closings = sameClosing(at, at - 1) * 2 + sameClosing(at, at + 1);
        out.add(Template.RUN_EDGES, openings, closings, length >= 7 ? 1 : 0);
        int labels = 0;
        int ends = 0;
        for (int i = Math.max(0, at - 4); i < Math.min(document.size(), at + 5); i++) {
            Line other = document.line(i);
            if (i != at) {
                labels += other.labelColon == 1 ? 1 : 0;
                ends += Math.abs(i - at) <= 3 && other.end == line.end && other.isUnmarked() ? 1 : 0;
            }
        }
        out.add(Template.LABELS_NEAR, line.labelColon, Math.min(3, labels));
        out.add(Template.LABELS_NEAR_LENGTH, line.labelColon, Math.min(3, labels), length);
        if (line.end != Line.END_SENTENCE) {
            out.add(Template.ENDS_NEAR, line.end, Math.min(3, ends), length);
        }
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

    private void addNext(LineRows out, Line line, int blanksAfter) {
        int at = line.index;
        if (at + 1 >= document.size()) {
            out.add(Template.NEXT_NONE);
            return;
        }
        Line next = document.line(at + 1);
        out.add(Template.NEXT_END, line.end, next.end, line.group * 8 + next.group);
        out.add(Template.NEXT_ROLE, next.roleCode, blanksAfter);
        out.add(Template.NEXT_INDENT, sign(next.indent - line.indent), blanksAfter);
    }

    private void addBefore(LineRows out, Line line, int blanksBefore) {
        if (line.index == 0) {
            return;
        }
        Line before = document.line(line.index - 1);
        int group = line.group;
        out.add(Template.BEFORE_INDENT, sign(line.indent - before.indent), group);
        out.add(Template.BEFORE_ROLE, before.roleCode, line.roleCode);
        out.add(Template.BEFORE_END, before.end, before.group, group);
        out.add(Template.BEFORE_ENDS, before.end, line.end, blanksBefore);
        if (line.isUnmarked() && before.isUnmarked()) {
            out.add(Template.BEFORE_LIKE, Likeness.bucket(document.likeness(line.index - 1, line.index)));
        }
    }

    /** Adds what speaks for taking a line for the title. */
    int addTitle(FeatureVector out, int at) {
        int sum = 0;
        Line line = document.line(at);
        int length = line.lengthBucket;
        int blanksAfter = document.blanksBefore(at + 1);
        boolean same = false;
        boolean deeper = false;
        int alike = 0;
        // Only Markdown is looked for further on.
        int end = document.markdown ? document.size() : Math.min(document.size(), line.index + TITLE_REACH);
        for (int i = line.index + 1; i < end; i++) {
            int depth = document.line(i).depth;
            same |= depth > 0 && depth <= line.depth;
            deeper |= depth > line.depth;
            if (i < line.index + TITLE_REACH && document.likeness(line.index, i) >= 4) {
                alike++;
            }
        }
        sum += out.add(Template.TITLE_ONLY, line.depth, same ? 1 : 0, deeper ? 1 : 0);
        sum += out.add(Template.TITLE_FORM, line.end, length);
        sum += out.add(Template.TITLE_AGAIN, Math.min(alike, 3));
        sum += out.add(Template.TITLE_WORD, line.namesDocument ? 1 : 0, line.depth);
        sum += out.add(Template.TITLE_LATE, line.index, line.roleCode);
        if (line.index + 1 < document.size()) {
            Line next = document.line(line.index + 1);
            sum += out.add(Template.TITLE_NEXT, next.styleCode, next.roleCode, blanksAfter);
            sum += out.add(Template.TITLE_BLANK, blanksAfter, next.end, next.lengthBucket);
            sum += out.add(Template.TITLE_ALIKE, Likeness.bucket(document.likeness(line.index, line.index + 1)));
        }
        if (line.index > 0) {
            sum += out.add(Template.TITLE_BEFORE, document.line(line.index - 1).roleCode);
        }
        return sum;
    }
}
