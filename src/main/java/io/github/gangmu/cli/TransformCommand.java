package io.github.gangmu.cli;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.cli.InputFiles.Input;
import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceException;
import io.github.gangmu.transform.Merge;
import io.github.gangmu.transform.Split;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Transforms the outline of each file. */
@Command(
        name = "transform",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        modelTransformer = StepOptions.class,
        customSynopsis = "gangmu transform TRANSFORMATION... [OPTIONS] [FILE...]",
        header = "Transforms the outline of each file, and touches nothing else in its text.",
        description = {
            "%nWithout --write the lines that would change are shown, and the files stay as they are. --extract and --merge"
                    + " make another document, which is printed, and --split several, whose names are shown; --out writes"
                    + " them.",
            "%nSELECTOR says which blocks are meant, as in gangmu select: 'heading[level=2]', ':contains(保障)', ':line(12)'.",
            "%nSTYLES is official (一、（一）1.（1）①), chapters (第一章 第一节 第一条), decimal (1. 1.1), or the first"
                    + " marker of each level, parted by blanks; - is a level without numbers: '第一章 一、 - 1.'."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  gangmu transform --explode --renumber official 提纲.txt",
            "  gangmu transform --write --normalise 材料/",
            "  gangmu transform --promote 'heading:contains(保障) > heading' --renumber in-place 提纲.txt",
            "  gangmu transform --move ':line(12)' --under 'heading:contains(保障)' --write 提纲.txt",
            "  gangmu transform --strip-numbers --on '[level=1]' --sort text 提纲.txt",
            "  gangmu transform --extract 'heading:contains(保障)' --promote '*' 提纲.txt > 保障.txt",
            "  gangmu transform --split --out 分章 提纲.txt",
            "  gangmu transform --merge --renumber official 甲.txt 乙.txt > 总.txt",
            "  gangmu transform --write --strip-numbers - < 提纲.txt",
            "",
            "Exit codes: 0 all done, 1 some file could not be read or written, or a selector means no block in any file, 2"
                    + " wrong usage."
        })
final class TransformCommand implements Callable<Integer>, StepOptions.Owner {
    private final Streams streams;

    /** The transformations as they were written. */
    private final List<StepOptions.Written> written = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputFiles files = new InputFiles();

    @Mixin
    private ColourOption colour = new ColourOption();

    @Option(
            names = "--write",
            description = "Changes the files in place; each keeps its charset. Standard input goes to standard output.")
    private boolean write;

    @Option(names = "--print", description = "Prints the whole text, in UTF-8.")
    private boolean print;

    @Option(names = "--out", paramLabel = "DIR", description = "Writes into files of this directory.")
    private @Nullable String directory;

    @Option(names = "--force", description = "Lets --out overwrite files that are there.")
    private boolean force;

    TransformCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public List<StepOptions.Written> written() {
        return written;
    }

    @Override
    public Integer call() {
        OutlineParser parser = OutlineParser.standard();
        Steps steps;
        try {
            steps = Steps.of(written, name -> parser.parse(files.read(name)).outline());
        } catch (IllegalArgumentException e) {
            throw wrong(Objects.requireNonNull(e.getMessage()));
        } catch (SourceException e) {
            streams.complain(Objects.requireNonNull(e.getMessage()));
            return GangmuCommand.FAILED;
        }
        Destination destination = destination(steps);
        InputFiles.Found found = files.find(streams);
        StepRun run = new StepRun(streams);
        List<Input> inputs = new ArrayList<>();
        List<Outline> outlines = new ArrayList<>();
        boolean done = files.parseEach(found.inputs(), streams, parser, (input, result) -> {
            Outline before = result.outline();
            Outline outline = run.apply(steps.toEach(), before, input.name(), true);
            if (outline.text().equals(before.text()) && !outline.equals(before)) {
                streams.complain(
                        input.name() + ": the outline is another now, but its text is the same; numbers would tell:"
                                + " write --renumber or --number official behind the other transformations");
            }
            if (outline.blocks().isEmpty() && steps.has(Operation.EXTRACT)) {
                // Nothing is extracted here; there may be something in the other files.
                return;
            }
            if (steps.merge() == null) {
                destination.put(input.file(), documents(steps, run, input, outline));
            } else {
                inputs.add(input);
                outlines.add(outline);
            }
        });
        if (!outlines.isEmpty()) {
            done = done && found.complete() && merge(steps, run, inputs.get(0), outlines, destination);
        }
        boolean meant = run.allMeantSomething(steps.all());
        return done && found.complete() && meant ? 0 : GangmuCommand.FAILED;
    }

    private boolean merge(Steps steps, StepRun run, Input first, List<Outline> outlines, Destination destination) {
        Step merge = Objects.requireNonNull(steps.merge());
        Merge how = merge.has(Qualifier.FLAT) ? Merge.flat() : Merge.standard();
        try {
            Outline whole = run.apply(steps.toWhole(), how.apply(outlines), first.name(), outlines.size() == 1);
            destination.put(first.file(), documents(steps, run, first, whole));
            return true;
        } catch (IOException | SourceException e) {
            streams.complain(Objects.requireNonNull(e.getMessage()));
            return false;
        }
    }

    private List<Document> documents(Steps steps, StepRun run, Input input, Outline outline) {
        Source source = outline.source();
        Step split = steps.split();
        if (split == null) {
            return List.of(new Document(input.name(), input.place(), "", source, outline.text()));
        }
        run.note(split, outline);
        Split how = split.has(Qualifier.ON) ? Split.before(split.query(Qualifier.ON)) : Split.byHeading();
        List<Outline> parts = how.apply(outline);
        boolean nested = !files.isSingle() && steps.merge() == null;
        List<String> names = PartNames.of(parts, input.place().toString(), nested);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Document(
                        input.name(),
                        input.place(),
                        names.get(i),
                        source,
                        parts.get(i).text()))
                .toList();
    }

    private Destination destination(Steps steps) {
        if ((write ? 1 : 0) + (print ? 1 : 0) + (directory == null ? 0 : 1) > 1) {
            throw wrong("--write, --print and --out say where the result goes; only one of them can stand.");
        }
        if (force && directory == null) {
            throw wrong("--force goes with --out DIR.");
        }
        if (write && steps.makeOthers()) {
            throw wrong("--write would put another document in the place of the file, and the rest would be lost; use"
                    + " --out DIR or --print with --extract, --merge and --split.");
        }
        if (write) {
            return new Destination.InPlace(streams.out());
        }
        if (directory != null) {
            return new Destination.Directory(directory, force);
        }
        if (steps.split() != null && !print) {
            return new Destination.Names(streams.out());
        }
        return print || steps.makeOthers()
                ? new Destination.Printed(streams.out(), !files.isSingle() && steps.merge() == null)
                : new Destination.Preview(streams.out(), colour.isWanted(streams));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
