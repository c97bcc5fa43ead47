package io.github.gangmu.internal.structure;

/**
 * Four small numbers in one long, its lanes: one addition adds up four sums. A number takes 16 bits, and what lanes add up to must fit there
 * again; on the way it may be more.
 */
final class Lanes {
    /** How many numbers a long holds. */
    static final int LANES = 4;

    private static final int BITS = 4;
    private static final int MASK = 0xffff;
    private static final int HALF = 0x8000;
    private static final long ONES = 0x0001_0001_0001_0001L;
    private static final long HALVES = 0x8000_8000_8000_8000L;

    private Lanes() {}

    /** Returns lanes of four numbers. They are added as whole numbers: a negative one borrows from the next, which gets it back when read. */
    static long of(int first, int second, int third, int fourth) {
        return first + ((long) second << 16) + ((long) third << 32) + ((long) fourth << 48);
    }

    /** Returns lanes that all hold the same number. */
    static long all(int number) {
        return number * ONES;
    }

    /** Returns the number in a lane. */
    static int get(long lanes, int lane) {
        return (int) (lanes + HALVES >>> (lane << BITS) & MASK) - HALF;
    }
}
