package io.github.gangmu.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where transformed documents go. */
sealed interface Destination {

    /**
     * Puts what has become of one input.
     *
     * @param file the file the input was read from, null for standard input
     * @param documents what it has become: one document, or its parts
     * @throws IOException if that cannot be done; the message is fit for the user
     */
    void put(@Nullable Path file, List<Document> documents) throws IOException;

    /** Shows the lines that would change. */
    record Preview(PrintStream out, boolean coloured) implements Destination {
        @Override
        public void put(@Nullable Path file, List<Document> documents) {
            for (Document document : documents) {
                LineDiff diff = LineDiff.of(document.name(), document.before().text(), document.text());
                out.print(coloured ? diff.coloured() : diff.plain());
            }
            out.flush();
        }
    }

    /** Shows the names that parts would get, and how many lines each has. */
    record Names(PrintStream out) implements Destination {
        @Override
        public void put(@Nullable Path file, List<Document> documents) {
            for (Document document : documents) {
                long lines = document.text().lines().count();
                out.print(document.part() + "\t" + lines + (lines == 1 ? " line\n" : " lines\n"));
            }
            out.flush();
        }
    }

    /** Prints texts, in UTF-8; several under their names. */
    final class Printed implements Destination {
        private final PrintStream out;
        private final boolean named;
        private boolean any;

        Printed(PrintStream out, boolean named) {
            this.out = out;
            this.named = named;
        }

        @Override
        public void put(@Nullable Path file, List<Document> documents) {
            for (Document document : documents) {
                if (named || documents.size() > 1) {
                    String name = document.part().isEmpty() ? document.name() : document.part();
                    out.print((any ? "\n" : "") + "== " + name + " ==\n");
                }
                out.print(document.text());
                any = true;
            }
            out.flush();
        }
    }

    /** Changes files in place; what came from standard input goes to standard output. Either keeps its charset. */
    record InPlace(PrintStream out) implements Destination {
        @Override
        public void put(@Nullable Path file, List<Document> documents) throws IOException {
            for (Document document : documents) {
                if (file == null) {
                    out.write(document.bytes());
                    out.flush();
                } else if (!document.text().equals(document.before().text())) {
                    AtomicFile.write(file, document.bytes());
                }
            }
        }
    }

    /** Writes files into a directory. */
    final class Directory implements Destination {
        private final String directory;
        private final boolean overwrites;
        private final Map<Path, String> taken = new HashMap<>();

        Directory(String directory, boolean overwrites) {
            this.directory = directory;
            this.overwrites = overwrites;
        }

        @Override
        public void put(@Nullable Path file, List<Document> documents) throws IOException {
            // All is made ready first, so that of one input either all parts are written or none.
            List<Path> targets = new ArrayList<>();
            List<byte[]> contents = new ArrayList<>();
            for (Document document : documents) {
                targets.add(target(document));
                contents.add(document.bytes());
            }
            for (int i = 0; i < targets.size(); i++) {
                AtomicFile.write(targets.get(i), contents.get(i));
            }
        }

        private Path target(Document document) throws IOException {
            try {
                Path target = document.target(Path.of(directory));
                String other = taken.putIfAbsent(target.toAbsolutePath().normalize(), document.name());
                if (other != null) {
                    throw new IOException("Both " + other + " and " + document.name() + " would be written to " + target
                            + "; give them one at a time, with different directories");
                }
                if (!overwrites && Files.exists(target)) {
                    throw new IOException(target + ": this file is there already; --force overwrites it, or choose"
                            + " another --out");
                }
                return target;
            } catch (InvalidPathException e) {
                throw new IOException(
                        document.name() + ": the locale has no such characters as the file name would have; set"
                                + " LC_ALL=C.UTF-8",
                        e);
            }
        }
    }
}
