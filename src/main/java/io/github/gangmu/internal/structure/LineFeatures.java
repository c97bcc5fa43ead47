package io.github.gangmu.internal.structure;

/** Features of a line and its neighbourhood, whatever was placed before. They are the same for all states of the search. */
final class LineFeatures {
    private static final int ALIKE = 3;
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

    void add(FeatureVector out, int at, Action action, int place, int top) {
        Line line = document.line(at);
        int kind = action.code();
        int group = line.style.group().code();
        int length = lengthBucket(line.length);
        int blanksBefore = document.blanksBefore(at);
        int blanksAfter = document.blanksBefore(at + 1);
        int remaining = document.size() - 1 - at;
        out.add(Template.PLACE, place, top);
        out.add(Template.STYLE, place, line.style.code(), top);
        out.add(Template.STYLE_ACTION, kind, line.style.code());
        if (line.inner != Style.NONE) {
            out.add(Template.INNER_STYLE, kind, line.inner.code(), group);
        }
        out.add(Template.END, place, line.end, group);
        out.add(Template.LENGTH, place, length, group);
        out.add(Template.END_LENGTH, kind, line.end, length);
        out.add(Template.END_TOP, kind, line.end, group, top);
        out.add(Template.BLANK_BEFORE, place, blanksBefore, group);
        out.add(Template.BLANK_AFTER, place, blanksAfter, group);
        out.add(Template.BLANKS, kind, blanksBefore, blanksAfter, line.end);
        out.add(Template.ROLE, kind, line.role.code(), top);
        if (line.role != Role.NONE) {
            out.add(Template.ROLE_PLACE, place, line.role.code());
        }
        if (line.typed.emphasised()) {
            out.add(Template.BOLD, place, group, line.end);
        }
        if (line.labelColon > 0) {
            out.add(Template.LABEL, place, line.labelColon, group);
            out.add(Template.LABEL_LENGTH, kind, line.labelColon, length);
        }
        if (line.runIn > 0) {
            out.add(Template.RUN_IN, kind, line.runIn, group);
        }
        if (line.isText()) {
            out.add(Template.SENTENCES, place, line.sentences, group);
            out.add(Template.SENTENCES_ACTION, kind, line.sentences, length, group);
            out.add(Template.SENTENCES_NEAR, kind, sentencesNear(at), Math.min(2, line.sentences), group);
            if (line.countsInside) {
                out.add(Template.COUNTED_INSIDE, kind, length, group);
            }
        }
        out.add(Template.SHARE_UNMARKED, kind, document.unmarkedShare, group);
        out.add(Template.SHARE_MARKDOWN, kind, document.markdown ? 1 : 0, group, length);
        if (at < 3) {
            out.add(Template.POSITION_FIRST, kind, at, group, line.end);
        }
        if (remaining < 4) {
            out.add(Template.POSITION_LAST, place, remaining, length, top);
        }
        if (group == 0 && line.length > 0) {
            out.add(Template.FIRST_CHARACTER, kind, line.first);
            out.add(Template.FIRST_TWO, line.first, line.second, kind);
            out.add(Template.LAST_CHARACTER, kind, line.last);
        }
        if (line.isUnmarked() && line.isText()) {
            addRun(out, line, kind, place, length);
        }
        addWindow(out, at, kind, place, blanksBefore * 3 + blanksAfter);
        addNext(out, line, kind, place, length, blanksAfter);
        addBefore(out, line, place, kind, blanksBefore);
        if (action == Action.TITLE) {
            addTitle(out, line, length, blanksAfter);
        }
    }

    /** Returns how many of the lines around hold more than one sentence, 0 to 3. */
    private int sentencesNear(int at) {
        int near = 0;
        for (int i = Math.max(0, at - 3); i < Math.min(document.size(), at + 4); i++) {
            near += i != at && document.line(i).sentences > 1 ? 1 : 0;
        }
        return Math.min(3, near);
    }

