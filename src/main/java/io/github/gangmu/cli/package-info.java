/**
 * The command {@code gangmu}: reads files and writes their outlines.
 *
 * <pre>{@code
 * gangmu tree 提纲.txt
 * gangmu convert --to tsv --out tables 材料/
 * }</pre>
 *
 * <p>{@link io.github.gangmu.cli.GangmuCommand} is the command; each subcommand is one small class, which reads through
 * {@link io.github.gangmu.cli.InputFiles} and writes through {@link io.github.gangmu.cli.Output}. None of them knows the
 * system's own streams: {@link io.github.gangmu.cli.Streams} are handed in, so that a test runs what a user runs.
 *
 * <p>{@link io.github.gangmu.cli.TransformCommand} is a pipeline: {@link io.github.gangmu.cli.StepOptions} keeps its options
 * in the order they are written in, {@link io.github.gangmu.cli.Steps} makes transformations of them, {@link
 * io.github.gangmu.cli.StepRun} does them to each outline, and what comes of it goes to a {@link
 * io.github.gangmu.cli.Destination}. {@link io.github.gangmu.cli.Operation} lists the transformations; a new one is a row there.
 *
 * <p>Output is UTF-8 with {@code \n} whatever the locale; files that are changed in place keep their charset. Names are
 * another matter: Java takes the arguments of a program and the names of files in the charset of the locale. Under {@code
 * LC_ALL=C} a Chinese argument cannot be used, and the command says so; files found in a directory are read, but their names
 * print as question marks.
 *
 * <p>Exit codes: 0 if all went well, 1 if a file could not be read or written (the others are still done) or a
 * selector of transform meant no block, 2 if the command was used wrongly.
 */
@NullMarked
package io.github.gangmu.cli;

import org.jspecify.annotations.NullMarked;
