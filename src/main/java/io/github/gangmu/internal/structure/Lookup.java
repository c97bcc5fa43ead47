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
 * it could have are <em>rows</em>: a row has a cell for each place, or for each action, side by side, and is added up four cells at a time.
 * They lie before all others.
 */
final class Lookup {
    private static final List<Cells> ALL = new ArrayList<>();
    private static int tableSize;

    /** In place of a number there is none of: the lines around are not looked at, nothing is compared, the line is no text, nothing follows. */
    static final int NO_RUN = 16;

    static final int NO_LIKENESS = 7;
    static final int NO_SIGN = 3;
    static final int NO_TEXT = 5;
    static final int NO_GROUP = 5;

    // The line itself and its neighbours, by place
    static final Cells BLANKS_AND_SENTENCES = rows(BLANK_LINES, GROUPS, SENTENCES, PLACES);
    static final Cells RUN = rows(RUNS_OR_NONE, LIKENESSES_OR_NONE, PLACES);
    static final Cells ENDS_BEFORE = rows(ENDS, ENDS, BLANK_LINES, PLACES);
    static final Cells INDENTS = rows(SIGNS_OR_NONE, GROUPS, SIGNS_OR_NONE, BLANK_LINES, PLACES);
    static final Cells INDENTS_AND_NO_ROLES = rows(SIGNS_OR_NONE, GROUPS, SIGNS_OR_NONE, BLANK_LINES, PLACES);
    static final Cells NEXT_ROLE = rows(ROLES, BLANK_LINES, PLACES);
    static final Cells BEFORE_ROLE = rows(ROLES, ROLES, PLACES);
    static final Cells LABEL = rows(UP_TO_2, GROUPS, PLACES);
    static final Cells BEHIND_ITEM = rows(BEHIND_ITEMS, BLANK_LINES, PLACES);
    static final Cells INNER_TITLE = rows(UP_TO_3, UP_TO_3, PLACES);
    static final Cells DRESS = rows(DRESSES, GROUPS, PLACES);
    static final Cells FOLLOWED = rows(FOLLOWERS, ENDS, GROUPS, PLACES);

    // The same by action
    static final Cells STYLE = rows(STYLES, UP_TO_4, ACTIONS);
    static final Cells FORM = rows(ENDS, LENGTHS, SENTENCES, GROUPS, ACTIONS);
    static final Cells SHARE_FORM = rows(UP_TO_4, OPENINGS, LENGTHS, ENDS, ACTIONS);
    static final Cells RUN_FORM = rows(UP_TO_2, LENGTHS, ENDS, UP_TO_3, ACTIONS);
    static final Cells SCRIPTS = rows(UP_TO_2, UP_TO_2, UP_TO_2, LENGTHS, ACTIONS);
    static final Cells SAID = rows(UP_TO_2, LENGTHS, ENDS, ACTIONS);
    static final Cells SECTION = rows(LENGTHS, ENDS, GROUPS, ACTIONS);
    static final Cells RUN_LABELS = rows(UP_TO_2, UP_TO_3, LENGTHS, ACTIONS);
    static final Cells RUN_EDGES = rows(UP_TO_8, UP_TO_3, FLAGS, UP_TO_3, UP_TO_2, ACTIONS);
    static final Cells SENTENCES_NEAR = rows(UP_TO_3, UP_TO_2, GROUPS, ACTIONS);
    static final Cells LABEL_LENGTH = rows(UP_TO_2, LENGTHS, ACTIONS);
    static final Cells NEXT_END = rows(ENDS, ENDS, GROUPS, GROUPS, ACTIONS);
    static final Cells BLANKS_AND_ALTERNATION = rows(BLANK_LINES, BLANK_LINES, ENDS, UP_TO_15, ACTIONS);
    static final Cells FIRST_LINES = rows(UP_TO_2, GROUPS, ENDS, ACTIONS);
    static final Cells RUN_IN = rows(UP_TO_2, GROUPS, ACTIONS);
    static final Cells DRESS_FORM = rows(DRESSES, LENGTHS, FOLLOWERS, ACTIONS);
    static final Cells NAME_LINE = rows(UP_TO_5, FLAGS, ACTIONS);
    static final Cells TOP_LEVEL = rows(ENDS, GROUPS, ROLES, TOP, ACTIONS);

