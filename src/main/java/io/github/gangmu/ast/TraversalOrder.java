package io.github.gangmu.ast;

/**
 * In which order the blocks of an outline are met.
 *
 * @since 0.1.0
 */
public enum TraversalOrder {
    /** As they are read: each block before those under it. */
    READING,
    /** Each block after those under it, so that what is known of these can be used. */
    CHILDREN_FIRST,
    /** All blocks of one level before those of the next. */
    LEVEL_BY_LEVEL
}
