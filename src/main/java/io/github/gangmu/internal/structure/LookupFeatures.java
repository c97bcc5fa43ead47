package io.github.gangmu.internal.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Which features a cell of a look-up stands for: what the weights of the table are made of when the project is built, and what fitting
 * learns from. A parse does not need it.
 */
final class LookupFeatures {
    /** The group of lines without a marker, the style of such a line, and the step from one to the next. */
    private static final int UNMARKED = Style.Group.NONE.code();

    private static final int NO_STYLE = Style.NONE.code();
    private static final int NO_STEP = 0;

    private static final Map<Cells, Features> ALL = new HashMap<>();

    /** Adds the cells of features, in a table of all templates, that the numbers of a look-up stand for. */
    private interface Features {
        void add(int[] n, IntConsumer out);
    }

    static {
        addLines();
        addNeighbours();
        addStates();
        addSiblings();
        addFirstItems();
        addBodies();
        addWraps();
        addTitles();
    }

    private LookupFeatures() {}

    /** Receives the cells of a look-up, and the cells of the features each stands for. */
    interface Visitor {
        void visit(int cell, int feature);
    }

    /** Visits all cells of all look-ups. */
    static void visitAll(Visitor visitor) {
        for (Cells lookup : Lookup.all()) {
            Features features = ALL.get(lookup);
            if (features == null) {
                throw new IllegalStateException("No features are known of a look-up of " + lookup.dimensions() + ".");
            }
            lookup.forEach(numbers -> {
                int cell = lookup.cell(numbers);
                features.add(numbers, feature -> visitor.visit(cell, feature));
            });
        }
    }

    /** A look-up of the features of one template, with the same numbers in the same order, and no others. */
    private static void same(Cells lookup, Template template) {
        ALL.put(lookup, (n, out) -> out.accept(template.cell(n[0], n[1], n[2], n[3])));
    }

    private static void addLines() {
        ALL.put(Lookup.BLANKS_AND_SENTENCES, (n, out) -> {
            out.accept(Template.BLANK_BEFORE.cell(n[3], n[0], n[1], 0));
            if (n[2] != Lookup.NO_TEXT) {
                out.accept(Template.SENTENCES.cell(n[3], n[2], n[1], 0));
            }
        });
        ALL.put(Lookup.LABEL, (n, out) -> out.accept(Template.LABEL.cell(n[2], n[0], n[1], 0)));
        ALL.put(Lookup.STYLE, (n, out) -> {
            out.accept(Template.STYLE_ACTION.cell(n[2], n[0], 0, 0));
            out.accept(Template.SHARE_UNMARKED.cell(n[2], n[1], groupOf(n[0]), 0));
        });
        ALL.put(Lookup.FORM, (n, out) -> {
            out.accept(Template.END_LENGTH.cell(n[4], n[0], n[1], 0));
            if (n[2] != Lookup.NO_TEXT) {
                out.accept(Template.SENTENCES_ACTION.cell(n[4], n[2], n[1], n[3]));
            }
        });
        ALL.put(Lookup.SHARE_FORM, (n, out) -> {
            out.accept(Template.SHARE_FORM.cell(n[4], n[0], n[2], n[3]));
            out.accept(Template.OPENING.cell(n[4], n[1], n[2], n[3]));
        });
        ALL.put(Lookup.LABEL_LENGTH, (n, out) -> out.accept(Template.LABEL_LENGTH.cell(n[2], n[0], n[1], 0)));
        ALL.put(Lookup.FIRST_LINES, (n, out) -> out.accept(Template.POSITION_FIRST.cell(n[3], n[0], n[1], n[2])));
        ALL.put(Lookup.SCRIPTS, (n, out) -> {
            out.accept(Template.SCRIPT.cell(n[4], n[0], n[3], 0));
            out.accept(Template.SCRIPTS_NEAR.cell(n[4], n[0], n[1], n[2]));
        });
        ALL.put(Lookup.SECTION, (n, out) -> out.accept(Template.SECTION.cell(n[3], n[0], n[1], n[2])));
        ALL.put(Lookup.SAID, (n, out) -> out.accept(Template.SAID.cell(n[3], n[0], n[1], n[2])));
        ALL.put(Lookup.RUN_IN, (n, out) -> out.accept(Template.RUN_IN.cell(n[2], n[0], n[1], 0)));
        ALL.put(Lookup.TOP_LEVEL, (n, out) -> {
            out.accept(Template.END_TOP.cell(n[4], n[0], n[1], n[3]));
            out.accept(Template.ROLE.cell(n[4], n[2], n[3], 0));
        });
    }

