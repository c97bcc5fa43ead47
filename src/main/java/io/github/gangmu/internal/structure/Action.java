package io.github.gangmu.internal.structure;

/** What can be done with a line. */
enum Action {
    /** It is an item under an open block. */
    ITEM(0),
    /** It is running text under an open block. */
    BODY(1),
    /** It goes on with the block before it. */
    CONTINUATION(2),
    /** It is the title. */
    TITLE(3);

    /** How many numbers {@link #code} takes. */
    static final int CODES = 4;

    private static final Action[] BY_CODE = {ITEM, BODY, CONTINUATION, TITLE};

    private final int code;

    Action(int code) {
        this.code = code;
    }

    /** Returns the number that stands for it in a search and in features; the weights know it by this number. */
    int code() {
        return code;
    }

    /** Returns the action a number stands for. */
    static Action of(int code) {
        return BY_CODE[code];
    }
}
