package io.github.gangmu.transform;

import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.source.SourceSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * A place of a merged text where the two sides do not go together.
 *
 * @param kind why they do not
 * @param base the block it is about, in the base; empty for the title, and where the base has none
 * @param ours the block on our side
 * @param theirs the block on the other side
 * @param baseText what stands there in the base, lines and all; empty where nothing does
 * @param oursText what stands there on our side
 * @param theirsText what stands there on the other side
 * @param span from the first mark to the end of the last in {@link OutlineMerge#text()}, in UTF-16 indexes
 * @since 0.1.0
 */
public record MergeConflict(
        Kind kind,
        Optional<BlockPath> base,
        Optional<BlockPath> ours,
        Optional<BlockPath> theirs,
        String baseText,
        String oursText,
        String theirsText,
        SourceSpan span) {
    /**
     * Why two sides do not go together.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** Both changed the text of one block, each in another way. */
        CHANGED_BOTH,
        /** Both put something in the place of one block, each something else. */
        REPLACED_BOTH,
        /** One side changed a block, or put something under it, and the other removed it. */
        CHANGED_AND_REMOVED,
        /** One side moved a block and the other removed it. */
        MOVED_AND_REMOVED,
        /** Both moved a block, to different places; it is marked at each of them. */
        MOVED_APART
    }

    /** Makes a conflict. */
    public MergeConflict {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(base);
        Objects.requireNonNull(ours);
        Objects.requireNonNull(theirs);
        Objects.requireNonNull(baseText);
        Objects.requireNonNull(oursText);
        Objects.requireNonNull(theirsText);
        Objects.requireNonNull(span);
    }
}
