package io.github.gangmu.parser;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.diagnostic.Diagnostic;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What reading a text gives: always an outline, and what was odd on the way.
 *
 * @param outline the outline
 * @param diagnostics what is odd in the text, in reading order; mostly nothing
 * @serial exclude
 * @since 0.1.0
 */
public record ParseResult(Outline outline, List<Diagnostic> diagnostics) implements Serializable {
    /** Makes a result. */
    public ParseResult {
        Objects.requireNonNull(outline);
        diagnostics = List.copyOf(diagnostics);
    }
}
