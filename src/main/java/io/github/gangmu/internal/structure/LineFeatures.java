package io.github.gangmu.internal.structure;

import org.jspecify.annotations.Nullable;

/** Features of a line and its neighbourhood, whatever was placed before. They are the same for all states of the search. */
final class LineFeatures {
    /** How many alike lines before and behind a line are counted. */
    private static final int LONGEST_RUN = 3;
    /** The lines of a document that may belong to its title. */
    private static final int HEAD = 6;

    private final LineSequence document;
    private final Likeness likeness;
    private final Surroundings around;

    LineFeatures(LineSequence document) {
        this.document = document;
        this.likeness = document.likeness;
        this.around = document.surroundings;
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

    /** Returns 1 for more, 2 for less, 0 for none; without a branch, which could only be guessed. */
    static int sign(int difference) {
        return -difference >>> 31 | difference >> 31 & 2;
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
        out.addByPlace(
                Lookup.BLANKS_AND_SENTENCES.cell(blanksBefore, group, line.isText() ? line.sentences : Lookup.NO_TEXT));
        out.addByAction(Lookup.STYLE.cell(line.styleCode, document.unmarkedShare));
        out.addByAction(Lookup.FORM.cell(end, length, line.isText() ? line.sentences : Lookup.NO_TEXT, group));
        if (line.labelColon > 0) {
            out.addByPlace(Lookup.LABEL.cell(line.labelColon, group));
            out.addByAction(Lookup.LABEL_LENGTH.cell(line.labelColon, length));
        }
        if (line.runIn > 0) {
            out.addByAction(Lookup.RUN_IN.cell(line.runIn, group));
        }
        int order = at - document.first;
        if (order >= 0 && order < 3) {
            out.addByAction(Lookup.FIRST_LINES.cell(order, group, end));
        }
        out.addByPlace(Lookup.FOLLOWED.cell(document.followers.of(at), end, group));
        int run = Lookup.NO_RUN;
        int alternation = 0;
        if (line.isText()) {
            if (line.isUnmarked()) {
                alternation = document.alternation[at] * 4 + (at > 0 ? document.alternation[at - 1] : 0);
                run = addRun(out, line);
            } else {
                out.addByAction(Lookup.SENTENCES_NEAR.cell(around.sentences(at), Math.min(2, line.sentences), group));
            }
        }
        if (line.section > 0) {
            out.addByAction(Lookup.SECTION.cell(length, end, group));
        }
        if (line.dress > 0) {
            out.addByPlace(Lookup.DRESS.cell(line.dress, group));
            out.addByAction(Lookup.DRESS_FORM.cell(line.dress, length, document.followers.of(at)));
        }
        int innerTitle = document.innerTitles.of(at);
        if (innerTitle > 0) {
            out.addByPlace(Lookup.INNER_TITLE.cell(innerTitle, frame(document.line(at - 1))));
        }
        int name = document.names.of(at);
        if (name > 0) {
            out.addByAction(Lookup.NAME_LINE.cell(name, order < HEAD ? 1 : 0));
        }
        int behind = document.behindItems.of(at);
        if (behind > 0) {
            out.addByPlace(Lookup.BEHIND_ITEM.cell(behind, blanksBefore));
        }
        out.addByAction(Lookup.BLANKS_AND_ALTERNATION.cell(blanksBefore, blanksAfter, end, alternation));
        addNeighbours(out, line, run, blanksBefore, blanksAfter);
    }

    /** Returns what part of the frame around an outline a line is: 1 a date, 2 a remark, 3 another one, 0 none. */
    private static int frame(Line line) {
        return switch (line.role) {
            case NONE -> 0;
            case DATE -> 1;
            case PARENTHESIS, NOTE, ATTACHMENT -> 2;
            default -> 3;
        };
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
        out.addByAction(Lookup.SHARE_FORM.cell(document.unmarkedShare, Opening.of(line), length, line.end));
        if (line.functionWords > 0) {
            out.addByAction(Lookup.SAID.cell(line.functionWords, length, line.end));
        }
        if (line.script > 0) {
            int before = at > 0 ? document.line(at - 1).script : 0;
            int after = at + 1 < document.size() ? document.line(at + 1).script : 0;
            out.addByAction(Lookup.SCRIPTS.cell(line.script, before, after, length));
        }
        out.addByAction(Lookup.RUN_FORM.cell(Math.min(2, forward + backward), length, line.end, around.ends(at)));
        out.addByAction(Lookup.RUN_LABELS.cell(line.labelColon, around.labels(at), length));
        int openings = 0;
        int closings = 0;
        if (at > 0) {
            openings = 3 * likeness.openings(at, at - 1);
            closings = 2 * likeness.closings(at, at - 1);
        }
        if (at + 1 < document.size()) {
            openings += likeness.openings(at, at + 1);
            closings += likeness.closings(at, at + 1);
        }
        out.addByAction(Lookup.RUN_EDGES.cell(
                openings, closings, length >= 7 ? 1 : 0, around.sentences(at), Math.min(2, line.sentences)));
        return forward * 4 + backward;
    }

    private boolean isAlike(int at, int other) {
        return document.line(other).isUnmarked() && likeness.of(at, other) >= Followers.LEAST_ALIKE;
    }

    /** Adds what the lines before and behind say, and what was found of lines alike. */
    private void addNeighbours(LineRows out, Line line, int run, int blanksBefore, int blanksAfter) {
        int at = line.index;
        int group = line.group;
        int roles = line.roleCode;
        int next = Lookup.NO_SIGN;
        Line after = null;
        if (at + 1 < document.size()) {
            after = document.line(at + 1);
            next = sign(after.indent - line.indent);
            roles |= after.roleCode;
            out.addByAction(Lookup.NEXT_END.cell(line.end, after.end, group, after.group));
        }
        // Lines before the first one are asked about only in fitting, where labels stand against the rules.
        if (at <= document.first) {
            out.addByPlace(Lookup.RUN.cell(run, Lookup.NO_LIKENESS));
            out.addByPlace(Lookup.INDENTS.cell(Lookup.NO_SIGN, group, next, blanksAfter));
            addNextRole(out, after, blanksAfter);
            return;
        }
        Line before = document.line(at - 1);
        int like = line.isUnmarked() && before.isUnmarked()
                ? Likeness.bucket(likeness.of(at - 1, at))
                : Lookup.NO_LIKENESS;
        int indent = sign(line.indent - before.indent);
        out.addByPlace(Lookup.RUN.cell(run, like));
        out.addByPlace(Lookup.ENDS_BEFORE.cell(before.end, line.end, blanksBefore));
        // Few lines have a role.
        if ((roles | before.roleCode) == 0) {
            out.addByPlace(Lookup.INDENTS_AND_NO_ROLES.cell(indent, group, next, blanksAfter));
        } else {
            out.addByPlace(Lookup.INDENTS.cell(indent, group, next, blanksAfter));
            out.addByPlace(Lookup.BEFORE_ROLE.cell(before.roleCode, line.roleCode));
            addNextRole(out, after, blanksAfter);
        }
    }

    private static void addNextRole(LineRows out, @Nullable Line after, int blanksAfter) {
        if (after != null) {
            out.addByPlace(Lookup.NEXT_ROLE.cell(after.roleCode, blanksAfter));
        }
    }
}
