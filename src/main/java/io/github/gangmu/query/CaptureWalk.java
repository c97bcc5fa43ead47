package io.github.gangmu.query;

import io.github.gangmu.ast.ReadingOrder;
import io.github.gangmu.internal.selector.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which blocks a chain captures on its way to one block. Steps without a capture are taken for all blocks at once, so each
 * way that differs in what it captures is met once.
 */
final class CaptureWalk {
    private final Evaluation evaluation;
    private final ChainPlan plan;
    private final List<Map<String, Integer>> ways = new ArrayList<>();
    private final Map<String, Integer> captured = new HashMap<>();
    private final int firstCapture;

    private CaptureWalk(Evaluation evaluation, ChainPlan plan) {
        this.evaluation = evaluation;
        this.plan = plan;
        int first = plan.size();
        for (int step = plan.size() - 1; step >= 0; step--) {
            if (plan.step(step).capture() != null) {
                first = step;
            }
        }
        this.firstCapture = first;
    }

    /** Returns the blocks captured under each name, once for each way to a block that the chain ends at. */
    static List<Map<String, Integer>> to(int block, Evaluation evaluation, ChainPlan plan) {
        CaptureWalk walk = new CaptureWalk(evaluation, plan);
        BitSet end = new BitSet();
        end.set(block);
        walk.back(plan.size() - 1, end);
        return walk.ways;
    }

    /** Goes back from a step that was found at these blocks; at most as deep as there are captures. */
    private void back(int from, BitSet blocks) {
        int step = from;
        BitSet at = blocks;
        while (step >= firstCapture && plan.step(step).capture() == null) {
            at = before(step, at);
            step--;
        }
        if (step < firstCapture) {
            ways.add(Map.copyOf(captured));
            return;
        }
        String name = String.valueOf(plan.step(step).capture());
        for (int block = at.nextSetBit(0); block >= 0; block = at.nextSetBit(block + 1)) {
            captured.put(name, block);
            if (step == firstCapture) {
                ways.add(Map.copyOf(captured));
            } else {
                BitSet one = new BitSet();
                one.set(block);
                back(step - 1, before(step, one));
            }
        }
        captured.remove(name);
    }

    /** Returns where the step before was found, for any of these blocks. */
    private BitSet before(int step, BitSet blocks) {
        ReadingOrder order = evaluation.order();
        Relation relation = plan.step(step).relation();
        boolean upwards = relation == Relation.CHILD || relation == Relation.BELOW;
        boolean chained = relation == Relation.BELOW || relation == Relation.LATER;
        BitSet reached = new BitSet();
        BitSet found = new BitSet();
        for (int block = blocks.nextSetBit(0); block >= 0; block = blocks.nextSetBit(block + 1)) {
            int other = upwards ? order.parent(block) : evaluation.previous(block);
            while (other >= 0 && !reached.get(other)) {
                reached.set(other);
                if (evaluation.forward(plan).matches(step - 1, other)) {
                    found.set(other);
                }
                other = !chained ? -1 : upwards ? order.parent(other) : evaluation.previous(other);
            }
        }
        return found;
    }
}
