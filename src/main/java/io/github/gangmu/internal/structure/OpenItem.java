package io.github.gangmu.internal.structure;

/** A block that is still open while the search goes on: a place where the next line may hang. Index -1 is the top level. */
final class OpenItem {
    static final int NOBODY = -1;

    final int line;
    final boolean item;
    int items;
    int bodies;
    int firstItem = NOBODY;
    int lastItem = NOBODY;
    int lastBody = NOBODY;
    /** Whether the last item under it holds a block. */
    boolean lastHolds;
    /** Whether an earlier item than the last holds a block. */
    boolean earlierHolds;
    /** First item of the sibling before this one, how many items that held and whether it held running text. */
    int cousin = NOBODY;

    int cousins;
    int cousinBodies;
    boolean hasElder;

    OpenItem(int line, boolean item) {
        this.line = line;
        this.item = item;
    }

    OpenItem copy() {
        OpenItem copy = new OpenItem(line, item);
        copy.items = items;
        copy.bodies = bodies;
        copy.firstItem = firstItem;
        copy.lastItem = lastItem;
        copy.lastBody = lastBody;
        copy.lastHolds = lastHolds;
        copy.earlierHolds = earlierHolds;
        copy.cousin = cousin;
        copy.cousins = cousins;
        copy.cousinBodies = cousinBodies;
        copy.hasElder = hasElder;
        return copy;
    }

    /** Returns whether all that is known of the other block is the same. */
    @SuppressWarnings("ReferenceEquality") // States share their chains: most blocks are the same.
    boolean isLike(OpenItem other) {
        return this == other
                || line == other.line
                        && item == other.item
                        && items == other.items
                        && bodies == other.bodies
                        && firstItem == other.firstItem
                        && lastItem == other.lastItem
                        && lastBody == other.lastBody
                        && lastHolds == other.lastHolds
                        && earlierHolds == other.earlierHolds
                        && cousin == other.cousin
                        && cousins == other.cousins
                        && cousinBodies == other.cousinBodies
                        && hasElder == other.hasElder;
    }

    boolean isTop() {
        return line < 0;
    }

    boolean isEmpty() {
        return items + bodies == 0;
    }
}
