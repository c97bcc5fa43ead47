package io.github.gangmu.cli;

import io.github.gangmu.parser.OutlineParser;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the outline of each file in another form. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        header = "Writes the outline of each file in another form.",
        description = {
            "%nForms: tsv (one row per block, for spreadsheets, SQL and scripts), json (one object per file, for"
                    + " programs) and txt (the text itself).",
            "%nOn standard output, several files are kept apart: in tsv by a line '# NAME', in json as one line with the"
                    + " name for each (JSON Lines). With --out each gets a file of its own."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  gangmu convert --to json 提纲.txt > 提纲.json", "  gangmu convert --to tsv --out tables 材料/ 讲话.md"})
final class ConvertCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputFiles files = new InputFiles();

    @Option(names = "--to", required = true, paramLabel = "FORM", description = "tsv, json or txt.")
    private @Nullable Form form;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes NAME.tsv (.json, .txt) into this directory for each NAME.txt, in the same folders as"
                    + " below a directory that was given.")
    private @Nullable String directory;

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Form to = Objects.requireNonNull(form);
        CommandSpec command = Objects.requireNonNull(spec);
        InputFiles.Found found = files.find(streams);
        Output output = directory == null
                ? new Output.Joined(streams.out(), to, files.isSingle())
                : Output.Files.plan(directory, to, found.inputs(), command.commandLine());
        OutlineParser parser = OutlineParser.standard();
        boolean done = files.parseEach(found.inputs(), streams, parser, output::write);
        return done && found.complete() ? 0 : GangmuCommand.FAILED;
    }
}
