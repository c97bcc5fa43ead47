package io.github.gangmu.query;

/**
 * A condition on one block.
 *
 * @param cost how much work it is, compared to others; cheap conditions go first
 * @param condition the condition
 */
record BlockTest(int cost, Condition condition) {
    static final int CHEAP = 0;
    static final int TEXT = 1;
    static final int FRAMES = 2;
    static final int NESTED = 3;

    /** Whether something holds for the block of a number. */
    @FunctionalInterface
    interface Condition {
        boolean holds(Evaluation evaluation, int block);
    }
}
