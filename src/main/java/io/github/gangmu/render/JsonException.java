package io.github.gangmu.render;

/**
 * Thrown where a text is no JSON, or JSON that tells of no outline. The message says what is wrong and where:
 *
 * <pre>{@code
 * A block is a heading, a point or a paragraph, not a "titel". At blocks[2].type, line 14, column 15.
 * }</pre>
 *
 * @since 0.1.0
 */
public final class JsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final int line;
    private final int column;

    JsonException(String problem, String path, int line, int column) {
        super(problem + " At " + (path.isEmpty() ? "" : path + ", ") + "line " + line + ", column " + column + ".");
        this.path = path;
        this.line = line;
        this.column = column;
    }

    /** Returns the value that is wrong, such as {@code blocks[2].type}; empty for the whole and for what is no JSON. */
    public String path() {
        return path;
    }

    /** Returns the line it begins in, from 1. */
    public int line() {
        return line;
    }

    /** Returns the number of its first character in that line, from 1. */
    public int column() {
        return column;
    }
}
