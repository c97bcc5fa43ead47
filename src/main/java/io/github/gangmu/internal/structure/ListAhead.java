package io.github.gangmu.internal.structure;

/** What becomes of an item's list further down the document. */
enum ListAhead {
    /** It is not met again before something higher closes it. */
    ENDS(0),
    /** Its style is met again, but its number does not go on. */
    MET_AGAIN(1),
    /** The next item of the list follows. */
    GOES_ON(2);

    private final int code;

    ListAhead(int code) {
        this.code = code;
    }

    /** Returns the number that stands for it in features; the weights know it by this number. */
    int code() {
        return code;
    }

    private static final int REACH = 40;
    private static final int ALIKE = 4;

    /** Looks for the next item after {@code item} among the lines behind {@code from}. */
    static ListAhead of(LineSequence document, Line item, int from) {
        int depth = item.typed.depth();
        for (int i = from + 1; i < Math.min(document.size(), from + REACH); i++) {
            Line line = document.line(i);
            if (line.typed.depth() > 0 && (depth == 0 || line.typed.depth() < depth)) {
                return ENDS;
            }
            if (line.style != item.style || !line.series.equals(item.series)) {
                continue;
            }
            switch (item.style.group()) {
                case NUMBER -> {
                    if (item.style == Style.SEQUENCE) {
                        return line.value > item.value ? GOES_ON : ENDS;
                    }
                    return line.value == item.value + 1 ? GOES_ON : line.value == 1 ? ENDS : MET_AGAIN;
                }
                case BULLET, DASH -> {
                    return line.typed.indent() == item.typed.indent() ? GOES_ON : MET_AGAIN;
                }
                case MARKDOWN -> {
                    return GOES_ON;
                }
                case NONE -> {
                    if (document.likeness(item.index, i) >= ALIKE) {
                        return GOES_ON;
                    }
                }
            }
        }
        return ENDS;
    }
}
