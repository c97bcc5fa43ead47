package io.github.gangmu.cli;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceException;
import io.github.gangmu.source.SourceReader;
import io.github.gangmu.transform.ConflictMarks;
import io.github.gangmu.transform.MergeConflict;
import io.github.gangmu.transform.MergeSide;
import io.github.gangmu.transform.OutlineMerge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Merges two revisions of a file, by structure. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        header = "Merges two revisions of a file, by structure.",
        description = {
            "%nOURS and THEIRS are what two people made of BASE. Edits of different blocks go together, also where one side"
                    + " moved or renumbered them; what does not go together is marked by lines, <<<<<<< to >>>>>>>.",
            "%nThe text goes to standard output or to a file, in UTF-8; conflicts are told on standard error.",
            "%nExit codes: 0 merged without conflicts, 1 with conflicts, 2 wrong usage, 255 a file could not be read or"
                    + " written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  gangmu merge 初稿.txt 我的.txt 他的.txt > 合稿.txt",
            "  gangmu merge --renumber --out 合稿.txt 初稿.txt 我的.txt 他的.txt",
            "",
            "As merge driver of git, for *.txt files that .gitattributes gives merge=gangmu:",
            "",
            "  git config merge.gangmu.name 'outlines, by structure'",
            "  git config merge.gangmu.driver 'gangmu merge --name %%P --marker-size %%L --out %%A %%O %%A %%B'"
        })
final class MergeCommand implements Callable<Integer> {
    private static final int CONFLICTS = 1;

    /** Beyond 128, which git takes for a failure; below, it would take the file for a merged one with conflicts in it. */
    private static final int TROUBLE = 255;

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BASE", description = "The file that both began with.")
    private @Nullable Path base;

    @Parameters(index = "1", paramLabel = "OURS", description = "The one revision; it comes first.")
    private @Nullable Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS", description = "The other revision.")
    private @Nullable Path theirs;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes the merged text to a file; it may be one of the three.")
    private @Nullable Path target;

    @Option(names = "--renumber", description = "Counts those lists on whose items both revisions changed.")
    private boolean renumber;

    @Option(
            names = "--favour",
            paramLabel = "SIDE",
            description = "ours, theirs or base: takes that side of each conflict, and marks none.")
    private @Nullable MergeSide favoured;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What messages call the merged text. Default: the name of the file it goes to.")
    private @Nullable String name;

    @Option(names = "--label-base", paramLabel = "NAME", description = "What marks call the base. Default: base.")
    private String baseName = ConflictMarks.standard().base();

    @Option(names = "--label-ours", paramLabel = "NAME", description = "What marks call the one side. Default: ours.")
    private String ourName = ConflictMarks.standard().ours();

    @Option(names = "--label-theirs", paramLabel = "NAME", description = "What marks call the other. Default: theirs.")
    private String theirName = ConflictMarks.standard().theirs();

    @Option(names = "--marker-size", paramLabel = "COUNT", description = "How many signs a mark has. Default: 7.")
    private int markerSize = ConflictMarks.standard().size();

    MergeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ConflictMarks marks;
        try {
            marks = new ConflictMarks(ourName, baseName, theirName, markerSize);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), Objects.requireNonNull(e.getMessage()), e);
        }
        try {
            OutlineMerge merge =
                    OutlineMerge.of(read(base), read(ours), read(theirs)).withMarks(marks);
            merge = renumber ? merge.renumbered() : merge;
            String text =
                    favoured == null ? merge.text() : merge.outline(favoured).text();
            put(text);
            return favoured != null || merge.isClean() ? 0 : report(merge);
        } catch (SourceException | IOException e) {
            streams.complain(Objects.requireNonNullElse(e.getMessage(), e.toString()));
            return TROUBLE;
        }
    }

    private static Outline read(@Nullable Path file) {
        return OutlineParser.standard()
                .parse(SourceReader.standard().read(Objects.requireNonNull(file)))
                .outline();
    }

    private void put(String text) throws IOException {
        if (target == null) {
            streams.out().print(text);
            streams.out().flush();
            return;
        }
        try {
            Files.write(target, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IOException(
                    target + ": this could not be written (" + e + "); check the directory and its permissions", e);
        }
    }

    private int report(OutlineMerge merge) {
        String place = name != null ? name : String.valueOf(target == null ? ours : target);
        Source merged = Source.of(place, merge.text());
        for (MergeConflict conflict : merge.conflicts()) {
            streams.complain(
                    place + ":" + merged.position(conflict.span().start()).line() + ": "
                            + switch (conflict.kind()) {
                                case CHANGED_BOTH -> "both changed this";
                                case REPLACED_BOTH -> "both put something else here";
                                case CHANGED_AND_REMOVED -> "one changed this, the other removed it";
                                case MOVED_AND_REMOVED -> "one moved this, the other removed it";
                                case MOVED_APART -> "both moved this, to different places";
                            });
        }
        int count = merge.conflicts().size();
        streams.complain(String.format(Locale.ROOT, "%d %s", count, count == 1 ? "conflict" : "conflicts"));
        return CONFLICTS;
    }
}
