package io.github.gangmu.query;

import io.github.gangmu.internal.selector.Relation;
import java.util.BitSet;

/**
 * Where the steps of a chain are found, from the first block of an outline on as far as anybody has asked.
 *
 * <p>A step depends on blocks with smaller numbers alone: parents, ancestors and earlier siblings.
 */
final class ForwardChain {
    private final Evaluation evaluation;
    private final ChainPlan plan;

    /** For each step, the blocks it is found at, with all steps before it found too. */
    private final BitSet[] found;

    /** For each step, the blocks below one it is found at. */
    private final BitSet[] below;

    /** For each step, the blocks after a sibling it is found at. */
    private final BitSet[] after;

    private int done;

    ForwardChain(Evaluation evaluation, ChainPlan plan) {
        this.evaluation = evaluation;
        this.plan = plan;
        this.found = sets(plan.size());
        this.below = sets(plan.size());
        this.after = sets(plan.size());
    }

    private static BitSet[] sets(int size) {
        BitSet[] sets = new BitSet[size];
        for (int i = 0; i < size; i++) {
            sets[i] = new BitSet();
        }
        return sets;
    }

    /** Returns whether a step is found at a block. */
    boolean matches(int step, int block) {
        while (done <= block) {
            advance(done);
            done++;
        }
        return found[step].get(block);
    }

    private void advance(int block) {
        int parent = evaluation.order().parent(block);
        int previous = evaluation.previous(block);
        for (int step = 0; step < plan.size(); step++) {
            if (parent >= 0 && (found[step].get(parent) || below[step].get(parent))) {
                below[step].set(block);
            }
            if (previous >= 0 && (found[step].get(previous) || after[step].get(previous))) {
                after[step].set(block);
            }
            if ((step == 0 || isLinked(step, block, parent, previous))
                    && plan.step(step).holds(evaluation, block)) {
                found[step].set(block);
            }
        }
    }

    private boolean isLinked(int step, int block, int parent, int previous) {
        Relation relation = plan.step(step).relation();
        return switch (relation) {
            case CHILD -> parent >= 0 && found[step - 1].get(parent);
            case BELOW -> below[step - 1].get(block);
            case NEXT -> previous >= 0 && found[step - 1].get(previous);
            case LATER -> after[step - 1].get(block);
        };
    }
}
