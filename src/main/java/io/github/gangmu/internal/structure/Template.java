package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.Dimension.ACTIONS;
import static io.github.gangmu.internal.structure.Dimension.BEHIND_ITEMS;
import static io.github.gangmu.internal.structure.Dimension.BLANK_LINES;
import static io.github.gangmu.internal.structure.Dimension.BODY_PLACES;
import static io.github.gangmu.internal.structure.Dimension.CHANGES;
import static io.github.gangmu.internal.structure.Dimension.DRESSES;
import static io.github.gangmu.internal.structure.Dimension.ENDS;
import static io.github.gangmu.internal.structure.Dimension.FLAGS;
import static io.github.gangmu.internal.structure.Dimension.FOLLOWERS;
import static io.github.gangmu.internal.structure.Dimension.GROUPS;
import static io.github.gangmu.internal.structure.Dimension.GROUP_AND_COUNT;
import static io.github.gangmu.internal.structure.Dimension.LENGTHS;
import static io.github.gangmu.internal.structure.Dimension.LIKENESSES;
import static io.github.gangmu.internal.structure.Dimension.OPENINGS;
import static io.github.gangmu.internal.structure.Dimension.PARENTS;
import static io.github.gangmu.internal.structure.Dimension.PLACES;
import static io.github.gangmu.internal.structure.Dimension.ROLES;
import static io.github.gangmu.internal.structure.Dimension.SAME_AND_GROUP;
import static io.github.gangmu.internal.structure.Dimension.SIGNS;
import static io.github.gangmu.internal.structure.Dimension.STANZA_PAIRS;
import static io.github.gangmu.internal.structure.Dimension.STEPS;
import static io.github.gangmu.internal.structure.Dimension.STYLES;
import static io.github.gangmu.internal.structure.Dimension.TOP;
import static io.github.gangmu.internal.structure.Dimension.TWO_GROUPS;
import static io.github.gangmu.internal.structure.Dimension.UP_TO_10;
import static io.github.gangmu.internal.structure.Dimension.UP_TO_15;
import static io.github.gangmu.internal.structure.Dimension.UP_TO_2;
import static io.github.gangmu.internal.structure.Dimension.UP_TO_3;
import static io.github.gangmu.internal.structure.Dimension.UP_TO_30;
import static io.github.gangmu.internal.structure.Dimension.UP_TO_4;
import static io.github.gangmu.internal.structure.Dimension.UP_TO_5;
import static io.github.gangmu.internal.structure.Dimension.UP_TO_6;
import static io.github.gangmu.internal.structure.Dimension.UP_TO_8;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of evidence that carries fitted weights. A feature is a template with up to four small numbers (buckets, styles,
 * characters); its weight says how much it speaks for an action. Most templates begin with the <em>place</em>: the action and
 * where it hangs the line relative to the block before it (child, sibling, sibling of the parent…).
 *
 * <p>A parse adds up no features one by one: it asks {@linkplain Lookup look-ups}, which hold the sums of several. Templates are what fitting
 * learns the weights of, and what names them in the file of weights.
 *
 * @param label the name used in the file of weights: first-item-like
 * @param cells what its numbers count, and where they lead to in a table of all templates
 */
record Template(String label, Cells cells) {
    private static final List<Template> ALL = new ArrayList<>();
    private static final Map<String, Template> LABELLED = new HashMap<>();
    private static int tableSize;

