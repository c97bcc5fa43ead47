package io.github.gangmu.render;

import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.source.LineMap;
import io.github.gangmu.source.Position;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the rows of one outline. */
final class TsvRows {
    private static final String TOP = "0";

    private final List<Entry> entries;
    private final String[] positions;
    private final Appendable out;

    /** The position and level of the last block that started a line: the parent of further lines. */
    private String lineBlock = TOP;

    private int lineBlockLevel;

    private TsvRows(List<Entry> entries, Appendable out) {
        this.entries = entries;
        this.positions = new String[entries.size()];
        this.out = out;
    }

    static void write(Outline outline, Appendable out) throws IOException {
        List<Entry> entries = Entry.inReadingOrder(outline);
        TsvRows rows = new TsvRows(entries, out);
        if (followsSource(entries, outline.source())) {
            rows.writeBySource(outline.source());
        } else {
            rows.writeCounted();
        }
    }

    /** Returns whether the places of all entries in the source are in the order of the outline. */
    private static boolean followsSource(List<Entry> entries, Source source) {
        int at = 0;
        for (Entry entry : entries) {
            Optional<Origin> origin = entry.origin();
            if (origin.isEmpty()
                    || origin.get().region().start() < at
                    || !origin.get().source().equals(source)) {
                return false;
            }
            at = origin.get().region().end();
        }
        return true;
    }

    private void writeCounted() throws IOException {
        for (int i = 0; i < entries.size(); i++) {
            positions[i] = Integer.toString(i + 1);
            writeEntry(i);
        }
    }

    private void writeBySource(Source source) throws IOException {
        LineMap lines = source.lines();
        for (int i = 0; i < entries.size(); i++) {
            Origin origin = entries.get(i).origin().orElseThrow();
            SourceSpan region = origin.region();
            Position start = source.position(origin.span().start());
            int first = Blanks.firstVisible(source, start.line());
            boolean startsLine = first < 0 || region.contains(first);
            positions[i] = startsLine ? Integer.toString(start.line()) : start.line() + ":" + start.column();

            int from = lines.lineOf(region.start());
            // A region that ends with a line break ends at the start of a line that is not its own.
            int to = region.isEmpty() ? from : lines.lineOf(region.end() - 1);
            writeFurtherLines(source, region, from, start.line() - 1);
            if (startsLine) {
                lineBlock = positions[i];
                lineBlockLevel = entries.get(i).level();
            }
            writeEntry(i);
            writeFurtherLines(source, region, start.line() + 1, to);
        }
    }

    private void writeFurtherLines(Source source, SourceSpan region, int from, int to) throws IOException {
        for (int line = from; line <= to; line++) {
            int first = Blanks.firstVisible(source, line);
            if (first >= 0 && region.contains(first)) {
                String text = source.text().substring(first, source.lines().end(line));
                writeRow(Integer.toString(line), "cont", lineBlock, lineBlockLevel, "", "", text.stripTrailing());
            }
        }
    }

    private void writeEntry(int index) throws IOException {
        Entry entry = entries.get(index);
        String parent = entry.parent() == Entry.NONE ? TOP : positions[entry.parent()];
        String markers = entry.markers().stream().map(Marker::text).collect(Collectors.joining(" "));
        String frames = entry.frames().stream()
                .map(match -> match.frame().pattern())
                .distinct()
                .collect(Collectors.joining("；"));
        writeRow(positions[index], entry.kind(), parent, entry.level(), markers, frames, entry.text());
    }

    private void writeRow(
            String position, String kind, String parent, int level, String marker, String frames, String text)
            throws IOException {
        out.append(position)
                .append('\t')
                .append(kind)
                .append('\t')
                .append(parent)
                .append('\t');
        out.append(Integer.toString(level)).append('\t');
        out.append(Blanks.forControls(marker)).append('\t');
        out.append(Blanks.forControls(frames)).append('\t');
        out.append(Blanks.forControls(text)).append('\n');
    }
}
