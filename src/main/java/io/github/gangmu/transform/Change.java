package io.github.gangmu.transform;

import io.github.gangmu.ast.BlockPath;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one block between two outlines.
 *
 * @param kind what happened
 * @param before where the block stands in the first outline, empty if it was added, or for the title
 * @param after where it stands in the second, empty if it was removed, or for the title
 * @param oldText what it read like in the first: its text, or its markers where they changed; empty if it was added
 * @param newText what it reads like in the second; empty if it was removed
 * @since 0.1.0
 */
public record Change(Kind kind, Optional<BlockPath> before, Optional<BlockPath> after, String oldText, String newText) {
    /**
     * What happens to blocks.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** It is new, with all under it that is not named itself. */
        ADDED,
        /** It is gone, with all under it that is not named itself. */
        REMOVED,
        /** It stands under another block, or elsewhere in its list. */
        MOVED,
        /** Its markers are other ones: 三、 became 四、. */
        RENUMBERED,
        /** Its text is another. */
        CHANGED,
        /** It was a heading and is a point, or the like. */
        RETYPED,
        /** The title of the outline is another. */
        TITLE
    }

    /** Makes a change. */
    public Change {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(oldText);
        Objects.requireNonNull(newText);
    }
}
