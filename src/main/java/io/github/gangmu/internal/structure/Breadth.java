package io.github.gangmu.internal.structure;

/**
 * How many histories a search follows at once.
 *
 * @param width how many states are kept after each line at most
 * @param lead how far behind the best a state is given up
 * @param reach how far behind the best a place is out of the question by the {@linkplain FirstLook first look} at its line
 */
record Breadth(int width, double lead, double reach) {
    /**
     * For reading. On 1,252 documents that were left out of fitting with all of their sources, wider searches came out no better (kinds and
     * places): a lead of 25 with a reach of 30 .8896 and .8650, this one .8902 and .8646, a width of 8 with hardly any limit .8911 and .8649;
     * 20 and 20 .8885 and .8649, but a lead of 22 loses an example of the specification; 18 and 18 .8880 and .8616. With other weights a lead of 27
     * was too small for an outline of thousands of unmarked lines, and a width of 2 loses levels there: after fitting look at one.
     */
    static final Breadth STANDARD = new Breadth(3, 24, 22);

    /** For fitting: weights are better if they were fitted against more rivals than they meet. */
    static final Breadth WIDE = new Breadth(8, 300, Double.POSITIVE_INFINITY);
}
