package io.github.gangmu.internal.structure;

/** A number in a feature: what it counts and which values it takes. */
enum Dimension {
    /** Where a line is hung, see {@link Place}. */
    PLACES(Place.PLACES),
    /** What is done with a line. */
    ACTIONS(Action.CODES),
    /** Whether it is hung at the top level. */
    TOP(2),
    /** A {@link Style}. */
    STYLES(Style.CODES),
    /** A group of styles. */
    GROUPS(5),
    /** The group of the block above, {@link PlaceFeatures#TEXT_PARENT} or {@link PlaceFeatures#NO_PARENT}. */
    PARENTS(8),
    /** Two groups: 8 × the one + the other. */
    TWO_GROUPS(37),
    /** 8 if the styles are the same + the group. */
    SAME_AND_GROUP(13),
    /** 4 × a group + a number up to 3. */
    GROUP_AND_COUNT(20),
    /** A class of end marks, {@link Line#END_WORD} and its like. */
    ENDS(6),
    /** A bucket of lengths. */
    LENGTHS(11),
    /** Blank lines, at most 2; 3 at the end of the document. */
    BLANK_LINES(4),
    /** A {@link Role}. */
    ROLES(14),
    /** A bucket of likeness. */
    LIKENESSES(7),
    /** A difference, -4 to 4. */
    CHANGES(-4, 4),
    /** 1 more, 2 less, 0 the same. */
    SIGNS(3),
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

    /** Returns whether it tells placements of one line apart, not lines. */
    boolean isOfPlacement() {
        return this == PLACES || this == ACTIONS || this == TOP;
    }
}
