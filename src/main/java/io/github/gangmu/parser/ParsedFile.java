package io.github.gangmu.parser;

import io.github.gangmu.source.SourceException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reading one of many files gave: its outline, or why it could not be read.
 *
 * @since 0.1.0
 */
public final class ParsedFile {
    private final Path file;
    private final @Nullable ParseResult result;
    private final @Nullable SourceException failure;

    private ParsedFile(Path file, @Nullable ParseResult result, @Nullable SourceException failure) {
        this.file = Objects.requireNonNull(file);
        this.result = result;
        this.failure = failure;
    }

    static ParsedFile read(Path file, ParseResult result) {
        return new ParsedFile(file, Objects.requireNonNull(result), null);
    }

    static ParsedFile unread(Path file, SourceException failure) {
        return new ParsedFile(file, null, Objects.requireNonNull(failure));
    }

    /** Returns the file, as it was given. */
    public Path file() {
        return file;
    }

    /** Returns its outline and diagnostics, empty where it could not be read. */
    public Optional<ParseResult> result() {
        return Optional.ofNullable(result);
    }

    /** Returns why it could not be read, empty where it was. */
    public Optional<SourceException> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Returns its outline and diagnostics.
     *
     * @throws SourceException if it could not be read
     */
    public ParseResult orElseThrow() {
        if (failure != null) {
            throw failure;
        }
        return Objects.requireNonNull(result);
    }

    /** Returns the file and what became of it, for logs. */
    @Override
    public String toString() {
        return "ParsedFile[" + file + ", " + (failure == null ? result : failure.getMessage()) + "]";
    }
}
