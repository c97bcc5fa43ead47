package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.internal.recognise.TypedLine;
import io.github.gangmu.source.Source;
import java.util.List;

/** Places typed lines and makes the outline. Immutable and thread-safe. */
public final class OutlineStructure {
    private final Weights weights;
    private final StructureOptions options;

    private OutlineStructure(Weights weights, StructureOptions options) {
        this.weights = weights;
        this.options = options;
    }

    /** Returns the structure recogniser with the weights that come with the library. */
    public static OutlineStructure standard() {
        return new OutlineStructure(Weights.standard(), StructureOptions.none());
    }

    /** Returns a structure recogniser that follows these options. */
    public OutlineStructure with(StructureOptions newOptions) {
        return new OutlineStructure(weights, newOptions);
    }

    /** Returns the outline of a source whose lines were recognised. Every line has its place in it. */
    public Outline outline(Source source, List<TypedLine> lines) {
        LineSequence document = new LineSequence(lines, source.text(), options);
        PlacementRules rules = new PlacementRules(document, options);
        LinearScorer scorer = new LinearScorer(document, weights, Breadth.STANDARD);
        Placement[] placements = new BeamSearch(document, rules, scorer, Breadth.STANDARD).placements();
        Confidence confidence = new Confidence(document, placements, FittedCurve.standard());
        if (options.leastConfidence() > 0) {
            confidence.leaveUnsure(options.leastConfidence());
        }
        return new OutlineBuilder(source, document, placements, confidence).build();
    }
}