    private static int groupOf(int style) {
        for (Style each : Style.values()) {
            if (each.code() == style) {
                return each.group().code();
            }
        }
        throw new IllegalArgumentException("There is no style " + style + ".");
    }

    private static void addNeighbours() {
        ALL.put(Lookup.RUN, (n, out) -> {
            if (n[0] != Lookup.NO_RUN) {
                out.accept(Template.RUN.cell(n[2], n[0] / 4, n[0] % 4, 0));
            }
            if (n[1] != Lookup.NO_LIKENESS) {
                out.accept(Template.BEFORE_LIKE.cell(n[2], n[1], 0, 0));
            }
        });
        ALL.put(Lookup.ENDS_BEFORE, (n, out) -> out.accept(Template.BEFORE_ENDS.cell(n[3], n[0], n[1], n[2])));
        ALL.put(Lookup.INDENTS, LookupFeatures::addIndents);
        ALL.put(Lookup.INDENTS_AND_NO_ROLES, (n, out) -> {
            addIndents(n, out);
            int none = Role.NONE.code();
            out.accept(Template.BEFORE_ROLE.cell(n[4], none, none, 0));
            if (n[2] != Lookup.NO_SIGN) {
                out.accept(Template.NEXT_ROLE.cell(n[4], none, n[3], 0));
            }
        });
        ALL.put(Lookup.NEXT_ROLE, (n, out) -> out.accept(Template.NEXT_ROLE.cell(n[2], n[0], n[1], 0)));
        ALL.put(Lookup.BEFORE_ROLE, (n, out) -> out.accept(Template.BEFORE_ROLE.cell(n[2], n[0], n[1], 0)));
        ALL.put(Lookup.FOLLOWED, (n, out) -> out.accept(Template.FOLLOWED.cell(n[3], n[0], n[1], n[2])));
        ALL.put(Lookup.INNER_TITLE, (n, out) -> out.accept(Template.INNER_TITLE.cell(n[2], n[0], n[1], 0)));
        ALL.put(Lookup.NAME_LINE, (n, out) -> out.accept(Template.NAME_LINE.cell(n[2], n[0], n[1], 0)));
        ALL.put(Lookup.BEHIND_ITEM, (n, out) -> out.accept(Template.BEHIND_ITEM.cell(n[2], n[0], n[1], 0)));
        ALL.put(Lookup.DRESS, (n, out) -> out.accept(Template.DRESS.cell(n[2], n[0], n[1], 0)));
        ALL.put(Lookup.DRESS_FORM, (n, out) -> {
            out.accept(Template.DRESS_LENGTH.cell(n[3], n[0], n[1], 0));
            out.accept(Template.DRESS_FOLLOWED.cell(n[3], n[0], n[2], 0));
        });
        ALL.put(Lookup.RUN_FORM, (n, out) -> {
            out.accept(Template.RUN_LENGTH.cell(n[4], n[0], n[1], n[2]));
            if (n[2] != Line.END_SENTENCE) {
                out.accept(Template.ENDS_NEAR.cell(n[4], n[2], n[3], n[1]));
            }
        });
        ALL.put(Lookup.RUN_LABELS, (n, out) -> {
            out.accept(Template.LABELS_NEAR.cell(n[3], n[0], n[1], 0));
            out.accept(Template.LABELS_NEAR_LENGTH.cell(n[3], n[0], n[1], n[2]));
        });
        ALL.put(Lookup.RUN_EDGES, (n, out) -> {
            out.accept(Template.RUN_EDGES.cell(n[5], n[0], n[1], n[2]));
            out.accept(Template.SENTENCES_NEAR.cell(n[5], n[3], n[4], UNMARKED));
        });
        ALL.put(Lookup.SENTENCES_NEAR, (n, out) -> out.accept(Template.SENTENCES_NEAR.cell(n[3], n[0], n[1], n[2])));
        ALL.put(Lookup.NEXT_END, (n, out) -> out.accept(Template.NEXT_END.cell(n[4], n[0], n[1], n[2] * 8 + n[3])));
        ALL.put(Lookup.BLANKS_AND_ALTERNATION, (n, out) -> {
            out.accept(Template.BLANKS.cell(n[4], n[0], n[1], n[2]));
            if (n[3] > 0) {
                out.accept(Template.ALTERNATES_ACTION.cell(n[4], n[3], n[2], 0));
            }
        });
    }

