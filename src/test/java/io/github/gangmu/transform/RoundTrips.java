package io.github.gangmu.transform;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Runs every transformation on every text of a folder, reads what is printed, and prints how often the tree that was meant
 * comes back. For people, no test: {@code RoundTrips FOLDER [TRANSFORMATION]}; with a name, every miss is shown.
 */
final class RoundTrips {
    private final Map<String, Outline> outlines = new LinkedHashMap<>();

    private RoundTrips() {}

    public static void main(String[] args) throws IOException {
        RoundTrips trips = new RoundTrips();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                trips.outlines.put(String.valueOf(file.getFileName()), Gangmu.parse(file));
            }
        }
        System.out.printf("%d texts%n", trips.outlines.size());
        System.out.printf(
                "%-26s %7s %7s %9s %9s %9s %9s%n",
                "transformation", "changed", "exact", "of those", "places", "numbers", "faults");
        transformations().forEach((name, transformation) -> {
            if (args.length < 2 || name.startsWith(args[1])) {
                trips.run(name, transformation, args.length > 1);
            }
        });
    }

    private void run(String name, Transformation transformation, boolean shown) {
        int changed = 0;
        int exact = 0;
        int changedExact = 0;
        long places = 0;
        long numbers = 0;
        long blocks = 0;
        List<String> faults = new ArrayList<>();
        List<String> misses = new ArrayList<>();
        Map<String, Integer> causes = new TreeMap<>();
        for (Map.Entry<String, Outline> entry : outlines.entrySet()) {
            Outline before = entry.getValue();
            Outline after = transformation.apply(before);
            boolean differs = !before.text().equals(after.text());
            TreeRows expected = TreeRows.of(after);
            TreeRows read = TreeRows.of(Gangmu.parse(after.text()));
            TreeRows.Agreement agreement = expected.agreement(read);
            changed += differs ? 1 : 0;
            exact += agreement.isExact() ? 1 : 0;
            changedExact += differs && agreement.isExact() ? 1 : 0;
            places += agreement.places();
            numbers += agreement.numbers();
            blocks += agreement.blocks();
            agreement.firstDifference().ifPresent(difference -> misses.add(entry.getKey() + "\n" + difference));
            if (!agreement.isExact()) {
                causes.merge(agreement.cause(), 1, Integer::sum);
            }
            KeptText.faults(before, after).forEach(fault -> faults.add(entry.getKey() + ": " + fault));
        }
        System.out.printf(
                Locale.ROOT,
                "%-26s %7d %7d %9d %8.2f%% %8.2f%% %9d%n",
                name,
                changed,
                exact,
                changedExact,
                100.0 * places / Math.max(1, blocks),
                100.0 * numbers / Math.max(1, blocks),
                faults.size());
        if (!causes.isEmpty()) {
            System.out.println("    " + causes);
        }
        if (shown) {
            misses.forEach(System.out::println);
            faults.forEach(System.out::println);
        }
    }

    static Map<String, Transformation> transformations() {
        Map<String, Transformation> all = new LinkedHashMap<>();
        all.put("none", Transformation.none());
        all.put("normalise", Normalise.all());
        all.put("unwrap", Unwrap.all());
        all.put("renumber-official", Renumber.official());
        all.put("renumber-decimal", Renumber.decimal());
        all.put("renumber-in-place", Renumber.inPlace());
        all.put("add-numbers", AddNumbers.official());
        all.put("restyle", Restyle.level(2, "（1）"));
        all.put("strip-numbers", StripNumbers.all());
        all.put("strip-numbers-marking", StripNumbers.all().markingLevels());
        all.put("explode", Explode.points());
        all.put("join-points", JoinPoints.all());
        all.put("explode,join-points", Explode.points().andThen(JoinPoints.all()));
        all.put("separate-run-in", SeparateRunIn.all());
        all.put("join-run-in", JoinRunIn.all());
        all.put(
                "promote",
                outline -> first(outline, RoundTrips::rises)
                        .map(Promote::at)
                        .map(promote -> promote.apply(outline))
                        .orElse(outline));
        all.put(
                "demote",
                outline -> first(outline, RoundTrips::falls)
                        .map(Demote::at)
                        .map(demote -> demote.apply(outline))
                        .orElse(outline));
        all.put(
                "move-up",
                outline -> first(outline, RoundTrips::falls)
                        .map(at -> Move.at(at).up())
                        .map(move -> move.apply(outline))
                        .orElse(outline));
        all.put(
                "move-under",
                outline -> first(outline, RoundTrips::falls)
                        .map(at -> Move.at(at).under(before(at)))
                        .map(move -> move.apply(outline))
                        .orElse(outline));
        all.put("sort", Sort.byText());
        all.put("sort-by-number", Sort.byNumber());
        all.put("reverse", Reverse.all());
        all.put(
                "extract",
                outline -> first(outline, RoundTrips::isSection)
                        .map(Extract::at)
                        .map(extract -> extract.apply(outline))
                        .orElse(outline));
        all.put(
                "split,merge",
                outline -> Merge.standard().apply(Split.byHeading().apply(outline)));
        all.put(
                "extract-titled",
                outline -> first(outline, RoundTrips::isSection)
                        .map(at -> Extract.at(at).titled())
                        .map(extract -> extract.apply(outline))
                        .orElse(outline));
        all.put("filter-depth", Filter.depth(2));
        all.put("filter-contents", Filter.contents());
        all.put("filter-pruning", Filter.pruning(path -> path.index() % 3 == 2));
        all.put(
                "filter-pruning,renumber",
                Filter.pruning(path -> path.index() % 3 == 2).andThen(Renumber.inPlace()));
        all.put("deduplicate", Deduplicate.exact());
        all.put("deduplicate-throughout", Deduplicate.exact().throughout());
        return all;
    }

    private static int[] before(int... indexes) {
        int[] at = indexes.clone();
        at[at.length - 1]--;
        return at;
    }

    private static Optional<int[]> first(Outline outline, Predicate<BlockPath> condition) {
        return outline.find(condition)
                .findFirst()
                .map(path -> path.indexes().stream().mapToInt(Integer::intValue).toArray());
    }

    private static boolean isSection(BlockPath path) {
        return path.index() > 0 && !path.block().blocks().isEmpty() && isItem(path.block());
    }

    private static boolean rises(BlockPath path) {
        return path.index() > 0
                && isItem(path.block())
                && path.parent().filter(parent -> isItem(parent.block())).isPresent();
    }

    private static boolean falls(BlockPath path) {
        return isItem(path.block())
                && path.previous().filter(before -> isItem(before.block())).isPresent();
    }

    private static boolean isItem(Block block) {
        return Items.isItem(block) && !Items.isInLine(block);
    }
}
