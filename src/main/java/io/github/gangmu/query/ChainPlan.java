package io.github.gangmu.query;

import io.github.gangmu.internal.selector.Relation;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain of blocks in a relation, ready to be looked for.
 *
 * @param id its number among all chains of a query
 * @param steps the blocks, from left to right
 */
record ChainPlan(int id, List<Step> steps) {

    /**
     * One block of a chain.
     *
     * @param relation how it stands to the one before it
     * @param tests what is asked of it, cheap conditions first
     * @param capture the name it is captured under, null for none
     */
    record Step(
            Relation relation,
            List<BlockTest> tests,
            @Nullable String capture) {
        static Step of(Relation relation, List<BlockTest> tests, @Nullable String capture) {
            return new Step(
                    relation,
                    tests.stream()
                            .sorted(Comparator.comparingInt(BlockTest::cost))
                            .toList(),
                    capture);
        }

        boolean holds(Evaluation evaluation, int block) {
            for (BlockTest test : tests) {
                if (!test.condition().holds(evaluation, block)) {
                    return false;
                }
            }
            return true;
        }
    }

    int size() {
        return steps.size();
    }

    Step step(int index) {
        return steps.get(index);
    }
}
