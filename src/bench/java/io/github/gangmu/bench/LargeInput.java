package io.github.gangmu.bench;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.numeral.NumeralSystem;
import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.parser.OutlineSection;
import io.github.gangmu.parser.SectionWindow;
import io.github.gangmu.source.SourceReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shows what large texts need; run by hand, with a heap of one's choice and the classes of the {@code bench} profile on the class path.
 *
 * <pre>{@code
 * java -Xmx1g -cp … io.github.gangmu.bench.LargeInput parse outline 100         parses one file of 100 MB
 * java -Xmx128m -cp … io.github.gangmu.bench.LargeInput sections official 1000     reads 1 GB section by section
 * java -cp … io.github.gangmu.bench.LargeInput compare chapters 10 524288          how far the sections of 10 MB, read in windows,
 *                                                                                  are those of the whole
 * }</pre>
 *
 * <p>The text is that of {@link SampleText}, again and again; for {@code compare} also {@code chapters}, official documents as the numbered
 * chapters of one.
 */
public final class LargeInput {
    private LargeInput() {}

    public static void main(String[] arguments) throws IOException {
        String kind = arguments[1];
        long bytes = Long.parseLong(arguments[2]) * 1_000_000;
        long begun = System.nanoTime();
        switch (arguments[0]) {
            case "parse" -> parse(kind, bytes);
            case "sections" -> sections(kind, bytes);
            case "compare" -> compare(kind, bytes, Integer.parseInt(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf(
                "%d s, heap at most %d MB of %d MB%n",
                (System.nanoTime() - begun) / 1_000_000_000,
                peak / 1_000_000,
                Runtime.getRuntime().maxMemory() / 1_000_000);
    }

    private static void parse(String kind, long bytes) throws IOException {
        Path file = Files.createTempFile("gangmu", ".txt");
        try {
            write(kind, bytes, file);
            long begun = System.nanoTime();
            Outline outline = OutlineParser.standard()
                    .parse(SourceReader.standard().read(file))
                    .outline();
            long taken = (System.nanoTime() - begun) / 1_000_000;
            System.gc();
            long live =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(
                    "%d bytes, %d blocks in %d ms; the outline holds %d MB%n",
                    Files.size(file), outline.allBlocks().count(), taken, live / 1_000_000);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(String kind, long bytes, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file);
                Reader text = new Repeated(SampleText.of(kind, "10MB").text(), bytes / 3)) {
            text.transferTo(out);
        }
    }

    private static void sections(String kind, long bytes) {
        Reader text = new Repeated(SampleText.of(kind, "10MB").text(), bytes / 3);
        long[] counts = new long[3];
        try (Stream<OutlineSection> sections =
                OutlineParser.standard().sections(SourceReader.standard().open(text, kind))) {
            sections.forEach(section -> {
                counts[0]++;
                counts[1] += section.outline().source().text().length();
                counts[2] += section.isContinuation() ? 1 : 0;
            });
        }
        System.out.printf("%d characters, %d sections, %d continuations%n", counts[1], counts[0], counts[2]);
    }

    private static void compare(String kind, long bytes, int window) {
        String sample = kind.equals("chapters")
                ? chapters(SampleText.of("official", "10MB").text())
                : SampleText.of(kind, "10MB").text();
        String text = sample.substring(0, (int) (bytes / 3));
        Map<Long, String> whole = new HashMap<>();
        add(OutlineParser.standard().parse(text).outline().blocks(), 0, -1, 1, whole);
        Map<Long, String> parts = new HashMap<>();
        try (Stream<OutlineSection> sections = OutlineParser.standard()
                .sections(
                        SourceReader.standard().open(new StringReader(text), kind),
                        new SectionWindow(window, 2 * window))) {
            sections.forEach(section -> add(section.outline().blocks(), section.start(), -1, section.depth(), parts));
        }
        long sections =
                whole.values().stream().filter(place -> place.startsWith("1 ")).count();
        long sameSections = whole.entrySet().stream()
                .filter(block -> block.getValue().startsWith("1 "))
                .filter(block -> parts.getOrDefault(block.getKey(), "").startsWith("1 "))
                .count();
        long sectionsOfParts =
                parts.values().stream().filter(place -> place.startsWith("1 ")).count();
        List<Long> others = new ArrayList<>(whole.keySet());
        others.removeIf(start -> whole.get(start).equals(parts.get(start)));
        long moved = others.stream()
                .filter(start -> !place(whole.get(start)).equals(place(parts.getOrDefault(start, "?"))))
                .count();
        System.out.printf(
                "%d sections in the whole, %d in windows of %d, %d of them at the same places; of %d blocks %d stand"
                        + " elsewhere, %d are of another kind%n",
                sections, sectionsOfParts, window, sameSections, whole.size(), moved, others.size() - moved);
        others.stream()
                .sorted()
                .limit(12)
                .forEach(start -> System.out.println(start + ": " + whole.get(start) + " | " + parts.get(start)));
    }

    /** Returns official documents one after another as one document with numbered chapters. */
    private static String chapters(String documents) {
        int[] chapter = {0};
        return Pattern.compile("^关于(.*)的实施方案$", Pattern.MULTILINE)
                .matcher(documents)
                .replaceAll(title -> "第" + NumeralSystem.CHINESE.format(++chapter[0]) + "章　" + title.group(1));
    }

    private static String place(String block) {
        return block.replaceAll("Heading|Point|Paragraph", "");
    }

    private static void add(List<Block> blocks, long distance, long parent, int depth, Map<Long, String> into) {
        for (Block block : blocks) {
            long start = block.span().orElseThrow().start() + distance;
            into.put(start, depth + " " + block.getClass().getSimpleName() + " under " + parent);
            add(block.blocks(), distance, start, depth + 1, into);
        }
    }

    /** A text again and again, up to a length. */
    private static final class Repeated extends Reader {
        private final String text;
        private long left;
        private int at;

        Repeated(String text, long length) {
            this.text = text;
            this.left = length;
        }

        @Override
        public int read(char[] into, int from, int length) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(Math.min(length, left), text.length() - at);
            text.getChars(at, at + count, into, from);
            at = at + count == text.length() ? 0 : at + count;
            left -= count;
            return count;
        }

        @Override
        public void close() {
            left = 0;
        }
    }
}
