package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How sure a placement is: a curve over what the search knew, fitted on documents that were not used for fitting the weights.
 *
 * <p>A block is never surer than the block it hangs under, since a wrong heading takes all below it along. So the least margin
 * on the way from the top counts, beside its own; and a document whose lines are close calls throughout is doubtful as a whole.
 */
final class Confidence {
    private static final double GREATEST_MARGIN = 400;
    private static final double MOST = 0.99;

    /** The logarithm of a margin below which a placement was a close call. */
    private static final double CLOSE = 3;

    private static final List<String> NAMES =
            List.of("base", "least-margin", "own-margin", "unmarked", "document", "close-calls");

    private static final double GREATEST = Math.log(1 + GREATEST_MARGIN);

    private final LineSequence document;
    private final Placement[] placements;
    private final double[] confidences;
    private final double mean;
    private final double closeShare;
    /** Lines left as running text because they were not sure enough; null where none is asked for. */
    private boolean @Nullable [] left;

    Confidence(LineSequence document, Placement[] placements, FittedCurve curve) {
        this.document = document;
        this.placements = placements;
        double[] own = new double[placements.length];
        double[] least = new double[placements.length];
        double total = 0;
        int close = 0;
        for (int i = 0; i < placements.length; i++) {
            int parent = placements[i].parent();
            own[i] = logarithm(placements[i].margin());
            least[i] = parent >= 0 ? Math.min(own[i], least[parent]) : own[i];
            total += own[i];
            close += own[i] < CLOSE ? 1 : 0;
        }
        mean = placements.length == 0 ? 0 : total / placements.length;
        closeShare = placements.length == 0 ? 0 : (double) close / placements.length;
        // From line to line the margins give way to what they led to: one's own to the confidence, the least to the
        // least sum.
        confidences = own;
        double[] sums = least;
        double[] inputs = new double[NAMES.size()];
        for (int i = 0; i < placements.length; i++) {
            read(i, least[i], own[i], inputs);
            double sum = curve.sum(inputs);
            int parent = placements[i].parent();
            if (parent >= 0 && sum >= sums[parent]) {
                sums[i] = sums[parent];
                confidences[i] = confidences[parent];
            } else {
                sums[i] = sum;
                confidences[i] = Math.min(FittedCurve.valueAt(sum), MOST);
            }
        }
    }

    private void read(int line, double least, double own, double[] inputs) {
        inputs[0] = 1;
        inputs[1] = least;
        inputs[2] = own;
        inputs[3] = document.line(line).isUnmarked() ? 1 : 0;
        inputs[4] = mean;
        inputs[5] = closeShare;
    }

    /** Returns the names of the inputs of the curve. */
    static List<String> names() {
        return NAMES;
    }

    private static double logarithm(double margin) {
        return margin >= GREATEST_MARGIN ? GREATEST : Math.log(1 + Math.max(0, margin));
    }

    Evidence of(int line) {
        return new Evidence(placements[line].reason(), confidences[line]);
    }

    /** Returns what the curve is given for a line. */
    double[] inputs(int line) {
        double own = logarithm(placements[line].margin());
        double least = own;
        for (int i = placements[line].parent(); i >= 0; i = placements[i].parent()) {
            least = Math.min(least, logarithm(placements[i].margin()));
        }
        double[] inputs = new double[NAMES.size()];
        read(line, least, own, inputs);
        return inputs;
    }

    boolean isLeft(int line) {
        return left != null && left[line];
    }

    /** Makes running text of all items less sure than asked for; what hangs under them moves up to the next sure item. */
    void leaveUnsure(double least) {
        boolean[] unsure = new boolean[placements.length];
        for (int i = 0; i < placements.length; i++) {
            Placement placement = placements[i];
            if (placement.action() == Action.CONTINUATION) {
                continue;
            }
            int parent = placement.parent();
            while (parent >= 0 && unsure[parent]) {
                parent = placements[parent].parent();
            }
            unsure[i] = placement.action() == Action.ITEM && confidences[i] < least;
            Action action = unsure[i] ? Action.BODY : placement.action();
            placements[i] = new Placement(action, parent, placement.reason(), placement.margin());
        }
        left = unsure;
    }
}
