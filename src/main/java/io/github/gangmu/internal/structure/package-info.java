/**
 * Structure: typed lines to an outline.
 *
 * <p>The way of the data:
 *
 * <pre>{@code
 * typed lines → LineSequence   features of each line; MarkerSeries refuses numbers that have no partner, HardWraps measures
 *                              paragraphs that were wrapped at a width as a whole, NameLines names that are broken over lines
 *             → BeamSearch     PlacementRules, OpenPlaces: which places a line can have; LinearScorer: which of them reads best
 *             → Placement[]    per line: item, running text, continuation or title, and the block it hangs under
 *             → Confidence     how sure each placement is
 *             → OutlineBuilder kinds (LevelKinds), points inside lines (InlineRuns), spans, blocks
 * }</pre>
 *
 * <h2>Rules</h2>
 *
 * <p>Where numbers, Markdown marks or the form of a line decide, {@link io.github.gangmu.internal.structure.PlacementRules}
 * leaves one place, and its {@link io.github.gangmu.ast.Reason} is the item's evidence: a number that goes on with an open list
 * joins it, also if one or two are missing; 2.1 hangs under 2; a deeper # hangs under a shallower one; separators, tables, quotes and code are no items; a line with a bullet is no
 * running text and goes on with none; the first number of a kind that no open list counts opens a list under the marked heading before it; what
 * stands behind the date of issue, and who signs above it, is of the document ({@link io.github.gangmu.internal.structure.Frame}); the name of an
 * annex stands at the top level, as the name of a document over its number is the title; headings over rules of one sign are of one level
 * ({@link io.github.gangmu.internal.structure.Underlines}); an answer stands under its question
 * ({@link io.github.gangmu.internal.structure.Questions}), and a number that counts on under the name of its group
 * ({@link io.github.gangmu.internal.structure.GroupNames}); a line of a list's own style is not its child, unless the outer list goes on later; a
 * division (编, 章, 节, 条) is in none of its own kind or a lower one; the name of a document goes on until the word that closes it (关于…的通知). About a
 * third of the lines of real documents are settled so. Whether an item is a heading or a point is never guessed: it follows from the finished tree,
 * by a rule that forgives one line at a wrong place ({@link io.github.gangmu.internal.structure.LevelKinds}).
 *
 * <p>To a line that nothing decides, {@link io.github.gangmu.internal.structure.OpenPlaces} opens the places that documents use: a line
 * without a marker does not go on with marked items that hold blocks, but at the top level; running text behind a list belongs to its last
 * item if an earlier one holds a block; a sentence that ends goes on only in text of a page's width; a paragraph of several sentences is no item
 * with numbers under it; main headings stand beside the sentence that announces them ({@link io.github.gangmu.internal.structure.ListBodies}); a rule,
 * less indentation or a number that begins a list anew closes what is open ({@link io.github.gangmu.internal.structure.Partings}); text at the margin is of no item
 * whose list has its texts set in ({@link io.github.gangmu.internal.structure.SetInTexts}); a blank line closes the last item of a tight list of leaves
 * ({@link io.github.gangmu.internal.structure.TightLists}); entries of a table of
 * contents hold none but each other ({@link io.github.gangmu.internal.structure.ContentsEntries}). What a line may be wherever it stands,
 * {@link io.github.gangmu.internal.structure.PossibleActions} finds out. A place that is left out costs no score, and no score can be wrong about it.
 *
 * <h2>Scores</h2>
 *
 * <p>For all other lines the sum of fitted weights decides. {@link io.github.gangmu.internal.structure.LineFeatures} looks at the
 * line and its neighbours (style, end mark, length in the width of ideographs, what it opens with, bold and brackets, blank lines, role, likeness
 * to the lines around it, what follows it, alternation of short and long lines), {@link io.github.gangmu.internal.structure.PlaceFeatures} at the
 * place (likeness to the list it would join, to the first item of the sibling group, what it closes, indentation, numbers a heading names: “三论” and
 * three points). A feature is a
 * {@link io.github.gangmu.internal.structure.Template} with up to four small numbers. The weights are data, in the readable file
 * {@code weights.tsv}; the curve of confidence is {@code confidence.tsv}.
 *
 * <p>Some of what is seen is of the document as a whole: how blank lines part it ({@link io.github.gangmu.internal.structure.Stanzas}), which
 * lines name a document inside it ({@link io.github.gangmu.internal.structure.InnerTitles}), what stands behind the other items of a series
 * ({@link io.github.gangmu.internal.structure.BehindItems}), which short lines head the paragraphs of an article
 * ({@link io.github.gangmu.internal.structure.ArticleHeads}), which lists of terms none of them heads
 * ({@link io.github.gangmu.internal.structure.TermLists}), which sentences tell what chapters hold
 * ({@link io.github.gangmu.internal.structure.ChapterSummaries}).
 *
 * <p>Before a rule is made of what labelled documents do, count how often they do otherwise: those here hold in 95 to 100 hundredths. Where they
 * hold in fewer, scores do better.
 *
 * <p>A place has some fifteen features. Those over the same numbers are added up when the project is built, into the table of
 * {@link io.github.gangmu.internal.structure.Lookup}: beside the rows of its line, five to seven look-ups score a place.
 * {@code LookupFeatures} says which features a look-up stands for; a parse does not need it, fitting does, which learns the weight of each
 * feature alone. What a line says of every place it could have is a row of cells side by side ({@link io.github.gangmu.internal.structure.LineRows}), found once for all states and added up
 * four cells at a time ({@link io.github.gangmu.internal.structure.Lanes}). A new feature is a template, its part in a look-up over the same
 * numbers, or a look-up of its own, and a call where the numbers are at hand.
 *
 * <p>Those rows are a {@link io.github.gangmu.internal.structure.FirstLook} at a line. Places that are far behind by it are out before what
 * stands there is asked for, in outlines without markers a quarter of all. Fitting holds the weights to it: a right place that is nearly out at first look is learned
 * from, beside the placements that came out wrong as a whole. The closer it holds them, the fewer rivals are left to a search.
 *
 * <p>No feature knows a word of an author or a subject, so that what is learned of one holds for another; which characters a line begins and
 * ends with was tried with a thousand documents, for nothing. What is known are {@link io.github.gangmu.internal.structure.Role}s of lines around
 * an outline, and classes of words that every writer uses: how a line opens ({@link io.github.gangmu.internal.structure.OpeningWords}: of 481 lines
 * that open with 他, 4 are items), whether a short one is a sentence ({@link io.github.gangmu.internal.structure.FunctionWords}) and how names of
 * sections end ({@link io.github.gangmu.internal.structure.SectionWords}). They brought .005 of the kinds on left-out documents, more than any
 * other feature of late. Many more templates were tried than are here: those without which documents of other sources came out as well were
 * taken out again, as each costs time for every place of every line.
 *
 * <h2>Search</h2>
 *
 * <p>One search over the whole document: after each line the best states are kept ({@link io.github.gangmu.internal.structure.Breadth}), a
 * state being the chain of blocks that are still open with their last items. States that the next lines can hardly tell apart are one: what
 * only an elder sibling held is not compared, so that few states are enough. Nothing is scored while the rules leave the only state one
 * place, and where one state is left, what lies behind is written down and forgotten ({@link
 * io.github.gangmu.internal.structure.SearchHistory}). States and the blocks open in them are used over and over, so that a search makes
 * few objects. Scores are whole numbers. Time is linear in the number of lines: a line has at most twenty places,
 * looks at most 40 lines ahead, and likeness is kept for lines up to 64 apart. The result is deterministic.
 *
 * <h2>Fitting again</h2>
 *
 * <p>The program is among the tests: {@code WeightFitting}, an averaged structured perceptron over this same search. Where a wrong
 * history was furthest ahead of the right one it learns from both and searches on from the right one, so that a long document teaches more
 * than once. Each weight's steps get shorter the more it was moved (AdaGrad), and the average leaves out the first half of the epochs. It
 * needs folders of labelled documents, {@code NAME.txt} with {@code NAME.tsv} (position, kind, parent), real ones and made ones; the package
 * {@code io.github.gangmu.fitting} makes labelled documents from explicit ones.
 *
 * <pre>{@code
 * mvn -q test-compile exec:java@make -Dexec.args="EXPLICIT_DIR MADE_DIR --seed 7 --count 8000"
 * mvn -q test-compile exec:java@fit -Dexec.args="leave-out --real REAL_DIR --made MADE_DIR --robust 1 --confidence confidence.tsv"
 * mvn -q test-compile exec:java@fit -Dexec.args="fit --real REAL_DIR --made MADE_DIR --weights weights.tsv"
 * }</pre>
 *
 * <p>{@code leave-out} scores each real document with weights fitted without any document of its source ({@code SOURCES.txt} beside the
 * folder names the sources), prints a table of confidence against truth on those documents, and the scores when one kind of sign
 * is taken away (numbers of points, #, end marks, blank lines, short lines). One seed moves parents by .01 up or down: average
 * several ({@code --seeds 5}) before believing a small step, and split the sources in another way too ({@code --split 6}).
 * {@code --before weights.tsv} averages the new weights with some that were fitted on other documents: where those are not at hand any more,
 * what they taught is not lost. On 262 documents left out of both, half and half came out right in .912 of the kinds and .881 of the places, the
 * older weights alone (995 documents) in .903 and .870, the newer alone (600 documents) in .905 and .871. To learn on from the older ones instead
 * forgets them: no gain. {@code --share 1} takes those given as they are, and {@code --breadths 3:24:22,3:20:20} scores searches of several
 * breadths. Two epochs teach as much as eight (left-out kinds .894, places .867 to .869), and half of the sources as much as all of them;
 * what helps on new documents is the average of many fits on different sources ({@code --seeds 20 --sources 0.6 --epochs 2}): on 206 documents of
 * new sources .937 of the kinds and .925 of the places, where four fits on all sources came to .931 and .918. The weights here are 40 hundredths
 * of such fits, twenty-eight of them, the rest averages from before, which alone do as well there and do not know the last forms of lines.
 * {@code --more DIR} adds documents to fit on that are not scored: the weights here were fitted with the examples of {@code spec.md}, four
 * times each or fourteen, as those forms must come out right. Of the copies of real documents some lack one kind of sign
 * ({@code PerturbedCopies}). Look for documents of sources that were never used, label some without a draft of the program's, and score them
 * before they are fitted on: what was left
 * out of 92 known documents came out right in .96 of its lines, new ones in .85 to .88 before and in .92 to .96 after eight rounds of this. Two readers
 * who label the same documents by the same rules agree in .95 to .99 of the kinds: that is how far there is to go. Left-out documents are short; after
 * fitting, look also at an outline of thousands of lines: with weights that follow the labelled documents too closely, a heading there that is
 * taken for a point takes the next ones with it. After a change of features fit again and run all tests: the seed outline must come out exact.
 *
 * <p><b>Dependencies</b>: {@code internal.recognise}, {@code ast}, {@code source}, {@code numeral}.
 */
@NullMarked
package io.github.gangmu.internal.structure;

import org.jspecify.annotations.NullMarked;
