package io.github.gangmu.cli;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.query.Query;
import io.github.gangmu.query.QueryRow;
import io.github.gangmu.query.QuerySyntaxException;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the blocks that a query means. */
@Command(
        name = "select",
        mixinStandardHelpOptions = true,
        header = "Prints the headings, points and paragraphs that a query means.",
        description = {
            "%nQueries are selectors as in CSS: types (heading, point, paragraph, *), relations (A B, A > B, A + B, A ~ B),"
                    + " attributes ([level=2] [marker=一是] [text^=强化] [text~=REGEX]), and :contains(治理) :has(> point)"
                    + " :not(:leaf) :frame(以▢为▢) :parallel :nth-child(2n+1) :line(12). A as $a > B as $b prints both."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  gangmu select 'heading:contains(治理) > point' 提纲.txt",
            "  gangmu select --to tsv 'heading as $h > point as $p' 材料/ > points.tsv",
            "  gangmu select -c 'point:frame(yi-wei)' 材料/",
            "",
            "Exit codes: 0 something was found, 1 nothing was found, 2 wrong query or usage, or some file could not be read."
        })
final class SelectCommand implements Callable<Integer> {
    private static final int NOTHING_FOUND = 1;
    private static final int TROUBLE = 2;

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "QUERY", description = "Which blocks are meant, such as 'heading > point'.")
    private String query = "";

    @Mixin
    private InputFiles files = new InputFiles();

    @Option(
            names = "--to",
            paramLabel = "FORM",
            description =
                    "text (the default: LINE:TEXT, with FILE: before it where there are several), tsv (with a row of"
                            + " names) or json (one object per line).")
    private SelectForm form = SelectForm.TEXT;

    @Option(
            names = {"-H", "--with-filename"},
            description = "Prints the file name before each line of text, also where there is one file.")
    private boolean withFileName;

    @Option(
            names = {"-p", "--path"},
            description = "Prints the way to each block (题目 › 标题 › 第1点) instead of its text.")
    private boolean withPath;

    @Option(
            names = {"-c", "--count"},
            description = "Prints only how many there are in each file.")
    private boolean count;

    @Option(
            names = {"-l", "--files-with-matches"},
            description = "Prints only the names of files that have any.")
    private boolean namesOnly;

    @Option(
            names = {"-q", "--quiet"},
            description = "Prints nothing; the exit code tells.")
    private boolean quiet;

    @Option(
            names = {"-m", "--max-count"},
            paramLabel = "N",
            description = "Stops after so many in each file.")
    private long maxCount = Long.MAX_VALUE;

    @Mixin
    private ColourOption colour = new ColourOption();

    SelectCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Query compiled = compiled();
        InputFiles.Found found = files.find(streams);
        boolean coloured = colour.isWanted(streams);
        boolean named = withFileName || !files.isSingle();
        SelectForm.Writer writer = form.writer(streams.out(), compiled.captures(), named, withPath, coloured);
        boolean[] any = {false};
        if (!quiet && !count && !namesOnly) {
            writer.begin();
        }
        boolean done = files.parseEach(found.inputs(), streams, OutlineParser.standard(), (input, result) -> {
            if (quiet && any[0]) {
                return;
            }
            any[0] |= select(compiled, result.outline(), input.name(), named, writer);
            streams.out().flush();
        });
        if (quiet && any[0]) {
            return 0;
        }
        return !done || !found.complete() ? TROUBLE : any[0] ? 0 : NOTHING_FOUND;
    }

    private boolean select(Query compiled, Outline outline, String name, boolean named, SelectForm.Writer writer) {
        PrintStream out = streams.out();
        Stream<QueryRow> rows = compiled.rows(outline).limit(maxCount);
        if (quiet || namesOnly) {
            boolean any = rows.findAny().isPresent();
            if (any && namesOnly && !quiet) {
                out.print(name + "\n");
            }
            return any;
        }
        if (count) {
            long number = rows.count();
            out.print((named ? name + ":" : "") + number + "\n");
            return number > 0;
        }
        boolean any = false;
        for (Iterator<QueryRow> each = rows.iterator(); each.hasNext() && !out.checkError(); ) {
            writer.write(name, each.next());
            any = true;
        }
        return any;
    }

    private Query compiled() {
        try {
            return Query.compile(query);
        } catch (QuerySyntaxException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage(), e);
        }
    }
}
