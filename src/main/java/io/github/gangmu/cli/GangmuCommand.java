package io.github.gangmu.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code gangmu}, which is nothing without one of its subcommands. */
@Command(
        name = "gangmu",
        mixinStandardHelpOptions = true,
        versionProvider = GangmuCommand.Version.class,
        subcommands = {
            TreeCommand.class,
            ConvertCommand.class,
            SelectCommand.class,
            FramesCommand.class,
            TransformCommand.class,
            DiffCommand.class,
            MergeCommand.class,
            HelpCommand.class
        },
        header = "Reads Chinese outlines and official documents in plain text and shows their structure.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  gangmu tree 提纲.txt",
            "  gangmu convert --to json 提纲.txt > 提纲.json",
            "  gangmu convert --to tsv --out tables 材料/",
            "  gangmu select 'heading:contains(治理) > point' 提纲.txt",
            "  gangmu frames 材料/",
            "  gangmu transform --renumber official 提纲.txt",
            "  cat 提纲.txt | gangmu tree --width 80",
            "",
            "Exit codes: 0 all done, 1 some file could not be read or written, 2 wrong usage. Those of select are grep's: 1"
                    + " where nothing was found."
        })
public final class GangmuCommand implements Runnable {
    /** A file could not be read or written. */
    static final int FAILED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the arguments of the command line
     */
    public static void main(String[] args) {
        System.exit(run(Streams.ofProcess(), args));
    }

    /** Runs the command and returns its exit code. */
    static int run(Streams streams, String... args) {
        if (Arrays.stream(args).anyMatch(argument -> argument.indexOf('\uFFFD') >= 0)) {
            streams.complain("An argument has characters that the locale does not have, so it cannot be read; set"
                    + " LC_ALL=C.UTF-8. In a selector, \\ufffd stands for the sign \uFFFD itself.");
            return CommandLine.ExitCode.USAGE;
        }
        PrintWriter out = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true);
        CommandLine command = new CommandLine(new GangmuCommand(), new SubcommandFactory(streams))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new WrongUsage())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(streams.colourful() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpAutoWidth(streams.interactive());
        int code = command.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        CommandSpec command = Objects.requireNonNull(spec);
        throw new ParameterException(
                command.commandLine(), "Missing subcommand: tree, convert, select, frames, transform, diff or merge.");
    }

    /** Tells the version that the jar was packed with. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = GangmuCommand.class.getPackage().getImplementationVersion();
            return new String[] {"gangmu " + (version == null ? "(not packed)" : version)};
        }
    }
}
