package io.github.gangmu.render;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Evidence;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Reason;
import io.github.gangmu.ast.Title;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an outline of what {@link JsonOutline} wrote. */
final class JsonOutlineReader {
    /** Stands for the markers a block was read with, to tell how many they were. */
    private static final Map<String, Reason> REASONS =
            Arrays.stream(Reason.values()).collect(Collectors.toMap(JsonOutline::nameOf, reason -> reason));

    private final JsonValue outline;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Numbering> numberings = new HashMap<>();

    private JsonOutlineReader(JsonValue outline) {
        this.outline = outline;
    }

    static Outline read(CharSequence json) {
        return new JsonOutlineReader(JsonReader.read(json)).read();
    }

    private Outline read() {
        JsonValue version = outline.member("version");
        if (version != null && (version.integer() < 1 || version.integer() > JsonOutline.VERSION)) {
            throw version.fault("This outline is written in version " + version.integer() + "; version "
                    + JsonOutline.VERSION + " is the latest that is known here.");
        }
        for (JsonValue source : outline.items("sources")) {
            sources.add(Source.of(
                    source.required("name").string(), source.required("text").string()));
        }
        List<Block> blocks = blocks(outline.required("blocks"), 1);
        Title title = title();
        int letterhead = outline.integer("letterhead", 0);
        Source source = sources.isEmpty() ? Source.of("") : sources.get(0);
        return checked(outline, () -> Outline.read(title, letterhead, blocks, source, outline.string("prologue", "")));
    }

    /** Returns what a supplier makes of a value; what it refuses is wrong with the value. */
    private static <T> T checked(JsonValue value, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (JsonException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw value.fault(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Title title() {
        JsonValue text = outline.member("title");
        if (text == null) {
            return null;
        }
        List<Marker> markers = markers(outline.items("titleMarkers"));
        JsonValue place = origin(outline, "titleOrigin");
        if (place == null) {
            if (!markers.isEmpty()) {
                throw outline.required("titleMarkers").fault("A title has markers only where it has a titleOrigin.");
            }
            return Title.of(text.string());
        }
        return Title.of(markers, text.string(), origin(place, outline.required("titleSpan"), markers.size()));
    }

    private List<Block> blocks(JsonValue list, int depth) {
        List<Block> blocks = new ArrayList<>(list.items().size());
        for (JsonValue block : list.items()) {
            if (depth > Block.MAX_DEPTH) {
                throw block.fault("Blocks nest at most " + Block.MAX_DEPTH + " deep.");
            }
            blocks.add(block(block, depth));
        }
        return blocks;
    }

    private Block block(JsonValue value, int depth) {
        List<JsonValue> written = new ArrayList<>(value.items("outerMarkers"));
        JsonValue innermost = value.member("marker");
        if (innermost != null) {
            written.add(innermost);
        } else if (!written.isEmpty()) {
            throw value.fault("There are outerMarkers here, but no marker.");
        }
        List<Marker> markers = markers(written);
        String text = value.required("text").string();
        JsonValue below = value.member("blocks");
        List<Block> blocks = below == null ? List.of() : blocks(below, depth + 1);
        JsonValue place = origin(value, "origin");
        Block block = made(value.required("type"), text, blocks);
        if (place == null) {
            return block.withMarkers(markers);
        }
        return block.withMarkers(markers).withOrigin(origin(place, value.required("span"), markers.size()));
    }

    private static Block made(JsonValue type, String text, List<Block> blocks) {
        return switch (type.string()) {
            case "heading" -> Heading.of(text, blocks);
            case "point" -> Point.of(text, blocks);
            case "paragraph" -> Paragraph.of(text, blocks);
            default ->
                throw type.fault("A block is a heading, a point or a paragraph, not a \"" + type.string() + "\".");
        };
    }

    /** Returns with how many markers a block was read, where that is not how many it has. */
    private static int markerCount(JsonValue place, SourceSpan span, int markers) {
        int count = place.integer("markers", markers);
        if (count < 0 || count > span.length()) {
            throw place.required("markers")
                    .fault("A block of " + span.length() + " characters has no " + count + " markers.");
        }
        return count;
    }

    /** Returns how a block lies in its source; null where it was made, or where the source was left out. */
    private @Nullable JsonValue origin(JsonValue around, String name) {
        JsonValue place = around.member(name);
        if (place != null && sources.isEmpty()) {
            throw place.fault("This lies in a source, but there are no \"sources\".");
        }
        return place;
    }

    private Origin origin(JsonValue place, JsonValue span, int markers) {
        int number = place.integer("source", 0);
        if (number < 0 || number >= sources.size()) {
            throw place.required("source").fault("There is no source " + number + " among " + sources.size() + ".");
        }
        Source source = sources.get(number);
        JsonValue region = place.required("region");
        JsonValue text = place.required("text");
        Evidence evidence = evidence(place);
        SourceSpan whole = span(span);
        int count = markerCount(place, whole, markers);
        Origin origin = checked(place, () -> new Origin(source, span(region), whole, span(text), evidence, count));
        JsonValue inLine = place.member("inLine");
        if (inLine != null) {
            origin = inLine.bool() ? origin.inLine() : origin.onOwnLine();
        }
        JsonValue unwrapped = place.member("unwrapped");
        if (unwrapped != null && unwrapped.bool()) {
            origin = origin.unwrapped();
        }
        JsonValue indentation = place.member("indentation");
        return indentation == null ? origin : origin.withIndentation(indentation.string());
    }

    private static Evidence evidence(JsonValue place) {
        JsonValue reason = place.required("reason");
        JsonValue confidence = place.required("confidence");
        Reason known = REASONS.get(reason.string());
        if (known == null) {
            throw reason.fault("No block has \"" + reason.string() + "\" for a reason.");
        }
        return checked(confidence, () -> new Evidence(known, confidence.number()));
    }

    private static SourceSpan span(JsonValue span) {
        int start = span.required("start").integer();
        int end = span.required("end").integer();
        return checked(span, () -> new SourceSpan(start, end));
    }

    private List<Marker> markers(List<JsonValue> values) {
        List<Marker> markers = new ArrayList<>(values.size());
        for (JsonValue value : values) {
            markers.add(marker(value));
        }
        return markers;
    }

    private Marker marker(JsonValue value) {
        String text = value.required("text").string();
        JsonValue style = value.required("numbering");
        Numbering numbering = numberings.get(style.string());
        if (numbering == null) {
            numbering = checked(style, () -> Numbering.of(style.string()));
            numberings.put(style.string(), numbering);
        }
        List<Integer> numbers = new ArrayList<>();
        for (JsonValue number : value.items("numbers")) {
            numbers.add(number.integer());
        }
        JsonValue only = value.member("value");
        if (numbers.isEmpty() && only != null) {
            numbers.add(only.integer());
        }
        // Without its source a marker stands nowhere.
        JsonValue span = sources.isEmpty() ? null : value.member("span");
        return span == null
                ? Marker.made(text, numbering, numbers)
                : Marker.at(markerSpan(span), text, numbering, numbers);
    }

    private SourceSpan markerSpan(JsonValue value) {
        SourceSpan span = span(value);
        int longest = sources.stream()
                .mapToInt(source -> source.text().length())
                .max()
                .orElse(0);
        if (span.isEmpty() || span.end() > longest) {
            throw value.fault("A marker has one character of its source at least, and none beyond the end.");
        }
        return span;
    }
}
