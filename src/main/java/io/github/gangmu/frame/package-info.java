/**
 * Fixed expressions (句式) that outlines repeat from point to point, and what fills them: in 以“十心”为平台, the frame
 * 以▢为▢ with the slots “十心” and 平台.
 *
 * <ul>
 *   <li>{@link io.github.gangmu.frame.Frames} holds the catalogue and is the way in;
 *   <li>{@link io.github.gangmu.frame.FrameSet} looks for frames of the catalogue and of a caller's own;
 *   <li>{@link io.github.gangmu.frame.Parallelism} finds the frame that texts side by side share, and says how parallel they are;
 *   <li>{@link io.github.gangmu.frame.FrameDiscovery} does so over many groups of texts.
 * </ul>
 *
 * <p>Nothing is looked for before it is asked for. Values are immutable and safe for use by several threads.
 *
 * <p>Depends on {@code source}, and inside on {@code internal.frames}.
 */
@NullMarked
package io.github.gangmu.frame;

import org.jspecify.annotations.NullMarked;
