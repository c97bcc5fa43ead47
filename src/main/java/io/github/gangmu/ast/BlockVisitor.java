package io.github.gangmu.ast;

import org.jspecify.annotations.Nullable;

/**
 * A program with one method for each kind of block. A method that is not overridden falls back to {@link #visitBlock}.
 *
 * @param <R> what a visit returns
 * @param <C> what a visit is given along
 * @since 0.1.0
 */
public interface BlockVisitor<R extends @Nullable Object, C extends @Nullable Object> {
    /** Visits a block of a kind that has no method of its own here. */
    R visitBlock(Block block, C context);

    /** Visits a heading. */
    default R visitHeading(Heading heading, C context) {
        return visitBlock(heading, context);
    }

    /** Visits a point. */
    default R visitPoint(Point point, C context) {
        return visitBlock(point, context);
    }

    /** Visits running text. */
    default R visitParagraph(Paragraph paragraph, C context) {
        return visitBlock(paragraph, context);
    }
}
