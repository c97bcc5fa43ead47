package io.github.gangmu.internal.structure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Copies of documents from which one kind of sign was taken, made when one is first asked for. Thread-safe. */
final class PerturbedCopies {
    private final Map<LabelledDocument, Map<Perturbation, LabelledDocument>> copies = new ConcurrentHashMap<>();

    /** Returns a copy without a kind of sign that is drawn. */
    LabelledDocument draw(LabelledDocument document, Random random) {
        Perturbation[] all = Perturbation.values();
        Perturbation drawn = all[random.nextInt(all.length)];
        Map<Perturbation, LabelledDocument> ofDocument =
                copies.computeIfAbsent(document, key -> new EnumMap<>(Perturbation.class));
        synchronized (ofDocument) {
            return ofDocument.computeIfAbsent(drawn, perturbation -> perturbation.apply(document));
        }
    }
}
