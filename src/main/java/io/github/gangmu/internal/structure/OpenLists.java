package io.github.gangmu.internal.structure;

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
    /** The line that was compared, and how alike the next one is. */
    private int compared = -1;

    private int next;

    OpenLists(LineSequence document) {
        this.document = document;
    }

    /** Compares the line behind a state with its lists, once for all places the line can have. */
    void compare(SearchState state, Line line) {
        OpenItem[] chain = state.chain;
        int size = state.size;
        if (size > own.length) {
            own = new int[size * 2];
            above = new int[size * 2];
            below = new int[size * 2];
        }
        if (line.isUnmarked()) {
            if (line.index != compared) {
                compared = line.index;
                next = compareNext(line);
            }
            for (int i = 0; i < size; i++) {
                own[i] = likeness(chain[i].lastItem, line);
            }
            compareLists(size, UNLIKE);
        } else {
            for (int i = 0; i < size; i++) {
                own[i] = sequence(chain[i].lastItem, line);
            }
            compareLists(size, OTHER);
        }
    }

    private void compareLists(int size, int least) {
        int best = least;
        for (int i = 0; i < size; i++) {
            above[i] = best;
            best = Math.max(best, own[i]);
        }
        best = least;
        for (int i = size - 1; i >= 0; i--) {
            below[i] = best;
            best = Math.max(best, own[i]);
        }
    }

    private int compareNext(Line line) {
        int at = line.index + 1;
        return at < document.size() && document.line(at).isUnmarked() ? document.likeness(line.index, at) : UNLIKE;
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

    /** Returns how alike an unmarked line and the next one are, {@link #UNLIKE} if the next is marked or there is none. */
    int next() {
        return next;
    }
}
