package io.github.gangmu.internal.structure;

import java.util.BitSet;

/**
 * Short lines of words alone, each set off by a blank line from a paragraph before it and with one behind it, as the headings of an article are:
 *
 * <pre>
 * ……都是他从城里带回来的。
 *
 * 一棵树的脾气
 * 村里人起初并不看好他……
 * </pre>
 *
 * Where there are several, none is running text; one alone may be a line of its own mood.
 */
final class ArticleHeads {
    private static final int FEWEST = 2;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;
    private static final int SHORTEST_PARAGRAPH = 35;

    private final BitSet heads = new BitSet();

    ArticleHeads(Line[] lines) {
        for (int i = 1; i + 1 < lines.length; i++) {
            if (mayHead(lines[i]) && isParagraph(lines[i - 1]) && isParagraph(lines[i + 1])) {
                heads.set(i);
            }
        }
        if (heads.cardinality() < FEWEST) {
            heads.clear();
        }
    }

    private static boolean mayHead(Line line) {
        return line.isPhrase(LONGEST)
                && line.length >= SHORTEST
                && line.typed.blanksBefore() > 0
                && line.dress == Dress.NONE
                && Signs.isIdeograph(line.opening)
                && Signs.isIdeograph(line.last);
    }

    private static boolean isParagraph(Line line) {
        return line.length >= SHORTEST_PARAGRAPH
                && line.end == Line.END_SENTENCE
                && line.isUnmarked()
                && line.isText()
                && line.role == Role.NONE;
    }

    /** Returns whether a line is one of several such. */
    boolean has(int line) {
        return heads.get(line);
    }
}
