package io.github.gangmu.internal.structure;

/** How well the marker of a line goes on with the lists that are open in a state, and for each of them with the best of the others above and below it. */
final class OpenLists {
    /** What a marked line is to a list: another style, the same style, the next number. */
    static final int OTHER = 0;

    static final int SAME_STYLE = 1;
    static final int NEXT = 2;

    private final LineSequence document;
    private int[] own = new int[16];
    private int[] above = new int[16];
    private int[] below = new int[16];

    OpenLists(LineSequence document) {
        this.document = document;
    }

    /** Compares a marked line behind a state with its lists, once for all places the line can have. */
    void compare(SearchState state, Line line) {
        OpenItem[] chain = state.chain;
        int size = state.size;
        if (size > own.length) {
            own = new int[size * 2];
            above = new int[size * 2];
            below = new int[size * 2];
        }
        int best = OTHER;
        for (int i = 0; i < size; i++) {
            own[i] = sequence(chain[i].lastItem, line);
            above[i] = best;
            best = Math.max(best, own[i]);
        }
        best = OTHER;
        for (int i = size - 1; i >= 0; i--) {
            below[i] = best;
            best = Math.max(best, own[i]);
        }
    }

    private int sequence(int last, Line line) {
        if (last < 0 || !document.line(last).isMarkedLike(line)) {
            return OTHER;
        }
        return !line.style.isNumber() || line.value == document.line(last).value + 1 ? NEXT : SAME_STYLE;
    }

    /** Returns what the line is to the best list above a block of the chain. */
    int above(int under) {
        return above[under];
    }

    /** Returns what the line is to the best list below. */
    int below(int under) {
        return below[under];
    }
}
