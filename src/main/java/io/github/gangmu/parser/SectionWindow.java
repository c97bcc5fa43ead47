package io.github.gangmu.parser;

/**
 * How much of a text is looked at at once when it is read section by section. More needs more memory, some 100 bytes for each
 * character.
 *
 * @param size how many characters are looked at, in UTF-16 units. A text no longer than this is read as a whole.
 * @param limit how many are looked at where one section is longer than {@code size}. A section that is longer than this too is
 *     handed over in several, which end between two blocks under it; or between two lines, or sentences, where it has none.
 * @since 0.1.0
 */
public record SectionWindow(int size, int limit) {
    private static final SectionWindow STANDARD = new SectionWindow(1 << 19, 1 << 20);

    /** The least size: a shorter one would not hold a paragraph. */
    private static final int LEAST = 16;

    /** Windows overlap, so that what is near their ends is placed by what stands around it; by so much at most. */
    private static final int LARGEST_MARGIN = 1 << 14;

    /**
     * Makes a window.
     *
     * @throws IllegalArgumentException if the size is less than 16 or greater than the limit, or the limit greater than 2^29
     */
    public SectionWindow {
        if (size < LEAST || limit < size || limit > 1 << 29) {
            throw new IllegalArgumentException("A window has a size of at least " + LEAST
                    + " and a limit from its size to " + (1 << 29) + "; got " + size + " and " + limit + ".");
        }
    }

    /** Returns the usual window: half a million characters, and twice as many for a large section. */
    public static SectionWindow standard() {
        return STANDARD;
    }

    int margin() {
        return Math.min(LARGEST_MARGIN, size / 8);
    }
}
