/**
 * Writes outlines in the forms that people and programs read, and reads one of them.
 *
 * <p>A {@link io.github.gangmu.render.Renderer} writes one form. For the outline of
 *
 * <pre>{@code
 * 社区工作提纲
 * 一、摸清底数
 * 一是走访入户。
 * }</pre>
 *
 * <ul>
 *   <li>{@link io.github.gangmu.render.TreeText} draws a tree for people, in colour if wanted;
 *   <li>{@link io.github.gangmu.render.Tsv} writes one row per block, for spreadsheets, SQL loaders and scripts;
 *   <li>{@link io.github.gangmu.render.Json} writes one object per outline, for programs in other languages, and reads it back;
 *   <li>{@link io.github.gangmu.render.PlainText} writes the text itself.
 * </ul>
 *
 * <p><b>Guarantees</b>, given once for every renderer. Renderers are immutable and safe for use by several threads. The
 * same outline gives the same characters, on every machine and in every locale. Line breaks are {@code \n}, except in
 * plain text, which keeps the author's. Nothing is written besides what was asked for: no byte order mark, no header. A
 * null argument is answered with a {@link NullPointerException}.
 *
 * <p>JSON is written and read by a few lines of this package: it is a tree of strings and small numbers, its grammar does not
 * change any more, and the library promises to bring no dependencies along. What reads it names the value that is
 * wrong, as a parser that knows only JSON could not.
 *
 * <p><b>Dependencies</b>: {@code source}, {@code frame}, {@code ast} and {@code diagnostic} only.
 */
@NullMarked
package io.github.gangmu.render;

import org.jspecify.annotations.NullMarked;
