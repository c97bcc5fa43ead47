package io.github.gangmu.internal.structure;

/** What an open block is to a line under it: an item or running text and the group of its style, or the top level. */
final class Parents {
    /** The group of the block above as features know it, where it is running text, and where there is none. */
    static final int TEXT = 6;

    static final int NONE = 7;

    private static final int GROUPS = 5;
    private static final int TOP = 2 * GROUPS;

    private Parents() {}

    /** Returns the number of a block: its group, 5 more for running text; 10 for the top level. */
    static int of(OpenItem open, LineSequence document) {
        if (open.isTop()) {
            return TOP;
        }
        int group = document.line(open.line).group;
        return open.item ? group : GROUPS + group;
    }

    /** Returns the group of the block that has this number, {@link #TEXT} for running text, {@link #NONE} for the top level. */
    static int feature(int parent) {
        return parent < GROUPS ? parent : parent < TOP ? TEXT : NONE;
    }

    static boolean isText(int parent) {
        return parent >= GROUPS && parent < TOP;
    }

    /** Returns the group of the block, whether it is an item or running text. */
    static int group(int parent) {
        return parent % GROUPS;
    }
}
