package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.LineFeatures.sign;

/** Features of a line under one open block of one state: its likeness to the list it would join, what it closes, how it is indented. */
final class PlaceFeatures {
    static final int NO_PARENT = 7;
    static final int TEXT_PARENT = 6;

    private final LineSequence document;
    private final OpenLists lists;
    private final WrapFeatures wraps;
    private final BodyFeatures bodies;

    PlaceFeatures(LineSequence document) {
        this.document = document;
        this.lists = new OpenLists(document);
        this.wraps = new WrapFeatures(document);
        this.bodies = new BodyFeatures(document);
    }

    /** Adds the features of a placement; returns what they weigh. */
    int add(FeatureVector out, SearchState state, Candidate candidate, int place) {
        Line line = document.line(state.line + 1);
        int before = out.add(
                Template.BEFORE_ACTION, place, state.action.code(), Math.min(line.index, 5), bit(line.isUnmarked()));
        return before
                + switch (candidate.action()) {
                    case CONTINUATION -> wraps.add(out, state, line);
                    case TITLE -> 0;
                    case ITEM ->
                        addUnder(out, state, candidate, line, place)
                                + addItem(out, state, candidate.under(), line, place);
                    case BODY ->
                        addUnder(out, state, candidate, line, place)
                                + bodies.add(out, state, candidate.under(), line, place);
                };
    }

    static int bit(boolean value) {
        return value ? 1 : 0;
    }

    private int addUnder(FeatureVector out, SearchState state, Candidate candidate, Line line, int place) {
        int sum = 0;
        int under = candidate.under();
        OpenItem open = state.chain[under];
        int kind = candidate.action().code();
        int group = line.group;
        if (!open.isTop()) {
            Line parent = document.line(open.line);
            sum += out.add(Template.PARENT_INDENT, kind, sign(line.indent - parent.indent), group * 8 + parent.group);
            sum += out.add(Template.PARENT_END, place, parent.end, bit(open.item), group);
            sum += out.add(Template.PARENT_LENGTH, kind, parent.lengthBucket, line.lengthBucket, bit(open.item));
        }
        if (under < state.chain.length - 1) {
            OpenItem closed = state.chain[under + 1];
            Line closedLine = document.line(closed.line);
            sum += out.add(
                    Template.CLOSES,
                    place,
                    closedLine.group * 4 + Math.min(3, closed.items),
                    bit(closed.bodies > 0),
                    bit(closed.item));
            sum += out.add(
                    Template.CLOSES_ACTION,
                    kind,
                    group * 8 + closedLine.group,
                    Math.min(3, closed.items),
                    bit(closed.item) * 2 + bit(closed.bodies > 0));
            if (closed.items > 0 && closedLine.counts() != 0) {
                sum += out.add(Template.COUNT_CLOSES, kind, counted(closedLine.counts(), closed.items));
            }
        }
        return sum;
    }

    /** Returns 1 if a number the words name is reached, 0 if none is yet, 2 if the largest is passed. */
    private static int counted(long counts, int items) {
        if (items < 60 && (counts >> items & 1) == 1) {
            return 1;
        }
        return counts >> Math.min(items, 60) == 0 ? 2 : 0;
    }

    private int addItem(FeatureVector out, SearchState state, int under, Line line, int place) {
        int sum = 0;
        OpenItem open = state.chain[under];
        int value = line.style.isNumber() ? Math.min(line.value, 2) : 0;
        lists.compare(state);
        // A line without a marker goes on with no other list by its style.
        int up = line.isUnmarked() ? OpenLists.OTHER : lists.above(under);
        int down = line.isUnmarked() ? OpenLists.OTHER : lists.below(under);
        if (open.lastItem < 0) {
            sum += addFirstItem(out, open, line, place, value, up, down);
            if (under > 0) {
                OpenItem list = state.chain[under - 1];
                sum += out.add(
                        Template.FIRST_ITEM_LEAVES,
                        document.line(open.line).group,
                        Math.min(4, list.items),
                        bit(list.earlierHolds),
                        line.group);
            }
        } else {
            sum += addSibling(out, state, under, line, place, up, down);
        }
        if (!open.isTop()) {
            sum += addCounts(out, open, line);
            if (!open.item) {
                sum += addAnnounced(out, state, under, line);
            }
        }
        return line.depth > 0 ? sum + addDepth(out, open, under, line) : sum;
    }

