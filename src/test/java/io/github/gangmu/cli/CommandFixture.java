package io.github.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands as a user does, in a folder of their own. */
abstract class CommandFixture {
    @TempDir
    Path folder;

    /** What is typed into standard input. */
    String typed = "";

    /** Whether a person sits at a terminal that shows colours. */
    boolean interactive;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs the command and returns its exit code. */
    final int run(String... args) {
        out.reset();
        err.reset();
        Streams streams = new Streams(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                interactive,
                interactive);
        int code = GangmuCommand.run(streams, args);
        streams.out().flush();
        streams.err().flush();
        return code;
    }

    /** Runs the command, which must go well, and returns what it prints. */
    final String printed(String... args) {
        assertThat(run(args)).as("%s", err()).isZero();
        return out();
    }

    /** Returns what the last command printed. */
    final String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns what the last command complained about. */
    final String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Writes a file below the folder and returns its name. */
    final String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
