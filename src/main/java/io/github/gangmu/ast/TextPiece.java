package io.github.gangmu.ast;

import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.util.Optional;

/**
 * A piece of the text of an outline: characters an author wrote, or characters that a change put there.
 *
 * <pre>{@code
 * 二、分类施策     with its marker changed to 三、 has the pieces
 * 三              made
 * 、分类施策      from the source
 * }</pre>
 *
 * @param text the characters
 * @param source the source they come from; empty where a change put them there
 * @param start where they begin in the source, 0 where there is none
 * @since 0.1.0
 */
public record TextPiece(String text, Optional<Source> source, int start) {
    static TextPiece made(String text) {
        return new TextPiece(text, Optional.empty(), 0);
    }

    static TextPiece from(Source source, int start, int end) {
        return new TextPiece(source.text().substring(start, end), Optional.of(source), start);
    }

    /** Returns where the characters stand in the source, empty where a change put them there. */
    public Optional<SourceSpan> span() {
        return source.map(from -> new SourceSpan(start, start + text.length()));
    }
}