    /** Adds how many items there would be beside how many the words above and the block's elder sibling promise. */
    private int addCounts(FeatureVector out, OpenItem open, Line line) {
        int sum = 0;
        Line parent = document.line(open.line);
        if (parent.counts() != 0) {
            sum += out.add(
                    Template.COUNT_GROWS,
                    counted(parent.counts(), open.items + 1),
                    bit(line.isUnmarked()),
                    bit(open.item));
        }
        if (open.hasElder && open.cousins > 0) {
            sum += out.add(
                    Template.COUSIN_COUNT, sign(open.items + 1 - open.cousins), line.group, bit(open.items == 0));
        }
        return sum;
    }

    /** Adds what a text says of an item under it: 主要措施如下： over 一、. */
    private int addAnnounced(FeatureVector out, SearchState state, int under, Line line) {
        OpenItem open = state.chain[under];
        Line text = document.line(open.line);
        boolean top = under == 1;
        return out.add(Template.ANNOUNCED, line.group, text.end, text.lengthBucket, bit(open.lastItem >= 0))
                + out.add(Template.ANNOUNCED_PLACE, bit(top), line.styleCode, text.end)
                + out.add(
                        Template.ANNOUNCED_COUNT,
                        bit(top),
                        bit(state.chain[under - 1].items > 0),
                        text.end,
                        line.group);
    }

    /** Adds what a line's Markdown depth says beside that of the block above. */
    private int addDepth(FeatureVector out, OpenItem open, int under, Line line) {
        int above = open.isTop() ? 0 : document.line(open.line).depth;
        if (above > 0) {
            return out.add(
                    Template.MARKDOWN_STEP, LineFeatures.clamp(line.depth - above, -2, 2), bit(open.lastItem >= 0));
        }
        return out.add(
                Template.MARKDOWN_NEW,
                bit(under == 0),
                bit(open.item),
                bit(open.lastItem >= 0),
                bit(document.line(0).depth == line.depth));
    }

    private int addFirstItem(FeatureVector out, OpenItem open, Line line, int place, int value, int up, int down) {
        int sum = 0;
        boolean top = open.isTop();
        int group = line.group;
        int parentGroup = !open.item ? TEXT_PARENT : top ? NO_PARENT : document.line(open.line).group;
        sum += out.add(Template.FIRST_ITEM_PARENT, Action.ITEM.code(), parentGroup, line.styleCode, value);
        sum += out.add(Template.FIRST_ITEM_ELSEWHERE, group, up, down, value);
        if (top) {
            return sum;
        }
        Line parent = document.line(open.line);
        if (open.item && parent.style.rank() >= 0 && line.style.rank() >= 0) {
            sum += out.add(Template.FIRST_ITEM_ORDER, sign(line.style.rank() - parent.style.rank()), up);
        }
        if (open.hasElder) {
            if (open.cousin >= 0) {
                sum += out.add(
                        Template.COUSIN_LIKE,
                        Likeness.bucket(document.likeness(open.cousin, line.index)),
                        group,
                        parentGroup);
                sum += out.add(
                        Template.COUSIN_STYLE,
                        place,
                        bit(document.line(open.cousin).isMarkedLike(line)),
                        group);
            } else {
                sum += out.add(Template.COUSIN_STYLE, place, 2 + bit(open.cousinBodies > 0), group);
            }
        }
        if (line.isUnmarked()) {
            sum += out.add(Template.FIRST_ITEM_ENDS, place, parentGroup, parent.end, line.end);
            sum += out.add(
                    Template.FIRST_ITEM_ENDS_LENGTH,
                    parentGroup * 2 + bit(open.item),
                    parent.end,
                    line.end,
                    parent.lengthBucket);
            sum += out.add(
                    Template.FIRST_ITEM_BLANK,
                    parentGroup,
                    document.blanksBefore(line.index),
                    bit(open.bodies > 0),
                    bit(open.item));
            sum += out.add(
                    Template.FIRST_ITEM_BODIES, line.lengthBucket, line.end, parentGroup, Math.min(open.bodies, 3));
            if (parent.isUnmarked()) {
                int like = Likeness.bucket(document.likeness(open.line, line.index));
                sum += out.add(Template.FIRST_ITEM_LIKE, place, like);
                if (line.index + 1 < document.size()
                        && document.line(line.index + 1).isUnmarked()) {
                    int next = Likeness.bucket(document.likeness(line.index, line.index + 1));
                    sum += out.add(Template.FIRST_ITEM_LIKE_NEXT, like, next, bit(open.item));
                }
            }
        }
        return sum;
    }

