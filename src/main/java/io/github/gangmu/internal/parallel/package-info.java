/**
 * Work on many things at once, with results in order.
 *
 * <p><b>Dependencies</b>: none.
 */
@NullMarked
package io.github.gangmu.internal.parallel;

import org.jspecify.annotations.NullMarked;