    // The state
    static final Cells BEFORE = rows(ACTIONS, UP_TO_5, FLAGS, TOP, PLACES);
    static final Cells ABOVE = rows(SIGNS, GROUPS, GROUPS, ENDS, FLAGS, ITEM_PLACES, ITEM_OR_BODY);
    static final Cells CLOSES = rows(GROUPS, GROUPS, UP_TO_3, FLAGS, FLAGS, ITEM_PLACES, ITEM_OR_BODY);

    /** How many cells all rows have; behind them lie the cells that are looked up alone. */
    static final int ROW_CELLS = tableSize;

    static final Cells CLOSES_COUNT = of(UP_TO_2, ITEM_OR_BODY);

    // An item in a list
    static final Cells SIBLING_PLACE = of(FLAGS, STEPS, GROUPS, FLAGS, UP_TO_3, FLAGS, ITEM_PLACES);
    static final Cells SIBLING_LISTS = of(FLAGS, GROUPS, UP_TO_2, UP_TO_2, STEPS, SIGNS);
    static final Cells SIBLING_HOLDS = of(GROUPS, GROUPS, FLAGS, FLAGS, BLANK_LINES, FLAGS);
    static final Cells SIBLING_STANZA = of(STANZA_PAIRS, FLAGS, GROUPS);
    static final Cells SIBLING_INNER_TITLE = of(UP_TO_3, STYLES, FLAGS, FLAGS);
    static final Cells SIBLING_DRESS = of(DRESSES, DRESSES, GROUPS, FLAGS);
    static final Cells SIBLING_VALUE = of(FLAGS, STEPS, STYLES, UP_TO_2);
    static final Cells SIBLING_UNMARKED = of(GROUPS, FLAGS, FLAGS, FLAGS);
    static final Cells COUSIN_COUNT = of(SIGNS, GROUPS);
    static final Cells COUNT_GROWS = of(UP_TO_2, FLAGS, FLAGS);
    static final Cells PARALLEL_PLACE = of(FLAGS, UP_TO_4, FLAGS, SIGNS, BLANK_LINES, FLAGS, ITEM_PLACES);
    static final Cells PARALLEL_FORM = of(LIKENESSES, FLAGS, UP_TO_4, ENDS, FLAGS, UP_TO_2, ITEM_PLACES);
    static final Cells PARALLEL_FOLLOWED = of(FOLLOWERS, FOLLOWERS, FLAGS, SIGNS_OR_NONE, ITEM_PLACES);

    // The first item of a list
    static final Cells FIRST_PARENT = of(BLOCKS_ABOVE, STYLES, UP_TO_2);
    static final Cells FIRST_LISTS = of(GROUPS, UP_TO_2, UP_TO_2, UP_TO_2);
    static final Cells FIRST_LEAVES = of(GROUPS, UP_TO_4, FLAGS, GROUPS);
    static final Cells FIRST_ORDER = of(SIGNS, UP_TO_2);
    static final Cells FIRST_UNMARKED = of(BLOCKS_ABOVE, BLANK_LINES, FLAGS, UP_TO_4, FLAGS);
    static final Cells FIRST_STANZA = of(STANZA_PAIRS, GROUPS);
    static final Cells FIRST_INNER_TITLE = of(UP_TO_3, STYLES, FLAGS, FLAGS);
    static final Cells FIRST_DRESS = of(DRESSES, DRESSES, GROUPS, FLAGS);
    static final Cells FIRST_FORM = of(ITEMS_OR_TEXT, ENDS, ENDS, LENGTHS, ITEM_PLACES);
    static final Cells FIRST_FOLLOWED = of(FOLLOWERS, FOLLOWERS, GROUPS, FLAGS);
    static final Cells FIRST_COUSIN = of(UP_TO_3, GROUPS, ITEM_PLACES);
    static final Cells FIRST_COUSIN_LIKE = of(LIKENESSES, GROUPS, ITEMS_OR_TEXT, SIGNS);

    // Names of sections
    static final Cells SIBLING_SECTION = of(UP_TO_3, FLAGS, GROUPS, GROUPS);
    static final Cells FIRST_SECTION = of(UP_TO_3, FLAGS, GROUPS, FLAGS);
    static final Cells BODY_SECTION = of(FLAGS, FLAGS, LENGTHS);

