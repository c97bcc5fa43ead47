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
}
