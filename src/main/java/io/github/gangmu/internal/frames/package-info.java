/**
 * Recognition of fixed expressions (句式) in the text of an item: where each begins and ends, and what fills its slots.
 *
 * <p>Three ways lead to a frame. The grammar in {@code grammar/} knows those of the catalogue, and {@code FrameFinder} knows none by its
 * words: it runs the grammar at each place where a frame may begin, and goes on inside the slots, a few levels deep. {@code FramePattern}
 * looks for a frame as a caller wrote it. {@code Siblings} sets texts against each other and keeps what all share.
 *
 * <p>Finding never fails and takes time in proportion to the text; setting texts against each other takes time in proportion to their
 * number, and for few of them to its square.
 *
 * <p>Depends on {@code internal.grammar} and {@code internal.tokens}.
 */
@NullMarked
package io.github.gangmu.internal.frames;

import org.jspecify.annotations.NullMarked;
