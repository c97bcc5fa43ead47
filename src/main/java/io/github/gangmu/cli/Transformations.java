package io.github.gangmu.cli;

import io.github.gangmu.transform.AddNumbers;
import io.github.gangmu.transform.Deduplicate;
import io.github.gangmu.transform.Explode;
import io.github.gangmu.transform.Filter;
import io.github.gangmu.transform.JoinPoints;
import io.github.gangmu.transform.JoinRunIn;
import io.github.gangmu.transform.Normalise;
import io.github.gangmu.transform.NumberingScheme;
import io.github.gangmu.transform.Renumber;
import io.github.gangmu.transform.Reverse;
import io.github.gangmu.transform.SeparateRunIn;
import io.github.gangmu.transform.Sort;
import io.github.gangmu.transform.StripNumbers;
import io.github.gangmu.transform.Transformation;
import io.github.gangmu.transform.Unwrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The transformations a command is asked for. */
final class Transformations {
    /** What to sort by. */
    enum SortKey {
        TEXT,
        NUMBER
    }

    @Option(names = "--unwrap", order = 1, description = "Joins hard-wrapped lines.")
    private boolean unwrap;

    @Option(
            names = {"--normalise", "--normalize"},
            order = 2,
            description = "Brings punctuation, quotes, widths and blanks to GB/T 15834.")
    private boolean normalise;

    @Option(names = "--explode", order = 3, description = "Puts points counted inside a line on lines of their own.")
    private boolean explode;

    @Option(names = "--join-points", order = 4, description = "Puts counted points into the line that introduces them.")
    private boolean joinPoints;

    @Option(names = "--separate-run-in", order = 5, description = "Puts text that runs on behind a heading below it.")
    private boolean separateRunIn;

    @Option(names = "--join-run-in", order = 6, description = "Puts running text into the line of its heading.")
    private boolean joinRunIn;

    @Option(
            names = "--deduplicate",
            order = 7,
            arity = "0..1",
            fallbackValue = "1",
            paramLabel = "LIKENESS",
            description = "Removes items a list holds twice; with a LIKENESS below 1, such as 0.8, also alike ones.")
    private @Nullable Double deduplicate;

    @Option(names = "--depth", order = 8, paramLabel = "LEVELS", description = "Keeps so many levels of blocks.")
    private @Nullable Integer depth;

    @Option(names = "--contents", order = 9, description = "Keeps headings and points, without running text.")
    private boolean contents;

    @Option(
            names = "--sort",
            order = 10,
            paramLabel = "KEY",
            description = "Sorts the items of each list: text or number.")
    private @Nullable SortKey sort;

    @Option(names = "--reverse", order = 11, description = "Turns each list round.")
    private boolean reverse;

    @Option(names = "--strip-numbers", order = 12, description = "Takes the numbers of items away.")
    private boolean stripNumbers;

    @Option(names = "--number", order = 13, paramLabel = "STYLES", description = "Numbers lists that have no numbers.")
    private @Nullable String number;

    @Option(
            names = "--renumber",
            order = 14,
            paramLabel = "STYLES",
            description = "Numbers anew what has a number; in-place keeps the styles and counts on.")
    private @Nullable String renumber;

    /**
     * Returns all that was asked for as one.
     *
     * @throws IllegalArgumentException if nothing was, or some value makes no sense; the message is fit for the user
     */
    Transformation transformation() {
        List<Transformation> all = new ArrayList<>();
        addIf(all, unwrap, Unwrap.all());
        addIf(all, normalise, Normalise.all());
        addIf(all, explode, Explode.points());
        addIf(all, joinPoints, JoinPoints.all());
        addIf(all, separateRunIn, SeparateRunIn.all());
        addIf(all, joinRunIn, JoinRunIn.all());
        if (deduplicate != null) {
            all.add(Deduplicate.alike(deduplicate));
        }
        if (depth != null) {
            all.add(Filter.depth(depth));
        }
        addIf(all, contents, Filter.contents());
        if (sort != null) {
            all.add(sort == SortKey.TEXT ? Sort.byText() : Sort.byNumber());
        }
        addIf(all, reverse, Reverse.all());
        addIf(all, stripNumbers, StripNumbers.all());
        if (number != null) {
            all.add(AddNumbers.with(scheme(number)));
        }
        Renumber numbering = renumbering();
        if (numbering != null) {
            all.add(numbering);
        }
        return all.stream()
                .reduce(Transformation::andThen)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Missing transformation: name one, such as --renumber official; --help lists them."));
    }

    @Nullable
    Renumber renumbering() {
        if (renumber == null) {
            return null;
        }
        return renumber.equals("in-place") ? Renumber.inPlace() : Renumber.with(scheme(renumber));
    }

    private static void addIf(List<Transformation> all, boolean asked, Transformation transformation) {
        if (asked) {
            all.add(transformation);
        }
    }

    private static NumberingScheme scheme(String styles) {
        return switch (styles.strip()) {
            case "official" -> NumberingScheme.official();
            case "chapters" -> NumberingScheme.chapters();
            case "decimal" -> NumberingScheme.decimal();
            default ->
                NumberingScheme.of(Arrays.stream(styles.strip().split("\\s+"))
                        .map(style -> style.equals("-") ? "" : style)
                        .toArray(String[]::new));
        };
    }
}
