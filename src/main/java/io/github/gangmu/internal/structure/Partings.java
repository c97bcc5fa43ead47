package io.github.gangmu.internal.structure;

import org.jspecify.annotations.Nullable;

/** What parts a line without a marker from a block that is open above it. What the line itself shows is found out once for all states. */
final class Partings {
    /** How much further in than a line an item stands that cannot hold it. */
    private static final int INDENTED = 2;

    /** The longest line that names the list behind it. */
    private static final int LONGEST_PART = 20;

    private final LineSequence document;
    /** The line at hand. */
    private int index = -1;

    private boolean isBehindRule;
    private boolean isTerm;
    /** The number behind the line that begins a list, or null. */
    private @Nullable Line number;

    Partings(LineSequence document) {
        this.document = document;
    }

    /**
     * Returns whether something parts a line without a marker from an open block: a rule, the number that begins a list of an open style anew behind
     * the line, less indentation than an item without a marker has, or that both are terms of one list.
     */
    boolean part(SearchState state, int under, Line line) {
        if (line.index != index) {
            turn(line);
        }
        OpenItem open = state.chain[under];
        if (open.isTop()) {
            return false;
        }
        Line above = document.line(open.line);
        return above.isUnmarked() && line.dress == Dress.NONE && above.indent - line.indent >= INDENTED
                || isTerm && open.line == line.index - 1
                || isBehindRule && under == state.innermostItem()
                || number != null && isOfOpenList(state, under, line, number);
    }

    private void turn(Line line) {
        index = line.index;
        isTerm = document.terms.goesOn(index);
        // A rule below a heading does not part it from what it heads.
        isBehindRule =
                index > 1 && document.line(index - 1).role == Role.SEPARATOR && !document.underlines.has(index - 2);
        boolean mayName = line.end == Line.END_WORD && line.length <= LONGEST_PART && index + 1 < document.size();
        Line next = mayName ? document.line(index + 1) : line;
        number = next.value == 1 && next.style.isNumber() && next.depth == 0 ? next : null;
    }

    /** Returns whether the list that a number begins anew is open at or above a block: so the line before the number closes it. */
    private boolean isOfOpenList(SearchState state, int under, Line line, Line first) {
        for (int i = under; i > 0; i--) {
            Line item = document.line(state.chain[i].line);
            if (state.chain[i].item && item.value > 1 && item.isMarkedLike(first) && line.indent <= item.indent) {
                return true;
            }
        }
        return false;
    }
}
