package io.github.gangmu.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out where results go
 * @param err where messages go
 * @param interactive whether a person sits at both ends: standard input and output are a terminal
 * @param colourful whether that terminal shows colours and its user wants them (NO_COLOR is not set)
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean interactive, boolean colourful) {

    /** Returns the streams of this process, both outputs in UTF-8 whatever the locale. */
    static Streams ofProcess() {
        boolean interactive = isInteractive();
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Streams(System.in, out, err, interactive, interactive && Ansi.AUTO.enabled());
    }

    @SuppressWarnings("SystemConsoleNull") // Before Java 22, null is how it says so.
    private static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // Since Java 22 there is a console without a terminal, too, and a method that tells.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** Prints a message for the user: what is wrong, and what to do about it. */
    void complain(String message) {
        out.flush();
        err.print("gangmu: " + message + "\n");
        err.flush();
    }
}
