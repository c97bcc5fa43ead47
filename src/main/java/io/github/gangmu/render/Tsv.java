package io.github.gangmu.render;

import io.github.gangmu.ast.Outline;
import java.io.IOException;

/**
 * Writes one row per block, in reading order, for spreadsheets, SQL loaders and scripts.
 *
 * <p>The cells of a row are parted by tabs. There is no header, and no cell is quoted: tabs, line breaks and control
 * characters in a text are written as blanks.
 *
 * <pre>{@code
 * POSITION  KIND     PARENT  LEVEL  MARKER  FRAME  TEXT
 * 1         title    0       0                     社区工作提纲
 * 2         heading  0       1      一、            摸清底数
 * 3         point    2       2      一是            走访入户；
 * 3:8       point    3       3      二是            建立台账。
 * 4         cont     3       2                     （见附件）
 * }</pre>
 *
 * <ul>
 *   <li>POSITION: the line, from 1, of a block that starts a line; {@code LINE:COLUMN} of a point inside a line, where
 *       the column counts characters from 1 (𠮷 is one) up to the first character of its marker.
 *   <li>KIND: {@code title}, {@code heading}, {@code point}, {@code body} (running text), or {@code cont}: a further line
 *       of the block before it. Each line that is not blank has exactly one row that starts at it.
 *   <li>PARENT: the position of the block it hangs under, {@code 0} at the top level and for the title. The parent of a
 *       further line is the last block before it that starts a line.
 *   <li>LEVEL: 1 at the top level; 0 for the title; for a further line that of its parent.
 *   <li>MARKER: its markers, parted by blanks.
 *   <li>FRAME: the patterns of the frames that a heading or point fills, each once, parted by {@code ；}.
 *   <li>TEXT: its text without markers, wrapped lines joined. The rows of further lines repeat those lines as they stand.
 * </ul>
 *
 * <p>Positions are those of the source as long as all blocks were read from it and stand in its order. If a program
 * made or moved any of them, lines are counted anew instead: each block is one, in reading order, and there are no further
 * lines and no columns.
 *
 * @since 0.1.0
 */
public final class Tsv implements Renderer {

    private static final Tsv STANDARD = new Tsv();

    private Tsv() {}

    /**
     * Returns the renderer.
     *
     * @return the only one there is
     */
    public static Tsv standard() {
        return STANDARD;
    }

    @Override
    public void render(Outline outline, Appendable out) throws IOException {
        TsvRows.write(outline, out);
    }
}
