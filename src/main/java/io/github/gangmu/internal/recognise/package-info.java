/**
 * Recognition: text to typed lines.
 *
 * <p>Each line that is not blank becomes a {@link io.github.gangmu.internal.recognise.TypedLine}: what kind of line it is,
 * how far it is indented, which markers stand at its head, which enumerators may stand inside it, and how it ends. Its clauses are
 * read when asked for. Recognition looks at one line at a time and decides nothing about structure: a marker it reports is
 * a candidate, and {@code internal.structure} accepts or refuses it by looking at the whole document. Four forms take more than a line to
 * tell: code between fences, the stars of Org files, the signs of wikis, tables whose rows have no bar at their head, front matter.
 *
 * <p>The grammar in {@code grammar/} does the recognising: it says what a marker looks like and where one may stand. The code
 * here reads the numeral off a marker token and puts the parts of a line together.
 *
 * <p>Depends on {@code ast}, {@code numeral}, {@code internal.grammar} and {@code internal.tokens}.
 */
@NullMarked
package io.github.gangmu.internal.recognise;

import org.jspecify.annotations.NullMarked;