    private static void addIndents(int[] n, IntConsumer out) {
        if (n[0] != Lookup.NO_SIGN) {
            out.accept(Template.BEFORE_INDENT.cell(n[4], n[0], n[1], 0));
        }
        out.accept(
                n[2] == Lookup.NO_SIGN
                        ? Template.NEXT_NONE.cell(n[4], 0, 0, 0)
                        : Template.NEXT_INDENT.cell(n[4], n[2], n[3], 0));
    }

    private static void addStates() {
        ALL.put(Lookup.BEFORE, (n, out) -> {
            out.accept(Template.PLACE.cell(n[4], n[3], 0, 0));
            out.accept(Template.BEFORE_ACTION.cell(n[4], n[0], n[1], n[2]));
        });
        ALL.put(Lookup.ABOVE, (n, out) -> {
            int place = n[6] * Place.ITEMS + n[5];
            out.accept(Template.PARENT_INDENT.cell(n[6], n[0], n[1] * 8 + n[2], 0));
            out.accept(Template.PARENT_END.cell(place, n[3], n[4], n[1]));
            if (n[6] == Action.BODY.code()) {
                out.accept(Template.BODY_PARENT_INDENT.cell(place, n[0], n[2], 0));
            }
        });
        ALL.put(Lookup.CLOSES, (n, out) -> {
            out.accept(Template.CLOSES.cell(n[6] * Place.ITEMS + n[5], n[1] * 4 + n[2], n[3], n[4]));
            out.accept(Template.CLOSES_ACTION.cell(n[6], n[0] * 8 + n[1], n[2], n[4] * 2 + n[3]));
        });
        ALL.put(Lookup.CLOSES_COUNT, (n, out) -> out.accept(Template.COUNT_CLOSES.cell(n[1], n[0], 0, 0)));
    }

    private static void addSiblings() {
        int item = Action.ITEM.code();
        ALL.put(Lookup.SIBLING_PLACE, (n, out) -> {
            out.accept(Template.SIBLING.cell(n[6], n[0], n[1], n[2]));
            out.accept(Template.SIBLING_COUNT.cell(n[6], n[3], n[2], n[4]));
            if (n[5] == 1) {
                out.accept(Template.SIBLING_BODY.cell(n[6], n[2], n[0], 0));
            }
        });
        ALL.put(Lookup.SIBLING_LISTS, (n, out) -> {
            out.accept(Template.SIBLING_ELSEWHERE.cell(n[0] * 8 + n[1], n[2], n[3], n[4]));
            out.accept(Template.SIBLING_INDENT.cell(n[5], n[0] * 8 + n[1], n[2] * 4 + n[3], 0));
        });
        ALL.put(Lookup.SIBLING_HOLDS, (n, out) -> {
            out.accept(Template.SIBLING_HOLDS.cell(n[0], n[1], n[2], n[3]));
            out.accept(Template.SIBLING_BLANK.cell(item, n[4], n[2] * 8 + n[0], n[5]));
        });
        same(Lookup.SIBLING_STANZA, Template.SIBLING_STANZA);
        same(Lookup.SIBLING_DRESS, Template.SIBLING_DRESS);
        same(Lookup.SIBLING_SECTION, Template.SIBLING_SECTION);
        same(Lookup.SIBLING_INNER_TITLE, Template.SIBLING_INNER_TITLE);
        same(Lookup.SIBLING_VALUE, Template.SIBLING_VALUE);
        same(Lookup.SIBLING_UNMARKED, Template.SIBLING_UNMARKED);
        ALL.put(Lookup.COUSIN_COUNT, (n, out) -> out.accept(Template.COUSIN_COUNT.cell(n[0], n[1], 0, 0)));
        same(Lookup.COUNT_GROWS, Template.COUNT_GROWS);
        ALL.put(Lookup.PARALLEL_PLACE, (n, out) -> {
            out.accept(Template.SIBLING.cell(n[6], 1, NO_STEP, UNMARKED));
            out.accept(Template.SIBLING_VALUE.cell(1, NO_STEP, NO_STYLE, OpenLists.OTHER));
            out.accept(Template.SIBLING_HOLDS.cell(UNMARKED, UNMARKED, 1, n[0]));
            out.accept(Template.SIBLING_ELSEWHERE.cell(8 + UNMARKED, OpenLists.OTHER, OpenLists.OTHER, NO_STEP));
            out.accept(Template.SIBLING_COUNT.cell(n[6], n[0], UNMARKED, Math.min(3, n[1])));
            if (n[2] == 1) {
                out.accept(Template.SIBLING_BODY.cell(n[6], UNMARKED, 1, 0));
            }
            out.accept(Template.SIBLING_INDENT.cell(n[3], 8 + UNMARKED, 0, 0));
            out.accept(Template.SIBLING_BLANK.cell(item, n[4], 8 + UNMARKED, n[5]));
        });
        ALL.put(Lookup.PARALLEL_FORM, (n, out) -> {
            out.accept(Template.SIBLING_LIKE.cell(n[6], n[0], n[1], 0));
            out.accept(Template.SIBLING_END.cell(n[6], n[4], n[3], n[1]));
            out.accept(Template.SIBLING_LENGTH.cell(n[6], n[5], n[1], 0));
            out.accept(Template.SIBLING_COUNT_LIKE.cell(n[6], n[2], n[0], 0));
        });
        ALL.put(Lookup.PARALLEL_FOLLOWED, (n, out) -> {
            out.accept(Template.SIBLING_FOLLOWED.cell(n[4], n[0], n[1], n[2]));
            if (n[3] != Lookup.NO_SIGN) {
                out.accept(Template.COUSIN_COUNT.cell(n[3], UNMARKED, 0, 0));
            }
        });
    }

