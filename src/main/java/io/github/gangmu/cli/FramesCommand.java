package io.github.gangmu.cli;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.frame.Frame;
import io.github.gangmu.frame.FrameDiscovery;
import io.github.gangmu.frame.FrameDiscovery.Discovered;
import io.github.gangmu.frame.FrameMatch;
import io.github.gangmu.frame.FrameSet;
import io.github.gangmu.frame.Frames;
import io.github.gangmu.parser.OutlineParser;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the frames that the items of all files fill, as one table. */
@Command(
        name = "frames",
        mixinStandardHelpOptions = true,
        header = "Lists the frames (句式) of all files as a table, the most frequent first.",
        description = {
            "%nOne row per frame, parted by tabs: how often it was found, the frame, an example.",
            "%nWith --discover: how many items share the frame, in how many groups, how parallel these are (0 to 1), the"
                    + " frame, an example. Frames of the catalogue are left out there."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  gangmu frames 提纲.txt",
            "  gangmu frames --discover 材料/",
            "  gangmu frames --frame '点亮▢的“▢”' --frame '以{载体}为{作用}' 材料/"
        })
final class FramesCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputFiles files = new InputFiles();

    @Option(
            names = "--discover",
            description = "Lists the frames that items side by side share and the catalogue does not know.")
    private boolean discover;

    @Option(
            names = "--frame",
            paramLabel = "PATTERN",
            description = "Looks for this frame, and only for those given so; ▢ or {name} stands for a slot.")
    private List<String> patterns = List.of();

    @Option(names = "--text", description = "Looks into running text too, not only into headings and points.")
    private boolean text;

    FramesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (discover && (text || !patterns.isEmpty())) {
            throw new ParameterException(
                    command.commandLine(), "--discover asks for frames nobody named; leave out --frame and --text.");
        }
        FrameSet set = set(command);
        InputFiles.Found found = files.find(streams);
        Map<Frame, Count> counts = new LinkedHashMap<>();
        List<List<String>> groups = new ArrayList<>();
        boolean done = files.parseEach(found.inputs(), streams, OutlineParser.standard(), (input, result) -> {
            Outline outline = result.outline();
            if (discover) {
                outline.pointGroups()
                        .map(points -> points.stream().map(Block::text).toList())
                        .forEach(groups::add);
            } else {
                count(outline, set, counts);
            }
        });
        if (discover) {
            FrameDiscovery.over(groups.stream()).stream()
                    .filter(frame -> !frame.isKnown())
                    .forEach(frame -> write(frame, streams.out()));
        } else {
            counts.entrySet().stream()
                    .sorted(Comparator.comparingInt((Map.Entry<Frame, Count> entry) -> -entry.getValue().matches))
                    .forEach(entry -> streams.out()
                            .append(entry.getValue().matches + "\t"
                                    + entry.getKey().pattern() + "\t" + inOneCell(entry.getValue().example) + "\n"));
        }
        streams.out().flush();
        return done && found.complete() ? 0 : GangmuCommand.FAILED;
    }

    private FrameSet set(CommandSpec command) {
        if (patterns.isEmpty()) {
            return FrameSet.catalogue();
        }
        try {
            return FrameSet.of(patterns.stream()
                    .map(pattern -> Frames.catalogue().stream()
                            .filter(frame -> frame.pattern().equals(pattern))
                            .findFirst()
                            .orElseGet(() -> Frame.of(pattern)))
                    .toArray(Frame[]::new));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--frame: " + e.getMessage(), e);
        }
    }

    private void count(Outline outline, FrameSet set, Map<Frame, Count> counts) {
        outline.allBlocks()
                .filter(block -> text || !(block instanceof Paragraph))
                .forEach(block -> {
                    for (FrameMatch match : block.frames(set)) {
                        String words = block.text()
                                .substring(match.span().start(), match.span().end());
                        counts.computeIfAbsent(match.frame(), it -> new Count(words)).matches++;
                    }
                });
    }

    private static void write(Discovered frame, PrintStream out) {
        out.append(frame.texts() + "\t" + frame.groups() + "\t"
                + String.format(Locale.ROOT, "%.2f", frame.parallelism()) + "\t" + frame.pattern() + "\t"
                + inOneCell(frame.example()) + "\n");
    }

    private static String inOneCell(String words) {
        return words.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    /** How often a frame was found, and where first. */
    private static final class Count {
        private final String example;
        private int matches;

        Count(String example) {
            this.example = example;
        }
    }
}
