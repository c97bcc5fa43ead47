package io.github.gangmu.internal.selector;

/** What is wrong with the text of a selector, and where. */
public final class SelectorFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * Makes a fault.
     *
     * @param offset where it is, a UTF-16 offset
     * @param message what is wrong and what was expected
     */
    public SelectorFault(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    /** Returns where it is, a UTF-16 offset. */
    public int offset() {
        return offset;
    }
}
