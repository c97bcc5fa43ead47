package io.github.gangmu.internal.structure;

import io.github.gangmu.internal.recognise.TypedLine;
import java.util.Arrays;
import java.util.List;

/** The lines of one document with what is known of the document as a whole. */
final class LineSequence {
    private static final int REACH = 64;
    /** How many lines' likenesses are kept; a power of two. */
    private static final int KEPT = 256;

    private static final byte UNKNOWN = Byte.MIN_VALUE;

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
    /** The likeness of a line to each of those behind it, for the lines the search is near to, and which lines these are. */
    private final byte[] likeness;

    private final int[] likenessOf;
    private final ListsAhead ahead;

    LineSequence(List<TypedLine> typed, String source) {
        this(typed, source, StructureOptions.none());
    }

    LineSequence(List<TypedLine> recognised, String source, StructureOptions options) {
        List<TypedLine> typed = CallerMarkers.apply(recognised, options, source);
        this.source = source;
        LineMeasure measure = new LineMeasure(source);
        lines = new Line[typed.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = measure.line(typed.get(i), i);
        }
        MarkerSeries.judge(lines, options.own(), measure);
        for (int i = 0; i < lines.length; i++) {
            String series = lines[i].isUnmarked() && lines[i].isText() ? InlineRuns.openSeries(this, i) : null;
            if (series != null) {
                lines[i].openList(lines[i + 1].style, series);
            }
        }
        for (Line line : lines) {
            if (line.isText() && !line.typed.enumerators().isEmpty()) {
                line.inside = InlineRuns.of(List.of(line), null);
            }
        }
        int spacedLines = 0;
        int unmarked = 0;
        boolean marks = false;
        for (Line line : lines) {
            spacedLines += line.typed.blanksBefore() > 0 ? 1 : 0;
            unmarked += line.isUnmarked() && line.length < 60 ? 1 : 0;
            marks |= line.depth > 0;
        }
        spaced = lines.length > 2 && spacedLines >= 0.7 * (lines.length - 1);
        markdown = marks;
        blanks = blanks();
        unmarkedShare = lines.length == 0 ? 0 : 4 * unmarked / lines.length;
        wrapShare = wrapShare();
        alternation = alternations();
        ahead = new ListsAhead(this);
        int kept = KEPT;
        while (kept > 16 && kept >= lines.length * 2) {
            kept /= 2;
        }
        likeness = new byte[kept * REACH];
        likenessOf = new int[kept];
        Arrays.fill(likenessOf, -1);
    }

    int size() {
        return lines.length;
    }

    Line line(int index) {
        return lines[index];
    }

    private int wrapShare() {
        int[] widths = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            widths[i] = lines[i].width;
        }
        Arrays.sort(widths);
        if (widths.length < 4) {
            return 0;
        }
        int widest = widths[(widths.length - 1) * 19 / 20];
        if (widest < 30 || widest > 130 || widths[widths.length - 1] > widest + 16) {
            return 0;
        }
        int full = 0;
        int filled = 0;
        for (Line line : lines) {
            if (line.isText() && line.width >= widest - 8) {
                filled++;
                full += line.end == Line.END_WORD || line.end == Line.END_COMMA ? 1 : 0;
            }
        }
        return filled < 3 ? 0 : 4 * full / filled;
    }

    private byte[] alternations() {
        byte[] found = new byte[lines.length];
        for (int i = 0; i + 1 < lines.length; i++) {
            Line line = lines[i];
            Line next = lines[i + 1];
            boolean named = line.isText()
                    && line.length > 3
                    && line.length <= 40
                    && (line.isUnmarked() || line.style == Style.DASH)
                    && line.runIn == 0
                    && line.end != Line.END_COLON
                    && line.end != Line.END_COMMA;
            if (named
                    && next.isUnmarked()
                    && next.isText()
                    && next.length >= 50
                    && next.length * 2 >= line.length * 5) {
                found[i] = 1;
            }
        }
        byte[] levels = found.clone();
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
            levels[i] = (byte) (near >= 2 ? 3 : beside ? 2 : 1);
        }
        return levels;
    }

    /** Returns what becomes of the list of the item at a line behind another line. */
    ListAhead listAhead(int item, int from) {
        return ahead.of(item, from);
    }

    /** Returns how alike two lines are; near ones are remembered while the search is near. */
    int likeness(int i, int j) {
        int low = Math.min(i, j);
        int distance = Math.abs(i - j);
        if (distance >= REACH) {
            return Likeness.of(lines[i], lines[j]);
        }
        int row = low & likenessOf.length - 1;
        if (likenessOf[row] != low) {
            likenessOf[row] = low;
            Arrays.fill(likeness, row * REACH, (row + 1) * REACH, UNKNOWN);
        }
        int at = row * REACH + distance;
        byte known = likeness[at];
        if (known == UNKNOWN) {
            known = (byte) Likeness.of(lines[low], lines[low + distance]);
            likeness[at] = known;
        }
        return known;
    }

    /** Returns the blank lines before a line, 0 to 2, less what is usual in the document; 3 behind the last line. */
    int blanksBefore(int index) {
        return blanks[index];
    }

    private byte[] blanks() {
        byte[] found = new byte[lines.length + 1];
        for (int i = 0; i < lines.length; i++) {
            found[i] = (byte) Math.max(0, Math.min(2, lines[i].typed.blanksBefore() - (spaced ? 1 : 0)));
        }
        found[lines.length] = 3;
        return found;
    }
}
