package io.github.gangmu.numeral;

/** How the numbers of one numeral system are read and written. */
interface Notation {

    /** What {@link #read} returns for text that is no numeral of this notation. */
    int NONE = -1;

    int min();

    int max();

    /**
     * Returns the value of {@code text} from {@code start} (inclusive) to {@code end} (exclusive, and after
     * start), or NONE.
     */
    int read(CharSequence text, int start, int end);

    /** Returns the usual form of a value between {@link #min} and {@link #max}. */
    String write(int value);
}
