package io.github.gangmu.query;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long nests of {@code :has} and {@code :not} take on an outline of 1 MB, beside the plain reading of the same selectors:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) io.github.gangmu.query.QueryBenchmark
 * </pre>
 */
public final class QueryBenchmark {
    private static final int RUNS = 7;
    private static final long PATIENCE = 5_000_000_000L;

    private QueryBenchmark() {}

    /** Prints a table. */
    public static void main(String[] args) {
        Outline outline = outline();
        int blocks = outline.readingOrder().size();
        System.out.printf("%d blocks%n%-7s %-10s %-22s %s%n", blocks, "found", "engine", "plain reading", "selector");
        NaiveSelector.Compound target = compound("point", new NaiveSelector.Contains("无此字"));
        for (int nests = 1; nests <= 4; nests++) {
            NaiveSelector has = target;
            NaiveSelector not = target;
            for (int i = 0; i < nests; i++) {
                has = compound("point", new NaiveSelector.Has(List.of(chain(" ~ ", has))));
                not = compound(
                        "point",
                        new NaiveSelector.OneOf(
                                true,
                                List.of(chain(" ", compound("*", new NaiveSelector.Has(List.of(chain(" ~ ", not))))))));
            }
            measure(chain(" ", has), outline);
            measure(chain(" ", not), outline);
        }
        measure(
                new NaiveSelector.Chain(
                        List.of(" ", " ~ ", " ~ ", " ~ "),
                        List.of(compound("point"), compound("point"), compound("point"), target)),
                outline);
    }

    private static void measure(NaiveSelector.Chain selector, Outline outline) {
        Query query = Query.compile(selector.toString());
        long[] times = new long[RUNS];
        long found = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            found = query.select(outline).count();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        List<BlockPath> paths = outline.paths().toList();
        long start = System.nanoTime();
        int done = 0;
        long plainFound = 0;
        while (done < paths.size() && System.nanoTime() - start < PATIENCE) {
            plainFound += selector.holds(paths.get(done++)) ? 1 : 0;
        }
        double taken = (System.nanoTime() - start) / 1e6;
        if (done == paths.size() && plainFound != found) {
            throw new IllegalStateException(selector + ": " + found + ", in plain reading " + plainFound);
        }
        String plain = done == paths.size()
                ? "%.0f ms".formatted(taken)
                : "> %.0f s (%d blocks done)".formatted(taken / 1e3, done);
        System.out.printf("%6d  %-10s %-22s %s%n", found, "%.1f ms".formatted(times[RUNS / 2] / 1e6), plain, selector);
    }

    private static NaiveSelector.Chain chain(String relation, NaiveSelector block) {
        return new NaiveSelector.Chain(List.of(relation), List.of((NaiveSelector.Compound) block));
    }

    private static NaiveSelector.Compound compound(String type, NaiveSelector... parts) {
        List<NaiveSelector> all = new ArrayList<>(List.of(new NaiveSelector.Type(type)));
        all.addAll(List.of(parts));
        return new NaiveSelector.Compound(all);
    }

    /** Returns 100 headings with 220 points of 16 characters each, 1 MB in UTF-8. */
    private static Outline outline() {
        List<Block> headings = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            List<Block> points = new ArrayList<>();
            for (int j = 0; j < 220; j++) {
                points.add(Point.of("走访入户建立台账动态更新做实治理。"));
            }
            headings.add(Heading.of("摸清底数分类施策", points));
        }
        return Outline.of(headings);
    }
}
