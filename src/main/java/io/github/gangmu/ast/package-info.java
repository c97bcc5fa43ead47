/**
 * The outline tree: {@link io.github.gangmu.ast.Outline} and what it is made of.
 *
 * <p>A text such as
 *
 * <pre>{@code
 * 社区工作提纲                  Title
 * 一、摸清底数                  Heading, marker 一、
 * 一是走访入户。                 Point, marker 一是
 * 二是建立台账。                 Point, marker 二是
 * }</pre>
 *
 * <p>becomes an outline whose title is 社区工作提纲 and whose only heading holds two points.
 *
 * <p><b>Guarantees</b>, given once for every type here. Values are immutable and may be shared between threads without
 * care. Lists are unmodifiable and hold no nulls; a null argument is answered with a {@link NullPointerException}.
 * Equality is by value. All types a document is made of are {@link java.io.Serializable}. A block knows neither its parent nor its place:
 * {@link io.github.gangmu.ast.BlockPath} answers those. Nesting is bounded ({@link io.github.gangmu.ast.Block#MAX_DEPTH}),
 * so recursion over a tree is safe. {@code with…} methods return the same instance when nothing changed.
 *
 * <p><b>Dependencies</b>: {@code source}, {@code numeral} and {@code frame} only. {@code numeral}, because a numbering
 * is a way to write numbers and can write them again; {@code frame}, because blocks answer which frames they fill.
 */
@NullMarked
package io.github.gangmu.ast;

import org.jspecify.annotations.NullMarked;
