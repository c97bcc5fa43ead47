package io.github.gangmu.transform;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.diagnostic.Diagnostic;
import java.util.List;
import java.util.Objects;

/**
 * What numbering an outline gives.
 *
 * @param outline the outline with its new numbers
 * @param diagnostics what an author should look at, with spans in the source: references such as 见（三） whose target has
 *     another number now ({@code reference-changed}, with an edit where the target is plain), and items a style has no number
 *     for ({@code numbering-exhausted})
 * @since 0.1.0
 */
public record Renumbered(Outline outline, List<Diagnostic> diagnostics) {
    /** Makes a result. */
    public Renumbered {
        Objects.requireNonNull(outline);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Returns what any transformation gave, along with the references in the text whose target has another number since, or
     * went ({@code reference-lost}).
     *
     * <pre>{@code
     * Renumbered.between(outline, Demote.at(1).apply(outline)).diagnostics()
     * }</pre>
     */
    public static Renumbered between(Outline before, Outline after) {
        return new Renumbered(after, References.toChanged(before, after));
    }
}
