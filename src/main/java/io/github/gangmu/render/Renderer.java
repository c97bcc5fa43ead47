package io.github.gangmu.render;

import io.github.gangmu.ast.Outline;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes outlines in one form, such as a tree for people or rows for a table.
 *
 * <pre>{@code
 * String rows = Tsv.standard().render(outline);
 * TreeText.plain().withWidth(80).render(outline, writer);
 * }</pre>
 *
 * <p>See the {@linkplain io.github.gangmu.render package} for the guarantees that all renderers here give.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Renderer {

    /**
     * Writes an outline.
     *
     * @param outline what to write
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if it cannot be written there
     */
    void render(Outline outline, Appendable out) throws IOException;

    /**
     * Returns an outline in this form.
     *
     * @param outline what to write
     * @return the whole text
     */
    default String render(Outline outline) {
        StringBuilder text = new StringBuilder();
        try {
            render(outline, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
