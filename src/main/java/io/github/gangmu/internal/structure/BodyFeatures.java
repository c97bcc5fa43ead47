package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.LineFeatures.sign;
import static io.github.gangmu.internal.structure.PlaceFeatures.NO_PARENT;
import static io.github.gangmu.internal.structure.PlaceFeatures.bit;

/** Features of running text under one open block: its likeness to the text before it, whether the list there goes on behind it. */
final class BodyFeatures {
    private final LineSequence document;

    BodyFeatures(LineSequence document) {
        this.document = document;
    }

    int add(FeatureVector out, SearchState state, int under, Line line, int place) {
        int sum = 0;
        OpenItem open = state.chain[under];
        int top = bit(under == 0);
        int length = line.lengthBucket;
        boolean hasParent = !open.isTop();
        int parentGroup = hasParent ? document.line(open.line).group : NO_PARENT;
        int holds = bit(open.lastHolds) + 2 * bit(open.earlierHolds);
        sum += out.add(Template.BODY_PARENT, place, parentGroup, Math.min(2, open.items), holds);
        sum += out.add(
                Template.BODY_PARENT_BLANK,
                parentGroup,
                Math.min(2, open.items),
                bit(open.bodies > 0),
                document.blanksBefore(line.index));
        if (under < state.chain.length - 1) {
            sum += out.add(Template.BODY_CLOSED, place, bit(open.items >= 2), holds);
        }
        if (hasParent) {
            Line parent = document.line(open.line);
            if (open.item) {
                OpenItem list = state.chain[under - 1];
                int leaves = bit(list.items >= 2) + 2 * bit(list.earlierHolds);
                int ahead = document.listAhead(open.line, line.index).code();
                sum += out.add(
                        Template.BODY_LEAVES,
                        parentGroup,
                        Math.min(4, list.items),
                        bit(list.earlierHolds),
                        bit(length > 6));
                sum += out.add(Template.BODY_LIST_AHEAD, leaves, ahead, bit(!open.isEmpty()), parentGroup);
            }
            sum += out.add(Template.BODY_PARENT_END, parent.end, line.end, parentGroup, bit(open.bodies > 0));
            sum += out.add(Template.BODY_PARENT_INDENT, place, sign(line.indent - parent.indent), parentGroup);
        }
        if (open.lastBody >= 0 && line.isUnmarked()) {
            sum += out.add(
                    Template.BODY_LIKE,
                    place,
                    Likeness.bucket(document.likeness(open.lastBody, line.index)),
                    bit(length > 6));
        }
        OpenItem before = state.top();
        int afterTop = bit(!before.item && state.chain.length == 2);
        sum += out.add(Template.BODY_AFTER_TOP, place, afterTop, top, Math.min(document.size() - 1 - line.index, 4));
        sum += out.add(Template.BODY_AFTER_TOP_LENGTH, afterTop, top, length, line.end);
        if (line.index + 1 < document.size()) {
            sum += out.add(Template.BODY_ANNOUNCES, line.end, document.line(line.index + 1).group, length, top);
        }
        return sum;
    }
}
