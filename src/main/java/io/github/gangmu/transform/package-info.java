/**
 * Changes outlines and loses nothing of the author's text.
 *
 * <pre>{@code
 * Outline changed = Renumber.official().andThen(Explode.points()).apply(outline);
 * changed.text();                  // the author's text, with what changed printed anew
 * TextEdits.of(changed);           // the same as edits of the source, for editors
 * OutlineDiff.of(outline, changed);  // what changed, by structure
 * OutlineMerge.of(draft, ours, theirs).text();   // two revisions of a draft made into one
 * }</pre>
 *
 * <p>A {@link io.github.gangmu.transform.Transformation} is a small immutable value that makes one outline of another. Ready
 * ones number, restyle, move, sort, filter, split lines and join them; {@link io.github.gangmu.transform.Rewriter} and
 * {@link io.github.gangmu.transform.Edits} are for everything else.
 *
 * <p><b>Guarantees</b>, given once for every type here. Values are immutable and may be shared between threads. What a
 * transformation does not touch is shared with the outline it was given, and a transformation that changes nothing returns
 * that outline itself. Blocks keep their origins, so that untouched characters print as the author wrote them. A null
 * argument is answered with a {@link NullPointerException}.
 *
 * <p><b>Places.</b> Blocks are chosen by predicates of their {@link io.github.gangmu.ast.BlockPath}. A level counts the items
 * from the top: headings and points, not running text, have one.
 *
 * <p><b>Merging</b> matches the blocks of each revision with those of the draft, as a difference does, and then goes along the
 * draft in reading order, not down its tree: two revisions that say the same may hang differently, and what their
 * authors moved, put in and took out is a matter of order. The tree tells what goes along with a section that is moved, what is lost with one
 * that is removed, and which of two new blocks at one place belongs to the section before. Each piece of a block &mdash;
 * indentation, markers, words &mdash; merges by itself.
 *
 * <p><b>Dependencies</b>: {@code source}, {@code numeral}, {@code frame}, {@code ast}, {@code query} and {@code diagnostic}
 * only.
 */
@NullMarked
package io.github.gangmu.transform;

import org.jspecify.annotations.NullMarked;
