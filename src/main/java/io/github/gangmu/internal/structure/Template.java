package io.github.gangmu.internal.structure;

import java.util.Locale;

/**
 * The kinds of evidence that carry fitted weights. A feature is a template with up to four small numbers (buckets, styles,
 * characters); its weight says how much it speaks for an action. Most templates begin with the <em>place</em>: the action and
 * where it hangs the line relative to the block before it (child, sibling, sibling of the parent…).
 */
enum Template {
    // The line itself
    PLACE,
    STYLE,
    STYLE_ACTION,
    INNER_STYLE,
    END,
    END_LENGTH,
    END_TOP,
    LENGTH,
    BLANK_BEFORE,
    BLANK_AFTER,
    BLANKS,
    ROLE,
    ROLE_PLACE,
    BOLD,
    LABEL,
    LABEL_LENGTH,
    RUN_IN,
    SENTENCES,
    SENTENCES_ACTION,
    SENTENCES_NEAR,
    COUNTED_INSIDE,
    SHARE_UNMARKED,
    SHARE_MARKDOWN,
    POSITION_FIRST,
    POSITION_LAST,
    FIRST_CHARACTER,
    FIRST_TWO,
    LAST_CHARACTER,
    // Its neighbourhood
    RUN,
    RUN_LENGTH,
    ALTERNATES,
    ALTERNATES_ACTION,
    RUN_EDGES,
    RUN_EDGES_PLACE,
    LABELS_NEAR,
    LABELS_NEAR_PLACE,
    LABELS_NEAR_LENGTH,
    ENDS_NEAR,
    WINDOW,
    WINDOW_ACTION,
    WINDOW_BEFORE,
    NEXT_NONE,
    NEXT_STYLE,
    NEXT_STYLE_LENGTH,
    NEXT_END,
    NEXT_END_PLACE,
    NEXT_LENGTH,
    NEXT_INDENT,
    NEXT_LIKE,
    NEXT_LIKE_CHANGE,
    NEXT_LIKE_CHANGE_ACTION,
    NEXT_TWO_LIKE,
    NEXT_BUT_ONE_LIKE,
    NEXT_THREE_LIKE,
    RETURNS,
    NEXT_ROLE,
    NEXT_TWO_STYLES,
    BEFORE_INDENT,
    BEFORE_END,
    BEFORE_END_PLACE,
    BEFORE_ENDS,
    BEFORE_LIKE,
    BEFORE_ACTION,
    BEFORE_ROLE,
    // Continuations
    WRAP_END,
    WRAP_WIDTH,
    WRAP_WIDTHS,
    WRAP_INDENT,
    WRAP_FIRST_KIND,
    WRAP_STYLE,
    WRAP_ROLE,
    WRAP_AGAIN,
    WRAP_DASH,
    WRAP_LENGTHS,
    WRAP_TITLE,
    WRAP_TITLE_WORD,
    WRAP_TITLE_RETURNS,
    WRAP_BALANCE,
    WRAP_DOCUMENT,
    // Titles
    TITLE_ONLY,
    TITLE_BEFORE,
    TITLE_FORM,
    TITLE_MARK,
    TITLE_AGAIN,
    TITLE_NEXT,
    TITLE_WORD,
    TITLE_BLANK,
    TITLE_ALIKE,
    TITLE_LATE,
    // The block it would hang under
    PARENT_INDENT,
    PARENT_END,
    PARENT_LENGTH,
    CLOSES,
    CLOSES_ACTION,
    FIRST_ITEM,
    FIRST_ITEM_PARENT,
    FIRST_ITEM_STYLES,
    FIRST_ITEM_ELSEWHERE,
    FIRST_ITEM_ORDER,
    FIRST_ITEM_ENDS,
    FIRST_ITEM_ENDS_LENGTH,
    FIRST_ITEM_BLANK,
    FIRST_ITEM_BODIES,
    FIRST_ITEM_LEAVES,
    FIRST_ITEM_LIKE,
    FIRST_ITEM_LIKE_NEXT,
    COUSIN_LIKE,
    COUSIN_STYLE,
    COUSIN_COUNT,
    COUSIN_CLOSE,
    COUSIN_BODY,
    COUNT_GROWS,
    COUNT_CLOSES,
    // The list it would join
    SIBLING,
    SIBLING_VALUE,
    SIBLING_HOLDS,
    SIBLING_ELSEWHERE,
    SIBLING_OTHER,
    SIBLING_OTHER_PLACE,
    SIBLING_UNMARKED,
    SIBLING_UNMARKED_PLACE,
    SIBLING_BLANK,
    SIBLING_INDENT,
    SIBLING_COUNT,
    SIBLING_BODY,
    SIBLING_LIKE,
    SIBLING_END,
    SIBLING_LENGTH,
    SIBLING_COUNT_LIKE,
    SIBLING_LIKE_UP,
    SIBLING_LIKE_DOWN,
    SIBLING_FIRST_LIKE,
    SIBLING_NEXT_LIKE,
    SIBLING_LIKE_CLOSED,
    ANNOUNCED,
    ANNOUNCED_PLACE,
    ANNOUNCED_COUNT,
    MARKDOWN_STEP,
    MARKDOWN_NEW,
    // Running text
    BODY_PARENT,
    BODY_PARENT_BLANK,
    BODY_CLOSED,
    BODY_LIST,
    BODY_LIST_AHEAD,
    BODY_LIST_AHEAD_PLACE,
    BODY_PARENT_END,
    BODY_PARENT_RUN_IN,
    BODY_PARENT_LENGTH,
    BODY_PARENT_STYLE,
    BODY_PARENT_INDENT,
    BODY_LEAVES,
    BODY_LIKE,
    BODY_ENDS,
    BODY_AFTER_TOP,
    BODY_AFTER_TOP_LENGTH,
    BODY_ANNOUNCES;

    private static final Template[] ALL = values();

    /** Returns the name used in the file of weights: first-item-like. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns its number while the program runs; it is never stored. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }

    static Template labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static Template at(int index) {
        return ALL[index];
    }
}
