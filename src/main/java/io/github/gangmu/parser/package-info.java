/**
 * Reading: {@link io.github.gangmu.parser.OutlineParser} turns a source into an outline with diagnostics.
 *
 * <p>Any text parses. One too large for memory is read section by section: the way of the data there is
 *
 * <pre>{@code
 * TextInput → SectionReader   windows of text that overlap, each read as a whole
 *           → SectionPlan     what of a window is handed over, and what shows the next one how to go on
 *           → SectionCopy     an outline of its own for each section, so that the window can be forgotten
 * }</pre>
 *
 * <p>Depends on {@code source}, {@code ast}, {@code diagnostic} and the internal packages.
 */
@NullMarked
package io.github.gangmu.parser;

import org.jspecify.annotations.NullMarked;
