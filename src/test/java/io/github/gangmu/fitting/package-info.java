/**
 * Makes the labelled documents that the structure weights are fitted on.
 *
 * <p>What goes in is a folder of <em>explicit</em> documents, one file each, whose structure their own marks show: {@code .md}
 * is read by its headings and lists, {@code .txt} by its official numbers (chapters and articles, {@code 一、}, {@code （一）},
 * {@code 1.}). The first letter of a name says what the document is: {@code g} a law or an official document, {@code m} notes,
 * {@code p} prose. A document whose numbers leave gaps, or whose structure could be read in two ways, is passed over.
 *
 * <p>What comes out are pairs, {@code a0001.txt} and {@code a0001.tsv}: a text, and one row for each block of it with its
 * position, kind and parent. The first letter says how the document looks: {@code a} outlines without marks, {@code b} official
 * documents, {@code c} enumerations inside lines, {@code d} chapters and deep numbers, {@code e} notes, {@code f} prose. After
 * {@code mvn test-compile}, with the test classes and jspecify on the class path:
 *
 * <pre>java io.github.gangmu.fitting.MadeDocuments EXPLICIT_DIR OUT_DIR --seed 1 --count 2500</pre>
 *
 * <p>The same folder and seed make the same documents.
 *
 * <h2>What is changed</h2>
 *
 * <ul>
 *   <li>Numbers: each depth is marked anew in one of some eighty schemes ({@code 第一章 / 1.1}, {@code 一、/（一）/ 1.},
 *       {@code ## / -}); marks are taken from lowest headings and from lists of points where likeness, blank lines or
 *       indentation still show what they stand under.
 *   <li>Lines: headings run on into their text or part from it; short headings become {@code 标签：文字}; lists are folded into
 *       a line ({@code 一是……；二是……}); ends, blank lines, indentation and the length of lines change.
 *   <li>Frames: titles over several lines, document numbers, salutations, closings, annexes, signatures; a document sent with
 *       another; tables of contents; careless hands: mixed marks, wrong numbers, underlines, images.
 *   <li>Forms that no mark shows, made of invented words and of clauses ({@link io.github.gangmu.fitting.NoteForms},
 *       {@link io.github.gangmu.fitting.OfficialForms}): headings that are short sentences over a paragraph, boxes, jottings,
 *       groups without a heading, points under a sentence that announces them, prose that only looks as if it had headings.
 * </ul>
 *
 * <h2>How labels are checked</h2>
 *
 * <p>Labels follow from the tree that is printed, never from the lines. {@link io.github.gangmu.fitting.TreeRules} leaves out
 * what lines cannot show, and {@link io.github.gangmu.fitting.LabelChecker} refuses each document that breaks a rule of labelled
 * texts; how many were refused, and why, is printed. Neither finds a label that keeps the rules and is wrong all the same:
 * read some thirty documents of each letter after every change. Setting wrong labels right has helped more than more documents.
 *
 * <h2>Which sources to prefer</h2>
 *
 * <p>Texts free of rights first: laws, regulations and official documents. Then permissively licensed notes with headings and
 * lists of several depths, and prose. They stay out of the project; its weights, this program and a note of where the documents
 * came from are what it keeps. No document may share its source with the texts that recognition is measured on.
 */
@NullMarked
package io.github.gangmu.fitting;

import org.jspecify.annotations.NullMarked;
