package io.github.gangmu.parser;

import io.github.gangmu.ast.Outline;
import java.io.Serializable;
import java.util.Objects;

/**
 * A section of a text that is read section by section: one block at the top level, such as 一、总体要求, with all that stands under it.
 *
 * <p>The outline is that of the section alone, {@code outline.text()} its characters and nothing else; the offsets and lines in it
 * count from the beginning of the section. The first section of a text has its title and letterhead too, and the blank lines before
 * them. A section that is too large is handed over in several: the later ones are {@linkplain #isContinuation() continuations}.
 *
 * @param outline the section as an outline
 * @param start where it begins in the whole text, in UTF-16 units
 * @param line the number of the line in the whole text that it begins in, from 1
 * @param depth how deep the blocks at the top level of its outline stand in the whole text: 1, or more in a continuation
 * @param isContinuation whether it goes on with the section before it, which was too large
 * @since 0.1.0
 */
public record OutlineSection(Outline outline, long start, long line, int depth, boolean isContinuation)
        implements Serializable {
    /** Makes a section. */
    public OutlineSection {
        Objects.requireNonNull(outline);
    }

    /** Returns the section in words, for logs. */
    @Override
    public String toString() {
        return "OutlineSection[line " + line + ", " + outline + "]";
    }
}