    private static void addFirstItems() {
        int item = Action.ITEM.code();
        ALL.put(
                Lookup.FIRST_PARENT,
                (n, out) -> out.accept(Template.FIRST_ITEM_PARENT.cell(item, Parents.feature(n[0]), n[1], n[2])));
        same(Lookup.FIRST_LISTS, Template.FIRST_ITEM_ELSEWHERE);
        same(Lookup.FIRST_LEAVES, Template.FIRST_ITEM_LEAVES);
        same(Lookup.FIRST_ORDER, Template.FIRST_ITEM_ORDER);
        same(Lookup.FIRST_STANZA, Template.FIRST_ITEM_STANZA);
        same(Lookup.FIRST_DRESS, Template.FIRST_ITEM_DRESS);
        same(Lookup.FIRST_SECTION, Template.FIRST_ITEM_SECTION);
        same(Lookup.FIRST_INNER_TITLE, Template.FIRST_ITEM_INNER_TITLE);
        ALL.put(Lookup.FIRST_UNMARKED, (n, out) -> {
            int parent = Parents.feature(n[0]);
            out.accept(Template.FIRST_ITEM_PARENT.cell(item, parent, NO_STYLE, 0));
            out.accept(Template.FIRST_ITEM_ELSEWHERE.cell(UNMARKED, OpenLists.OTHER, OpenLists.OTHER, 0));
            if (parent != Parents.NONE) {
                out.accept(Template.FIRST_ITEM_BLANK.cell(parent, n[1], n[2], parent == Parents.TEXT ? 0 : 1));
                out.accept(Template.FIRST_ITEM_LEAVES.cell(Parents.group(n[0]), n[3], n[4], UNMARKED));
            }
        });
        ALL.put(Lookup.FIRST_FORM, (n, out) -> {
            int parent = itemOrText(n[0]);
            out.accept(Template.FIRST_ITEM_ENDS.cell(n[4], parent, n[1], n[2]));
            out.accept(Template.FIRST_ITEM_ENDS_LENGTH.cell(
                    parent * 2 + (parent == Parents.TEXT ? 0 : 1), n[1], n[2], n[3]));
        });
        same(Lookup.FIRST_FOLLOWED, Template.FIRST_ITEM_FOLLOWED);
        ALL.put(Lookup.FIRST_COUSIN, (n, out) -> out.accept(Template.COUSIN_STYLE.cell(n[2], n[0], n[1], 0)));
        ALL.put(Lookup.FIRST_COUSIN_LIKE, (n, out) -> {
            out.accept(Template.COUSIN_LIKE.cell(n[0], n[1], itemOrText(n[2]), 0));
            out.accept(Template.COUSIN_COUNT.cell(n[3], n[1], 1, 0));
        });
        ALL.put(Lookup.ANNOUNCED, (n, out) -> {
            out.accept(Template.ANNOUNCED.cell(n[0], n[1], n[2], n[3]));
            out.accept(Template.ANNOUNCED_COUNT.cell(n[4], n[5], n[1], n[0]));
        });
        same(Lookup.ANNOUNCED_PLACE, Template.ANNOUNCED_PLACE);
        same(Lookup.MARKDOWN_STEP, Template.MARKDOWN_STEP);
        same(Lookup.MARKDOWN_NEW, Template.MARKDOWN_NEW);
    }

