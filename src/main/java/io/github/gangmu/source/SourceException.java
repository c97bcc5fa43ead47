package io.github.gangmu.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Says why a source could not be read, and what its author can do about it.
 *
 * <p>The message begins with the name of the source: {@code 提纲.doc: this looks like a binary file, not text; save it as
 * plain text (.txt) first}. Where the system reported an error, that is the cause.
 *
 * @since 0.1.0
 */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The name of the source that could not be read. */
    private final String name;

    SourceException(String name, String problem) {
        this(name, problem, null);
    }

    SourceException(String name, String problem, @Nullable Throwable cause) {
        super(name + ": " + problem, cause);
        this.name = name;
    }

    static SourceException unreadable(String name, IOException cause) {
        return new SourceException(name, "this could not be read (" + cause.getMessage() + ")", cause);
    }

    /**
     * Returns the name of the source that could not be read.
     *
     * @return the name of the file, or the name that was given with a stream
     */
    public String name() {
        return name;
    }
}