    private void addRun(FeatureVector out, Line line, int kind, int place, int length) {
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
            out.add(Template.ALTERNATES, place, alternation, before);
            out.add(Template.ALTERNATES_ACTION, kind, alternation * 4 + before, line.end);
        }
        out.add(Template.RUN, place, Math.min(3, forward), Math.min(3, backward));
        out.add(Template.RUN_LENGTH, kind, Math.min(2, forward + backward), length, line.end);
        int openings = sameOpening(at, at - 1) * 3 + sameOpening(at, at + 1);
        int closings = sameClosing(at, at - 1) * 2 + sameClosing(at, at + 1);
        out.add(Template.RUN_EDGES, kind, openings, closings, length >= 7 ? 1 : 0);
        out.add(Template.RUN_EDGES_PLACE, place, openings, closings);
        int labels = 0;
        int ends = 0;
        for (int i = Math.max(0, at - 4); i < Math.min(document.size(), at + 5); i++) {
            Line other = document.line(i);
            if (i != at) {
                labels += other.labelColon == 1 ? 1 : 0;
                ends += Math.abs(i - at) <= 3 && other.end == line.end && other.isUnmarked() ? 1 : 0;
            }
        }
        out.add(Template.LABELS_NEAR, kind, line.labelColon, Math.min(3, labels));
        out.add(Template.LABELS_NEAR_PLACE, place, line.labelColon, Math.min(3, labels));
        out.add(Template.LABELS_NEAR_LENGTH, kind, line.labelColon, Math.min(3, labels), length);
        if (line.end != Line.END_SENTENCE) {
            out.add(Template.ENDS_NEAR, kind, line.end, Math.min(3, ends), length);
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

    private void addWindow(FeatureVector out, int at, int kind, int place, int blanks) {
        int window = 0;
        for (int i = at - 1; i <= at + 3; i++) {
            window = window * 6 + silhouette(i);
        }
        out.add(Template.WINDOW, place, window);
        out.add(Template.WINDOW_ACTION, kind, window, blanks);
        out.add(Template.WINDOW_BEFORE, place, window / 6);
    }

    private int silhouette(int at) {
        if (at < 0 || at >= document.size()) {
            return 0;
        }
        Line line = document.line(at);
        if (line.role == Role.SEPARATOR) {
            return 0;
        }
        if (!line.isUnmarked()) {
            return line.length > 60 ? 5 : 4;
        }
        return line.length > 60 ? 3 : line.length > 32 ? 2 : 1;
    }

    private void addNext(FeatureVector out, Line line, int kind, int place, int length, int blanksAfter) {
        int at = line.index;
        if (at + 1 >= document.size()) {
            out.add(Template.NEXT_NONE, place);
            return;
        }
        Line next = document.line(at + 1);
        int group = line.style.group().code();
        int nextGroup = next.style.group().code();
        int step = next.style != line.style
                ? nextGroup + 4
                : line.isUnmarked() ? 1 : next.countingValue() == line.countingValue() + 1 ? 2 : 3;
        int nextLength = lengthBucket(next.length);
        out.add(Template.NEXT_STYLE, place, step, group, next.end);
        out.add(
                Template.NEXT_STYLE_LENGTH,
                kind,
                step,
                nextLength >= 7 ? 2 : nextLength >= 5 ? 1 : 0,
                line.end * 8 + group);
        out.add(Template.NEXT_END, kind, line.end, next.end, group * 8 + nextGroup);
        out.add(Template.NEXT_END_PLACE, place, line.end, next.end, group * 8 + nextGroup);
        out.add(Template.NEXT_ROLE, place, next.role.code(), blanksAfter);
        out.add(Template.NEXT_LENGTH, kind, length, nextLength, nextGroup);
        out.add(Template.NEXT_INDENT, place, sign(next.typed.indent() - line.typed.indent()), blanksAfter);
        boolean second = at + 2 < document.size();
        if (!line.isUnmarked()) {
            return;
        }
        if (!next.isUnmarked()) {
            if (second) {
                out.add(Template.NEXT_TWO_STYLES, place, nextGroup, document.line(at + 2).style == next.style ? 1 : 0);
            }
            return;
        }
        int like = document.likeness(at, at + 1);
        out.add(Template.NEXT_LIKE, place, Likeness.bucket(like), line.end == next.end ? 1 : 0);
        if (second && document.line(at + 2).isUnmarked()) {
            int likeAfter = document.likeness(at + 1, at + 2);
            int skip = document.likeness(at, at + 2);
            int change = clamp((likeAfter - like) / 2, -4, 4);
            out.add(Template.NEXT_LIKE_CHANGE, place, change);
            out.add(Template.NEXT_LIKE_CHANGE_ACTION, kind, change, blanksAfter);
            out.add(Template.NEXT_TWO_LIKE, place, Likeness.bucket(like), Likeness.bucket(likeAfter));
            out.add(Template.NEXT_BUT_ONE_LIKE, place, Likeness.bucket(skip), Likeness.bucket(likeAfter));
            if (at + 3 < document.size()) {
                out.add(
                        Template.NEXT_THREE_LIKE,
                        place,
                        Likeness.bucket(like),
                        Likeness.bucket(likeAfter),
                        Likeness.bucket(document.likeness(at + 2, at + 3)));
            }
        }
        int best = Likeness.MIN - 1;
        for (int i = at + 2; i < Math.min(document.size(), at + 8); i++) {
            if (document.line(i).isUnmarked()) {
                best = Math.max(best, document.likeness(at, i) - (i - at > 5 ? 1 : 0));
            }
        }
        if (best >= Likeness.MIN) {
            out.add(Template.RETURNS, place, Likeness.bucket(best), Likeness.bucket(like));
        }
    }

    private void addBefore(FeatureVector out, Line line, int place, int kind, int blanksBefore) {
        if (line.index == 0) {
            return;
        }
        Line before = document.line(line.index - 1);
        int group = line.style.group().code();
        out.add(Template.BEFORE_INDENT, place, sign(line.typed.indent() - before.typed.indent()), group);
        out.add(Template.BEFORE_ROLE, place, before.role.code(), line.role.code());
        out.add(Template.BEFORE_END, kind, before.end, before.style.group().code(), group);
        out.add(Template.BEFORE_END_PLACE, place, before.end, lengthBucket(before.length), group);
        out.add(Template.BEFORE_ENDS, place, before.end, line.end, blanksBefore);
        if (line.isUnmarked() && before.isUnmarked()) {
            out.add(Template.BEFORE_LIKE, place, Likeness.bucket(document.likeness(line.index - 1, line.index)));
        }
    }

    private void addTitle(FeatureVector out, Line line, int length, int blanksAfter) {
        boolean same = false;
        boolean deeper = false;
        int alike = 0;
        for (int i = line.index + 1; i < document.size(); i++) {
            int depth = document.line(i).typed.depth();
            same |= depth > 0 && depth <= line.typed.depth();
            deeper |= depth > line.typed.depth();
            if (i < line.index + 60 && document.likeness(line.index, i) >= 4) {
                alike++;
            }
        }
        out.add(Template.TITLE_ONLY, line.typed.depth(), same ? 1 : 0, deeper ? 1 : 0);
        out.add(Template.TITLE_FORM, line.end, length);
        out.add(Template.TITLE_AGAIN, Math.min(alike, 3));
        out.add(Template.TITLE_WORD, line.namesDocument ? 1 : 0, line.typed.depth());
        out.add(Template.TITLE_LATE, line.index, line.role.code());
        if (line.index + 1 < document.size()) {
            Line next = document.line(line.index + 1);
            out.add(Template.TITLE_NEXT, next.style.code(), next.role.code(), blanksAfter);
            out.add(Template.TITLE_BLANK, blanksAfter, next.end, lengthBucket(next.length));
            out.add(Template.TITLE_ALIKE, Likeness.bucket(document.likeness(line.index, line.index + 1)));
        }
        if (line.index > 0) {
            out.add(Template.TITLE_BEFORE, document.line(line.index - 1).role.code());
        }
    }
}
