package io.github.gangmu.render;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Reason;
import io.github.gangmu.ast.Title;
import io.github.gangmu.diagnostic.Diagnostic;
import io.github.gangmu.frame.FrameMatch;
import io.github.gangmu.frame.Slot;
import io.github.gangmu.source.Position;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says an outline in objects and members. {@link JsonOutlineReader} reads them. */
final class JsonOutline {
    /** Goes up when readers of the last version would misread what is written. */
    static final int VERSION = 1;

    private final JsonWriter json;
    private final Source source;
    private final boolean complete;

    /** What blocks come from, that of the outline first. */
    private final List<Source> sources = new ArrayList<>();

    /** Whether something was written that lies in a source. */
    private boolean placed;

    JsonOutline(JsonWriter json, Source source, boolean complete) {
        this.json = json;
        this.source = source;
        this.complete = complete;
        this.sources.add(source);
    }

    void write(Outline outline, boolean named, List<Diagnostic> diagnostics) throws IOException {
        json.beginObject();
        if (named) {
            json.member("name", source.name());
        }
        if (complete) {
            json.member("version", VERSION);
        }
        Optional<String> title = outline.title().map(Title::text);
        if (title.isPresent()) {
            json.member("title", title.get());
        }
        if (complete && outline.title().isPresent()) {
            writeRest(outline.title().get());
        }
        if (!outline.letterhead().isEmpty()) {
            json.member("letterhead", outline.letterhead().size());
        }
        json.name("blocks").beginArray();
        for (Block block : outline.blocks()) {
            write(block);
        }
        json.end();
        if (complete) {
            writeSources(outline);
        }
        if (!diagnostics.isEmpty()) {
            json.name("diagnostics").beginArray();
            for (Diagnostic diagnostic : diagnostics) {
                write(diagnostic);
            }
            json.end();
        }
        json.end();
    }

    /** Writes what there is to a title beside its text. */
    private void writeRest(Title title) throws IOException {
        if (!title.markers().isEmpty()) {
            json.name("titleMarkers").beginArray();
            for (Marker marker : title.markers()) {
                write(marker);
            }
            json.end();
        }
        Optional<Origin> origin = title.origin();
        if (origin.isPresent()) {
            write(origin.get().source(), origin.get().span(), "titleSpan");
            writeOrigin(origin.get(), title.markers().size(), "titleOrigin");
        }
    }

    private void writeSources(Outline outline) throws IOException {
        if (!outline.prologue().isEmpty()) {
            json.member("prologue", outline.prologue());
        }
        if (!placed && source.equals(Source.of(""))) {
            return;
        }
        json.name("sources").beginArray();
        for (Source each : sources) {
            json.beginObject();
            json.member("name", each.name());
            json.member("text", each.text());
            json.end();
        }
        json.end();
    }

    /** Writes how a block lies in its source, and how it is laid out if that is not how it lies there. */
    private void writeOrigin(Origin origin, int markers, String name) throws IOException {
        json.name(name).beginLine();
        int from = numberOf(origin.source());
        if (from > 0) {
            json.member("source", from);
        }
        writeSpan("region", origin.region());
        writeSpan("text", origin.textSpan());
        json.member("reason", nameOf(origin.evidence().reason()));
        json.name("confidence").value(origin.evidence().confidence());
        if (origin.markerCount() != markers) {
            json.member("markers", origin.markerCount());
        }
        Origin asRead =
                new Origin(origin.source(), origin.region(), origin.span(), origin.textSpan(), origin.evidence());
        if (origin.isInLine() != asRead.isInLine()) {
            json.name("inLine").value(origin.isInLine());
        }
        if (origin.isUnwrapped()) {
            json.name("unwrapped").value(true);
        }
        if (!origin.indentation().equals(asRead.indentation())) {
            json.member("indentation", origin.indentation());
        }
        json.end();
    }

    static String nameOf(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @SuppressWarnings("ReferenceEquality") // Mostly it is the same source, which needs no comparing.
    private int numberOf(Source of) {
        for (int number = 0; number < sources.size(); number++) {
            if (sources.get(number) == of) {
                return number;
            }
        }
        int number = sources.indexOf(of);
        if (number >= 0) {
            return number;
        }
        sources.add(of);
        return sources.size() - 1;
    }

    private void writeSpan(String name, SourceSpan span) throws IOException {
        placed = true;
        json.name(name).beginLine();
        json.member("start", span.start());
        json.member("end", span.end());
        json.end();
    }

    private void write(Block block) throws IOException {
        json.beginObject();
        json.member("type", type(block));
        List<Marker> markers = block.markers();
        if (markers.size() > 1) {
            json.name("outerMarkers").beginArray();
            for (Marker marker : markers.subList(0, markers.size() - 1)) {
                write(marker);
            }
            json.end();
        }
        if (!markers.isEmpty()) {
            json.name("marker");
            write(markers.get(markers.size() - 1));
        }
        json.member("text", block.text());
        Optional<String> lead = lead(block);
        if (lead.isPresent()) {
            json.member("lead", lead.get());
        }
        List<FrameMatch> frames = Entry.itemFrames(block);
        if (!frames.isEmpty()) {
            json.name("frames").beginArray();
            for (FrameMatch frame : frames) {
                write(frame);
            }
            json.end();
        }
        Optional<Origin> origin = block.origin();
        if (origin.isPresent()) {
            write(origin.get().source(), origin.get().span(), "span");
            if (complete) {
                writeOrigin(origin.get(), markers.size(), "origin");
            }
        }
        if (!block.blocks().isEmpty()) {
            json.name("blocks").beginArray();
            for (Block child : block.blocks()) {
                write(child);
            }
            json.end();
        }
        json.end();
    }

    private static String type(Block block) {
        if (block instanceof Heading) {
            return "heading";
        }
        return block instanceof Point ? "point" : "paragraph";
    }

    private static Optional<String> lead(Block block) {
        if (block instanceof Heading heading) {
            return heading.lead();
        }
        return block instanceof Point point ? point.lead() : Optional.empty();
    }

    private void write(Marker marker) throws IOException {
        json.beginLine();
        json.member("text", marker.text());
        json.member("numbering", marker.numbering().id());
        if (marker.value().isPresent()) {
            json.member("value", marker.value().getAsInt());
        }
        if (marker.numbers().size() > 1) {
            json.name("numbers").beginArray();
            for (int number : marker.numbers()) {
                json.value(number);
            }
            json.end();
        }
        if (complete && marker.span().isPresent()) {
            writeSpan("span", marker.span().get());
        }
        json.end();
    }

    private void write(FrameMatch match) throws IOException {
        json.beginLine();
        json.member("frame", match.frame().pattern());
        json.name("slots").beginArray();
        for (Slot slot : match.slots()) {
            json.value(slot.text());
        }
        json.end();
        json.end();
    }

    private void write(Diagnostic diagnostic) throws IOException {
        json.beginObject();
        json.member("code", diagnostic.code());
        json.member("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.member("message", diagnostic.english());
        json.member("chinese", diagnostic.chinese());
        write(source, diagnostic.span(), "span");
        json.end();
    }

    private void write(Source of, SourceSpan span, String name) throws IOException {
        Position start = of.position(span.start());
        json.name(name).beginLine();
        json.member("start", span.start());
        json.member("end", span.end());
        json.member("line", start.line());
        json.member("column", start.column());
        json.end();
    }
}
