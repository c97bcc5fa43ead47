package io.github.gangmu.ast;

import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a block comes from: its share of a source.
 *
 * <p>The regions of all blocks, in reading order, tile the source: each character belongs to exactly one of them. A block's
 * region runs from the start of its line to the start of the next block, so that blank lines and separators belong to
 * the block above them; a point inside a line begins at its marker.
 *
 * <p>An origin also says how these characters are laid out when the outline is printed: inside a line or on a line of its
 * own, wrapped as they were or in one line, behind which blanks. A block that was read is laid out as it stood.
 *
 * @since 0.1.0
 */
public final class Origin implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Source source;
    // A document has as many origins as blocks: numbers take a third of the room of spans and evidence.
    private final int regionStart;
    private final int regionEnd;
    private final int start;
    private final int end;
    private final int textStart;
    private final int textEnd;
    private final Reason reason;
    private final double confidence;
    private final boolean inLine;
    private final boolean unwrapped;
    private final @Nullable String indentation;

    /** How many markers the block was read with, -1 where no block was read with it yet. */
    private final int markerCount;

    /**
     * Makes an origin.
     *
     * @param source the text the block was read from
     * @param region all characters that belong to the block itself: layout, markers, text, blank lines after it; not its blocks
     * @param span from its first marker (or its text) to the end of its text
     * @param textSpan its text without markers
     * @param evidence why it stands where it does
     * @throws IllegalArgumentException if the spans are not nested: text in span in region in source
     */
    public Origin(Source source, SourceSpan region, SourceSpan span, SourceSpan textSpan, Evidence evidence) {
        this(source, region, span, textSpan, evidence, -1);
    }

    /**
     * Makes the origin of a block that was read with so many markers.
     *
     * @param source the text the block was read from
     * @param region all characters that belong to the block itself: layout, markers, text, blank lines after it; not its blocks
     * @param span from its first marker (or its text) to the end of its text
     * @param textSpan its text without markers
     * @param evidence why it stands where it does
     * @param markerCount see {@link #markerCount()}; -1 to leave it to the first block with this origin
     * @throws IllegalArgumentException if the spans are not nested: text in span in region in source
     */
    public Origin(
            Source source,
            SourceSpan region,
            SourceSpan span,
            SourceSpan textSpan,
            Evidence evidence,
            int markerCount) {
        if (!region.contains(span)
                || !span.contains(textSpan)
                || region.end() > source.text().length()) {
            throw new IllegalArgumentException(
                    "Spans must nest: text " + textSpan + " in " + span + " in region " + region + ".");
        }
        this.source = source;
        this.regionStart = region.start();
        this.regionEnd = region.end();
        this.start = span.start();
        this.end = span.end();
        this.textStart = textSpan.start();
        this.textEnd = textSpan.end();
        this.reason = evidence.reason();
        this.confidence = evidence.confidence();
        this.inLine = startsInLine(source, regionStart);
        this.unwrapped = false;
        this.indentation = null;
        this.markerCount = markerCount;
    }

    /** Copies an origin that is laid out otherwise, or was read with so many markers. */
    private Origin(Origin of, boolean inLine, boolean unwrapped, @Nullable String indentation, int markerCount) {
        this.source = of.source;
        this.regionStart = of.regionStart;
        this.regionEnd = of.regionEnd;
        this.start = of.start;
        this.end = of.end;
        this.textStart = of.textStart;
        this.textEnd = of.textEnd;
        this.reason = of.reason;
        this.confidence = of.confidence;
        this.inLine = inLine;
        this.unwrapped = unwrapped;
        this.indentation = indentation;
        this.markerCount = markerCount;
    }

    private static boolean startsInLine(Source source, int start) {
        if (start == 0) {
            return false;
        }
        char before = source.text().charAt(start - 1);
        return before != '\n' && before != '\r';
    }

    /**
     * Returns whether the block is printed inside the line of the block before it, as 一是 and 二是 are in
     * {@code 要做到两点：一是……；二是……。}
     */
    public boolean isInLine() {
        return inLine;
    }

    /** Returns this origin for a block that is printed inside the line of the block before it, wherever it stood. */
    public Origin inLine() {
        return inLine ? this : new Origin(this, true, unwrapped, indentation, markerCount);
    }

    /** Returns this origin for a block that is printed on a line of its own, wherever it stood. */
    public Origin onOwnLine() {
        return inLine ? new Origin(this, false, unwrapped, indentation, markerCount) : this;
    }

    /** Returns whether the lines of a hard-wrapped text are printed as one. */
    public boolean isUnwrapped() {
        return unwrapped;
    }

    /** Returns this origin for a block whose wrapped lines are printed as one; itself where nothing is wrapped. */
    public Origin unwrapped() {
        String raw = source.text();
        for (int i = textStart; i < textEnd && !unwrapped; i++) {
            if (raw.charAt(i) == '\n' || raw.charAt(i) == '\r') {
                return new Origin(this, inLine, true, indentation, markerCount);
            }
        }
        return this;
    }

    /** Returns the blanks that its first line is printed behind: the author's, or those it was given instead. */
    public String indentation() {
        if (indentation != null) {
            return indentation;
        }
        return source.text().substring(regionStart, indentationEnd());
    }

    /** Returns this origin for a block whose first line is printed behind these blanks. */
    public Origin withIndentation(String blanks) {
        if (blanks.equals(indentation())) {
            return this;
        }
        boolean usual = blanks.equals(source.text().substring(regionStart, indentationEnd()));
        return new Origin(this, inLine, unwrapped, usual ? null : blanks, markerCount);
    }

    /** Returns this origin for a block that was read with so many markers; itself where that is known already. */
    Origin withMarkerCount(int count) {
        return markerCount >= 0 ? this : new Origin(this, inLine, unwrapped, indentation, count);
    }

    /**
     * Returns with how many markers the block was read: 1 for a block read as 一、摸清底数, also once the marker was taken
     * away. It is -1 as long as no block has this origin.
     */
    public int markerCount() {
        return markerCount;
    }

    /** Returns where the blanks before its first line end. */
    int indentationEnd() {
        int at = regionStart;
        while (at < start && WrappedText.isBlank(source.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the source the block was read from. */
    public Source source() {
        return source;
    }

    /** Returns all characters that belong to the block itself, its layout included and its blocks excluded. */
    public SourceSpan region() {
        return new SourceSpan(regionStart, regionEnd);
    }

    /** Returns the characters from its first marker (or its text) to the end of its text. */
    public SourceSpan span() {
        return new SourceSpan(start, end);
    }

    /** Returns the characters of its text, without markers. */
    public SourceSpan textSpan() {
        return new SourceSpan(textStart, textEnd);
    }

    /** Returns why the block stands where it does. */
    public Evidence evidence() {
        return new Evidence(reason, confidence);
    }

    /** Returns the characters of the region as the author wrote them. */
    public String regionText() {
        return source.text().substring(regionStart, regionEnd);
    }

    /** Returns the text as the block holds it: wrapped lines joined. */
    public String text() {
        return WrappedText.join(source.text(), textStart, textEnd);
    }

    /** Two origins are equal if they lie at the same place, hold the same characters there and are printed alike. */
    @Override
    @SuppressWarnings("ReferenceEquality") // The same source needs no comparing.
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin that
                && regionStart == that.regionStart
                && regionEnd == that.regionEnd
                && start == that.start
                && end == that.end
                && textStart == that.textStart
                && textEnd == that.textEnd
                && evidence().equals(that.evidence())
                && inLine == that.inLine
                && unwrapped == that.unwrapped
                && Objects.equals(indentation, that.indentation)
                && (source == that.source
                        || source.text()
                                .regionMatches(regionStart, that.source.text(), regionStart, regionEnd - regionStart));
    }

    @Override
    public int hashCode() {
        return Objects.hash(region(), span(), textSpan());
    }

    @Override
    public String toString() {
        return source.name() + ":" + start + "-" + end;
    }
}