    private static int itemOrText(int parent) {
        return parent == Lookup.NO_GROUP ? Parents.TEXT : parent;
    }

    private static void addBodies() {
        ALL.put(Lookup.BODY_PLACE, (n, out) -> {
            int place = Place.ITEMS + n[5];
            int parent = Parents.isText(n[0]) ? Parents.group(n[0]) : Parents.feature(n[0]);
            out.accept(Template.BODY_PARENT.cell(place, parent, n[1], n[2]));
            out.accept(Template.BODY_PARENT_BLANK.cell(parent, n[1], n[3], n[4]));
            if (Place.closes(place)) {
                out.accept(Template.BODY_CLOSED.cell(place, n[1] >= 2 ? 1 : 0, n[2], 0));
            }
        });
        ALL.put(Lookup.BODY_LEAVES, (n, out) -> {
            out.accept(Template.BODY_LEAVES.cell(n[0], n[1], n[2], n[3]));
            out.accept(Template.BODY_LIST_AHEAD.cell((n[1] >= 2 ? 1 : 0) + 2 * n[2], n[4], n[5], n[0]));
        });
        same(Lookup.BODY_DRESS, Template.BODY_DRESS);
        same(Lookup.BODY_SECTION, Template.BODY_SECTION);
        ALL.put(Lookup.BODY_LIKE, (n, out) -> out.accept(Template.BODY_LIKE.cell(Place.ITEMS + n[2], n[0], n[1], 0)));
        ALL.put(
                Lookup.BODY_AFTER_TOP,
                (n, out) -> out.accept(Template.BODY_AFTER_TOP.cell(Place.ITEMS + n[3], n[0], n[1], n[2])));
        ALL.put(Lookup.BODY_FOLLOWED, (n, out) -> {
            out.accept(Template.BODY_AFTER_TOP_LENGTH.cell(n[0], n[1], n[2], n[3]));
            if (n[4] != Lookup.NO_GROUP) {
                out.accept(Template.BODY_ANNOUNCES.cell(n[3], n[4], n[2], n[1]));
            }
        });
    }

    private static void addWraps() {
        same(Lookup.WRAP_END, Template.WRAP_END);
        ALL.put(Lookup.WRAP_WIDTH, (n, out) -> {
            out.accept(Template.WRAP_WIDTH.cell(n[0], n[1], n[2], n[3]));
            out.accept(Template.WRAP_INDENT.cell(n[4], n[1], n[5], n[2]));
        });
        same(Lookup.WRAP_FIRST_KIND, Template.WRAP_FIRST_KIND);
        ALL.put(Lookup.WRAP_BALANCE, (n, out) -> {
            out.accept(Template.WRAP_STYLE.cell(n[0], n[1], n[2], n[3]));
            out.accept(Template.WRAP_BALANCE.cell(n[4], n[5], n[3], 0));
        });
        same(Lookup.WRAP_JOINED, Template.WRAP_JOINED);
        same(Lookup.WRAP_ROLE, Template.WRAP_ROLE);
        ALL.put(Lookup.WRAP_AGAIN, (n, out) -> {
            int wrapped = n[0] == Action.CONTINUATION.code() ? 1 : 0;
            out.accept(Template.WRAP_AGAIN.cell(n[0], wrapped, n[1], n[2]));
            out.accept(Template.WRAP_DOCUMENT.cell(n[3], n[4], n[5], wrapped));
        });
        same(Lookup.WRAP_TITLE_WORD, Template.WRAP_TITLE_WORD);
        same(Lookup.WRAP_TITLE_RETURNS, Template.WRAP_TITLE_RETURNS);
    }

    private static void addTitles() {
        same(Lookup.TITLE_ONLY, Template.TITLE_ONLY);
        same(Lookup.TITLE_BEFORE, Template.TITLE_BEFORE);
        same(Lookup.TITLE_FORM, Template.TITLE_FORM);
        same(Lookup.TITLE_AGAIN, Template.TITLE_AGAIN);
        same(Lookup.TITLE_PEERS, Template.TITLE_PEERS);
        same(Lookup.TITLE_NEXT, Template.TITLE_NEXT);
        same(Lookup.TITLE_WORD, Template.TITLE_WORD);
        same(Lookup.TITLE_BLANK, Template.TITLE_BLANK);
        same(Lookup.TITLE_ALIKE, Template.TITLE_ALIKE);
        same(Lookup.TITLE_LATE, Template.TITLE_LATE);
    }
}
