package io.github.gangmu.cli;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.cli.InputFiles.Input;
import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.source.Source;
import io.github.gangmu.transform.Renumber;
import io.github.gangmu.transform.Transformation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
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
        header = "Transforms the outline of each file, and touches nothing else in its text.",
        description = {
            "%nWithout --write the lines that would change are shown and the files stay as they are. With --write the"
                    + " files are changed, in UTF-8; standard input goes to standard output.",
            "%nWhatever their order on the command line, the transformations are done in the order they are listed here.",
            "%nSTYLES is official (一、（一）1.（1）①), chapters (第一章 第一节 第一条), decimal (1. 1.1), or the first"
                    + " marker of each level, parted by blanks; - is a level without numbers: '第一章 一、 - 1.'."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  gangmu transform --explode --renumber official 提纲.txt",
            "  gangmu transform --write --normalise 材料/",
            "  gangmu transform --write --strip-numbers - < 提纲.txt"
        })
final class TransformCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputFiles files = new InputFiles();

    @Mixin
    private Transformations chosen = new Transformations();

    @Option(names = "--write", description = "Changes the files in place.")
    private boolean write;

    TransformCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        Transformation transformation;
        try {
            transformation = chosen.transformation();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), Objects.requireNonNull(e.getMessage()), e);
        }
        InputFiles.Found found = files.find(streams);
        OutlineParser parser = OutlineParser.standard();
        boolean done = files.readEach(found.inputs(), streams, (input, source) -> {
            Outline outline = parser.parse(source).outline();
            report(input, source, outline);
            put(input, source, transformation.apply(outline).text());
        });
        return done && found.complete() ? 0 : GangmuCommand.FAILED;
    }

    /** Tells of references whose target gets another number; they are the author's to mend. */
    private void report(Input input, Source source, Outline outline) {
        Renumber renumber = chosen.renumbering();
        if (renumber == null) {
            return;
        }
        renumber.run(outline).diagnostics().forEach(diagnostic -> {
            int line = source.lines().lineOf(diagnostic.span().start());
            streams.complain(input.name() + ":" + line + ": " + diagnostic.english());
        });
    }

    private void put(Input input, Source source, String text) throws IOException {
        if (!write) {
            streams.out().print(LineDiff.of(input.name(), source.text(), text));
        } else if (input.file() == null) {
            streams.out().print(text);
        } else if (!text.equals(source.text())) {
            replace(input.file(), text);
        }
        streams.out().flush();
    }

    /** Writes into the file itself, so that it keeps its owner, its permissions and its links. */
    private static void replace(Path file, String text) throws IOException {
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IOException(file + ": this could not be written (" + e + "); check its permissions", e);
        }
    }
}
