package io.github.gangmu.ast;

import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints an outline as text: the author's characters where nothing changed, new ones only where something did. */
final class OutlineText {
    private static final char WIKI = '=';

    private final TextPieces text;
    private final String lineBreak;

    /** How the last block of each depth that stood on a line of its own is laid out. */
    private final List<@Nullable LineStyle> styles = new ArrayList<>();

    /** What stands around a line: the blanks before it, and the empty lines above it. */
    private record LineStyle(String indentation, int emptyLines) {
        /** How a line is laid out that nothing is known of; empty lines above it stay. */
        static final LineStyle NONE = new LineStyle("", -1);
    }

    private OutlineText(Outline outline) {
        String source = outline.source().text();
        this.lineBreak = firstBreak(
                source.isEmpty() ? firstSource(outline).map(Source::text).orElse("") : source);
        this.text = new TextPieces(outline.source(), lineBreak);
    }

    static List<TextPiece> print(Outline outline, String prologue) {
        OutlineText printer = new OutlineText(outline);
        String source = outline.source().text();
        if (source.startsWith(prologue)) {
            printer.text.append(outline.source(), 0, prologue.length());
        } else {
            printer.text.append(prologue);
        }
        int letterhead = outline.letterhead().size();
        printer.printAll(outline.blocks(), 0, letterhead, 0, null);
        outline.title().ifPresent(name -> printer.print(name.markers(), name.text(), name.origin(), LineStyle.NONE));
        Origin title = outline.title().flatMap(Title::origin).orElse(null);
        printer.printAll(outline.blocks(), letterhead, outline.blocks().size(), 0, title);
        if (!source.isEmpty() && !printer.text.isEmpty() && !printer.text.endsAt(outline.source(), source.length())) {
            printer.endAsSource(outline.source());
        }
        return printer.text.pieces();
    }

    /** Ends the text with the line breaks that the source ends with. */
    private void endAsSource(Source source) {
        String all = source.text();
        int end = all.length();
        while (end > 0 && WrappedText.isBlank(all.charAt(end - 1))) {
            end--;
        }
        text.trim();
        text.append(source, end, all.length());
    }

    private static Optional<Source> firstSource(Outline outline) {
        return outline.allBlocks()
                .flatMap(block -> block.origin().stream())
                .map(Origin::source)
                .findFirst();
    }