    // The line itself
    static final Template PLACE = of("place", PLACES, TOP);
    static final Template STYLE_ACTION = of("style-action", ACTIONS, STYLES);
    static final Template END_LENGTH = of("end-length", ACTIONS, ENDS, LENGTHS);
    static final Template END_TOP = of("end-top", ACTIONS, ENDS, GROUPS, TOP);
    static final Template BLANK_BEFORE = of("blank-before", PLACES, BLANK_LINES, GROUPS);
    static final Template BLANKS = of("blanks", ACTIONS, BLANK_LINES, BLANK_LINES, ENDS);
    static final Template ROLE = of("role", ACTIONS, ROLES, TOP);
    static final Template LABEL = of("label", PLACES, UP_TO_2, GROUPS);
    static final Template LABEL_LENGTH = of("label-length", ACTIONS, UP_TO_2, LENGTHS);
    static final Template RUN_IN = of("run-in", ACTIONS, UP_TO_2, GROUPS);
    static final Template SENTENCES = of("sentences", PLACES, UP_TO_4, GROUPS);
    static final Template SENTENCES_ACTION = of("sentences-action", ACTIONS, UP_TO_4, LENGTHS, GROUPS);
    static final Template SENTENCES_NEAR = of("sentences-near", ACTIONS, UP_TO_3, UP_TO_2, GROUPS);
    static final Template SHARE_UNMARKED = of("share-unmarked", ACTIONS, UP_TO_4, GROUPS);
    static final Template SHARE_FORM = of("share-form", ACTIONS, UP_TO_4, LENGTHS, ENDS);
    static final Template SCRIPT = of("script", ACTIONS, UP_TO_2, LENGTHS);
    static final Template SCRIPTS_NEAR = of("scripts-near", ACTIONS, UP_TO_2, UP_TO_2, UP_TO_2);
    static final Template SAID = of("said", ACTIONS, UP_TO_2, LENGTHS, ENDS);
    static final Template SECTION = of("section", ACTIONS, LENGTHS, ENDS, GROUPS);
    static final Template OPENING = of("opening", ACTIONS, OPENINGS, LENGTHS, ENDS);
    static final Template POSITION_FIRST = of("position-first", ACTIONS, UP_TO_2, GROUPS, ENDS);
    // Its neighbourhood
    static final Template RUN = of("run", PLACES, UP_TO_3, UP_TO_3);
    static final Template RUN_LENGTH = of("run-length", ACTIONS, UP_TO_2, LENGTHS, ENDS);
    static final Template ALTERNATES_ACTION = of("alternates-action", ACTIONS, UP_TO_15, ENDS);
    static final Template RUN_EDGES = of("run-edges", ACTIONS, UP_TO_8, UP_TO_3, FLAGS);
    static final Template LABELS_NEAR = of("labels-near", ACTIONS, UP_TO_2, UP_TO_3);
    static final Template LABELS_NEAR_LENGTH = of("labels-near-length", ACTIONS, UP_TO_2, UP_TO_3, LENGTHS);
    static final Template ENDS_NEAR = of("ends-near", ACTIONS, ENDS, UP_TO_3, LENGTHS);
    static final Template FOLLOWED = of("followed", PLACES, FOLLOWERS, ENDS, GROUPS);
    static final Template BEHIND_ITEM = of("behind-item", PLACES, BEHIND_ITEMS, BLANK_LINES);
    static final Template DRESS = of("dress", PLACES, DRESSES, GROUPS);
    static final Template DRESS_LENGTH = of("dress-length", ACTIONS, DRESSES, LENGTHS);
    static final Template DRESS_FOLLOWED = of("dress-followed", ACTIONS, DRESSES, FOLLOWERS);
    static final Template INNER_TITLE = of("inner-title", PLACES, UP_TO_3, UP_TO_3);
    static final Template NAME_LINE = of("name-line", ACTIONS, UP_TO_5, FLAGS);
    static final Template NEXT_NONE = of("next-none", PLACES);
    static final Template NEXT_END = of("next-end", ACTIONS, ENDS, ENDS, TWO_GROUPS);
    static final Template NEXT_INDENT = of("next-indent", PLACES, SIGNS, BLANK_LINES);
    static final Template NEXT_ROLE = of("next-role", PLACES, ROLES, BLANK_LINES);
    static final Template BEFORE_INDENT = of("before-indent", PLACES, SIGNS, GROUPS);
    static final Template BEFORE_ENDS = of("before-ends", PLACES, ENDS, ENDS, BLANK_LINES);
    static final Template BEFORE_LIKE = of("before-like", PLACES, LIKENESSES);
    static final Template BEFORE_ACTION = of("before-action", PLACES, ACTIONS, UP_TO_5, FLAGS);
    static final Template BEFORE_ROLE = of("before-role", PLACES, ROLES, ROLES);
    // Continuations
    static final Template WRAP_END = of("wrap-end", ENDS, LENGTHS, GROUPS, BLANK_LINES);
    static final Template WRAP_WIDTH = of("wrap-width", FLAGS, UP_TO_8, BLANK_LINES, GROUPS);
    static final Template WRAP_INDENT = of("wrap-indent", FLAGS, UP_TO_8, SIGNS, BLANK_LINES);
    static final Template WRAP_FIRST_KIND = of("wrap-first-kind", UP_TO_30, BLANK_LINES, GROUPS);
    static final Template WRAP_STYLE = of("wrap-style", SIGNS, ENDS, GROUPS, BLANK_LINES);
    static final Template WRAP_JOINED = of("wrap-joined", UP_TO_4);
    static final Template WRAP_ROLE = of("wrap-role", ROLES, ROLES);
    static final Template WRAP_AGAIN = of("wrap-again", ACTIONS, FLAGS, BLANK_LINES, GROUPS);
    static final Template WRAP_TITLE_WORD = of("wrap-title-word", FLAGS, FLAGS, FLAGS, ENDS);
    static final Template WRAP_TITLE_RETURNS = of("wrap-title-returns", LIKENESSES, BLANK_LINES, FLAGS);
    static final Template WRAP_BALANCE = of("wrap-balance", SIGNS, SIGNS, BLANK_LINES);
    static final Template WRAP_DOCUMENT = of("wrap-document", UP_TO_4, FLAGS, FLAGS, FLAGS);
    // Titles
    static final Template TITLE_ONLY = of("title-only", UP_TO_6, FLAGS, FLAGS);
    static final Template TITLE_BEFORE = of("title-before", ROLES);
    static final Template TITLE_FORM = of("title-form", ENDS, LENGTHS);
    static final Template TITLE_AGAIN = of("title-again", UP_TO_3);
    static final Template TITLE_PEERS = of("title-peers", UP_TO_3, UP_TO_3, UP_TO_4);
    static final Template TITLE_NEXT = of("title-next", STYLES, ROLES, BLANK_LINES);
    static final Template TITLE_WORD = of("title-word", FLAGS, UP_TO_6);
    static final Template TITLE_BLANK = of("title-blank", BLANK_LINES, ENDS, LENGTHS);
    static final Template TITLE_ALIKE = of("title-alike", LIKENESSES);
    static final Template TITLE_LATE = of("title-late", UP_TO_4, ROLES);
    // The block it would hang under
    static final Template PARENT_INDENT = of("parent-indent", ACTIONS, SIGNS, TWO_GROUPS);
    static final Template PARENT_END = of("parent-end", PLACES, ENDS, FLAGS, GROUPS);
    static final Template CLOSES = of("closes", PLACES, GROUP_AND_COUNT, FLAGS, FLAGS);
    static final Template CLOSES_ACTION = of("closes-action", ACTIONS, TWO_GROUPS, UP_TO_3, UP_TO_3);
    static final Template FIRST_ITEM_PARENT = of("first-item-parent", ACTIONS, PARENTS, STYLES, UP_TO_2);
    static final Template FIRST_ITEM_ELSEWHERE = of("first-item-elsewhere", GROUPS, UP_TO_2, UP_TO_2, UP_TO_2);
    static final Template FIRST_ITEM_ORDER = of("first-item-order", SIGNS, UP_TO_2);
    static final Template FIRST_ITEM_ENDS = of("first-item-ends", PLACES, PARENTS, ENDS, ENDS);
    static final Template FIRST_ITEM_ENDS_LENGTH = of("first-item-ends-length", UP_TO_15, ENDS, ENDS, LENGTHS);
    static final Template FIRST_ITEM_BLANK = of("first-item-blank", PARENTS, BLANK_LINES, FLAGS, FLAGS);
    static final Template FIRST_ITEM_LEAVES = of("first-item-leaves", GROUPS, UP_TO_4, FLAGS, GROUPS);
    static final Template FIRST_ITEM_FOLLOWED = of("first-item-followed", FOLLOWERS, FOLLOWERS, GROUPS, FLAGS);
    static final Template FIRST_ITEM_STANZA = of("first-item-stanza", STANZA_PAIRS, GROUPS);
    static final Template FIRST_ITEM_DRESS = of("first-item-dress", DRESSES, DRESSES, GROUPS, FLAGS);
    static final Template FIRST_ITEM_SECTION = of("first-item-section", UP_TO_3, FLAGS, GROUPS, FLAGS);
    static final Template FIRST_ITEM_INNER_TITLE = of("first-item-inner-title", UP_TO_3, STYLES, FLAGS, FLAGS);
    static final Template COUSIN_LIKE = of("cousin-like", LIKENESSES, GROUPS, PARENTS);
    static final Template COUSIN_STYLE = of("cousin-style", PLACES, UP_TO_3, GROUPS);
    static final Template COUSIN_COUNT = of("cousin-count", SIGNS, GROUPS, FLAGS);
    static final Template COUNT_GROWS = of("count-grows", UP_TO_2, FLAGS, FLAGS);
    static final Template COUNT_CLOSES = of("count-closes", ACTIONS, UP_TO_2);
    // The list it would join
    static final Template SIBLING = of("sibling", PLACES, FLAGS, STEPS, GROUPS);
    static final Template SIBLING_VALUE = of("sibling-value", FLAGS, STEPS, STYLES, UP_TO_2);
    static final Template SIBLING_HOLDS = of("sibling-holds", GROUPS, GROUPS, FLAGS, FLAGS);
    static final Template SIBLING_ELSEWHERE = of("sibling-elsewhere", SAME_AND_GROUP, UP_TO_2, UP_TO_2, STEPS);
    static final Template SIBLING_UNMARKED = of("sibling-unmarked", GROUPS, FLAGS, FLAGS, FLAGS);
    static final Template SIBLING_BLANK = of("sibling-blank", ACTIONS, BLANK_LINES, SAME_AND_GROUP, FLAGS);
    static final Template SIBLING_INDENT = of("sibling-indent", SIGNS, SAME_AND_GROUP, UP_TO_10);
    static final Template SIBLING_COUNT = of("sibling-count", PLACES, FLAGS, GROUPS, UP_TO_3);
    static final Template SIBLING_BODY = of("sibling-body", PLACES, GROUPS, FLAGS);
    static final Template SIBLING_LIKE = of("sibling-like", PLACES, LIKENESSES, FLAGS);
    static final Template SIBLING_END = of("sibling-end", PLACES, FLAGS, ENDS, FLAGS);
    static final Template SIBLING_LENGTH = of("sibling-length", PLACES, UP_TO_2, FLAGS);
    static final Template SIBLING_COUNT_LIKE = of("sibling-count-like", PLACES, UP_TO_4, LIKENESSES);
    static final Template SIBLING_FOLLOWED = of("sibling-followed", PLACES, FOLLOWERS, FOLLOWERS, FLAGS);
    static final Template SIBLING_STANZA = of("sibling-stanza", STANZA_PAIRS, FLAGS, GROUPS);
    static final Template SIBLING_DRESS = of("sibling-dress", DRESSES, DRESSES, GROUPS, FLAGS);
    static final Template SIBLING_SECTION = of("sibling-section", UP_TO_3, FLAGS, GROUPS, GROUPS);
    static final Template SIBLING_INNER_TITLE = of("sibling-inner-title", UP_TO_3, STYLES, FLAGS, FLAGS);
    static final Template ANNOUNCED = of("announced", GROUPS, ENDS, LENGTHS, FLAGS);
    static final Template ANNOUNCED_PLACE = of("announced-place", FLAGS, STYLES, ENDS);
    static final Template ANNOUNCED_COUNT = of("announced-count", FLAGS, FLAGS, ENDS, GROUPS);
    static final Template MARKDOWN_STEP = of("markdown-step", CHANGES, FLAGS);
    static final Template MARKDOWN_NEW = of("markdown-new", FLAGS, FLAGS, FLAGS, FLAGS);
    // Running text
    static final Template BODY_PARENT = of("body-parent", PLACES, PARENTS, UP_TO_2, UP_TO_3);
    static final Template BODY_PARENT_BLANK = of("body-parent-blank", PARENTS, UP_TO_2, FLAGS, BLANK_LINES);
    static final Template BODY_CLOSED = of("body-closed", PLACES, FLAGS, UP_TO_3);
    static final Template BODY_LIST_AHEAD = of("body-list-ahead", UP_TO_3, UP_TO_2, FLAGS, GROUPS);
    static final Template BODY_PARENT_INDENT = of("body-parent-indent", PLACES, SIGNS, GROUPS);
    static final Template BODY_LEAVES = of("body-leaves", GROUPS, UP_TO_4, FLAGS, FLAGS);
    static final Template BODY_LIKE = of("body-like", PLACES, LIKENESSES, FLAGS);
    static final Template BODY_DRESS = of("body-dress", DRESSES, DRESSES, FLAGS, BODY_PLACES);
    static final Template BODY_SECTION = of("body-section", FLAGS, FLAGS, LENGTHS);
    static final Template BODY_AFTER_TOP = of("body-after-top", PLACES, FLAGS, FLAGS, UP_TO_4);
    static final Template BODY_AFTER_TOP_LENGTH = of("body-after-top-length", FLAGS, FLAGS, LENGTHS, ENDS);
    static final Template BODY_ANNOUNCES = of("body-announces", ENDS, GROUPS, LENGTHS, FLAGS);

    /** Lays a template out behind those before it. */
    private static Template of(String label, Dimension... dimensions) {
        Template template = new Template(label, Cells.of(tableSize, dimensions));
        tableSize += template.cells.size();
        ALL.add(template);
        LABELLED.put(label, template);
        return template;
    }

    /** Returns all templates, in the order they are laid out in. */
    static List<Template> all() {
        return Collections.unmodifiableList(ALL);
    }

    /** Returns the template of a name. */
    static Template labelled(String label) {
        Template template = LABELLED.get(label);
        if (template == null) {
            throw new IllegalArgumentException("There is no template " + label + ".");
        }
        return template;
    }

    /** Returns the cell of a feature in the table, by its name: that of its template and its numbers, with blanks between them. */
    static int cell(String feature) {
        List<String> parts = Splitter.on(' ').splitToList(feature);
        int[] numbers = parts.stream().skip(1).mapToInt(Integer::parseInt).toArray();
        return labelled(parts.get(0)).cell(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /** Returns how many cells a table of all templates has. */
    static int tableSize() {
        return tableSize;
    }

    /** Returns the cell of a feature in the table. */
    int cell(int a, int b, int c, int d) {
        return cells.cell(a, b, c, d);
    }
}
