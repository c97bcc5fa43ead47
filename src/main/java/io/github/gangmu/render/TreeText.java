package io.github.gangmu.render;

import io.github.gangmu.ast.Outline;
import java.io.IOException;

/**
 * Draws an outline as a tree, for people.
 *
 * <pre>{@code
 * 社区工作提纲
 * ├─ ▪ 一、摸清底数
 * │  ├─ ◦ 一是走访入户。
 * │  └─ ◦ 二是建立台账。
 * ├─ ▪ 二、搭建平台
 * │  ├╌ 各村结合实际，分三步进行。
 * │  └─ ◦ 以“十心”为平台，扩大服务空间。  ‹以▢为▢›
 * └╌ 特此通知。
 *
 * ▪ 2 headings  ◦ 3 points  ╌ 2 paragraphs
 * }</pre>
 *
 * <p>Headings follow ▪, points ◦, running text hangs on a dashed branch and is cut to its beginning. Behind headings and
 * points stand the frames they fill. In colour, the markers of each level have a colour of their own.
 *
 * <p>Control characters of the text are drawn as blanks, so that no text can steer the terminal it is shown on.
 *
 * @since 0.1.0
 */
public final class TreeText implements Renderer {

    private static final TreeText PLAIN = new TreeText(false, Integer.MAX_VALUE);
    private static final TreeText COLOURED = new TreeText(true, Integer.MAX_VALUE);

    /** The fewest columns a tree can be cut to: less would leave nothing to read. */
    public static final int MIN_WIDTH = 20;

    private final boolean coloured;
    private final int width;

    private TreeText(boolean coloured, int width) {
        this.coloured = coloured;
        this.width = width;
    }

    /**
     * Returns the renderer that draws without colour, in lines as long as it takes.
     *
     * @return the renderer
     */
    public static TreeText plain() {
        return PLAIN;
    }

    /**
     * Returns the renderer that draws in the colours of a terminal (ANSI), in lines as long as it takes.
     *
     * @return the renderer
     */
    public static TreeText coloured() {
        return COLOURED;
    }

    /**
     * Returns a renderer like this one that cuts texts so that lines fit a terminal.
     *
     * <p>Frames go first, then the end of the text; what is cut shows as …. Items that stand so deep that nothing would
     * be left keep their beginning, even if their lines get too long.
     *
     * @param columns the width of the terminal: Chinese characters take two columns, letters one; at least {@link
     *     #MIN_WIDTH}
     * @return the renderer
     * @throws IllegalArgumentException if there are fewer columns than that
     */
    public TreeText withWidth(int columns) {
        if (columns < MIN_WIDTH) {
            throw new IllegalArgumentException("A tree needs at least " + MIN_WIDTH + " columns, not " + columns + ".");
        }
        return new TreeText(coloured, columns);
    }

    @Override
    public void render(Outline outline, Appendable out) throws IOException {
        new TreeDrawing(coloured ? Style.ANSI : Style.NONE, width, out).draw(outline);
    }
}
