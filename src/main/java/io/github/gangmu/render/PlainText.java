package io.github.gangmu.render;

import io.github.gangmu.ast.Outline;
import java.io.IOException;

/**
 * Writes an outline as plain text: the author's characters where nothing was changed, see {@link Outline#text()}.
 *
 * <pre>{@code
 * 一、摸清底数
 * 一是走访入户。
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PlainText implements Renderer {

    private static final PlainText STANDARD = new PlainText();

    private PlainText() {}

    /**
     * Returns the renderer.
     *
     * @return the only one there is
     */
    public static PlainText standard() {
        return STANDARD;
    }

    @Override
    public void render(Outline outline, Appendable out) throws IOException {
        out.append(outline.text());
    }
}
