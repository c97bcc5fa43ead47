package io.github.gangmu.source;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A place in a source as people name it: line 3, column 5. Both count from 1.
 *
 * @param line the number of the line
 * @param column the number of the character in its line, where 𠮷 and other characters beyond the basic plane count one
 * @serial exclude
 * @since 0.1.0
 */
public record Position(int line, int column) implements Comparable<Position>, Serializable {

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    /**
     * Creates a position.
     *
     * @param line the number of the line, from 1
     * @param column the number of the character in its line, from 1
     * @throws IllegalArgumentException if the line or the column is less than 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "lines and columns count from 1, there is no line " + line + ", column " + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
