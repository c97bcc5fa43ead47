package io.github.gangmu.cli;

import io.github.gangmu.internal.parallel.OrderedWork;
import io.github.gangmu.parser.OutlineParser;
import io.github.gangmu.parser.ParseResult;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceException;
import io.github.gangmu.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files a command is given, in directories too, or standard input; and how they are read. */
final class InputFiles {
    private static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    // Behind whatever a command takes before its files.
    @Parameters(
            index = "0+",
            arity = "0..*",
            paramLabel = "FILE",
            description = "Text files; directories, for all *.txt and *.md below them; - for standard input, which is"
                    + " also read where no file is given.")
    private List<String> files = List.of();

    @Option(
            names = "--encoding",
            paramLabel = "CHARSET",
            description = "The charset of the files, such as Big5. Without it UTF-8, UTF-16 and GB18030 (GBK) are told"
                    + " apart by their bytes.")
    private @Nullable Charset encoding;

    @Option(
            names = "--limit",
            paramLabel = "BYTES",
            description = "Refuses larger files; K, M and G may follow the number. Default: 256M.",
            converter = ByteCount.class)
    private long limit = SourceReader.DEFAULT_LIMIT;

    /**
     * A document to read.
     *
     * @param name what messages call it
     * @param file the file; null for standard input
     * @param place where it lies below the directory it was found in, or just its file name
     */
    record Input(String name, @Nullable Path file, Path place) {}

    /** Returns whether the command was given one document by name, or standard input. */
    boolean isSingle() {
        return files.isEmpty() || (files.size() == 1 && !isDirectory(files.get(0)));
    }

    private static boolean isDirectory(String name) {
        try {
            return !name.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Returns the documents in the order they were given; those of a directory in the order of their names. What is no
     * file at all is complained about and left out.
     *
     * @throws ParameterException if nothing is given, or standard input twice
     */
    Found find(Streams streams) {
        CommandSpec command = Objects.requireNonNull(spec);
        if (files.isEmpty() && streams.interactive()) {
            throw new ParameterException(
                    command.commandLine(), "Missing FILE: name a text file or a directory, or - for standard input.");
        }
        List<String> names = files.isEmpty() ? List.of(STANDARD_INPUT) : files;
        if (names.indexOf(STANDARD_INPUT) != names.lastIndexOf(STANDARD_INPUT)) {
            throw new ParameterException(command.commandLine(), "Standard input (-) can be read only once.");
        }
        List<Input> inputs = new ArrayList<>();
        boolean complete = true;
        for (String name : names) {
            complete &= find(name, inputs, streams);
        }
        return new Found(inputs, complete);
    }

    /**
     * The documents found.
     *
     * @param inputs the documents
     * @param complete whether all that were asked for are among them
     */
    record Found(List<Input> inputs, boolean complete) {}

    private static boolean find(String name, List<Input> inputs, Streams streams) {
        if (name.equals(STANDARD_INPUT)) {
            inputs.add(new Input("standard input", null, Path.of("stdin")));
            return true;
        }
        try {
            Path path = Path.of(name);
            if (!Files.isDirectory(path)) {
                Path fileName = path.getFileName();
                inputs.add(new Input(name, path, fileName == null ? path : fileName));
                return true;
            }
            List<Path> below = textFilesBelow(path);
            for (Path file : below) {
                inputs.add(new Input(file.toString(), file, path.relativize(file)));
            }
            if (below.isEmpty()) {
                streams.complain(
                        name + ": there are no .txt or .md files in this directory; name the files themselves");
            }
            return !below.isEmpty();
        } catch (InvalidPathException e) {
            streams.complain(name
                    + ": the locale has no such characters, so no file can be found by this name; set LC_ALL=C.UTF-8");
        } catch (IOException e) {
            streams.complain(
                    name + ": this directory could not be read (" + e.getMessage() + "); check its permissions");
        }
        return false;
    }

    private static List<Path> textFilesBelow(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(InputFiles::isTextFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isTextFile(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(".txt") || name.endsWith(".md")) && Files.isRegularFile(file);
    }

    /**
     * Parses each document, several at a time, and does something with them one after the other, in order. What fails is complained
     * about, the others are still done.
     */
    boolean parseEach(List<Input> inputs, Streams streams, OutlineParser parser, ParsedAction action) {
        SourceReader reader = reader();
        boolean allRead = true;
        try (Stream<Parsed> all =
                OrderedWork.inCommonPool(inputs, input -> Parsed.of(input, parser, reader, streams.in()))) {
            for (Iterator<Parsed> left = all.iterator(); left.hasNext(); ) {
                Parsed parsed = left.next();
                allRead &= isDone(parsed.input(), streams, () -> action.accept(parsed.input(), parsed.orElseThrow()));
                if (streams.out().checkError()) {
                    // Whoever read the output has gone, as head does; there is nobody left to write for.
                    return allRead;
                }
            }
        }
        return allRead;
    }

    /** What is done with each parsed document. */
    @FunctionalInterface
    interface ParsedAction {
        void accept(Input input, ParseResult result) throws IOException;
    }

    /** A document with its outline, or why it could not be read. */
    private record Parsed(
            Input input,
            @Nullable ParseResult result,
            @Nullable SourceException failure) {
        static Parsed of(Input input, OutlineParser parser, SourceReader reader, InputStream in) {
            try {
                return new Parsed(input, parser.parse(read(reader, input, in)), null);
            } catch (SourceException e) {
                return new Parsed(input, null, e);
            }
        }

        ParseResult orElseThrow() {
            if (failure != null) {
                throw failure;
            }
            return Objects.requireNonNull(result);
        }
    }

    private SourceReader reader() {
        SourceReader reader = SourceReader.standard().withLimit(limit);
        return encoding == null ? reader : reader.withCharset(encoding);
    }

    /**
     * Reads another file, in the same way.
     *
     * @throws SourceException if it cannot be read
     * @throws IllegalArgumentException if there can be no such name in this locale
     */
    Source read(String name) {
        return reader().read(Path.of(name));
    }

    /** What may fail while it is done. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private static boolean isDone(Input input, Streams streams, Step step) {
        try {
            step.run();
            return true;
        } catch (SourceException e) {
            streams.complain(Objects.requireNonNull(e.getMessage()));
        } catch (IOException e) {
            streams.complain(e.getMessage() == null ? input.name() + ": " + e : e.getMessage());
        }
        return false;
    }

    private static Source read(SourceReader reader, Input input, InputStream in) {
        return input.file() == null ? reader.read(in, input.name()) : reader.read(input.file());
    }
}
