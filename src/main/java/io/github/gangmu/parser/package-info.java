/**
 * Reading: {@link io.github.gangmu.parser.OutlineParser} turns a source into an outline with diagnostics.
 *
 * <p>Any text parses. Depends on {@code source}, {@code ast}, {@code diagnostic} and the internal packages.
 */
@NullMarked
package io.github.gangmu.parser;

import org.jspecify.annotations.NullMarked;
