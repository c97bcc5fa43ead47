package io.github.gangmu.cli;

import picocli.CommandLine.Option;

/** Whether a command colours what it prints. */
final class ColourOption {
    /** When to colour. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            description = "auto (the default: in a terminal, unless NO_COLOR is set), always or never.")
    private When when = When.AUTO;

    boolean isWanted(Streams streams) {
        return when == When.ALWAYS || (when == When.AUTO && streams.colourful());
    }
}
