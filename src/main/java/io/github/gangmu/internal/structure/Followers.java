package io.github.gangmu.internal.structure;

/**
 * What comes behind each line of a document: the beginning of a list, another line like it, running text. A heading and its siblings are
 * followed alike, and otherwise than the points under them are:
 *
 * <pre>
 * 建好台账        {@link #LIST}
 * 1.走访入户      {@link #SAME}
 * 2.动态更新      {@link #SHORT}
 * 加强领导        {@link #LIST}
 * 1.落实责任
 * </pre>
 */
final class Followers {
    /** Nothing follows. */
    static final int NONE = 0;
    /** The list goes on: a line with the same style of marker. */
    static final int SAME = 1;
    /** A list begins: number one, or a bullet behind a line without that bullet. */
    static final int LIST = 2;
    /** A number that neither begins a list nor goes on with the line's own. */
    static final int NUMBER = 3;
    /** A line without a marker that is like this one, and one that is parallel to it. */
    static final int ALIKE = 4;

    static final int PARALLEL = 5;
    /** Another line without a marker: a short one, or a paragraph. */
    static final int SHORT = 6;

    static final int LONG = 7;
    static final int CODES = LONG + 1;

    /** From this likeness on two lines are alike, and parallel. */
    static final int LEAST_ALIKE = 3;

    private static final int LEAST_PARALLEL = 7;

    private static final int LONGEST_SHORT = 40;

    private final byte[] codes;

    Followers(Line[] lines, Likeness likeness) {
        codes = new byte[lines.length];
        for (int i = 0; i + 1 < lines.length; i++) {
            Line line = lines[i];
            Line next = lines[i + 1];
            codes[i] = (byte) (next.isUnmarked() ? unmarked(line, next, likeness) : marked(line, next));
        }
    }

    private static int marked(Line line, Line next) {
        boolean same = next.isMarkedLike(line);
        if (!next.style.isNumber()) {
            return same ? SAME : LIST;
        }
        if (next.value == 1) {
            return LIST;
        }
        return same ? SAME : NUMBER;
    }

    private static int unmarked(Line line, Line next, Likeness likeness) {
        int like = line.isUnmarked() ? likeness.of(line.index, next.index) : Likeness.MIN;
        if (like >= LEAST_ALIKE) {
            return like >= LEAST_PARALLEL ? PARALLEL : ALIKE;
        }
        return next.length <= LONGEST_SHORT && next.sentences <= 1 ? SHORT : LONG;
    }

    /** Returns what follows a line. */
    int of(int line) {
        return codes[line];
    }
}
