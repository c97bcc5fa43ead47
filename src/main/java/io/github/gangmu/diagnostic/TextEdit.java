package io.github.gangmu.diagnostic;

import io.github.gangmu.source.SourceSpan;
import java.io.Serializable;
import java.util.Objects;

/**
 * A change of a text: the characters of the span give way to the replacement.
 *
 * @param span what is replaced; empty for an insertion
 * @param replacement what stands there afterwards; empty for a deletion
 * @serial exclude
 * @since 0.1.0
 */
public record TextEdit(SourceSpan span, String replacement) implements Serializable {
    /** Makes a text edit. */
    public TextEdit {
        Objects.requireNonNull(span);
        Objects.requireNonNull(replacement);
    }
}
