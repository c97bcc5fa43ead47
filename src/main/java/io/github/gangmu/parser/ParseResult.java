package io.github.gangmu.parser;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.diagnostic.Diagnostic;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What reading a text gives: always an outline, and what was odd on the way. Immutable and thread-safe; what is odd is looked
 * for when it is first asked for.
 *
 * @since 0.1.0
 */
public final class ParseResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Outline outline;

    @SuppressWarnings("serial") // A list of the JDK, found anew where it is not there.
    private transient volatile @Nullable List<Diagnostic> diagnostics;

    ParseResult(Outline outline) {
        this.outline = Objects.requireNonNull(outline);
    }

    /** Returns the outline. */
    public Outline outline() {
        return outline;
    }

    /** Returns what is odd in the text, in reading order; mostly nothing. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> found = diagnostics;
        if (found == null) {
            found = List.copyOf(NumberChecks.of(outline));
            diagnostics = found;
        }
        return found;
    }

    /** Two results are equal if their outlines are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParseResult that && outline.equals(that.outline);
    }

    @Override
    public int hashCode() {
        return outline.hashCode();
    }

    /** Returns the outline in words. */
    @Override
    public String toString() {
        return "ParseResult[" + outline + "]";
    }
}
