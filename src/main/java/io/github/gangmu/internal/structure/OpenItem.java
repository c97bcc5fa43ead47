package io.github.gangmu.internal.structure;

import org.jspecify.annotations.Nullable;

/**
 * A block that is still open while the search goes on: a place where the next line may hang. Line -1 is the top level. Each {@link SearchState}
 * has its own, and uses them over and over.
 */
final class OpenItem {
    static final int NOBODY = -1;
    private static final int MANY = 4;

    int line;
    boolean item;
    int items;
    int bodies;
    int firstItem;
    int lastItem;
    int lastBody;
    /** Whether the last item under it holds a block. */
    boolean lastHolds;
    /** Whether an earlier item than the last holds a block. */
    boolean earlierHolds;
    /** First item of the sibling before this one, how many items that held and whether it held running text. */
    int cousin;

    int cousins;
    int cousinBodies;
    boolean hasElder;

    /** Makes it a block nothing stands under. */
    void open(int newLine, boolean isItem) {
        line = newLine;
        item = isItem;
        items = 0;
        bodies = 0;
        firstItem = NOBODY;
        lastItem = NOBODY;
        lastBody = NOBODY;
        lastHolds = false;
        earlierHolds = false;
        cousin = NOBODY;
        cousins = 0;
        cousinBodies = 0;
        hasElder = false;
    }

    /** Makes it like another one. */
    void copy(OpenItem of) {
        line = of.line;
        item = of.item;
        items = of.items;
        bodies = of.bodies;
        firstItem = of.firstItem;
        lastItem = of.lastItem;
        lastBody = of.lastBody;
        lastHolds = of.lastHolds;
        earlierHolds = of.earlierHolds;
        cousin = of.cousin;
        cousins = of.cousins;
        cousinBodies = of.cousinBodies;
        hasElder = of.hasElder;
    }

    /** Counts an item under it, and tells the item of its elder sibling where that is still open. */
    void addItem(OpenItem added, @Nullable OpenItem elder) {
        earlierHolds |= lastHolds;
        lastHolds = false;
        if (lastItem >= 0) {
            added.hasElder = true;
            if (elder != null && elder.line == lastItem) {
                added.cousin = elder.firstItem;
                added.cousins = elder.items;
                added.cousinBodies = elder.bodies;
            }
        } else {
            firstItem = added.line;
        }
        items++;
        lastItem = added.line;
    }

    /** Counts running text under it. */
    void addBody(OpenItem added) {
        bodies++;
        lastBody = added.line;
    }

    /**
     * Returns whether the next lines find the same block, or nearly so. How many items it holds is the same from {@link #MANY} on. What stood
     * under its elder sibling, and which item was its first, is not compared: it weighs little, and states that differ in nothing else would
     * take the room of others that differ in more.
     */
    boolean isLike(OpenItem other) {
        return line == other.line
                && item == other.item
                && Math.min(items, MANY) == Math.min(other.items, MANY)
                && (bodies > 0) == (other.bodies > 0)
                && lastItem == other.lastItem
                && lastBody == other.lastBody
                && lastHolds == other.lastHolds
                && earlierHolds == other.earlierHolds;
    }

    boolean isTop() {
        return line < 0;
    }

    boolean isEmpty() {
        return items + bodies == 0;
    }
}
