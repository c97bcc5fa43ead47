package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Evidence;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Reason;
import io.github.gangmu.ast.Title;
import io.github.gangmu.internal.recognise.LineMarker;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the outline of placed lines: blocks with their regions, points inside lines, title, kinds. */
final class OutlineBuilder {
    private final Source source;
    private final String text;
    private final LineSequence document;
    private final Placement[] placements;
    private final Confidence confidence;
    private final LevelKinds kinds;

    OutlineBuilder(Source source, LineSequence document, Placement[] placements, Confidence confidence) {
        this.source = source;
        this.text = source.text();
        this.document = document;
        this.placements = placements;
        this.confidence = confidence;
        this.kinds = new LevelKinds(document, placements);
    }

    Outline build() {
        int size = document.size();
        if (size == 0) {
            return Outline.read(null, 0, List.of(), source, text);
        }
        List<List<Block>> below = new ArrayList<>(Collections.nCopies(size, List.of()));
        List<Block> top = new ArrayList<>();
        Title title = null;
        int titleLine = -1;
        int end = text.length();
        int last = size - 1;
        for (int i = size - 1; i >= 0; i--) {
            if (placements[i].action() == Action.CONTINUATION) {
                continue;
            }
            BlockLines lines = new BlockLines(i, last, end);
            if (placements[i].action() == Action.TITLE) {
                title = Title.of(lines.markers(), lines.ownText(), lines.origin(lines.textEnd(), end));
                titleLine = i;
            } else {
                List<Block> siblings = top;
                if (placements[i].parent() >= 0) {
                    if (below.get(placements[i].parent()).isEmpty()) {
                        below.set(placements[i].parent(), new ArrayList<>());
                    }
                    siblings = below.get(placements[i].parent());
                }
                siblings.add(block(i, lines, below.get(i)));
                below.set(i, List.of());
            }
            end = document.line(i).typed.start();
            last = i - 1;
        }
        Collections.reverse(top);
        int letterhead = 0;
        for (int i = 0; i < titleLine; i++) {
            letterhead += placements[i].action() != Action.CONTINUATION && placements[i].parent() < 0 ? 1 : 0;
        }
        return Outline.read(title, letterhead, top, source, text.substring(0, end));
    }

    private Block block(int line, BlockLines lines, List<Block> below) {
        List<LineMarker> counted = lines.counted();
        List<Block> blocks = new ArrayList<>(counted.size() + below.size());
        for (int i = 0; i < counted.size(); i++) {
            int stop = i + 1 < counted.size() ? counted.get(i + 1).start() : lines.regionEnd;
            blocks.add(lines.inlinePoint(counted.get(i), stop));
        }
        for (int i = below.size() - 1; i >= 0; i--) {
            blocks.add(below.get(i));
        }
        int stop = counted.isEmpty() ? lines.regionEnd : counted.get(0).start();
        int textEnd = counted.isEmpty()
                ? lines.textEnd()
                : lines.trimEnd(stop, document.line(line).wordsStart());
        Origin origin = lines.origin(textEnd, stop);
        String words = origin.text();
        if (placements[line].action() == Action.BODY) {
            return Paragraph.of(lines.markers(), words, blocks, origin);
        }
        return kinds.isHeading(line)
                ? Heading.of(lines.markers(), words, blocks, origin)
                : Point.of(lines.markers(), words, blocks, origin);
    }

    /** The lines of one block: its own and those that go on with it. */
    private final class BlockLines {
        private final int first;
        private final int last;
        private final int regionEnd;
        private final Line line;

        BlockLines(int first, int last, int regionEnd) {
            this.first = first;
            this.last = last;
            this.regionEnd = regionEnd;
            this.line = document.line(first);
        }

        List<LineMarker> counted() {
            if (!line.isText()) {
                return List.of();
            }
            List<Line> lines = new ArrayList<>(last - first + 1);
            for (int i = first; i <= last; i++) {
                if (document.line(i).isText()) {
                    lines.add(document.line(i));
                }
            }
            return lines.isEmpty() || confidence.isLeft(first)
                    ? List.of()
                    : InlineRuns.of(lines, InlineRuns.openSeries(document, last));
        }

