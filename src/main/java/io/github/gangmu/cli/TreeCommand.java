package io.github.gangmu.cli;

import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.render.TreeText;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws the outline of each file as a tree. */
@Command(
        name = "tree",
        mixinStandardHelpOptions = true,
        header = "Draws the outline of each file as a tree.",
        footerHeading = "%nExamples:%n",
        footer = {"  gangmu tree 提纲.txt", "  gangmu tree --color=always 材料/ | less -R"})
final class TreeCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputFiles files = new InputFiles();

    @Mixin
    private ColourOption colour = new ColourOption();

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Cuts lines to this width, at least 20; a Chinese character takes two columns. Default: the"
                    + " width of the terminal, or no cutting outside one.")
    private @Nullable Integer width;

    TreeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        TreeText tree = style();
        InputFiles.Found found = files.find(streams);
        boolean single = files.isSingle();
        boolean[] first = {true};
        boolean done = files.parseEach(found.inputs(), streams, OutlineParser.standard(), (input, result) -> {
            if (!single) {
                streams.out()
                        .append(first[0] ? "" : "\n")
                        .append("== ")
                        .append(input.name())
                        .append(" ==\n");
                first[0] = false;
            }
            tree.render(result.outline(), streams.out());
            streams.out().flush();
        });
        return done && found.complete() ? 0 : GangmuCommand.FAILED;
    }

    private TreeText style() {
        boolean coloured = colour.isWanted(streams);
        TreeText tree = coloured ? TreeText.coloured() : TreeText.plain();
        CommandSpec command = Objects.requireNonNull(spec);
        if (width != null) {
            if (width < TreeText.MIN_WIDTH) {
                throw new ParameterException(
                        command.commandLine(),
                        "A tree needs a --width of at least " + TreeText.MIN_WIDTH + " columns.");
            }
            return tree.withWidth(width);
        }
        return streams.interactive()
                ? tree.withWidth(
                        Math.max(TreeText.MIN_WIDTH, command.usageMessage().width()))
                : tree;
    }
}
