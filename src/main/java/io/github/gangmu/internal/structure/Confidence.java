package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Evidence;
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

    /** The logarithm of a margin below which a placement was a close call. */
    private static final double CLOSE = 3;

    private static final List<String> NAMES =
            List.of("base", "least-margin", "own-margin", "unmarked", "document", "close-calls");

    private static final double GREATEST = Math.log1p(GREATEST_MARGIN);

    private final LineSequence document;
    private final double[] least;
    private final double[] own;
    private final double mean;
    private final double closeShare;
    private final Evidence[] evidence;
    /** Lines left as running text because they were not sure enough. */
    private final boolean[] left;

    Confidence(LineSequence document, Placement[] placements, FittedCurve curve) {
        this.document = document;
        evidence = new Evidence[placements.length];
        left = new boolean[placements.length];
        least = new double[placements.length];
        own = new double[placements.length];
        double sum = 0;
        int close = 0;
        for (int i = 0; i < placements.length; i++) {
            int parent = placements[i].parent();
            own[i] = logarithm(placements[i].margin());
            least[i] = parent >= 0 ? Math.min(own[i], least[parent]) : own[i];
            sum += own[i];
            close += own[i] < CLOSE ? 1 : 0;
        }
        mean = placements.length == 0 ? 0 : sum / placements.length;
        closeShare = placements.length == 0 ? 0 : (double) close / placements.length;
        double[] inputs = new double[NAMES.size()];
        for (int i = 0; i < placements.length; i++) {
            read(i, inputs);
            int parent = placements[i].parent();
            double above = parent >= 0 ? evidence[parent].confidence() : 1;
            evidence[i] = new Evidence(placements[i].reason(), Math.min(Math.min(curve.at(inputs), MOST), above));
        }
    }

    private void read(int line, double[] inputs) {
        inputs[0] = 1;
        inputs[1] = least[line];
        inputs[2] = own[line];
        inputs[3] = document.line(line).isUnmarked() ? 1 : 0;
        inputs[4] = mean;
        inputs[5] = closeShare;
    }

    /** Returns the names of the inputs of the curve. */
    static List<String> names() {
        return NAMES;
    }

    private static double logarithm(double margin) {
        return margin >= GREATEST_MARGIN ? GREATEST : Math.log1p(Math.max(0, margin));
    }

    Evidence of(int line) {
        return evidence[line];
    }

    /** Returns what the curve is given for a line. */
    double[] inputs(int line) {
        double[] inputs = new double[NAMES.size()];
        read(line, inputs);
        return inputs;
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