    private static String firstBreak(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n') {
                return "\n";
            }
            if (c == '\r') {
                return i + 1 < source.length() && source.charAt(i + 1) == '\n' ? "\r\n" : "\r";
            }
        }
        return "\n";
    }

    /**
     * Sets as many empty lines before a block as stood above it, where another block stands before it now. What stood first
     * under its parent takes after the block before it in its list.
     */
    private void keepDistance(Origin origin, Block before, @Nullable Origin above) {
        if (text.isEmpty() || text.endsAt(origin.source(), origin.region().start())) {
            return;
        }
        boolean wasFirst = above != null
                && above.source().equals(origin.source())
                && above.region().end() == origin.region().start();
        Origin model = wasFirst ? before.origin().orElse(origin) : origin;
        text.startLine();
        text.setEmptyLines(startsInLine(model) ? 0 : emptyLinesAbove(model));
    }

    private void printAll(List<Block> blocks, int from, int to, int depth, @Nullable Origin above) {
        if (styles.size() <= depth) {
            styles.add(null);
        }
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            Origin origin = block.origin().orElse(null);
            if (origin != null && !origin.isInLine() && !startsInLine(origin)) {
                styles.set(depth, new LineStyle(origin.indentation(), emptyLinesAbove(origin)));
            }
            boolean needsStyle = origin == null || !origin.isInLine() && startsInLine(origin);
            LineStyle style = needsStyle ? style(blocks, i, to, depth) : LineStyle.NONE;
            if (origin != null && !origin.isInLine() && !needsStyle && i > from) {
                keepDistance(origin, blocks.get(i - 1), above);
            }
            print(block.markers(), block.text(), block.origin(), style);
            printAll(block.blocks(), 0, block.blocks().size(), depth + 1, origin);
        }
    }

    /** Returns how a line without a layout of its own is laid out: as the lines beside it, or those of its depth, or its parent. */
    private LineStyle style(List<Block> blocks, int index, int to, int depth) {
        LineStyle above = styles.get(depth);
        if (above != null) {
            return above;
        }
        for (int i = index + 1; i < to; i++) {
            Origin origin = blocks.get(i).origin().orElse(null);
            if (origin != null && !origin.isInLine() && !startsInLine(origin)) {
                LineStyle below = new LineStyle(origin.indentation(), emptyLinesAbove(origin));
                styles.set(depth, below);
                return below;
            }
        }
        LineStyle parent = depth == 0 ? null : styles.get(depth - 1);
        LineStyle usual = parent == null ? LineStyle.NONE : new LineStyle(parent.indentation(), 0);
        styles.set(depth, usual);
        return usual;
    }

    private static boolean startsInLine(Origin origin) {
        int start = origin.region().start();
        return start > 0 && !TextPieces.isBreak(origin.source().text().charAt(start - 1));
    }

    private static int emptyLinesAbove(Origin origin) {
        String source = origin.source().text();
        int at = origin.region().start();
        int breaks = 0;
        while (at > 0 && WrappedText.isBlank(source.charAt(at - 1))) {
            at--;
            boolean pair = source.charAt(at) == '\r' && at + 1 < source.length() && source.charAt(at + 1) == '\n';
            breaks += TextPieces.isBreak(source.charAt(at)) && !pair ? 1 : 0;
        }
        return at == 0 ? 0 : Math.max(0, breaks - 1);
    }

    private void print(List<Marker> markers, String words, Optional<Origin> origin, LineStyle style) {
        if (origin.isEmpty()) {
            startLine(style);
            appendMarkers(markers, words);
            text.append(words);
            text.append(lineBreak);
            return;
        }
        Origin from = origin.get();
        int rest = from.region().end();
        boolean stoodInLine = startsInLine(from);
        int headEnd = from.span().start();
        boolean isBehind = text.endsAt(from.source(), from.region().start());
        if (from.isInLine() && !(stoodInLine && isBehind)) {
            text.trim();
        } else if (!from.isInLine() && stoodInLine) {
            text.trimLine();
            startLine(style);
            rest = withoutBlanks(from, rest);
        } else {
            if (!from.isInLine()) {
                text.startLine();
            }
            printHead(from, headEnd);
        }
        printMarkers(markers, words, from);
        printWords(words, from);
        printBehind(markers, from, rest);
    }

    /** Prints what stands behind the words. The signs that close a heading of a wiki change with those that open it: == 总体要求 ==. */
    private void printBehind(List<Marker> markers, Origin from, int rest) {
        String author = from.source().text();
        int behind = from.textSpan().end();
        int close = behind;
        while (close < rest && author.charAt(close) == ' ') {
            close++;
        }
        int open = from.span().start();
        int end = close;
        while (end < rest && author.charAt(end) == WIKI && author.charAt(open + end - close) == WIKI) {
            end++;
        }
        String written = markers.isEmpty() ? "" : markers.get(0).text();
        if (end == close || from.markerCount() == 0 || author.startsWith(written, open) && !written.isEmpty()) {
            text.append(from.source(), behind, rest);
            return;
        }
        if (written.indexOf(WIKI) == 0) {
            text.append(from.source(), behind, close);
            text.append(written);
        }
        text.append(from.source(), end, rest);
    }

    private void printHead(Origin from, int headEnd) {
        int blanksEnd = from.indentationEnd();
        String blanks = from.source().text().substring(from.region().start(), blanksEnd);
        if (from.indentation().equals(blanks)) {
            text.append(from.source(), from.region().start(), headEnd);
        } else {
            text.append(from.indentation());
            text.append(from.source(), blanksEnd, headEnd);
        }
    }

    private void startLine(LineStyle style) {
        if (!text.isEmpty()) {
            text.startLine();
            if (style.emptyLines() >= 0) {
                text.setEmptyLines(style.emptyLines());
            }
        }
        text.append(style.indentation());
    }

    /** Returns where what stands behind the text of a point inside a line ends, if that is blanks before the next point. */
    private static int withoutBlanks(Origin from, int end) {
        String source = from.source().text();
        int at = end;
        while (at > from.textSpan().end() && WrappedText.isBlank(source.charAt(at - 1))) {
            if (TextPieces.isBreak(source.charAt(at - 1))) {
                return end;
            }
            at--;
        }
        return at;
    }

    private void printMarkers(List<Marker> markers, String words, Origin from) {
        Source source = from.source();
        int at = from.span().start();
        int textStart = from.textSpan().start();
        if (!areInPlace(markers, from)) {
            for (int i = at; i < textStart && markers.isEmpty(); i++) {
                // Emphasis opened before a marker goes on behind it.
                if (source.text().charAt(i) == '*'
                        && i + 1 < textStart
                        && source.text().charAt(i + 1) == '*') {
                    text.append(source, i, ++i + 1);
                }
            }
            appendMarkers(markers, words);
            return;
        }
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            SourceSpan span = marker.span().orElseThrow();
            text.append(source, at, span.start());
            at = span.end();
            String old = span.text(source.text());
            if (old.equals(marker.text())) {
                text.append(source, span.start(), span.end());
                continue;
            }
            printReplaced(old, marker.text(), source, span.start());
            if (i == markers.size() - 1) {
                at = blanksBehind(marker, words, old, source, at, textStart);
            }
        }
        text.append(source, at, textStart);
    }

    /**
     * Puts the blank or the comma behind a marker that it is written with, or leaves out that, or the colon, of the old marker. Returns
     * where the author's characters go on.
     */
    private int blanksBehind(Marker marker, String words, String old, Source source, int at, int textStart) {
        String author = source.text();
        int from = at;
        boolean wanted = MarkerSpacing.wantsComma(marker.numbering());
        boolean parted = from < textStart
                && (MarkerSpacing.isComma(author.charAt(from)) || MarkerSpacing.isColon(author.charAt(from)));
        if (parted && !wanted && !MarkerSpacing.isWrittenLike(old, marker.numbering())) {
            from++;
        } else if (!parted && wanted && !MarkerSpacing.startsWithComma(words)) {
            text.append("，");
        }
        boolean needed = MarkerSpacing.needsBlank(marker, words);
        if (from == textStart && needed) {
            text.append(" ");
        }
        boolean wasNeeded = textStart == from + 1
                && WrappedText.isBlank(author.charAt(from))
                && (from > at || Character.isLetterOrDigit(old.charAt(old.length() - 1)));
        boolean isEmphasis = author.startsWith("**", textStart);
        return wasNeeded && !needed && !isEmphasis ? textStart : from;
    }

    private void printReplaced(String old, String now, Source source, int offset) {
        int at = 0;
        for (Replaced replaced : Replaced.between(old, now)) {
            text.append(source, offset + at, offset + replaced.start());
            text.append(replaced.text());
            at = replaced.end();
        }
        text.append(source, offset + at, offset + old.length());
    }

    /** Prints words in place of those that stood there; line breaks within stay where words around them do. */
    private void printWords(String words, Origin from) {
        SourceSpan span = from.textSpan();
        String old = from.text();
        boolean changed = !words.equals(old);
        if (!changed && !from.isUnwrapped()) {
            text.append(from.source(), span.start(), span.end());
            return;
        }
        WrappedWords wrapped = new WrappedWords(text, from);
        int at = 0;
        for (Replaced replaced : changed ? Replaced.between(old, words) : List.<Replaced>of()) {
            wrapped.copy(at, replaced.start());
            wrapped.replace(replaced);
            at = replaced.end();
        }
        wrapped.copy(at, old.length());
    }

    /** Returns whether all markers stand where those of the block stood, so that the blanks around them can stay. */
    private static boolean areInPlace(List<Marker> markers, Origin from) {
        int at = from.span().start();
        for (Marker marker : markers) {
            SourceSpan span = marker.span().orElse(null);
            if (span == null
                    || span.start() < at
                    || span.end() > from.textSpan().start()) {
                return false;
            }
            at = span.end();
        }
        return markers.size() == from.markerCount() || from.markerCount() < 0;
    }

    private void appendMarkers(List<Marker> markers, String words) {
        for (Marker marker : markers) {
            boolean comma = MarkerSpacing.wantsComma(marker.numbering())
                    && !words.isEmpty()
                    && !MarkerSpacing.startsWithComma(words);
            text.append(marker.text() + (comma ? "，" : MarkerSpacing.needsBlank(marker, words) ? " " : ""));
        }
    }
}
