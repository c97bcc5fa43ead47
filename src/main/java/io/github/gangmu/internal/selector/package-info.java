/**
 * The way from the text of a selector to what it is made of, with the place of each part for messages.
 *
 * <p>Depends on {@code internal.grammar} and {@code internal.tokens}. {@link io.github.gangmu.internal.selector.SelectorReader}
 * is the way in.
 */
@NullMarked
package io.github.gangmu.internal.selector;

import org.jspecify.annotations.NullMarked;
