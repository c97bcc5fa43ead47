package io.github.gangmu.internal.structure;

import java.util.stream.IntStream;

/** Keeps the cells of look-ups that a scorer asks for. */
final class RecordedCells extends WeightTable {
    private final IntStream.Builder cells = IntStream.builder();

    @Override
    int weight(int cell) {
        cells.add(cell);
        return 0;
    }

    /** Rows hold what is not asked for. */
    @Override
    long row(int cell) {
        return 0;
    }

    @Override
    double unit() {
        return 1;
    }

    /** Returns what was asked for, once. */
    IntStream all() {
        return cells.build();
    }
}
