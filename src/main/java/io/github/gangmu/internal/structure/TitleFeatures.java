package io.github.gangmu.internal.structure;

/** What speaks for taking a line for the title. */
final class TitleFeatures {
    /** How far behind a title lines like it are looked for. */
    private static final int REACH = 60;

    private static final int ALIKE = 4;
    private static final int MANY = 3;
    private static final int DEEP = 4;

    /** What stands behind a line: a bullet or Markdown mark, number one, another number, no marker. */
    private static final int SIGN = 0;

    private static final int FIRST = 1;
    private static final int LATER = 2;
    private static final int WORDS = 3;

    private final LineSequence document;
    private final WeightTable weights;

    TitleFeatures(LineSequence document, WeightTable weights) {
        this.document = document;
        this.weights = weights;
    }

    /** Returns what it weighs. */
    int sum(Line line) {
        int sum = 0;
        int length = line.lengthBucket;
        int blanksAfter = document.blanksBefore(line.index + 1);
        boolean same = false;
        boolean deeper = false;
        int alike = 0;
        // Only Markdown is looked for further on.
        int end = document.markdown ? document.size() : Math.min(document.size(), line.index + REACH);
        for (int i = line.index + 1; i < end; i++) {
            int depth = document.line(i).depth;
            same |= depth > 0 && depth <= line.depth;
            deeper |= depth > line.depth;
            if (i < line.index + REACH && document.likeness(line.index, i) >= ALIKE) {
                alike++;
            }
        }
        sum += weights.weight(Lookup.TITLE_ONLY.cell(line.depth, same ? 1 : 0, deeper ? 1 : 0));
        sum += weights.weight(Lookup.TITLE_FORM.cell(line.end, length));
        sum += weights.weight(Lookup.TITLE_AGAIN.cell(Math.min(alike, 3)));
        sum += weights.weight(Lookup.TITLE_WORD.cell(line.namesDocument ? 1 : 0, line.depth));
        sum += weights.weight(Lookup.TITLE_LATE.cell(line.index - document.first, line.roleCode));
        if (line.index + 1 < document.size()) {
            Line next = document.line(line.index + 1);
            sum += weights.weight(Lookup.TITLE_NEXT.cell(next.styleCode, next.roleCode, blanksAfter));
            sum += weights.weight(
                    Lookup.TITLE_PEERS.cell(beginning(next), peers(line, next), Math.min(DEEP, line.depth)));
            sum += weights.weight(Lookup.TITLE_BLANK.cell(blanksAfter, next.end, next.lengthBucket));
            sum += weights.weight(
                    Lookup.TITLE_ALIKE.cell(Likeness.bucket(document.likeness(line.index, line.index + 1))));
        }
        if (line.index > document.first) {
            sum += weights.weight(Lookup.TITLE_BEFORE.cell(document.line(line.index - 1).roleCode));
        }
        return sum;
    }

    private static int beginning(Line next) {
        if (next.style.isNumber()) {
            return next.value == 1 ? FIRST : LATER;
        }
        return next.isUnmarked() ? WORDS : SIGN;
    }

    /**
     * Returns how many lines further on stand over the same beginning of a list as this one does, or over a rule as this one does: a heading
     * has such peers, a title has none.
     *
     * <pre>
     * 装车方式
     * 1.平板装运
     * 2.集装箱装运
     * 卸车方式
     * 1.叉车卸货
     * </pre>
     *
     * So it is with lines over others that are set in.
     */
    private int peers(Line line, Line next) {
        if (next.isUnmarked() && next.role != Role.SEPARATOR && next.indent <= line.indent) {
            return 0;
        }
        int peers = 0;
        int end = Math.min(document.size() - 1, line.index + REACH);
        for (int i = line.index + 2; i < end && peers < MANY; i++) {
            Line peer = document.line(i);
            boolean alike =
                    peer.isUnmarked() == line.isUnmarked() && peer.depth == line.depth && peer.indent == line.indent;
            if (alike && beginsAlike(line, next, document.line(i + 1))) {
                peers++;
            }
        }
        return peers;
    }

    private static boolean beginsAlike(Line line, Line next, Line behind) {
        if (next.role == Role.SEPARATOR) {
            return behind.role == Role.SEPARATOR;
        }
        if (next.isUnmarked()) {
            return behind.isUnmarked() && behind.indent > line.indent;
        }
        return behind.isMarkedLike(next) && (!next.style.isNumber() || behind.value == next.value);
    }
}
