package io.github.gangmu.transform;

import java.util.List;

/** A part of a merged text: a unit, or a clash of the two sides. */
sealed interface MergeItem {
    /** The versions of a merge, in the order of their numbers. */
    int BASE = 0;

    int OURS = 1;
    int THEIRS = 2;

    /**
     * A unit, by its numbers in the three versions, -1 where one has none.
     *
     * @param base its number in the base
     * @param ours its number on our side
     * @param theirs its number on the other side
     */
    record Unit(int base, int ours, int theirs) implements MergeItem {
        static Unit of(int version, int number) {
            return new Unit(
                    version == BASE ? number : -1, version == OURS ? number : -1, version == THEIRS ? number : -1);
        }

        int in(int version) {
            return version == BASE ? base : version == OURS ? ours : theirs;
        }
    }

    /**
     * What the two sides made of one place and does not go together.
     *
     * @param kind why not
     * @param about the unit it is about, by its numbers in the three versions
     * @param sides the numbers of the units of each version that stand there
     */
    record Clash(MergeConflict.Kind kind, Unit about, List<List<Integer>> sides) implements MergeItem {
        /** Returns the first unit of a version that stands there, -1 where there is none. */
        int first(int version) {
            return sides.get(version).isEmpty() ? -1 : sides.get(version).get(0);
        }

        int last(int version) {
            List<Integer> units = sides.get(version);
            return units.isEmpty() ? -1 : units.get(units.size() - 1);
        }
    }
}
