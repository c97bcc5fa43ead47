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
import java.util.Arrays;
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
        BlockLines lines = new BlockLines(document.line(0));
        Block[][] below = new Block[size + 1][];
        int[] missing = kinds.childCounts;
        Title title = null;
        int titleLine = -1;
        int end = text.length();
        int last = size - 1;
        for (int i = size - 1; i >= 0; i--) {
            if (placements[i].action() == Action.CONTINUATION) {
                continue;
            }
            lines.read(i, last, end);
            if (placements[i].action() == Action.TITLE) {
                Origin origin = lines.origin(lines.textEnd, end);
                title = Title.of(lines.markers, origin.text(), origin);
                titleLine = i;
            } else {
                int parent = placements[i].parent() + 1;
                if (below[parent] == null) {
                    below[parent] = new Block[missing[parent]];
                }
                below[parent][--missing[parent]] = block(i, lines, below[i + 1]);
                below[i + 1] = null;
            }
            end = document.line(i).typed.start();
            last = i - 1;
        }
        int letterhead = 0;
        for (int i = 0; i < titleLine; i++) {
            letterhead += placements[i].action() != Action.CONTINUATION && placements[i].parent() < 0 ? 1 : 0;
        }
        List<Block> top = below[0] == null ? List.of() : List.of(below[0]);
        return Outline.read(title, letterhead, top, source, text.substring(0, end));
    }

    private Block block(int line, BlockLines lines, Block @Nullable [] below) {
        List<LineMarker> counted = lines.counted();
        int stop = counted.isEmpty() ? lines.regionEnd : counted.get(0).start();
        int textEnd = counted.isEmpty()
                ? lines.textEnd
                : lines.trimEnd(stop, document.line(line).wordsStart());
        Origin origin = lines.origin(textEnd, stop);
        List<Block> blocks = children(lines, counted, below);
        if (placements[line].action() == Action.BODY) {
            return Paragraph.read(lines.markers, blocks, origin);
        }
        return kinds.isHeading(line)
                ? Heading.read(lines.markers, blocks, origin)
                : Point.read(lines.markers, blocks, origin);
    }

    /** Returns the points inside the lines of a block, then the blocks that stand under it. */
    private static List<Block> children(BlockLines lines, List<LineMarker> counted, Block @Nullable [] below) {
        if (counted.isEmpty()) {
            return below == null ? List.of() : List.of(below);
        }
        Block[] blocks = new Block[counted.size() + (below == null ? 0 : below.length)];
        for (int i = 0; i < counted.size(); i++) {
            int stop = i + 1 < counted.size() ? counted.get(i + 1).start() : lines.regionEnd;
            blocks[i] = lines.inlinePoint(counted.get(i), stop);
        }
        if (below != null) {
            System.arraycopy(below, 0, blocks, counted.size(), below.length);
        }
        return List.of(blocks);
    }

    /** The lines of the block at hand: its own and those that go on with it. */
    private final class BlockLines {
        private int first;
        private int last;
        private int regionEnd;
        private Line line;
        private List<Marker> markers = List.of();
        /** Where its first marker begins, -1 where it has none. */
        private int markersStart;

        private int textEnd;

        BlockLines(Line line) {
            this.line = line;
        }

        void read(int newFirst, int newLast, int newRegionEnd) {
            first = newFirst;
            last = newLast;
            regionEnd = newRegionEnd;
            line = document.line(newFirst);
            markersStart = -1;
            markers = readMarkers();
            textEnd = readTextEnd();
        }

        List<LineMarker> counted() {
            if (!line.isText() || confidence.isLeft(first)) {
                return List.of();
            }
            if (first == last && !line.hasEnumerators) {
                return line.inside;
            }
            String openSeries = InlineRuns.openSeries(document, last);
            if (first == last && openSeries == null) {
                return line.inside;
            }
            List<Line> lines = new ArrayList<>(last - first + 1);
            for (int i = first; i <= last; i++) {
                if (document.line(i).isText()) {
                    lines.add(document.line(i));
                }
            }
            return InlineRuns.of(lines, openSeries);
        }

        /** Returns the end of the last line that holds words; separators below belong to the region only. */
        private int readTextEnd() {
            int end = last;
            while (end > first && document.line(end).role == Role.SEPARATOR) {
                end--;
            }
            return closeEmphasis(document.line(end).typed.to());
        }

        private int textStart() {
            int start = Math.min(line.wordsStart(), line.typed.to());
            if (!line.signsOfEmphasis) {
                return start;
            }
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
            return close > 0 && close + 2 < words.length() && isClosed(words, close);
        }

        /** Returns whether all marks of emphasis behind one that closes come in pairs: **现状**：只有 **一台** 投影仪. */
        private static boolean isClosed(String words, int close) {
            boolean closed = true;
            for (int at = words.indexOf("**", close + 2); at >= 0; at = words.indexOf("**", at + 2)) {
                closed = !closed;
            }
            return closed;
        }

        /** Leaves the closing ** of an emphasis that opens before the text to the layout. */
        private int closeEmphasis(int end) {
            if (!line.signsOfEmphasis) {
                return end;
            }
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

        private List<Marker> readMarkers() {
            LineMarker outer = line.outerMarker();
            LineMarker inner = line.typed.markdown() != null ? line.typed.bullet() : null;
            LineMarker label = line.label;
            LineMarker first = outer == null ? label : outer;
            if (first == null) {
                return List.of();
            }
            if (inner == null && (outer == null || label == null)) {
                markersStart = first.start();
                return List.of(marker(first));
            }
            List<LineMarker> several = new ArrayList<>(3);
            for (LineMarker each : Arrays.asList(outer, inner, label)) {
                if (each != null) {
                    several.add(each);
                }
            }
            several.sort(Comparator.comparingInt(LineMarker::start));
            markersStart = several.get(0).start();
            List<Marker> markers = new ArrayList<>(several.size());
            for (LineMarker each : several) {
                markers.add(marker(each));
            }
            return List.copyOf(markers);
        }

        Origin origin(int end, int stop) {
            int textStart = Math.min(textStart(), end);
            return new Origin(
                    source,
                    new SourceSpan(line.typed.start(), stop),
                    new SourceSpan(markersStart < 0 ? textStart : markersStart, end),
                    new SourceSpan(textStart, end),
                    confidence.of(first),
                    markers.size());
        }

        Point inlinePoint(LineMarker marker, int stop) {
            int end = stop == regionEnd ? Math.max(marker.end(), textEnd) : trimEnd(stop, marker.end());
            int start = marker.end();
            while (start < end && (isBlank(text.charAt(start)) || isParting(text.charAt(start)))) {
                start++;
            }
            Origin origin = new Origin(
                    source,
                    new SourceSpan(marker.start(), stop),
                    new SourceSpan(marker.start(), end),
                    new SourceSpan(start, end),
                    new Evidence(Reason.COUNTED_IN_LINE, confidence.of(first).confidence()),
                    1);
            return Point.read(List.of(marker(marker)), List.of(), origin);
        }
    }

    private static Marker marker(LineMarker marker) {
        return Marker.at(marker.start(), marker.text(), marker.numbering(), marker.numbers());
    }

    /** Returns whether a character may part an enumerator from its text: 一是，摸清底数. */
    private static boolean isParting(char c) {
        return c == '，' || c == '：' || c == ',' || c == ':';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '　' || c == '\u00a0';
    }
}
