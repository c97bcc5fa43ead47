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
     * For reading. On documents of sources that were left out of the fitting, searches with a wider lead or reach came out no better, narrower
     * ones a little worse. In an outline of thousands of unmarked lines a search with too small a lead can lose the level of headings: with
     * these weights 20 is enough, with others 27 was not.
     */
    static final Breadth STANDARD = new Breadth(3, 25, 30);

    /** For fitting: weights are better if they were fitted against more rivals than they meet. */
    static final Breadth WIDE = new Breadth(8, 300, Double.POSITIVE_INFINITY);
}
