package io.github.gangmu.bench;

import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.source.Source;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Parses per second of one shared parser, by one thread and by two, which leave the compiler little of two cores to warm up with. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class ThreadsBenchmark {
    private final String text = SampleText.official(7_000).text();
    private final OutlineParser parser = OutlineParser.standard();

    @Benchmark
    @Threads(1)
    public Object oneThread() {
        return parser.parse(Source.of(text));
    }

    @Benchmark
    @Threads(2)
    public Object twoThreads() {
        return parser.parse(Source.of(text));
    }
}
