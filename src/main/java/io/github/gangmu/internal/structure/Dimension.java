package io.github.gangmu.internal.structure;

/** A number in a feature: what it counts and which values it takes. */
enum Dimension {
    /** Where a line is hung, see {@link Place}; with the numbers behind the last, which make whole lanes of it. */
    PLACES(Place.CELLS),
    /** What is done with a line. */
    ACTIONS(Action.CODES),
    /** Where an item is hung, and where running text is, counted from the first such place. */
    ITEM_PLACES(Place.ITEMS),
    BODY_PLACES(Place.BODIES),
    /** 0 for an item, 1 for running text. */
    ITEM_OR_BODY(2),
    /** Whether it is hung at the top level. */
    TOP(2),
    /** A {@link Style}. */
    STYLES(Style.CODES),
    /** A group of styles. */
    GROUPS(5),
    /** A group of styles, 5 where there is no line. */
    GROUPS_OR_NONE(6),
    /** The group of the block above, {@link Parents#TEXT} or {@link Parents#NONE}. */
    PARENTS(8),
    /** What a block is to a line under it, see {@link Parents#of}. */
    BLOCKS_ABOVE(11),
    /** The group of an item above, 5 for running text. */
    ITEMS_OR_TEXT(6),
    /** Two groups: 8 × the one + the other. */
    TWO_GROUPS(37),
    /** 8 if the styles are the same + the group. */
    SAME_AND_GROUP(13),
    /** 4 × a group + a number up to 3. */
    GROUP_AND_COUNT(20),
    /** A class of end marks, {@link Line#END_WORD} and its like. */
    ENDS(6),
    /** What the words of a line open with, see {@link Opening}. */
    OPENINGS(Opening.CODES),
    /** A bucket of lengths. */
    LENGTHS(11),
    /** Blank lines, at most 2; 3 at the end of the document. */
    BLANK_LINES(4),
    /** What follows a line, see {@link Followers}. */
    FOLLOWERS(Followers.CODES),
    /** What stands behind other items of a series, see {@link BehindItems}. */
    BEHIND_ITEMS(BehindItems.CODES),
    /** Where two lines stand in their stanzas, see {@link Stanzas#pair}. */
    STANZA_PAIRS(Stanzas.PAIRS),
    /** A {@link Role}. */
    ROLES(16),
    /** How a line is set off, see {@link Dress}. */
    DRESSES(Dress.CODES),
    /** A bucket of likeness. */
    LIKENESSES(7),
    /** A bucket of likeness, 7 where there is nothing to compare. */
    LIKENESSES_OR_NONE(8),
    /** A difference, -4 to 4. */
    CHANGES(-4, 4),
    /** 1 more, 2 less, 0 the same. */
    SIGNS(3),
    /** The same, 3 where there is nothing to compare. */
    SIGNS_OR_NONE(4),
    /** How many sentences a line holds, 5 where it is no text. */
    SENTENCES(6),
    /** 4 × how many lines like it follow + how many stand before it, 16 where that is not looked at. */
    RUNS_OR_NONE(17),
    /** How a number follows another, 0 without numbers. */
    STEPS(6),
    FLAGS(2),
    UP_TO_2(3),
    UP_TO_3(4),
    UP_TO_4(5),
    UP_TO_5(6),
    UP_TO_6(7),
    UP_TO_8(9),
    UP_TO_10(11),
    UP_TO_15(16),
    UP_TO_30(31);

    private final int least;
    private final int size;

    Dimension(int size) {
        this.least = 0;
        this.size = size;
    }

    Dimension(int least, int most) {
        this.least = least;
        this.size = most - least + 1;
    }

    /** Returns the least value. */
    int least() {
        return least;
    }

    /** Returns how many values it takes. */
    int size() {
        return size;
    }
}
