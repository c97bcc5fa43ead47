package io.github.gangmu.internal.structure;

/**
 * Lists of marked items that hold nothing, without a blank line among them. What stands behind a blank line below is not of the last item:
 *
 * <pre>
 * 要带三样东西：
 * - 手套
 * - 铲子
 *
 * 下雨改期。
 * </pre>
 */
final class TightLists {
    /** From this number of items on a list shows how it is set. */
    private static final int ENOUGH = 2;

    private final LineSequence document;
    /** The list that was looked at last, by its first item, up to which line, and whether it is tight as far. */
    private int first = -1;

    private int last;
    private boolean tight;

    TightLists(LineSequence document) {
        this.document = document;
    }

    /**
     * Returns whether words without a marker are parted from a tight list by a blank line, and so not of its last item, which is the last block open and
     * does not announce them. In labelled documents 850 of 852 such lines were not.
     */
    boolean end(SearchState state, Line line) {
        OpenItem item = state.top();
        if (!line.isText() || item.isTop() || !item.item || !item.isEmpty()) {
            return false;
        }
        Line above = document.line(item.line);
        OpenItem list = state.chain[state.size - 2];
        return list.items >= ENOUGH
                && !list.earlierHolds
                && above.end != Line.END_COLON
                && line.standsApartFrom(above)
                && isTight(list.firstItem, item.line);
    }

    private boolean isTight(int firstItem, int lastItem) {
        if (firstItem != first || lastItem < last) {
            first = firstItem;
            last = firstItem;
            tight = true;
        }
        while (tight && last < lastItem) {
            last++;
            tight = document.line(last).typed.blanksBefore() == 0;
        }
        return tight;
    }
}