        /** Returns the end of the last line that holds words; separators below belong to the region only. */
        int textEnd() {
            int end = last;
            while (end > first && document.line(end).role == Role.SEPARATOR) {
                end--;
            }
            return closeEmphasis(document.line(end).typed.to());
        }

        private int textStart() {
            int start = Math.min(line.wordsStart(), line.typed.to());
            if (opensEmphasisOfAPart(start)) {
                return start - 2;
            }
            return text.startsWith("**", start)
                            && text.startsWith("**", line.typed.to() - 2)
                            && line.typed.to() - 2 > start
                    ? start + 2
                    : start;
        }

        /** Returns whether ** directly before the text sets only its beginning in bold: 1. **先看设计**：接口是否清楚. */
        private boolean opensEmphasisOfAPart(int start) {
            if (start - 2 < line.typed.from() || !text.startsWith("**", start - 2)) {
                return false;
            }
            String words = text.substring(start, line.typed.to());
            int close = words.indexOf("**");
            return close > 0 && close + 2 < words.length() && words.indexOf("**", close + 2) < 0;
        }

        /** Leaves the closing ** of an emphasis that opens before the text to the layout. */
        private int closeEmphasis(int end) {
            int start = line.wordsStart();
            boolean opened = text.startsWith("**", start) || opensBefore(start);
            return opened && end - 2 > start && text.startsWith("**", end - 2) ? end - 2 : end;
        }

        private boolean opensBefore(int start) {
            for (int at = line.typed.from(); at + 1 < start; at++) {
                if (text.startsWith("**", at)) {
                    return true;
                }
            }
            return false;
        }

        int trimEnd(int end, int start) {
            int trimmed = end;
            while (trimmed > start && isBlank(text.charAt(trimmed - 1))) {
                trimmed--;
            }
            return trimmed;
        }

        List<Marker> markers() {
            List<Marker> markers = new ArrayList<>(2);
            addMarker(markers, line.typed.markdown());
            addMarker(markers, line.typed.bullet());
            addMarker(markers, line.label);
            markers.sort(Comparator.comparing(marker -> marker.span().orElseThrow()));
            return markers;
        }

        private void addMarker(List<Marker> markers, @Nullable LineMarker marker) {
            if (marker != null) {
                markers.add(marker(marker));
            }
        }

        String ownText() {
            return origin(textEnd(), regionEnd).text();
        }

        Origin origin(int textEnd, int stop) {
            int textStart = Math.min(textStart(), textEnd);
            List<Marker> markers = markers();
            int start = markers.isEmpty()
                    ? textStart
                    : markers.get(0).span().orElseThrow().start();
            return new Origin(
                    source,
                    new SourceSpan(line.typed.start(), stop),
                    new SourceSpan(start, textEnd),
                    new SourceSpan(textStart, textEnd),
                    confidence.of(first));
        }

        Point inlinePoint(LineMarker marker, int stop) {
            int end = stop == regionEnd ? Math.max(marker.end(), textEnd()) : trimEnd(stop, marker.end());
            int start = marker.end();
            while (start < end && (isBlank(text.charAt(start)) || "，,：:".indexOf(text.charAt(start)) >= 0)) {
                start++;
            }
            Evidence evidence =
                    new Evidence(Reason.COUNTED_IN_LINE, confidence.of(first).confidence());
            Origin origin = new Origin(
                    source,
                    new SourceSpan(marker.start(), stop),
                    new SourceSpan(marker.start(), end),
                    new SourceSpan(start, end),
                    evidence);
            return Point.of(List.of(marker(marker)), origin.text(), List.of(), origin);
        }

        private Marker marker(LineMarker marker) {
            SourceSpan span = new SourceSpan(marker.start(), marker.end());
            return Marker.at(span, span.text(text), marker.numbering(), marker.numbers());
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '　' || c == '\u00a0';
    }
}
