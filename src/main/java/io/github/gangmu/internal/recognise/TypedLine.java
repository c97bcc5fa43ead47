package io.github.gangmu.internal.recognise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line as the grammar sees it. All offsets are UTF-16 indexes into the whole text, ends exclusive.
 *
 * <p>For {@code 　　- **一是**摸清底数；} the indentation is 4 columns, the bullet {@code -}, the number {@code 一是}, and the
 * text {@code 摸清底数；}.
 *
 * @param number line number, from 1
 * @param start offset of the first character of the line, indentation included
 * @param end offset behind its last character, line break excluded
 * @param from offset of the first character that is not a blank
 * @param to offset behind the last character that is not a blank and does not close a mark, as the second ## of ## 总体要求 ## does
 * @param blanksBefore how many blank lines stand directly before it
 * @param indent width of its indentation in columns: a blank 1, 　 2, a tab 4; each sign of a drawn tree (│ ├─) 1
 * @param form what kind of line it is
 * @param depth Markdown depth, 1 to 6; 0 where the line has no Markdown mark
 * @param markdown the mark # … ###### itself, or null
 * @param bullet the bullet at its head, or null
 * @param label the numbered marker at its head (behind mark and bullet), or null
 * @param textStart offset of its text behind all markers and the blanks after them; {@code to} where nothing follows
 * @param emphasised whether its text is set in bold as a whole or from its first character: **…**
 * @param enumerators possible enumerators inside the line, in order; never the marker at its head
 * @param endMark the punctuation it ends with, closing quotes and brackets passed over and width normalised
 *     (。；：，、！？…), or 0 where it ends with a word
 */
public record TypedLine(
        int number,
        int start,
        int end,
        int from,
        int to,
        int blanksBefore,
        int indent,
        LineForm form,
        int depth,
        @Nullable LineMarker markdown,
        @Nullable LineMarker bullet,
        @Nullable LineMarker label,
        int textStart,
        boolean emphasised,
        List<LineMarker> enumerators,
        char endMark) {

    /** Returns this line with other markers at its head. */
    public TypedLine withMarkers(
            @Nullable LineMarker newMarkdown,
            @Nullable LineMarker newBullet,
            @Nullable LineMarker newLabel,
            int newTextStart) {
        return new TypedLine(
                number,
                start,
                end,
                from,
                to,
                blanksBefore,
                indent,
                form,
                depth(newMarkdown),
                newMarkdown,
                newBullet,
                newLabel,
                newTextStart,
                emphasised,
                enumerators,
                endMark);
    }

    /** Returns the depth a Markdown mark tells, 0 for none. */
    static int depth(@Nullable LineMarker markdown) {
        return markdown == null ? 0 : markdown.numbering().id().length();
    }
}
