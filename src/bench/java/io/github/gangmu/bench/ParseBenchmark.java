package io.github.gangmu.bench;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.internal.recognise.LineRecogniser;
import io.github.gangmu.internal.recognise.TypedLine;
import io.github.gangmu.internal.structure.OutlineStructure;
import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.query.Query;
import io.github.gangmu.render.Json;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceReader;
import io.github.gangmu.transform.Renumber;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole parse and its parts, beside other parsers of text on the same content. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParseBenchmark {
    /** What programs without a parser do: try these on each line. */
    private static final List<Pattern> HEADINGS = Stream.of(
                    "^第[一二三四五六七八九十百零\\d]+[章节篇编部分]+.*",
                    "^第[一二三四五六七八九十百零\\d]+条.*",
                    "^\\s*[一二三四五六七八九十]+、.*",
                    "^\\s*[（(][一二三四五六七八九十]+[）)].*",
                    "^\\s*\\d+[.．、].*",
                    "^\\s*[（(]\\d+[）)].*",
                    "^\\s*\\d+(\\.\\d+)+.*",
                    "^\\s*[①-⑳].*",
                    "^\\s*[一二三四五六七八九十]+[是要].*",
                    "^\\s*(首先|其次|再次|最后).*",
                    "^\\s*[A-Za-z][.)、].*",
                    "^\\s*[-*+●■◆]\\s*.*")
            .map(Pattern::compile)
            .toList();

    @Param({"outline", "official"})
    public String kind;

    @Param({"7KB", "1MB", "10MB"})
    public String size;

    private String text;
    private byte[] bytes;
    private String markdown;
    private Source source;
    private List<TypedLine> lines;
    private Outline outline;

    private final Query query = Query.compile("heading:contains(管理) point");
    private final OutlineParser parser = OutlineParser.standard();
    private final LineRecogniser recogniser = new LineRecogniser();
    private final OutlineStructure structure = OutlineStructure.standard();
    private final org.commonmark.parser.Parser commonmark =
            org.commonmark.parser.Parser.builder().build();
    private final com.vladsch.flexmark.parser.Parser flexmark =
            com.vladsch.flexmark.parser.Parser.builder().build();

    /** Makes the texts. */
    @Setup
    public void prepare() {
        SampleText sample = SampleText.of(kind, size);
        text = sample.text();
        bytes = sample.utf8();
        markdown = sample.markdown();
        source = Source.of(text);
        lines = recogniser.recognise(text);
    }

    /** Makes the outline that some rows begin with. */
    private Outline outline() {
        if (outline == null) {
            outline = parser.parse(source).outline();
        }
        return outline;
    }

    @Benchmark
    public Object gangmu() {
        return parser.parse(Source.of(text));
    }

    @Benchmark
    public Object gangmuFromBytes() {
        return parser.parse(SourceReader.standard().decode(bytes, "sample"));
    }

    @Benchmark
    public Object recogniser() {
        return recogniser.recognise(text);
    }

    @Benchmark
    public Object structure() {
        return structure.outline(source, lines);
    }

    /** The frames of all blocks. */
    @Benchmark
    public Object frames() {
        return outline().allBlocks().mapToInt(block -> block.frames().size()).sum();
    }

    @Benchmark
    public Object json() {
        return Json.compact().render(outline());
    }

    /** All points whose heading holds a word. */
    @Benchmark
    public Object query() {
        return query.select(outline()).count();
    }

    /** New numbers throughout, and the text that comes of them. */
    @Benchmark
    public Object renumber() {
        return Renumber.official().apply(outline()).text();
    }

    @Benchmark
    public Object commonmark() {
        return commonmark.parse(markdown);
    }

    @Benchmark
    public Object flexmark() {
        return flexmark.parse(markdown);
    }

    @Benchmark
    public Object twelvePatterns() {
        List<Integer> kinds = new ArrayList<>();
        text.lines().forEach(line -> {
            int at = 0;
            while (at < HEADINGS.size() && !HEADINGS.get(at).matcher(line).matches()) {
                at++;
            }
            kinds.add(at);
        });
        return kinds;
    }

    @Benchmark
    public Object stringLines() {
        return text.lines().count();
    }
}
