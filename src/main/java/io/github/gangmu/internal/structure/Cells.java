package io.github.gangmu.internal.structure;

import java.util.List;
import java.util.function.Consumer;

/**
 * The cells of a table that up to seven numbers lead to: a few multiplications find one.
 *
 * <p>A record because the compiler takes the fields of constant records for constants.
 *
 * @param dimensions what the numbers count, in order
 * @param start the first cell
 * @param size how many cells there are
 * @param base the cell that zeros lead to
 * @param first how far apart cells lie whose first numbers differ by one; likewise the others
 */
record Cells(
        List<Dimension> dimensions,
        int start,
        int size,
        int base,
        int first,
        int second,
        int third,
        int fourth,
        int fifth,
        int sixth,
        int seventh) {
    /** How many numbers there are at most. */
    static final int MOST_NUMBERS = 7;

    /** Lays cells out from a place in a table on, so that those whose last numbers differ by one lie side by side. */
    static Cells of(int start, Dimension... dimensions) {
        int[] strides = new int[MOST_NUMBERS];
        int stride = 1;
        int least = 0;
        for (int i = dimensions.length - 1; i >= 0; i--) {
            strides[i] = stride;
            least += dimensions[i].least() * stride;
            stride *= dimensions[i].size();
        }
        return new Cells(
                List.of(dimensions),
                start,
                stride,
                start - least,
                strides[0],
                strides[1],
                strides[2],
                strides[3],
                strides[4],
                strides[5],
                strides[6]);
    }

    /** Hands over all numbers that lead to a cell, behind them zeros up to the seventh; the array is the same each time. */
    void forEach(Consumer<int[]> numbers) {
        forEach(new int[MOST_NUMBERS], 0, numbers);
    }

    private void forEach(int[] numbers, int at, Consumer<int[]> out) {
        if (at == dimensions.size()) {
            out.accept(numbers);
            return;
        }
        Dimension dimension = dimensions.get(at);
        for (int i = 0; i < dimension.size(); i++) {
            numbers[at] = dimension.least() + i;
            forEach(numbers, at + 1, out);
        }
        numbers[at] = 0;
    }

    /** Returns the cell that seven numbers lead to, some of them zeros. */
    int cell(int[] n) {
        return cell(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
    }

    /** Returns a cell, or the first cell of a row where the last number is left out. */
    int cell(int a) {
        return base + a * first;
    }

    int cell(int a, int b) {
        return base + a * first + b * second;
    }

    int cell(int a, int b, int c) {
        return base + a * first + b * second + c * third;
    }

    int cell(int a, int b, int c, int d) {
        return base + a * first + b * second + c * third + d * fourth;
    }

    int cell(int a, int b, int c, int d, int e) {
        return base + a * first + b * second + c * third + d * fourth + e * fifth;
    }

    int cell(int a, int b, int c, int d, int e, int f) {
        return base + a * first + b * second + c * third + d * fourth + e * fifth + f * sixth;
    }

    int cell(int a, int b, int c, int d, int e, int f, int g) {
        return base + a * first + b * second + c * third + d * fourth + e * fifth + f * sixth + g * seventh;
    }
}
