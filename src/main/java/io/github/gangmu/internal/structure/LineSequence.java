package io.github.gangmu.internal.structure;

import io.github.gangmu.internal.recognise.TypedLine;
import java.util.List;

/** The lines of one document with what is known of the document as a whole. */
final class LineSequence {
    private static final int MOST_BLANKS = 2;

    /** Lines that are wider than this are not wrapped by hand; how much wider than most a wrapped line may be. */
    private static final int WIDEST_WRAPPED = 130;

    private static final int OVERHANG = 16;

    final String source;
    final Line[] lines;
    /** Whether most lines have a blank line before them, so that one says nothing. */
    final boolean spaced;

    final boolean markdown;
    /** Share of short lines without a marker, in quarters. */
    final int unmarkedShare;

    /** Share of lines that end without punctuation near the usual greatest width, in quarters: 2 and more speak for hard wraps. */
    final int wrapShare;

    /**
     * For each line how much it looks like a short sentence over a long paragraph, again and again: 0 not at all, 1 once, 2 with
     * another next to it, 3 as one of several.
     */
    final byte[] alternation;

    private final byte[] blanks;
    final Surroundings surroundings;

    private final Likeness likeness;
    private final ListsAhead ahead;

    LineSequence(List<TypedLine> typed, String source) {
        this(typed, source, StructureOptions.none());
    }

    LineSequence(List<TypedLine> recognised, String source, StructureOptions options) {
        List<TypedLine> typed = CallerMarkers.apply(recognised, options, source);
        this.source = source;
        LineMeasure measure = new LineMeasure(source);
        MarkerSeries series = new MarkerSeries();
        lines = new Line[typed.size()];
        blanks = new byte[lines.length + 1];
        alternation = new byte[lines.length];
        int[] widths = new int[WIDEST_WRAPPED + OVERHANG + 1];
        int widest = 0;
        int spacedLines = 0;
        boolean marks = false;
        for (int i = 0; i < lines.length; i++) {
            TypedLine each = typed.get(i);
            Line line = measure.line(each, i);
            lines[i] = line;
            if (line.label != null) {
                series.add(line);
            }
            widest = Math.max(widest, line.width);
            widths[Math.min(line.width, widths.length - 1)]++;
            blanks[i] = (byte) Math.min(MOST_BLANKS + 1, each.blanksBefore());
            spacedLines += blanks[i] > 0 ? 1 : 0;
            marks |= line.depth > 0;
        }
        spaced = lines.length > 2 && spacedLines >= 0.7 * (lines.length - 1);
        markdown = marks;
        compareBlanks();
        series.judge(lines, options.own(), measure);
        int usual = usualWidth(widths, widest);
        int wrapped = usual < 30 || usual > WIDEST_WRAPPED ? Integer.MAX_VALUE : usual - 8;
        int unmarked = 0;
        int filled = 0;
        int full = 0;
        for (int i = 0; i < lines.length; i++) {
            Line line = lines[i];
            if (line.hasEnumerators && line.isText()) {
                openLists(i);
            }
            unmarked += line.isUnmarked() && line.length < 60 ? 1 : 0;
            if (line.width >= wrapped && line.isText()) {
                filled++;
                full += line.end == Line.END_WORD || line.end == Line.END_COMMA ? 1 : 0;
            }
            if (i > 0 && isShortOverLong(lines[i - 1], line)) {
                alternation[i - 1] = 1;
            }
        }
        unmarkedShare = lines.length == 0 ? 0 : 4 * unmarked / lines.length;
        wrapShare = filled < 3 ? 0 : 4 * full / filled;
        compareAlternations();
        likeness = new Likeness(lines);
        ahead = new ListsAhead(this, likeness);
        surroundings = new Surroundings(lines);
    }

    /** Sees which lists begin inside a line that has enumerators. */
    private void openLists(int at) {
        Line line = lines[at];
        if (line.isUnmarked()) {
            String series = InlineRuns.openSeries(this, at);
            if (series != null) {
                line.openList(lines[at + 1].style, series);
            }
        }
        line.inside = InlineRuns.of(List.of(line), null);
    }

    int size() {
        return lines.length;
    }

    Line line(int index) {
        return lines[index];
    }

    /** Returns the width that 19 of 20 lines keep to, 0 where a line is much wider than that, or there are hardly any lines. */
    private int usualWidth(int[] counts, int widest) {
        if (widest >= counts.length) {
            return 0;
        }
        int left = lines.length < 4 ? 0 : (lines.length - 1) * 19 / 20 + 1;
        int usual = 0;
        while (left > counts[usual]) {
            left -= counts[usual++];
        }
        return widest > usual + OVERHANG ? 0 : usual;
    }

    /** Returns whether a line looks like a short sentence over a long paragraph. */
    private static boolean isShortOverLong(Line line, Line next) {
        return next.length >= 50
                && next.length * 2 >= line.length * 5
                && line.length > 3
                && line.length <= 40
                && line.isText()
                && (line.isUnmarked() || line.style == Style.DASH)
                && line.runIn == 0
                && line.end != Line.END_COLON
                && line.end != Line.END_COMMA
                && next.isUnmarked()
                && next.isText();
    }

    /** Sees which short lines over long ones stand near others like them. */
    private void compareAlternations() {
        byte[] found = alternation;
        for (int i = 0; i < found.length; i++) {
            if (found[i] == 0) {
                continue;
            }
            int near = 0;
            boolean beside = false;
            for (int j = Math.max(0, i - 12); j < Math.min(found.length, i + 13); j++) {
                boolean same =
                        j != i && found[j] > 0 && lines[j].end == lines[i].end && lines[j].style == lines[i].style;
                near += same ? 1 : 0;
                beside |= same && Math.abs(j - i) == 2;
            }
            found[i] = (byte) (near >= 2 ? 3 : beside ? 2 : 1);
        }
    }

    /** Returns what becomes of the list of the item at a line behind another line. */
    ListAhead listAhead(int item, int from) {
        return ahead.of(item, from);
    }

    /** Returns how alike two lines are. */
    int likeness(int i, int j) {
        return likeness.of(i, j);
    }

    /** Returns the blank lines before a line, 0 to 2, less what is usual in the document; 3 behind the last line. */
    int blanksBefore(int index) {
        return blanks[index];
    }

    /** Takes off the blank lines that are usual. */
    private void compareBlanks() {
        for (int i = 0; i < lines.length; i++) {
            blanks[i] = (byte) Math.max(0, Math.min(MOST_BLANKS, blanks[i] - (spaced ? 1 : 0)));
        }
        blanks[lines.length] = MOST_BLANKS + 1;
    }
}
