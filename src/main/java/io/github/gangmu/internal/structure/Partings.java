package io.github.gangmu.internal.structure;

/** What parts a line without a marker from a block that is open above it. */
final class Partings {
    /** How much further in than a line an item stands that cannot hold it. */
    private static final int INDENTED = 2;

    /** The longest line that names the list behind it. */
    private static final int LONGEST_PART = 20;

    private final LineSequence document;

    Partings(LineSequence document) {
        this.document = document;
    }

    /**
     * Returns whether something parts a line without a marker from an open block: a rule, the number that begins a list of an open style anew behind
     * the line, less indentation than an item without a marker has, or that both are terms of one list.
     */
    boolean part(SearchState state, int under, Line line) {
        OpenItem open = state.chain[under];
        if (open.isTop()) {
            return false;
        }
        Line above = document.line(open.line);
        return document.terms.goesOn(line.index) && open.line == line.index - 1
                || above.isUnmarked() && line.dress == Dress.NONE && above.indent - line.indent >= INDENTED
                || isBehindRule(state, under, line)
                || isBeforeNewList(state, under, line);
    }

    /** Returns whether a rule stands between a line and the innermost open item; one below a heading does not part it from what it heads. */
    private boolean isBehindRule(SearchState state, int under, Line line) {
        int rule = line.index - 1;
        int innermost = state.top().item ? state.size - 1 : state.size - 2;
        return under == innermost
                && rule > 0
                && document.line(rule).role == Role.SEPARATOR
                && !document.underlines.has(rule - 1);
    }

    /** Returns whether a number behind the line begins anew a list that is open at or above a block: so the line closes that list. */
    private boolean isBeforeNewList(SearchState state, int under, Line line) {
        int at = line.index + 1;
        if (line.end != Line.END_WORD || line.length > LONGEST_PART || at >= document.size()) {
            return false;
        }
        Line number = document.line(at);
        if (number.value != 1 || !number.style.isNumber() || number.depth > 0) {
            return false;
        }
        for (int i = under; i > 0; i--) {
            Line item = document.line(state.chain[i].line);
            if (state.chain[i].item && item.value > 1 && item.isMarkedLike(number) && line.indent <= item.indent) {
                return true;
            }
        }
        return false;
    }
}
