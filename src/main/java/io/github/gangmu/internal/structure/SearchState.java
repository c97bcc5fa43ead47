package io.github.gangmu.internal.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a document placed in one way: the chain of blocks that are open after its last line, the top level first. How it came
 * about is written down in the {@link SearchHistory}. A search uses a few states over and over.
 */
final class SearchState {
    private static final int ITEM = Action.ITEM.code();
    private static final int BODY = Action.BODY.code();
    private static final int CONTINUATION = Action.CONTINUATION.code();
    private static final int TITLE = Action.TITLE.code();

    /** The open blocks; behind {@link #size} of them stand some that will be used. */
    OpenItem[] chain = {};

    int size;
    /** The number of what was done with the last line. */
    int action;

    int line;
    boolean titled;
    /** Whether the last line is the title or goes on with it. */
    boolean inTitle;

    /** The sum of the scores of all lines that had more than one place. */
    long score;
    /** The last entry of its history. */
    int entry;

    /** Makes it the same as another, but for how it came about. */
    void copy(SearchState of) {
        keepOpen(of, of.size);
        action = of.action;
        line = of.line;
        titled = of.titled;
        inTitle = of.inTitle;
    }

    /** Makes it the state before the first line; titled where the title, if there is one, stands in a text before this one. */
    void start(boolean isTitled) {
        reserve(1);
        chain[0].open(-1, true);
        size = 1;
        action = BODY;
        line = -1;
        titled = isTitled;
        inTitle = false;
        score = 0;
        entry = SearchHistory.NOTHING;
    }

    /** Returns whether the next lines have the same places in both states, and nearly the same scores there. */
    boolean isOpenLike(SearchState other) {
        if (size != other.size || action != other.action || titled != other.titled || inTitle != other.inTitle) {
            return false;
        }
        for (int i = size - 1; i >= 0; i--) {
            if (!chain[i].isLike(other.chain[i])) {
                return false;
            }
        }
        return true;
    }

    OpenItem top() {
        return chain[size - 1];
    }

    /** Returns the index of the innermost open item, which running text hangs under if it is the last block. */
    int innermostItem() {
        return top().item ? size - 1 : size - 2;
    }

    /**
     * Makes it the state after the next line of another state was placed.
     *
     * @param before another state; it stays as it is
     * @param act the number of what is done with the line
     * @param under index in the chain of the block the line hangs under
     */
    void place(SearchState before, int act, int under) {
        boolean hangs = act == ITEM || act == BODY;
        int kept = hangs ? under + 1 : act == TITLE ? 1 : before.size;
        keepOpen(before, kept);
        action = act;
        line = before.line + 1;
        titled = before.titled || act == TITLE;
        inTitle = act == TITLE || act == CONTINUATION && before.inTitle;
        if (hangs) {
            hang(under, act == ITEM, under + 1 < before.size ? before.chain[under + 1] : null);
        }
    }

    /** Makes the first open blocks those of another state, with room for one more. */
    private void keepOpen(SearchState of, int kept) {
        reserve(kept + 1);
        for (int i = 0; i < kept; i++) {
            chain[i].copy(of.chain[i]);
        }
        size = kept;
    }

    private void hang(int under, boolean item, @Nullable OpenItem elder) {
        OpenItem parent = chain[under];
        OpenItem opened = chain[size++];
        opened.open(line, item);
        if (item) {
            parent.addItem(opened, elder);
        } else {
            parent.addBody(opened);
        }
        if (under > 0 && parent.item) {
            chain[under - 1].lastHolds = true;
        }
    }

    /** Returns the line of the block the last line hangs under, -1 for the top level, -2 for a continuation. */
    int parent() {
        if (action == CONTINUATION) {
            return -2;
        }
        return action == TITLE ? -1 : chain[size - 2].line;
    }

    private void reserve(int blocks) {
        int has = chain.length;
        if (has < blocks) {
            chain = Arrays.copyOf(chain, Math.max(blocks, 2 * has + 4));
            for (int i = has; i < chain.length; i++) {
                chain[i] = new OpenItem();
            }
        }
    }
}
