/**
 * Asks an outline for blocks, in a language of selectors as CSS has it.
 *
 * <pre>{@code
 * Query query = Query.compile("heading:contains(三论) > point:frame(力戒▢)");
 * query.select(outline).forEach(path -> System.out.println(path.breadcrumb()));
 * }</pre>
 *
 * <p>{@link io.github.gangmu.query.Query} is the way in and lists the language.
 *
 * <p><b>How queries are answered.</b> The blocks of an outline have numbers, in the order they are read. A chain of
 * selectors is followed from left to right over these numbers: whether a block ends a chain depends on its parent, the blocks
 * above it and its earlier siblings, all of which were met before, so matches come out one by one. {@code :has} looks the
 * other way and is answered once for all blocks, from the last to the first. Either takes one step per block and selector
 * part, however selectors stand in each other. Regular expressions are RE2's, which never take more than linear time either.
 *
 * <p><b>Dependencies</b>: {@code source}, {@code numeral}, {@code frame}, {@code ast}, and {@code internal.selector}, which
 * reads the language.
 */
@NullMarked
package io.github.gangmu.query;

import org.jspecify.annotations.NullMarked;
