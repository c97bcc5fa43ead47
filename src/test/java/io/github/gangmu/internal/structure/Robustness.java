package io.github.gangmu.internal.structure;

import java.util.EnumMap;
import java.util.Map;

/** Scores of documents from which one kind of sign was taken. */
final class Robustness {
    private final Map<Perturbation, PlacementScore> scores = new EnumMap<>(Perturbation.class);

    synchronized void add(LabelledDocument document, Weights weights) {
        for (Perturbation perturbation : Perturbation.values()) {
            LabelledDocument changed = perturbation.apply(document);
            scores.computeIfAbsent(perturbation, key -> new PlacementScore())
                    .add(changed.labels, Rows.predict(changed, weights, Breadth.STANDARD));
        }
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        scores.forEach((perturbation, score) -> table.append(String.format("without %-15s %s%n", perturbation, score)));
        return table.toString();
    }
}
