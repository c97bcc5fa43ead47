package io.github.gangmu.transform;

import java.util.Objects;

/**
 * How conflicts are marked in a merged text: by lines as version control systems write them.
 *
 * <pre>{@code
 * <<<<<<< ours
 * 一、摸清家底
 * ||||||| base
 * 一、摸清底数
 * =======
 * 一、摸清全部底数
 * >>>>>>> theirs
 * }</pre>
 *
 * @param ours what our side is called
 * @param base what the base is called
 * @param theirs what the other side is called
 * @param size how many signs a mark has
 * @since 0.1.0
 */
public record ConflictMarks(String ours, String base, String theirs, int size) {
    private static final ConflictMarks STANDARD = new ConflictMarks("ours", "base", "theirs", 7);

    /**
     * Makes marks.
     *
     * @throws IllegalArgumentException if there are no signs, or a name has a line break
     */
    public ConflictMarks {
        Objects.requireNonNull(ours);
        Objects.requireNonNull(base);
        Objects.requireNonNull(theirs);
        if (size < 1) {
            throw new IllegalArgumentException("A mark has one sign at least; got " + size + ".");
        }
        if ((ours + base + theirs).chars().anyMatch(c -> c == '\n' || c == '\r')) {
            throw new IllegalArgumentException("The name of a version stands in one line.");
        }
    }

    /** Returns marks of seven signs that say ours, base and theirs. */
    public static ConflictMarks standard() {
        return STANDARD;
    }

    String opening() {
        return line('<', ours);
    }

    String beforeBase() {
        return line('|', base);
    }

    String beforeTheirs() {
        return line('=', "");
    }

    String closing() {
        return line('>', theirs);
    }

    private String line(char sign, String name) {
        return String.valueOf(sign).repeat(size) + (name.isEmpty() ? "" : " " + name);
    }
}
