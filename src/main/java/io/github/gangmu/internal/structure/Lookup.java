package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.Dimension.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the weights of several {@linkplain Template templates} over the same numbers add up to: one look-up tells it. The sums are made when
 * the project is built; {@link LookupFeatures} says of which features.
 *
 * <p>All look-ups share one table. Most begin with the {@linkplain Place place} of a line. Those that say what a line means for all places
 * it could have are <em>rows</em>: a row has a cell for each place, or for each action, side by side.
 *
 * <p>Look-ups are records because the compiler takes the fields of constant records for constants.
 *
 * @param dimensions what its numbers count, in order; the last tells the cells of a row apart
 * @param base its first cell
 * @param first how far apart cells lie whose first numbers differ by one; likewise the others
 */
record Lookup(
        List<Dimension> dimensions,
        int base,
        int first,
        int second,
        int third,
        int fourth,
        int fifth,
        int sixth,
        int seventh) {
    /** In place of a number there is none of: the lines around are not looked at, nothing is compared, the line is no text, nothing follows. */
    static final int NO_RUN = 16;

    static final int NO_LIKENESS = 7;
    static final int NO_CHANGE = 7;
    static final int NO_SIGN = 3;
    static final int NO_TEXT = 5;
    static final int NO_GROUP = 5;

    /** How many numbers a look-up has at most. */
    static final int MOST_NUMBERS = 7;

    private static final List<Lookup> ALL = new ArrayList<>();
    private static int tableSize;

    // The line itself and its neighbours, by place: rows
    static final Lookup BLANKS_AND_SENTENCES = of(BLANK_LINES, GROUPS, SENTENCES, PLACES);
    static final Lookup RUN = of(RUNS_OR_NONE, LIKENESSES_OR_NONE, PLACES);
    static final Lookup ENDS_BEFORE = of(ENDS, ENDS, BLANK_LINES, PLACES);
    static final Lookup INDENTS = of(SIGNS_OR_NONE, GROUPS, SIGNS_OR_NONE, BLANK_LINES, PLACES);
    static final Lookup INDENTS_AND_NO_ROLES = of(SIGNS_OR_NONE, GROUPS, SIGNS_OR_NONE, BLANK_LINES, PLACES);
    static final Lookup NEXT_ROLE = of(ROLES, BLANK_LINES, PLACES);
    static final Lookup BEFORE_ROLE = of(ROLES, ROLES, PLACES);
    static final Lookup LABEL = of(UP_TO_2, GROUPS, PLACES);

    // The same by action: rows
    static final Lookup STYLE = of(STYLES, UP_TO_4, ACTIONS);
    static final Lookup FORM = of(ENDS, LENGTHS, SENTENCES, GROUPS, ACTIONS);
    static final Lookup RUN_FORM = of(UP_TO_2, LENGTHS, ENDS, UP_TO_3, ACTIONS);
    static final Lookup RUN_LABELS = of(UP_TO_2, UP_TO_3, LENGTHS, ACTIONS);
    static final Lookup RUN_EDGES = of(UP_TO_8, UP_TO_3, FLAGS, UP_TO_3, UP_TO_2, ACTIONS);
    static final Lookup SENTENCES_NEAR = of(UP_TO_3, UP_TO_2, GROUPS, ACTIONS);
    static final Lookup LABEL_LENGTH = of(UP_TO_2, LENGTHS, ACTIONS);
    static final Lookup NEXT_END = of(ENDS, ENDS, GROUPS, GROUPS, ACTIONS);
    static final Lookup BEFORE_END = of(ENDS, GROUPS, GROUPS, ACTIONS);
    static final Lookup BLANKS_AND_ALTERNATION = of(BLANK_LINES, BLANK_LINES, ENDS, UP_TO_15, ACTIONS);
    static final Lookup FIRST_LINES = of(UP_TO_2, GROUPS, ENDS, ACTIONS);
    static final Lookup RUN_IN = of(UP_TO_2, GROUPS, ACTIONS);
    static final Lookup TOP_LEVEL = of(ENDS, GROUPS, ROLES, ACTIONS, TOP);

    /** Weighs nothing, in place of a row there is no reason for. */
    static final Lookup NOTHING = of(PLACES);

    // The state
    static final Lookup BEFORE = of(ACTIONS, UP_TO_5, FLAGS, PLACES, TOP);
    static final Lookup ABOVE = of(SIGNS, GROUPS, GROUPS, ENDS, FLAGS, HANGING_PLACES);
    static final Lookup ABOVE_LENGTH = of(LENGTHS, LENGTHS, FLAGS, FLAGS);
    static final Lookup CLOSES = of(GROUPS, GROUPS, UP_TO_3, FLAGS, FLAGS, HANGING_PLACES);
    static final Lookup CLOSES_COUNT = of(UP_TO_2, FLAGS);

    // An item in a list
    static final Lookup SIBLING_PLACE = of(FLAGS, STEPS, GROUPS, FLAGS, UP_TO_3, FLAGS, ITEM_PLACES);
    static final Lookup SIBLING_LISTS = of(FLAGS, GROUPS, UP_TO_2, UP_TO_2, STEPS, SIGNS);
    static final Lookup SIBLING_HOLDS = of(GROUPS, GROUPS, FLAGS, FLAGS, BLANK_LINES, FLAGS);
    static final Lookup SIBLING_VALUE = of(FLAGS, STEPS, STYLES, UP_TO_2);
    static final Lookup SIBLING_UNMARKED = of(GROUPS, FLAGS, FLAGS, FLAGS);
    static final Lookup COUSIN_COUNT = of(SIGNS, GROUPS);
    static final Lookup COUNT_GROWS = of(UP_TO_2, FLAGS, FLAGS);
    static final Lookup PARALLEL_PLACE = of(FLAGS, UP_TO_4, FLAGS, SIGNS, BLANK_LINES, FLAGS, ITEM_PLACES);
    static final Lookup PARALLEL_FORM = of(LIKENESSES, FLAGS, UP_TO_4, ENDS, FLAGS, UP_TO_2, ITEM_PLACES);
    static final Lookup PARALLEL_LISTS = of(CHANGES_OR_NONE, CHANGES_OR_NONE, FLAGS, LIKENESSES_OR_NONE, ITEM_PLACES);
    static final Lookup PARALLEL_NEXT = of(LIKENESSES, LIKENESSES_OR_NONE, FLAGS, SIGNS_OR_NONE, ITEM_PLACES);

    // The first item of a list
    static final Lookup FIRST_PARENT = of(BLOCKS_ABOVE, STYLES, UP_TO_2);
    static final Lookup FIRST_LISTS = of(GROUPS, UP_TO_2, UP_TO_2, UP_TO_2);
    static final Lookup FIRST_LEAVES = of(GROUPS, UP_TO_4, FLAGS, GROUPS);
    static final Lookup FIRST_ORDER = of(SIGNS, UP_TO_2);
    static final Lookup FIRST_UNMARKED = of(BLOCKS_ABOVE, BLANK_LINES, FLAGS, UP_TO_4, FLAGS);
    static final Lookup FIRST_FORM = of(ITEMS_OR_TEXT, ENDS, ENDS, LENGTHS, ITEM_PLACES);
    static final Lookup FIRST_BODIES = of(LENGTHS, ENDS, ITEMS_OR_TEXT, UP_TO_3);
    static final Lookup FIRST_LIKE = of(LIKENESSES, LIKENESSES_OR_NONE, FLAGS, ITEM_PLACES);
    static final Lookup FIRST_COUSIN = of(UP_TO_3, GROUPS, ITEM_PLACES);
    static final Lookup FIRST_COUSIN_LIKE = of(LIKENESSES, GROUPS, ITEMS_OR_TEXT, SIGNS);

    // An item under running text, and Markdown
    static final Lookup ANNOUNCED = of(GROUPS, ENDS, LENGTHS, FLAGS, FLAGS, FLAGS);
    static final Lookup ANNOUNCED_PLACE = of(FLAGS, STYLES, ENDS);
    static final Lookup MARKDOWN_STEP = of(CHANGES, FLAGS);
    static final Lookup MARKDOWN_NEW = of(FLAGS, FLAGS, FLAGS, FLAGS);

    // Running text
    static final Lookup BODY_PLACE = of(BLOCKS_ABOVE, UP_TO_2, UP_TO_3, FLAGS, BLANK_LINES, BODY_PLACES);
    static final Lookup BODY_END = of(ENDS, ENDS, GROUPS, FLAGS);
    static final Lookup BODY_LEAVES = of(GROUPS, UP_TO_4, FLAGS, FLAGS, UP_TO_2, FLAGS);
    static final Lookup BODY_LIKE = of(LIKENESSES, FLAGS, BODY_PLACES);
    static final Lookup BODY_AFTER_TOP = of(FLAGS, FLAGS, UP_TO_4, BODY_PLACES);
    static final Lookup BODY_FOLLOWED = of(FLAGS, FLAGS, LENGTHS, ENDS, GROUPS_OR_NONE);

    // A line that goes on with the one before it
    static final Lookup WRAP_END = of(ENDS, LENGTHS, GROUPS, BLANK_LINES);
    static final Lookup WRAP_WIDTH = of(FLAGS, UP_TO_8, BLANK_LINES, GROUPS, FLAGS, SIGNS);
    static final Lookup WRAP_FIRST_KIND = of(UP_TO_30, BLANK_LINES, GROUPS);
    static final Lookup WRAP_BALANCE = of(SIGNS, ENDS, GROUPS, BLANK_LINES, SIGNS, SIGNS);
    static final Lookup WRAP_ROLE = of(ROLES, ROLES);
    static final Lookup WRAP_AGAIN = of(ACTIONS, BLANK_LINES, GROUPS, UP_TO_4, FLAGS, FLAGS);
    static final Lookup WRAP_TITLE_WORD = of(FLAGS, FLAGS, FLAGS, ENDS);
    static final Lookup WRAP_TITLE_RETURNS = of(LIKENESSES, BLANK_LINES, FLAGS);

    // Titles
    static final Lookup TITLE_ONLY = of(UP_TO_6, FLAGS, FLAGS);
    static final Lookup TITLE_BEFORE = of(ROLES);
    static final Lookup TITLE_FORM = of(ENDS, LENGTHS);
    static final Lookup TITLE_AGAIN = of(UP_TO_3);
    static final Lookup TITLE_NEXT = of(STYLES, ROLES, BLANK_LINES);
    static final Lookup TITLE_WORD = of(FLAGS, UP_TO_6);
    static final Lookup TITLE_BLANK = of(BLANK_LINES, ENDS, LENGTHS);
    static final Lookup TITLE_ALIKE = of(LIKENESSES);
    static final Lookup TITLE_LATE = of(UP_TO_4, ROLES);

    /** Lays a look-up out behind those before it. */
    private static Lookup of(Dimension... dimensions) {
        int[] strides = new int[MOST_NUMBERS];
        int stride = 1;
        int least = 0;
        for (int i = dimensions.length - 1; i >= 0; i--) {
            strides[i] = stride;
            least += dimensions[i].least() * stride;
            stride *= dimensions[i].size();
        }
        Lookup lookup = new Lookup(
                List.of(dimensions),
                tableSize - least,
                strides[0],
                strides[1],
                strides[2],
                strides[3],
                strides[4],
                strides[5],
                strides[6]);
        tableSize += stride;
        ALL.add(lookup);
        return lookup;
    }

    /** Returns all look-ups, in the order they are laid out in. */
    static List<Lookup> all() {
        return Collections.unmodifiableList(ALL);
    }

    /** Returns how many cells a table of all look-ups has. */
    static int tableSize() {
        return tableSize;
    }

    /** Returns a cell, or the first cell of a row where the last number is left out. */
    int cell(int a) {
        return base + a * first;
    }

    int cell(int a, int b) {
        return base + a * first + b * second;
    }

    int cell(int a, int b, int c) {
        return base + a * first + b * second + c * third;
    }

    int cell(int a, int b, int c, int d) {
        return base + a * first + b * second + c * third + d * fourth;
    }

    int cell(int a, int b, int c, int d, int e) {
        return base + a * first + b * second + c * third + d * fourth + e * fifth;
    }

    int cell(int a, int b, int c, int d, int e, int f) {
        return base + a * first + b * second + c * third + d * fourth + e * fifth + f * sixth;
    }

    int cell(int a, int b, int c, int d, int e, int f, int g) {
        return base + a * first + b * second + c * third + d * fourth + e * fifth + f * sixth + g * seventh;
    }
}
