package io.github.gangmu.internal.structure;

import org.jspecify.annotations.Nullable;

/**
 * How well a line goes on with the lists that are open in a state, and for each of them with the best of the others above and below it.
 * A line with a marker goes on with its marker, one without by its {@link Likeness}.
 */
final class OpenLists {
    /** What a marked line is to a list: another style, the same style, the next number. */
    static final int OTHER = 0;

    static final int SAME_STYLE = 1;
    static final int NEXT = 2;

    /** What an unmarked line is to a list of marked ones, or to a block without items. */
    static final int UNLIKE = Likeness.MIN - 1;

    private final LineSequence document;
    private int[] own = new int[16];
    private int[] above = new int[16];
    private int[] below = new int[16];
    private @Nullable SearchState compared;

    OpenLists(LineSequence document) {
        this.document = document;
    }

    /** Compares the line behind a state with its lists, once for all places the line can have. */
    @SuppressWarnings("ReferenceEquality") // Each state is made once.
    void compare(SearchState state) {
        if (state == compared) {
            return;
        }
        compared = state;
        OpenItem[] chain = state.chain;
        if (chain.length > own.length) {
            own = new int[chain.length * 2];
            above = new int[chain.length * 2];
            below = new int[chain.length * 2];
        }
        Line line = document.line(state.line + 1);
        boolean unmarked = line.isUnmarked();
        int best = unmarked ? UNLIKE : OTHER;
        for (int i = 0; i < chain.length; i++) {
            above[i] = best;
            own[i] = unmarked ? likeness(chain[i].lastItem, line) : sequence(chain[i].lastItem, line);
            best = Math.max(best, own[i]);
        }
        best = unmarked ? UNLIKE : OTHER;
        for (int i = chain.length - 1; i >= 0; i--) {
            below[i] = best;
            best = Math.max(best, own[i]);
        }
    }

    private int likeness(int last, Line line) {
        return last >= 0 && document.line(last).isUnmarked() ? document.likeness(last, line.index) : UNLIKE;
    }

    private int sequence(int last, Line line) {
        if (last < 0 || !document.line(last).isMarkedLike(line)) {
            return OTHER;
        }
        return !line.style.isNumber() || line.value == document.line(last).value + 1 ? NEXT : SAME_STYLE;
    }

    /** Returns what the line is to the list under a block of the chain. */
    int own(int under) {
        return own[under];
    }

    /** Returns what the line is to the best list above. */
    int above(int under) {
        return above[under];
    }

    /** Returns what the line is to the best list below. */
    int below(int under) {
        return below[under];
    }
}
