package io.github.gangmu.bench;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.render.Json;
import io.github.gangmu.transform.OutlineDiff;
import io.github.gangmu.transform.OutlineMerge;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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

/** Comparing and merging revisions of a text with an edit in each thousand bytes: 1,000 edits for 1 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RevisionBenchmark {
    private static final int BYTES_PER_EDIT = 1_000;

    @Param({"outline", "official"})
    public String kind;

    @Param({"7KB", "1MB", "10MB"})
    public String size;

    private Outline base;
    private Outline ours;
    private Outline theirs;
    private String json;

    /** Makes a text and two revisions of it. */
    @Setup
    public void prepare() {
        SampleText sample = SampleText.of(kind, size);
        OutlineParser parser = OutlineParser.standard();
        int edits = sample.utf8().length / BYTES_PER_EDIT;
        base = parser.parse(sample.text()).outline();
        ours = parser.parse(edited(sample.text(), edits, 1)).outline();
        theirs = parser.parse(edited(sample.text(), edits, 2)).outline();
        json = Json.compact().render(base);
    }

    /** Returns a text with lines changed, put in, taken out and moved. */
    private static String edited(String text, int edits, long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(5)) {
                case 0 -> lines.add(at, "新增第" + i + "项工作，按期完成。");
                case 1 -> lines.remove(at);
                case 2 -> lines.add(Math.min(lines.size() - 1, at + random.nextInt(40)), lines.remove(at));
                default ->
                    lines.set(at, line.substring(0, line.length() / 2) + "第" + i + line.substring(line.length() / 2));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    @Benchmark
    public Object diff() {
        return OutlineDiff.of(base, ours);
    }

    @Benchmark
    public Object merge() {
        return OutlineMerge.of(base, ours, theirs);
    }

    /** Reading the base back from its JSON. */
    @Benchmark
    public Object readJson() {
        return Json.read(json);
    }
}
