/**
 * The text an outline is read from: how it is decoded, and how places in it are named.
 *
 * <p>{@link io.github.gangmu.source.SourceReader} turns files, streams and bytes into a {@link
 * io.github.gangmu.source.Source}, which keeps the text exactly as it is, without a byte order mark; one too large to be
 * held is a {@link io.github.gangmu.source.TextInput}, read bit by bit. Places are
 * UTF-16 offsets, as in {@link java.lang.String}, and a {@link io.github.gangmu.source.SourceSpan} ends before its
 * end offset. Lines and columns are worked out from offsets when asked for: the {@link
 * io.github.gangmu.source.LineMap} knows where lines begin, and the column in a {@link
 * io.github.gangmu.source.Position} counts characters as a reader sees them, so that 𠮷 is one.
 */
@NullMarked
package io.github.gangmu.source;

import org.jspecify.annotations.NullMarked;
