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
     * For reading. On 265 documents that neither the weights nor their authors had seen, wider searches came out no better (kinds and places): a
     * lead of 25 with a reach of 30 .8867 and .8382, this one .8888 and .8363, in seven eighths of the time of the search; 22 and 22 .8881 and
     * .8395, but a lead of 22 loses an example of the specification; 18 and 18 .8856 and .8368; a width of 2 loses levels in an outline of
     * thousands of unmarked lines. With other weights a lead of 27 was too small for such an outline: after fitting look at one.
     */
    static final Breadth STANDARD = new Breadth(3, 24, 22);

    /** For fitting: weights are better if they were fitted against more rivals than they meet. */
    static final Breadth WIDE = new Breadth(8, 300, Double.POSITIVE_INFINITY);
}
