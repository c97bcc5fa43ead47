package io.github.gangmu.query;

import io.github.gangmu.internal.selector.Relation;
import java.util.BitSet;

/** Where a chain begins that leads away from a block: what {@code :has} asks. */
final class BackwardChain {
    private BackwardChain() {}

    /** Returns the blocks that the chain leads away from; they are no part of it. */
    static BitSet starts(Evaluation evaluation, ChainPlan plan) {
        int size = evaluation.order().size();
        BitSet rest = new BitSet(size);
        rest.set(0, size);
        for (int step = plan.size() - 1; step >= 0; step--) {
            BitSet found = new BitSet(size);
            for (int block = rest.nextSetBit(0); block >= 0; block = rest.nextSetBit(block + 1)) {
                if (plan.step(step).holds(evaluation, block)) {
                    found.set(block);
                }
            }
            rest = related(evaluation, plan.step(step).relation(), found);
        }
        return rest;
    }

    /** Returns the blocks that one of those found stands to in the relation. */
    private static BitSet related(Evaluation evaluation, Relation relation, BitSet found) {
        BitSet related = new BitSet(evaluation.order().size());
        boolean chained = relation == Relation.BELOW || relation == Relation.LATER;
        boolean upwards = relation == Relation.CHILD || relation == Relation.BELOW;
        for (int block = evaluation.order().size() - 1; block >= 0; block--) {
            if (found.get(block) || chained && related.get(block)) {
                int other = upwards ? evaluation.order().parent(block) : evaluation.previous(block);
                if (other >= 0) {
                    related.set(other);
                }
            }
        }
        return related;
    }
}
