package io.github.gangmu.internal.structure;

/** What speaks for taking a line for the title. */
final class TitleFeatures {
    /** How far behind a title lines like it are looked for. */
    private static final int REACH = 60;

    private static final int ALIKE = 4;

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
        sum += weights.weight(Lookup.TITLE_LATE.cell(line.index, line.roleCode));
        if (line.index + 1 < document.size()) {
            Line next = document.line(line.index + 1);
            sum += weights.weight(Lookup.TITLE_NEXT.cell(next.styleCode, next.roleCode, blanksAfter));
            sum += weights.weight(Lookup.TITLE_BLANK.cell(blanksAfter, next.end, next.lengthBucket));
            sum += weights.weight(
                    Lookup.TITLE_ALIKE.cell(Likeness.bucket(document.likeness(line.index, line.index + 1))));
        }
        if (line.index > 0) {
            sum += weights.weight(Lookup.TITLE_BEFORE.cell(document.line(line.index - 1).roleCode));
        }
        return sum;
    }
}
