package io.github.gangmu.internal.structure;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Fits the weights from folders of labelled documents.
 *
 * <pre>{@code
 * leave-out --real DIR --made DIR   scores each document without its source; --folds 4, --robust 1, --confidence FILE, --out DIR,
 *                                   --breadths 3:70:140,8:300:500
 * fit --real DIR --made DIR --weights FILE   writes the weights; --seeds 3, --sources 1, --epochs 3, --repeats 3, --made-each 3000, --most 24000
 * --more DIR                        further labelled documents to fit on, not scored
 * --before FILE                     averages the weights with some that were fitted on other documents; --share 0.5: how much these
 *                                   count, 1 takes them as they are
 * reach --real DIR                  tells where the rules refuse a labelled place
 * }</pre>
 */
final class WeightFitting {
    /** Makes weights small enough for their sums to fit the table; {@link Breadth#STANDARD} is of the same scale. */
    static final float SCALE = .7f;

    private final Map<String, String> options = new HashMap<>();
    /** Weights that were fitted before, and how much they count. */
    private final Map<String, Float> before = new TreeMap<>();

    private final float share;

    private WeightFitting(String[] arguments) throws IOException {
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
        }
        if (options.containsKey("before")) {
            before.putAll(Weights.named(Files.readAllLines(Path.of(options.get("before")))));
        }
        share = before.isEmpty() ? 0 : Float.parseFloat(options.getOrDefault("share", "0.5"));
    }

    public static void main(String[] arguments) throws Exception {
        WeightFitting fitting = new WeightFitting(arguments);
        switch (arguments[0]) {
            case "leave-out" -> fitting.leaveOut();
            case "fit" -> fitting.fit();
            case "reach" -> fitting.reach();
            default -> throw new IllegalArgumentException("leave-out, fit or reach; got " + arguments[0]);
        }
    }

    /** Returns the breadths named: 3:70:140,2:50:120. */
    private List<Breadth> breadths() {
        List<Breadth> breadths = new ArrayList<>();
        for (String named : Splitter.on(',').omitEmptyStrings().split(options.getOrDefault("breadths", ""))) {
            List<String> parts = Splitter.on(':').splitToList(named);
            breadths.add(new Breadth(
                    Integer.parseInt(parts.get(0)),
                    Double.parseDouble(parts.get(1)),
                    Double.parseDouble(parts.get(2))));
        }
        return breadths;
    }

    private int number(String name, int otherwise) {
        return Integer.parseInt(options.getOrDefault(name, Integer.toString(otherwise)));
    }

    private List<LabelledDocument> documents(String name) throws IOException {
        return options.containsKey(name) ? LabelledDocument.readAll(Path.of(options.get(name))) : List.of();
    }

    /** Returns the average of the weights fitted with several seeds, and of those fitted before. */
    private Map<String, Float> fit(
            List<LabelledDocument> real, List<LabelledDocument> more, List<LabelledDocument> made, int seeds) {
        var course =
                new StructuredPerceptron.Course(number("epochs", 3), number("repeats", 3), number("made-each", 3000));
        double sources = Double.parseDouble(options.getOrDefault("sources", "1"));
        Map<String, Float> average = new TreeMap<>();
        before.forEach((key, value) -> average.put(key, share * value));
        for (int i = 0; i < seeds && share < 1; i++) {
            long seed = 1 + 77L * i;
            StructuredPerceptron.fit(course, ofSome(real, sources, seed), more, made, seed)
                    .forEach((key, value) -> average.merge(key, (1 - share) * SCALE * value / seeds, Float::sum));
        }
        return average;
    }

    /** Returns the documents of a share of the sources: averages of weights that were fitted on different ones lean less on any of them. */
    private static List<LabelledDocument> ofSome(List<LabelledDocument> documents, double share, long seed) {
        Random random = new Random(seed);
        Set<String> drawn = new HashSet<>();
        for (String origin : new TreeSet<>(documents.stream().map(d -> d.origin).toList())) {
            if (random.nextDouble() < share) {
                drawn.add(origin);
            }
        }
        return documents.stream().filter(d -> drawn.contains(d.origin)).toList();
    }

    /** Scores each real document with weights fitted without any document of its source. */
    private void leaveOut() throws Exception {
        List<LabelledDocument> real = documents("real");
        List<LabelledDocument> made = documents("made");
        List<LabelledDocument> more = documents("more");
        int folds = number("folds", 4);
        List<String> origins =
                new ArrayList<>(new TreeSet<>(real.stream().map(d -> d.origin).toList()));
        Collections.shuffle(origins, new Random(number("split", 5)));
        ExecutorService workers = Executors.newFixedThreadPool(number("threads", 2));
        List<Future<Map<String, Map<String, LabelledDocument.Label>>>> results = new ArrayList<>();
        Reliability reliability = new Reliability();
        Robustness robustness = new Robustness();
        List<Breadth> breadths = breadths();
        Map<Breadth, PlacementScore> compared = new LinkedHashMap<>();
        breadths.forEach(breadth -> compared.put(breadth, new PlacementScore()));
        boolean madeOnly = options.containsKey("made-only");
        for (int fold = 0; fold < (madeOnly ? 1 : folds); fold++) {
            int number = fold;
            Callable<Map<String, Map<String, LabelledDocument.Label>>> task = () -> {
                List<LabelledDocument> kept = real.stream()
                        .filter(d -> !madeOnly && origins.indexOf(d.origin) % folds != number)
                        .toList();
                Weights weights = Weights.of(fit(kept, more, made, number("seeds", 1)));
                Map<String, Map<String, LabelledDocument.Label>> rows = new TreeMap<>();
                for (LabelledDocument document : real) {
                    if (madeOnly || origins.indexOf(document.origin) % folds == number) {
                        Placement[] placements = Rows.place(document, weights, Breadth.STANDARD);
                        rows.put(document.name, Rows.of(document.lines, placements));
                        for (Breadth breadth : breadths) {
                            compared.get(breadth).add(document.labels, Rows.predict(document, weights, breadth));
                        }
                        reliability.add(document, placements);
                        if (options.containsKey("robust")) {
                            robustness.add(document, weights);
                        }
                    }
                }
                return rows;
            };
            results.add(workers.submit(task));
        }
        workers.shutdown();
        Map<String, Map<String, LabelledDocument.Label>> rows = new TreeMap<>();
        for (var result : results) {
            rows.putAll(result.get());
        }
        compared.forEach((breadth, score) -> System.out.println(breadth + "  " + score));
        PlacementScore all = new PlacementScore();
        Map<Character, PlacementScore> styles = new TreeMap<>();
        for (LabelledDocument document : real) {
            all.add(document.labels, rows.get(document.name));
            styles.computeIfAbsent(document.name.charAt(0), s -> new PlacementScore())
                    .add(document.labels, rows.get(document.name));
            if (options.containsKey("out")) {
                write(Path.of(options.get("out")), document.name, rows.get(document.name));
            }
        }
        System.out.println("left out  " + all);
        styles.forEach((style, score) -> System.out.println(style + "         " + score));
        System.out.print(reliability);
        System.out.print(robustness);
        if (options.containsKey("confidence")) {
            Files.write(Path.of(options.get("confidence")), reliability.resource());
        }
    }

    private static void write(Path folder, String name, Map<String, LabelledDocument.Label> rows) throws IOException {
        Files.createDirectories(folder);
        StringBuilder lines = new StringBuilder();
        rows.forEach((position, label) -> lines.append(position)
                .append('\t')
                .append(label.kind())
                .append('\t')
                .append(label.parent())
                .append('\n'));
        Files.writeString(folder.resolve(name + ".tsv"), lines);
    }

    private void fit() throws Exception {
        List<LabelledDocument> real = documents("real");
        List<LabelledDocument> made = documents("made");
        Map<String, Float> sum = fit(real, documents("more"), made, number("seeds", 3));
        double least = Double.parseDouble(options.getOrDefault("least", "0.05"));
        int most = number("most", 24000);
        double[] sizes =
                sum.values().stream().mapToDouble(v -> -Math.abs(v)).sorted().toArray();
        double threshold = sizes.length > most ? Math.max(least, -sizes[most]) : least;
        TreeSet<String> lines = new TreeSet<>();
        sum.forEach((key, value) -> {
            if (Math.abs(value) > threshold) {
                lines.add(key + "\t" + String.format(Locale.ROOT, "%.2f", value));
            }
        });
        Files.write(Path.of(options.get("weights")), lines);
        System.out.println(lines.size() + " weights of " + sum.size());
        Weights weights = Weights.read(List.copyOf(lines));
        PlacementScore score = new PlacementScore();
        for (LabelledDocument document : real) {
            score.add(document.labels, Rows.predict(document, weights, Breadth.STANDARD));
        }
        System.out.println("fitted on " + score);
    }

    /** Tells where the rules do not allow the labelled placement. */
    private void reach() throws IOException {
        int count = 0;
        int forced = 0;
        int total = 0;
        PlacementScore score = new PlacementScore();
        for (LabelledDocument document : documents("real")) {
            PlacementRules rules = new PlacementRules(document.lines);
            SearchHistory history = new SearchHistory();
            SearchState state = new SearchState();
            SearchState next = new SearchState();
            Candidates places = new Candidates();
            rules.start(state);
            for (int i = 0; i < document.lines.size(); i++) {
                rules.find(places, state);
                int right = StructuredPerceptron.rightPlace(document, places, state);
                total++;
                forced += places.size() == 1 ? 1 : 0;
                if (right < 0) {
                    System.out.println(document.name + ":" + document.lines.line(i) + "  should be "
                            + document.actions[i] + " under "
                            + (document.parents[i] < 0 ? "top" : document.lines.line(document.parents[i]))
                            + "; allowed "
                            + IntStream.range(0, places.size())
                                    .mapToObj(p -> Action.of(places.action(p)) + "@" + places.under(p))
                                    .toList());
                    count++;
                    break;
                }
                next.place(state, places.action(right), places.under(right));
                next.entry = history.add(state.entry, next, places.reason(), SearchHistory.CERTAIN);
                SearchState before = state;
                state = next;
                next = before;
            }
            if (state.line == document.lines.size() - 1) {
                Placement[] placements = new Placement[document.lines.size()];
                history.write(state.entry, state.line, 1, placements);
                Placement.joinContinuations(placements);
                var rows = Rows.of(document.lines, placements);
                if (!score.add(document.labels, rows)) {
                    var wrong = new TreeMap<String, String>();
                    document.labels.forEach((p, l) -> {
                        if (!l.equals(rows.get(p))) wrong.put(p, l + " got " + rows.get(p));
                    });
                    rows.forEach((p, l) -> {
                        if (!document.labels.containsKey(p)) wrong.put(p, "none, got " + l);
                    });
                    System.out.println("differs " + document.name + " "
                            + wrong.entrySet().stream().limit(6).toList());
                }
            }
        }
        System.out.println(count + " documents unreachable; " + forced + " of " + total
                + " lines settled by rules; true placements give " + score);
    }
}