    private int addSibling(FeatureVector out, SearchState state, int under, Line line, int place, int up, int down) {
        int sum = 0;
        OpenItem open = state.chain[under];
        Line last = document.line(open.lastItem);
        int group = line.group;
        int lastGroup = last.group;
        int same = bit(last.isMarkedLike(line));
        boolean closesItem = under < state.chain.length - 1 && state.chain[under + 1].item;
        int step = valueStep(last, line);
        sum += out.add(Template.SIBLING, place, same, step, group);
        sum += out.add(Template.SIBLING_VALUE, same, step, line.styleCode, up);
        sum += out.add(Template.SIBLING_HOLDS, group, lastGroup, same, bit(open.lastHolds));
        sum += out.add(Template.SIBLING_ELSEWHERE, same * 8 + group, up, down, step);
        if (line.isUnmarked() && !last.isUnmarked()) {
            sum += out.add(Template.SIBLING_UNMARKED, lastGroup, bit(open.lastHolds), bit(under == 0), bit(closesItem));
        }
        sum += out.add(
                Template.SIBLING_BLANK,
                Action.ITEM.code(),
                document.blanksBefore(line.index),
                same * 8 + group,
                bit(open.lastItem == line.index - 1));
        sum += out.add(Template.SIBLING_INDENT, sign(line.indent - last.indent), same * 8 + group, up * 4 + down);
        sum += out.add(Template.SIBLING_COUNT, place, bit(open.lastHolds), group, Math.min(3, open.items));
        if (open.bodies > 0 && open.lastBody > open.lastItem) {
            sum += out.add(Template.SIBLING_BODY, place, group, same);
        }
        if (line.isUnmarked() && last.isUnmarked()) {
            sum += addParallel(out, state, under, line, place);
        }
        return sum;
    }

    /** Returns 1 for the next number, 2 for the same, 3 for a new start, 4 for a gap, 5 for a step back; 0 without numbers. */
    private static int valueStep(Line last, Line line) {
        boolean numbered = line.style.isNumber() || line.inner != Style.NONE && line.inner == last.inner;
        if (!numbered) {
            return 0;
        }
        int before = last.countingValue();
        int value = line.countingValue();
        if (value == before + 1) {
            return 1;
        }
        if (value == before) {
            return 2;
        }
        return value == 1 ? 3 : value > before ? 4 : 5;
    }

    private int addParallel(FeatureVector out, SearchState state, int under, Line line, int place) {
        int sum = 0;
        OpenItem open = state.chain[under];
        Line last = document.line(open.lastItem);
        int holds = bit(open.lastHolds);
        int like = lists.own(under);
        int bucket = Likeness.bucket(like);
        int lengths = Math.abs(last.length - line.length);
        sum += out.add(Template.SIBLING_LIKE, place, bucket, holds);
        sum += out.add(Template.SIBLING_END, place, bit(last.end == line.end), line.end, holds);
        sum += out.add(Template.SIBLING_LENGTH, place, lengths <= 2 ? 0 : lengths <= 6 ? 1 : 2, holds);
        sum += out.add(Template.SIBLING_COUNT_LIKE, place, Math.min(4, open.items), bucket);
        if (lists.above(under) != OpenLists.UNLIKE) {
            int more = like - lists.above(under);
            sum += out.add(Template.SIBLING_LIKE_UP, place, LineFeatures.clamp(more / 2, -3, 3));
        }
        if (lists.below(under) != OpenLists.UNLIKE) {
            int more = like - lists.below(under);
            sum += out.add(Template.SIBLING_LIKE_DOWN, place, LineFeatures.clamp(more / 2, -3, 3), holds);
        }
        if (open.firstItem != open.lastItem) {
            sum += out.add(
                    Template.SIBLING_FIRST_LIKE, place, Likeness.bucket(document.likeness(open.firstItem, line.index)));
        }
        if (line.index + 1 < document.size() && document.line(line.index + 1).isUnmarked()) {
            int next = document.likeness(open.lastItem, line.index + 1);
            sum += out.add(
                    Template.SIBLING_NEXT_LIKE,
                    place,
                    bucket,
                    Likeness.bucket(next),
                    bit(document.likeness(line.index, line.index + 1) > like));
        }
        return sum;
    }
}
