package io.github.gangmu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One example of the specification: a text and what is right for it.
 *
 * @param section the chapter it stands in
 * @param name the heading above it: a statement
 * @param line the line its fence opens at
 * @param text the source
 * @param expected the expectations, each line ended by a line break
 * @param gaps the parts that are known to come out wrong
 * @param reason why they do, or nothing
 */
record SpecExample(
        String section,
        String name,
        int line,
        String text,
        Map<Part, String> expected,
        Set<Part> gaps,
        @Nullable String reason) {
    static final Path FILE = Path.of("src/test/resources/io/github/gangmu/spec.md");

    private static final String FENCE = "````";
    private static final Pattern OPENING =
            Pattern.compile(FENCE + "example(?: known gap \\(([a-z, ]+)\\)(?:: (.+))?)?");

    /** What is expected of a text. Lines and tree are always written, diagnostics where there are some, leads where they matter. */
    enum Part {
        LINES,
        TREE,
        LEADS,
        DIAGNOSTICS;

        String opening() {
            return "=> " + word();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the examples of the specification, in order. */
    static List<SpecExample> all() {
        List<String> file = read();
        List<SpecExample> examples = new ArrayList<>();
        String section = "";
        String name = "";
        for (int i = 0; i < file.size(); i++) {
            String line = file.get(i);
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (line.startsWith("### ")) {
                name = line.substring(4);
            } else if (line.startsWith(FENCE)) {
                int end = closing(file, i + 1);
                if (line.startsWith(FENCE + "example")) {
                    examples.add(example(section, name, i + 1, line, file.subList(i + 1, end)));
                }
                i = end;
            }
        }
        return examples;
    }

    private static int closing(List<String> file, int from) {
        int length = file.subList(from, file.size()).indexOf(FENCE);
        if (length < 0) {
            throw new IllegalStateException(FILE + ":" + from + " opens a fence that is never closed");
        }
        return from + length;
    }

    private static SpecExample example(String section, String name, int number, String opening, List<String> body) {
        Matcher matcher = OPENING.matcher(opening);
        if (!matcher.matches()) {
            throw new IllegalStateException(FILE + ":" + number + " opens with " + opening);
        }
        Set<Part> gaps = EnumSet.noneOf(Part.class);
        if (matcher.group(1) != null) {
            for (String part : matcher.group(1).split(", ", -1)) {
                gaps.add(Part.valueOf(part.toUpperCase(Locale.ROOT)));
            }
        }
        StringBuilder text = new StringBuilder();
        Map<Part, StringBuilder> parts = new EnumMap<>(Part.class);
        StringBuilder at = text;
        for (String line : body) {
            Part part = opened(line);
            if (part != null) {
                at = parts.computeIfAbsent(part, opened -> new StringBuilder());
            } else {
                at.append(line).append('\n');
            }
        }
        Map<Part, String> expected = new EnumMap<>(Part.class);
        parts.forEach((part, lines) -> expected.put(part, lines.toString()));
        return new SpecExample(
                section, name, number, text.toString().replace('→', '\t'), expected, gaps, matcher.group(2));
    }

    private static @Nullable Part opened(String line) {
        for (Part part : Part.values()) {
            if (line.equals(part.opening())) {
                return part;
            }
        }
        return null;
    }

    /** Returns whether this part is checked: leads only where they are written. */
    boolean checks(Part part) {
        return part != Part.LEADS || expected.containsKey(part);
    }

    String expected(Part part) {
        return expected.getOrDefault(part, "");
    }

    /** Returns this example with other expectations. */
    SpecExample withExpected(Map<Part, String> newExpected) {
        return new SpecExample(section, name, line, text, newExpected, gaps, reason);
    }

    /** Returns this example with other marks. */
    SpecExample withGaps(Set<Part> newGaps) {
        return new SpecExample(section, name, line, text, expected, newGaps, newGaps.isEmpty() ? null : reason);
    }

    /** Writes these examples over those of the specification; what stands between them stays. */
    static void write(List<SpecExample> examples) {
        List<String> file = read();
        List<String> written = new ArrayList<>();
        int at = 0;
        for (SpecExample example : examples) {
            written.addAll(file.subList(at, example.line - 1));
            written.addAll(example.fenced());
            at = closing(file, example.line) + 1;
        }
        written.addAll(file.subList(at, file.size()));
        try {
            Files.writeString(FILE, String.join("\n", written) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> fenced() {
        List<String> lines = new ArrayList<>();
        String words = String.join(", ", gaps.stream().map(Part::word).toList());
        String mark = gaps.isEmpty() ? "" : " known gap (" + words + ")" + (reason == null ? "" : ": " + reason);
        lines.add(FENCE + "example" + mark);
        lines.addAll(text.replace('\t', '→').lines().toList());
        expected.forEach((part, value) -> {
            lines.add(part.opening());
            lines.addAll(value.lines().toList());
        });
        lines.add(FENCE);
        return lines;
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
