package io.github.gangmu.ast;

/**
 * Why a block stands where it does.
 *
 * @since 0.1.0
 */
public enum Reason {
    /** It was made by a program, not read. */
    MADE,
    /** Its number goes on where an open list stopped: 三、 after 二、. */
    CONTINUES_NUMBERS,
    /** The caller set the level of its style. */
    SET_BY_CALLER,
    /** Its Markdown mark says so: ## under #. */
    MARKDOWN_DEPTH,
    /** The form of the line allows nothing else: a table row, a quote, a separator, a date. */
    LINE_FORM,
    /** The enumeration inside its line counts on: （1）…；（2）…. */
    COUNTED_IN_LINE,
    /** It is the first line and names the document. */
    NAMES_DOCUMENT,
    /** Only one place was left for it. */
    ONLY_PLACE,
    /** The whole document reads best with it here: likeness to its neighbours, indentation, blank lines, end marks, order of styles. */
    LIKENESS,
    /** It was deeper than the bound on nesting and was put at the deepest level allowed. */
    DEPTH_LIMIT
}
