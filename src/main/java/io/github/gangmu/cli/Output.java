package io.github.gangmu.cli;

import io.github.gangmu.cli.InputFiles.Input;
import io.github.gangmu.parser.ParseResult;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where converted documents go. */
sealed interface Output {

    /**
     * Writes a document.
     *
     * @throws IOException if it cannot be written; the message is fit for the user
     */
    void write(Input input, ParseResult result) throws IOException;

    /** All in one stream, one after the other. */
    record Joined(PrintStream out, Form form, boolean single) implements Output {
        @Override
        public void write(Input input, ParseResult result) throws IOException {
            if (single) {
                form.write(result, out);
            } else {
                form.writeAmongOthers(input.name(), result, out);
            }
            out.flush();
        }
    }

    /** Each in a file of its own. */
    record Files(Form form, Map<Input, Path> targets) implements Output {

        /**
         * Returns the files that the documents will be written to, before any is written.
         *
         * @throws ParameterException if two would have the same name, or one would take the place of what it is read from
         */
        static Files plan(String directory, Form form, List<Input> inputs, CommandLine command) {
            Map<Input, Path> targets = new HashMap<>();
            Map<Path, Input> taken = new HashMap<>();
            Set<Path> sources = new HashSet<>();
            for (Input input : inputs) {
                if (input.file() != null) {
                    sources.add(input.file().toAbsolutePath().normalize());
                }
            }
            for (Input input : inputs) {
                Path target = target(directory, input, form, command);
                Path place = target.toAbsolutePath().normalize();
                Input other = taken.putIfAbsent(place, input);
                if (other != null) {
                    throw new ParameterException(
                            command,
                            "Both " + other.name() + " and " + input.name() + " would be written to " + target
                                    + "; convert them one at a time, into different directories.");
                }
                if (sources.contains(place)) {
                    throw new ParameterException(
                            command, target + " would be overwritten, and it is to be read; choose another --out.");
                }
                targets.put(input, target);
            }
            return new Files(form, targets);
        }

        private static Path target(String directory, Input input, Form form, CommandLine command) {
            try {
                return Path.of(directory).resolve(renamed(input.place(), form));
            } catch (InvalidPathException e) {
                throw new ParameterException(
                        command,
                        input.name() + ": the locale has no such characters, so no file can get this name;"
                                + " set LC_ALL=C.UTF-8",
                        e);
            }
        }

        private static Path renamed(Path place, Form form) {
            String name = Objects.requireNonNull(place.getFileName()).toString();
            int stop = name.lastIndexOf('.');
            String base = stop > 0 ? name.substring(0, stop) : name;
            return place.resolveSibling(base + "." + form.extension());
        }

        @Override
        public void write(Input input, ParseResult result) throws IOException {
            Path target = Objects.requireNonNull(targets.get(input));
            try {
                Path parent = target.getParent();
                if (parent != null) {
                    java.nio.file.Files.createDirectories(parent);
                }
                try (Writer out = java.nio.file.Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
                    form.write(result, out);
                }
            } catch (IOException e) {
                throw new IOException(
                        target + ": this could not be written (" + e + "); check the directory and its permissions", e);
            }
        }
    }
}
