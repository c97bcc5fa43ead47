package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Evidence;
import io.github.gangmu.ast.Reason;
import java.util.List;

/**
 * How sure a placement is: a curve over what the search knew, fitted on documents that were not used for fitting the weights.
 *
 * <p>A block is never surer than the block it hangs under, since a wrong heading takes all below it along. So the least margin
 * on the way from the top counts, beside its own; and a document whose lines are close calls throughout is doubtful as a whole.
 */
final class Confidence {
    private static final double GREATEST_MARGIN = 400;
    private static final double MOST = 0.99;

    private static final List<String> NAMES =
            List.of("base", "least-margin", "own-margin", "unmarked", "document", "close-calls");

    private final double[][] inputs;
    private final Evidence[] evidence;
    /** Lines left as running text because they were not sure enough. */
    private final boolean[] left;

    Confidence(LineSequence document, Placement[] placements, FittedCurve curve) {
        inputs = new double[placements.length][];
        evidence = new Evidence[placements.length];
        left = new boolean[placements.length];
        double[] least = new double[placements.length];
        double sum = 0;
        int close = 0;
        for (int i = 0; i < placements.length; i++) {
            int parent = placements[i].parent();
            double own = logarithm(placements[i].margin());
            least[i] = parent >= 0 ? Math.min(own, least[parent]) : own;
            sum += own;
            close += own < 3 ? 1 : 0;
        }
        double mean = placements.length == 0 ? 0 : sum / placements.length;
        double closeShare = placements.length == 0 ? 0 : (double) close / placements.length;
        for (int i = 0; i < placements.length; i++) {
            double own = logarithm(placements[i].margin());
            inputs[i] = new double[] {1, least[i], own, document.line(i).isUnmarked() ? 1 : 0, mean, closeShare};
            int parent = placements[i].parent();
            double above = parent >= 0 ? evidence[parent].confidence() : 1;
            Reason reason = placements[i].reason();
            evidence[i] = new Evidence(reason, Math.min(Math.min(curve.at(inputs[i]), MOST), above));
        }
    }

    /** Returns the names of the inputs of the curve. */
    static List<String> names() {
        return NAMES;
    }

    private static double logarithm(double margin) {
        return Math.log1p(Math.max(0, Math.min(GREATEST_MARGIN, margin)));
    }

    Evidence of(int line) {
        return evidence[line];
    }

    /** Returns what the curve is given for a line. */
    double[] inputs(int line) {
        return inputs[line].clone();
    }

    boolean isLeft(int line) {
        return left[line];
    }

    /** Makes running text of all items less sure than asked for; what hangs under them moves up to the next sure item. */
    void leaveUnsure(Placement[] placements, double least) {
        for (int i = 0; i < placements.length; i++) {
            Placement placement = placements[i];
            if (placement.action() == Action.CONTINUATION) {
                continue;
            }
            int parent = placement.parent();
            while (parent >= 0 && left[parent]) {
                parent = placements[parent].parent();
            }
            left[i] = placement.action() == Action.ITEM && evidence[i].confidence() < least;
            Action action = left[i] ? Action.BODY : placement.action();
            placements[i] = new Placement(action, parent, placement.reason(), placement.margin());
        }
    }
}
