package io.github.gangmu.query;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.ReadingOrder;
import io.github.gangmu.frame.FrameMatch;
import io.github.gangmu.frame.FrameSet;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known about the blocks of one outline while a query is answered. For one thread at a time. */
final class Evaluation {
    private final ReadingOrder order;
    private final FrameSet known;
    private final @Nullable ForwardChain[] forward;
    private final @Nullable BitSet[] backward;
    private final @Nullable List<?>[] frames;

    /**
     * Makes one in which nothing is known yet.
     *
     * @param known the frames that are looked for
     * @param chains how many chains the query has
     */
    Evaluation(Outline outline, FrameSet known, int chains) {
        this.known = known;
        this.order = outline.readingOrder();
        this.forward = new ForwardChain[chains];
        this.backward = new BitSet[chains];
        this.frames = new List<?>[order.size()];
    }

    ReadingOrder order() {
        return order;
    }

    Block block(int number) {
        return order.block(number);
    }

    /** Returns the number of the block before this one under the same parent, -1 where there is none. */
    int previous(int block) {
        int index = order.index(block);
        return index == 0 ? -1 : order.child(order.parent(block), index - 1);
    }

    /** Returns the number of the block after this one under the same parent, -1 where there is none. */
    int next(int block) {
        int parent = order.parent(block);
        int index = order.index(block) + 1;
        return index == order.childCount(parent) ? -1 : order.child(parent, index);
    }

    /** Returns whether a block ends one of these chains. */
    boolean endsAny(List<ChainPlan> plans, int block) {
        for (ChainPlan plan : plans) {
            if (ends(plan, block)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a block ends a chain. */
    boolean ends(ChainPlan plan, int block) {
        return plan.size() == 1
                ? plan.step(0).holds(this, block)
                : forward(plan).matches(plan.size() - 1, block);
    }

    ForwardChain forward(ChainPlan plan) {
        ForwardChain chain = forward[plan.id()];
        if (chain == null) {
            chain = new ForwardChain(this, plan);
            forward[plan.id()] = chain;
        }
        return chain;
    }

    /** Returns whether one of these chains begins at a block, which itself is no part of it. */
    boolean beginsAny(List<ChainPlan> plans, int block) {
        for (ChainPlan plan : plans) {
            BitSet found = backward[plan.id()];
            if (found == null) {
                found = BackwardChain.starts(this, plan);
                backward[plan.id()] = found;
            }
            if (found.get(block)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the frames of a block, found once. */
    @SuppressWarnings("unchecked") // Nothing else is stored.
    List<FrameMatch> frames(int block) {
        List<?> found = frames[block];
        if (found == null) {
            found = block(block).frames(known);
            frames[block] = found;
        }
        return (List<FrameMatch>) found;
    }
}
