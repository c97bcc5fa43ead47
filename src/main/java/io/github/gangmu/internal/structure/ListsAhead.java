package io.github.gangmu.internal.structure;

import org.jspecify.annotations.Nullable;

/**
 * Looks ahead for the next items of lists. What was found for an item is kept: questions go forward through the document, so each
 * line ahead is looked at once for each item.
 */
final class ListsAhead {
    private static final int REACH = 40;
    private static final int ALIKE = 4;

    private final LineSequence document;
    private final Likeness likeness;
    /** For each item: from where on it was looked for, up to where, and which line decided what. */
    private final int[] askedFrom;

    private final int[] lookedTo;
    private final int[] decidedAt;
    private final ListAhead[] decisions;

    ListsAhead(LineSequence document, Likeness likeness) {
        this.document = document;
        this.likeness = likeness;
        this.askedFrom = new int[document.size()];
        this.lookedTo = new int[document.size()];
        this.decidedAt = new int[document.size()];
        this.decisions = new ListAhead[document.size()];
    }

    /** Returns what becomes of the list of an item among the lines behind {@code from}. */
    ListAhead of(int item, int from) {
        if (from < askedFrom[item]) {
            lookedTo[item] = 0;
            decidedAt[item] = 0;
        }
        askedFrom[item] = from;
        if (decidedAt[item] > from) {
            return decisions[item];
        }
        Line line = document.line(item);
        int end = Math.min(document.size(), from + REACH);
        int first = Math.max(from + 1, lookedTo[item]);
        if (line.isUnmarked() && !document.markdown) {
            int at = alike(item, first, end);
            if (at < end) {
                return decide(item, at, ListAhead.GOES_ON);
            }
        } else {
            for (int i = first; i < end; i++) {
                ListAhead decision = decision(line, document.line(i));
                if (decision != null) {
                    return decide(item, i, decision);
                }
            }
        }
        lookedTo[item] = Math.max(end, lookedTo[item]);
        return ListAhead.ENDS;
    }

    private ListAhead decide(int item, int at, ListAhead decision) {
        decisions[item] = decision;
        decidedAt[item] = at;
        lookedTo[item] = at + 1;
        return decision;
    }

    /** Returns the first of some lines that goes on with the list of an item without a marker, or {@code end}: without Markdown only likeness says so. */
    private int alike(int item, int from, int end) {
        for (int i = from; i < end; i++) {
            if (likeness.isUnmarked(i) && likeness.compare(item, i) >= ALIKE) {
                return i;
            }
        }
        return end;
    }

    /** Returns what a line says of the list of an item before it, null where nothing. */
    private @Nullable ListAhead decision(Line item, Line line) {
        if (line.depth > 0 && (item.depth == 0 || line.depth < item.depth)) {
            return ListAhead.ENDS;
        }
        if (!line.isMarkedLike(item)) {
            return null;
        }
        return switch (item.style.group()) {
            case NUMBER -> byNumber(item, line);
            case BULLET, DASH -> line.indent == item.indent ? ListAhead.GOES_ON : ListAhead.MET_AGAIN;
            case MARKDOWN -> ListAhead.GOES_ON;
            case NONE -> document.likeness(item.index, line.index) >= ALIKE ? ListAhead.GOES_ON : null;
        };
    }

    private static ListAhead byNumber(Line item, Line line) {
        if (item.style == Style.SEQUENCE) {
            return line.value > item.value ? ListAhead.GOES_ON : ListAhead.ENDS;
        }
        if (line.value == item.value + 1) {
            return ListAhead.GOES_ON;
        }
        return line.value == 1 ? ListAhead.ENDS : ListAhead.MET_AGAIN;
    }
}
