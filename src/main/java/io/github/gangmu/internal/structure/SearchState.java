package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a document placed in one way. States share their history: each knows the one before it and the chain of
 * blocks that are open after its last line, the top level first.
 */
final class SearchState {
    /** The margin of a placement without a rival. */
    static final double CERTAIN = Double.POSITIVE_INFINITY;

    /** The state before, null at the start and where what came before is settled and kept elsewhere. */
    @Nullable
    SearchState before;

    final OpenItem[] chain;
    final Action action;
    /** Line of the block the last line hangs under, -1 for the top level, -2 for a continuation. */
    final int parent;

    final int line;
    final boolean titled;
    /** Whether the last line is the title or goes on with it. */
    final boolean inTitle;

    final double score;
    /** How much better this placement scored than its best rival for the same line. */
    final double margin;

    final Reason reason;

    private SearchState(
            @Nullable SearchState before,
            OpenItem[] chain,
            Action action,
            int parent,
            int line,
            boolean titled,
            boolean inTitle,
            double score,
            double margin,
            Reason reason) {
        this.before = before;
        this.chain = chain;
        this.action = action;
        this.parent = parent;
        this.line = line;
        this.titled = titled;
        this.inTitle = inTitle;
        this.score = score;
        this.margin = margin;
        this.reason = reason;
    }

    /** Returns the state before the first line; titled where the title, if there is one, stands in a text before this one. */
    static SearchState start(boolean titled) {
        return new SearchState(
                null,
                new OpenItem[] {new OpenItem(-1, true)},
                Action.BODY,
                -1,
                -1,
                titled,
                false,
                0,
                0,
                Reason.ONLY_PLACE);
    }

    /** Returns the candidate this state was made with. */
    Candidate asCandidate() {
        boolean hung = action == Action.ITEM || action == Action.BODY;
        return new Candidate(action, hung ? chain.length - 2 : 0, reason);
    }

    /** Returns whether the next lines have the same places in both states, and the same scores there. */
    boolean isOpenLike(SearchState other) {
        if (chain.length != other.chain.length
                || action != other.action
                || titled != other.titled
                || inTitle != other.inTitle) {
            return false;
        }
        for (int i = chain.length - 1; i >= 0; i--) {
            if (!chain[i].isLike(other.chain[i])) {
                return false;
            }
        }
        return true;
    }

    OpenItem top() {
        return chain[chain.length - 1];
    }

    /** Returns the state after the next line was placed under the block of this index in the chain. */
    SearchState place(Candidate candidate, double newScore, double newMargin) {
        int next = line + 1;
        Action act = candidate.action();
        if (act == Action.CONTINUATION) {
            return new SearchState(
                    this, chain, act, -2, next, titled, inTitle, newScore, newMargin, candidate.reason());
        }
        if (act == Action.TITLE) {
            OpenItem[] top = {chain[0]};
            return new SearchState(this, top, act, -1, next, true, true, newScore, newMargin, candidate.reason());
        }
        int at = candidate.under();
        OpenItem parentItem = chain[at].copy();
        OpenItem opened = new OpenItem(next, act == Action.ITEM);
        if (act == Action.ITEM) {
            if (parentItem.lastHolds) {
                parentItem.earlierHolds = true;
            }
            if (parentItem.lastItem >= 0) {
                opened.hasElder = true;
                if (at + 1 < chain.length && chain[at + 1].line == parentItem.lastItem) {
                    OpenItem elder = chain[at + 1];
                    opened.cousin = elder.firstItem;
                    opened.cousins = elder.items;
                    opened.cousinBodies = elder.bodies;
                }
            }
            parentItem.items++;
            parentItem.lastItem = next;
            if (parentItem.firstItem < 0) {
                parentItem.firstItem = next;
            }
            parentItem.lastHolds = false;
        } else {
            parentItem.bodies++;
            parentItem.lastBody = next;
        }
        OpenItem[] open = new OpenItem[at + 2];
        System.arraycopy(chain, 0, open, 0, at);
        open[at] = parentItem;
        open[at + 1] = opened;
        if (at > 0 && parentItem.item && !open[at - 1].lastHolds) {
            OpenItem grandparent = open[at - 1].copy();
            grandparent.lastHolds = true;
            open[at - 1] = grandparent;
        }
        return new SearchState(
                this, open, act, parentItem.line, next, titled, false, newScore, newMargin, candidate.reason());
    }
}
