package io.github.gangmu.bench;

import io.github.gangmu.internal.recognise.LineRecogniser;
import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.source.Source;
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

/** Texts of 1 MB made to be slow, beside the ordinary outline of 1 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class HardTextBenchmark {
    private static final int BYTES = 1_000_000;

    @Param({
        "ordinary",
        "一",
        "（",
        "“",
        "open-marks",
        "table-rules",
        "一是；",
        "甲以乙为",
        "one-line",
        "empty-lines",
        "ever-deeper",
        "alike-lines",
    })
    public String text;

    private String made;

    private final OutlineParser parser = OutlineParser.standard();
    private final LineRecogniser recogniser = new LineRecogniser();

    /** Makes the text. */
    @Setup
    public void prepare() {
        String ordinary = SampleText.outline(BYTES).text();
        made = switch (text) {
            case "ordinary" -> ordinary;
            case "one-line" -> ordinary.replace('\n', '，');
            case "empty-lines" -> "\n".repeat(BYTES);
            case "open-marks" -> "【摸清底数，逐户走访\n“建好台账，一户一档\n".repeat(BYTES / 60);
            case "table-rules" -> "甲|乙\n-|-\n".repeat(BYTES / 12);
            case "ever-deeper" -> everDeeper();
            case "alike-lines" -> "摸清底数。\n".repeat(BYTES / 16);
            default -> text.repeat(BYTES / 3 / text.length());
        };
    }

    /** 1 甲, 1.1 甲, 1.1.1 甲… */
    private static String everDeeper() {
        StringBuilder lines = new StringBuilder();
        for (int depth = 1; lines.length() < BYTES; depth++) {
            lines.append("1").append(".1".repeat(depth)).append(" 摸清底数\n");
        }
        return lines.toString();
    }

    @Benchmark
    public Object gangmu() {
        return parser.parse(Source.of(made));
    }

    @Benchmark
    public Object recogniser() {
        return recogniser.recognise(made);
    }
}
