package io.github.gangmu.render;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Title;
import io.github.gangmu.diagnostic.Diagnostic;
import io.github.gangmu.frame.FrameMatch;
import io.github.gangmu.frame.Slot;
import io.github.gangmu.source.Position;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says an outline in objects and members. */
final class JsonOutline {
    private final JsonWriter json;
    private final Source source;

    JsonOutline(JsonWriter json, Source source) {
        this.json = json;
        this.source = source;
    }

    void write(Outline outline, boolean named, List<Diagnostic> diagnostics) throws IOException {
        json.beginObject();
        if (named) {
            json.member("name", source.name());
        }
        Optional<String> title = outline.title().map(Title::text);
        if (title.isPresent()) {
            json.member("title", title.get());
        }
        if (!outline.letterhead().isEmpty()) {
            json.member("letterhead", outline.letterhead().size());
        }
        json.name("blocks").beginArray();
        for (Block block : outline.blocks()) {
            write(block);
        }
        json.end();
        if (!diagnostics.isEmpty()) {
            json.name("diagnostics").beginArray();
            for (Diagnostic diagnostic : diagnostics) {
                write(diagnostic);
            }
            json.end();
        }
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
            write(origin.get().source(), origin.get().span());
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
        write(source, diagnostic.span());
        json.end();
    }

    private void write(Source of, SourceSpan span) throws IOException {
        Position start = of.position(span.start());
        json.name("span").beginLine();
        json.member("start", span.start());
        json.member("end", span.end());
        json.member("line", start.line());
        json.member("column", start.column());
        json.end();
    }
}
