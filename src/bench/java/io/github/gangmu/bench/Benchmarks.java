package io.github.gangmu.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, keeps their results as JSON and prints them as ratios: times on two machines cannot be compared. */
public final class Benchmarks {
    private static final String PEER = "commonmark";

    private Benchmarks() {}

    /** Takes the file for the results, a regular expression of benchmarks to run, and the sizes of text (7KB,1MB,10MB). */
    public static void main(String... arguments) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(arguments[1])
                .param("size", arguments[2].split(","))
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(Path.of(arguments[0]).toString());
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, List<RunResult>> groups =
                results.stream().collect(Collectors.groupingBy(Benchmarks::group, TreeMap::new, Collectors.toList()));
        groups.forEach((group, rows) -> {
            rows.sort(Comparator.comparing(Benchmarks::row));
            System.out.printf("%n%s%n", group);
            if (group.startsWith("Threads")) {
                System.out.printf(
                        "  two threads do %.2f times the work of one%n",
                        median(rows.get(rows.size() - 1)) / median(rows.get(0)));
                return;
            }
            RunResult base = rows.stream()
                    .filter(row -> row(row).equals(PEER) || row(row).endsWith(" ordinary"))
                    .findFirst()
                    .orElse(rows.get(0));
            System.out.printf("  %-28s %12s %18s %12s%n", "", "ms", "times as fast", "bytes/char");
            for (RunResult row : rows) {
                System.out.printf(
                        "  %-28s %12.3f %18.2f %12s%n",
                        row(row), median(row) / 1000, median(base) / median(row), allocation(row));
            }
            System.out.printf("  (times as fast as %s)%n", row(base));
        });
    }

    private static String group(RunResult result) {
        String[] name = result.getParams().getBenchmark().split("\\.");
        String type = name[name.length - 2].replace("Benchmark", "");
        String kind = result.getParams().getParam("kind");
        return kind != null
                ? type + " " + kind + " " + result.getParams().getParam("size")
                : type.equals("HardText") ? type + " " + name[name.length - 1] : type;
    }

    private static String row(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String text = result.getParams().getParam("text");
        return benchmark.substring(benchmark.lastIndexOf('.') + 1) + (text == null ? "" : " " + text);
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static String allocation(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        String kind = result.getParams().getParam("kind");
        if (bytes == null || kind == null) {
            return "";
        }
        int characters =
                SampleText.of(kind, result.getParams().getParam("size")).text().length();
        return String.format("%.1f", bytes.getScore() / characters);
    }
}
