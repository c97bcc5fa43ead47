package io.github.gangmu.bench;

import io.github.gangmu.Gangmu;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first parse of 7 KB in a fresh JVM, loading of classes and tables included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(7)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstParseBenchmark {
    private String text;
    private String markdown;

    /** Makes the texts. */
    @Setup
    public void prepare() {
        SampleText sample = SampleText.official(7_000);
        text = sample.text();
        markdown = sample.markdown();
    }

    @Benchmark
    public Object gangmu() {
        return Gangmu.parse(text);
    }

    @Benchmark
    public Object commonmark() {
        return org.commonmark.parser.Parser.builder().build().parse(markdown);
    }

    @Benchmark
    public Object flexmark() {
        return com.vladsch.flexmark.parser.Parser.builder().build().parse(markdown);
    }
}
