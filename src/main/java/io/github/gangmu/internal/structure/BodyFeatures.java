package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.PlaceFeatures.NO_PARENT;
import static io.github.gangmu.internal.structure.PlaceFeatures.bit;
import static io.github.gangmu.internal.structure.PlaceFeatures.group;
import static io.github.gangmu.internal.structure.PlaceFeatures.length;
import static io.github.gangmu.internal.structure.PlaceFeatures.sign;

/** Features of running text under one open block: its likeness to the text before it, whether the list there goes on behind it. */
final class BodyFeatures {
    private final LineSequence document;

    BodyFeatures(LineSequence document) {
        this.document = document;
    }

    void add(FeatureVector out, SearchState state, int under, Line line, int place) {
        OpenItem open = state.chain[under];
        int group = group(line);
        int top = bit(under == 0);
        int length = length(line);
        boolean hasParent = !open.isTop();
        int parentGroup = hasParent ? group(document.line(open.line)) : NO_PARENT;
        int holds = bit(open.lastHolds) + 2 * bit(open.earlierHolds);
        out.add(Template.BODY_PARENT, place, parentGroup, Math.min(2, open.items), holds);
        out.add(
                Template.BODY_PARENT_BLANK,
                parentGroup,
                Math.min(2, open.items),
                bit(open.bodies > 0),
                document.blanksBefore(line.index));
        if (under < state.chain.length - 1) {
            out.add(Template.BODY_CLOSED, place, bit(open.items >= 2), holds);
        }
        if (hasParent) {
            Line parent = document.line(open.line);
            if (under > 0 && open.item) {
                OpenItem list = state.chain[under - 1];
                int leaves = bit(list.items >= 2) + 2 * bit(list.earlierHolds);
                int ahead = document.listAhead(open.line, line.index).code();
                out.add(Template.BODY_LIST, place, Math.min(list.items, 2), bit(list.earlierHolds), group);
                out.add(
                        Template.BODY_LEAVES,
                        parentGroup,
                        Math.min(4, list.items),
                        bit(list.earlierHolds),
                        bit(length > 6));
                out.add(Template.BODY_LIST_AHEAD, leaves, ahead, bit(!open.isEmpty()), parentGroup);
                out.add(Template.BODY_LIST_AHEAD_PLACE, place, leaves, ahead);
                if (open.hasElder) {
                    out.add(
                            Template.COUSIN_BODY,
                            bit(open.cousins > 0) + 2 * bit(open.cousinBodies > 0),
                            bit(open.isEmpty()),
                            group(parent),
                            length);
                }
            }
            out.add(Template.BODY_PARENT_END, parent.end, line.end, parentGroup, bit(open.bodies > 0));
            out.add(Template.BODY_PARENT_RUN_IN, parent.runIn, parentGroup, length(parent), place);
            out.add(Template.BODY_PARENT_LENGTH, parentGroup, length(parent), length, bit(open.bodies > 0));
            out.add(Template.BODY_PARENT_STYLE, parent.style.code(), place, bit(length > 6));
            out.add(Template.BODY_PARENT_INDENT, place, sign(line.typed.indent() - parent.typed.indent()), parentGroup);
        }
        if (open.lastBody >= 0 && line.isUnmarked()) {
            out.add(
                    Template.BODY_LIKE,
                    place,
                    Likeness.bucket(document.likeness(open.lastBody, line.index)),
                    bit(length > 6));
            out.add(Template.BODY_ENDS, document.line(open.lastBody).end, line.end, place);
        }
        OpenItem before = state.top();
        int afterTop = bit(!before.item && state.chain.length == 2);
        out.add(Template.BODY_AFTER_TOP, place, afterTop, top, Math.min(document.size() - 1 - line.index, 4));
        out.add(Template.BODY_AFTER_TOP_LENGTH, afterTop, top, length, line.end);
        if (line.index + 1 < document.size()) {
            out.add(Template.BODY_ANNOUNCES, line.end, group(document.line(line.index + 1)), length, top);
        }
    }
}
