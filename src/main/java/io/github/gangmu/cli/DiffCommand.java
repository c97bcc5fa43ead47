package io.github.gangmu.cli;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.source.SourceException;
import io.github.gangmu.source.SourceReader;
import io.github.gangmu.transform.DiffText;
import io.github.gangmu.transform.OutlineDiff;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what changed between two files, by structure. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        header = "Shows what changed between two files, by structure.",
        description = {
            "%nSigns: + added, - removed, > moved, # renumbered, ~ changed text. Layout does not count.",
            "%nExit codes: 0 no difference, 1 some, 2 wrong usage or a file that could not be read."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  gangmu diff 初稿.txt 二稿.txt", "  gangmu diff --color=always 初稿.txt 二稿.txt | less -R"})
final class DiffCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;
    private static final int TROUBLE = 2;

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "OLD", description = "The file as it was.")
    private @Nullable Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The file as it is now.")
    private @Nullable Path now;

    @Mixin
    private ColourOption colour = new ColourOption();

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            OutlineDiff diff = OutlineDiff.of(read(Objects.requireNonNull(old)), read(Objects.requireNonNull(now)));
            boolean coloured = colour.isWanted(streams);
            streams.out().print((coloured ? DiffText.coloured() : DiffText.plain()).render(diff));
            streams.out().flush();
            return diff.isEmpty() ? 0 : DIFFERENT;
        } catch (SourceException e) {
            streams.complain(Objects.requireNonNull(e.getMessage()));
            return TROUBLE;
        }
    }

    private static Outline read(Path file) {
        return OutlineParser.standard()
                .parse(SourceReader.standard().read(file))
                .outline();
    }
}