    // An item under running text, and Markdown
    static final Cells ANNOUNCED = of(GROUPS, ENDS, LENGTHS, FLAGS, FLAGS, FLAGS);
    static final Cells ANNOUNCED_PLACE = of(FLAGS, STYLES, ENDS);
    static final Cells MARKDOWN_STEP = of(CHANGES, FLAGS);
    static final Cells MARKDOWN_NEW = of(FLAGS, FLAGS, FLAGS, FLAGS);

    // Running text
    static final Cells BODY_PLACE = of(BLOCKS_ABOVE, UP_TO_2, UP_TO_3, FLAGS, BLANK_LINES, BODY_PLACES);
    static final Cells BODY_LEAVES = of(GROUPS, UP_TO_4, FLAGS, FLAGS, UP_TO_2, FLAGS);
    static final Cells BODY_LIKE = of(LIKENESSES, FLAGS, BODY_PLACES);
    static final Cells BODY_AFTER_TOP = of(FLAGS, FLAGS, UP_TO_4, BODY_PLACES);
    static final Cells BODY_DRESS = of(DRESSES, DRESSES, FLAGS, BODY_PLACES);
    static final Cells BODY_FOLLOWED = of(FLAGS, FLAGS, LENGTHS, ENDS, GROUPS_OR_NONE);

    // A line that goes on with the one before it
    static final Cells WRAP_END = of(ENDS, LENGTHS, GROUPS, BLANK_LINES);
    static final Cells WRAP_WIDTH = of(FLAGS, UP_TO_8, BLANK_LINES, GROUPS, FLAGS, SIGNS);
    static final Cells WRAP_FIRST_KIND = of(UP_TO_30, BLANK_LINES, GROUPS);
    static final Cells WRAP_BALANCE = of(SIGNS, ENDS, GROUPS, BLANK_LINES, SIGNS, SIGNS);
    static final Cells WRAP_JOINED = of(UP_TO_4);
    static final Cells WRAP_ROLE = of(ROLES, ROLES);
    static final Cells WRAP_AGAIN = of(ACTIONS, BLANK_LINES, GROUPS, UP_TO_4, FLAGS, FLAGS);
    static final Cells WRAP_TITLE_WORD = of(FLAGS, FLAGS, FLAGS, ENDS);
    static final Cells WRAP_TITLE_RETURNS = of(LIKENESSES, BLANK_LINES, FLAGS);

    // Titles
    static final Cells TITLE_ONLY = of(UP_TO_6, FLAGS, FLAGS);
    static final Cells TITLE_BEFORE = of(ROLES);
    static final Cells TITLE_FORM = of(ENDS, LENGTHS);
    static final Cells TITLE_AGAIN = of(UP_TO_3);
    static final Cells TITLE_PEERS = of(UP_TO_3, UP_TO_3, UP_TO_4);
    static final Cells TITLE_NEXT = of(STYLES, ROLES, BLANK_LINES);
    static final Cells TITLE_WORD = of(FLAGS, UP_TO_6);
    static final Cells TITLE_BLANK = of(BLANK_LINES, ENDS, LENGTHS);
    static final Cells TITLE_ALIKE = of(LIKENESSES);
    static final Cells TITLE_LATE = of(UP_TO_4, ROLES);

    private Lookup() {}

    /** Lays a look-up out whose last numbers make rows. */
    private static Cells rows(Dimension... dimensions) {
        Cells cells = of(dimensions);
        if (tableSize % Lanes.LANES != 0) {
            throw new IllegalStateException("Rows of " + cells.dimensions() + " do not divide into lanes.");
        }
        return cells;
    }

    /** Lays a look-up out behind those before it. */
    private static Cells of(Dimension... dimensions) {
        Cells cells = Cells.of(tableSize, dimensions);
        tableSize += cells.size();
        ALL.add(cells);
        return cells;
    }

    /** Returns all look-ups, in the order they are laid out in. */
    static List<Cells> all() {
        return Collections.unmodifiableList(ALL);
    }

    /** Returns how many cells a table of all look-ups has. */
    static int tableSize() {
        return tableSize;
    }
}
