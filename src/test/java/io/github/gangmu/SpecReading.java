package io.github.gangmu;

import io.github.gangmu.SpecExample.Part;
import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Point;
import io.github.gangmu.internal.recognise.LineForm;
import io.github.gangmu.internal.recognise.LineMarker;
import io.github.gangmu.internal.recognise.LineRecogniser;
import io.github.gangmu.internal.recognise.TypedLine;
import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.render.Tsv;
import io.github.gangmu.source.Position;
import io.github.gangmu.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is read in a text, written as the specification writes it. */
final class SpecReading {
    /** The characters of a text that are written out; a longer one is cut. */
    private static final int LONGEST = 20;

    private final Source source;

    private SpecReading(Source source) {
        this.source = source;
    }

    static String of(Part part, String text) {
        SpecReading reading = new SpecReading(Source.of(text));
        return switch (part) {
            case LINES -> reading.lines();
            case TREE -> reading.tree(Gangmu.parse(text));
            case LEADS -> reading.leads(Gangmu.parse(text));
            case DIAGNOSTICS -> reading.diagnostics();
        };
    }

    private String lines() {
        StringBuilder written = new StringBuilder();
        for (TypedLine line : new LineRecogniser().recognise(source.text())) {
            List<String> parts = new ArrayList<>();
            if (line.form() != LineForm.TEXT) {
                parts.add(line.form().name().toLowerCase(Locale.ROOT));
            }
            addMarker(parts, line.markdown());
            addMarker(parts, line.bullet());
            addMarker(parts, line.label());
            if (!line.enumerators().isEmpty()) {
                parts.add("|");
            }
            for (LineMarker enumerator : line.enumerators()) {
                parts.add(marker(enumerator) + "@"
                        + source.position(enumerator.start()).column());
            }
            if (!parts.isEmpty()) {
                written.append(line.number())
                        .append(' ')
                        .append(String.join(" ", parts))
                        .append('\n');
            }
        }
        return written.toString();
    }

    private void addMarker(List<String> parts, @Nullable LineMarker marker) {
        if (marker != null) {
            parts.add(marker(marker));
        }
    }

    private String marker(LineMarker marker) {
        String text = source.text().substring(marker.start(), marker.end());
        String values = marker.numbers().stream().map(String::valueOf).collect(Collectors.joining("."));
        return values.isEmpty() ? text : text + "=" + values;
    }

    private String tree(Outline outline) {
        StringBuilder written = new StringBuilder();
        for (String row : Tsv.standard().render(outline).lines().toList()) {
            String[] cells = row.split("\t", -1);
            String kind = cells[1];
            int level = Integer.parseInt(cells[3]);
            boolean isFurtherLine = kind.equals("cont");
            int indent = isFurtherLine ? Math.max(1, level) : Math.max(0, level - 1);
            StringBuilder line = new StringBuilder();
            line.append(String.format(Locale.ROOT, "%-5s", cells[0]))
                    .append("  ".repeat(indent))
                    .append(kind);
            if (!isFurtherLine) {
                line.append(cells[4].isEmpty() ? "" : " [" + cells[4] + "]");
                line.append(cells[6].isEmpty() ? "" : " " + shortened(cells[6]));
            }
            written.append(line).append('\n');
        }
        return written.toString();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private String leads(Outline outline) {
        return outline.allBlocks()
                .flatMap(block -> lead(block)
                        .map(lead -> position(block).line() + " " + lead + " ‖ "
                                + shortened(runOn(block).orElseThrow()) + "\n")
                        .stream())
                .collect(Collectors.joining());
    }

    private static Optional<String> lead(Block block) {
        return block instanceof Heading heading
                ? heading.lead()
                : block instanceof Point point ? point.lead() : Optional.empty();
    }

    private static Optional<String> runOn(Block block) {
        return block instanceof Heading heading ? heading.runOn() : ((Point) block).runOn();
    }

    private Position position(Block block) {
        return source.position(block.span().orElseThrow().start());
    }

    private String diagnostics() {
        return OutlineParser.standard().parse(source).diagnostics().stream()
                .map(diagnostic -> {
                    Position at = source.position(diagnostic.span().start());
                    return at.line() + ":" + at.column() + " " + diagnostic.code() + "\n";
                })
                .collect(Collectors.joining());
    }
}
