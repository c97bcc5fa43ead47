package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Numbering;

/**
 * The places that are open to a line which neither its number nor a Markdown mark gives one. What no document does is left out here, so that
 * scores need not tell it from what some do.
 */
final class OpenPlaces {
    /** How far up the chain of open blocks a line may reach, the top level excepted. */
    private static final int REACH = 9;

    private static final int LOOK_AHEAD = 40;
    private static final int MOST_ANNEXES = 20;
    /** Leaves room for the points inside a line. */
    static final int DEEPEST = Block.MAX_DEPTH - 3;

    private static final int DEEPEST_UNMARKED = 3;
    /** From this number of blocks on that a line closes, it closes many. */
    private static final int FAR = 3;
    /** The longest line that stands at the end of a document without being its text. */
    private static final int LONGEST_CLOSING = 40;

    /** The longest heading without a marker that main numbers stand under. */
    private static final int LONGEST_HEADING = 24;

    /** From this length on several sentences without a marker are a paragraph. */
    private static final int SHORTEST_PARAGRAPH = 20;

    private static final int NO_HEADING = -1;

    /** A tab, or two full-width blanks. */
    private static final int DEEPER = 4;

    private final LineSequence document;
    /** What was found out of a line: 0 nothing yet, 1 yes, 2 no. */
    private final byte[] announcing;

    private final boolean hasAnnexes;

    private final PossibleActions actions;
    private final Partings partings;
    private final ListBodies bodies;
    private final SetInTexts setInTexts;
    private final TightLists tightLists;

    OpenPlaces(LineSequence document) {
        this.document = document;
        this.announcing = new byte[document.size()];
        this.hasAnnexes = listsAnnexes(document);
        this.actions = new PossibleActions(document);
        this.partings = new Partings(document);
        this.bodies = new ListBodies(document);
        this.setInTexts = new SetInTexts(document);
        this.tightLists = new TightLists(document);
    }

    private static boolean listsAnnexes(LineSequence document) {
        boolean found = false;
        for (Line line : document.lines) {
            found |= line.role == Role.ATTACHMENT;
        }
        return found;
    }

    /** Adds the places of the line behind a state, at least one. */
    void add(Candidates found, SearchState state, Line line) {
        actions.turn(line);
        int heading = headingOfNewList(state, line);
        boolean opensList = heading >= 0;
        if (actions.mayContinue() && !opensList) {
            found.add(Action.CONTINUATION, 0);
        }
        int length = state.size;
        int top = opensList ? heading : outermost(state, line);
        int innermost = tightLists.end(state, line) ? length - 2 : length - 1;
        for (int i = Math.min(innermost, DEEPEST); i >= top; i--) {
            if (length - i > REACH && i > 0) {
                continue;
            }
            OpenItem open = state.chain[i];
            if (hasAnnexes && open.item && isAnnex(open)) {
                continue;
            }
            int closed = length - 1 - i;
            boolean ended = i > 0 && setInTexts.end(document.line(open.line), line);
            if (actions.mayBeItem()
                    && !(ended && line.end == Line.END_SENTENCE)
                    && isOpenToItem(state, i, closed, line)) {
                found.add(Action.ITEM, i);
            }
            if (actions.mayBeText()
                    && !opensList
                    && open.item
                    && mayHoldText(open, closed, line)
                    && !ended
                    && !closesList(state, i, line)) {
                found.add(Action.BODY, i);
            }
        }
        if (found.size() == 0) {
            found.add(Action.BODY, 0);
        }
    }

    private boolean isOpenToItem(SearchState state, int under, int closed, Line line) {
        OpenItem open = state.chain[under];
        return mayJoin(open, closed, line)
                && mayHold(open, line)
                && (line.isUnmarked()
                        ? !partings.part(state, under, line) && !isTooDeepWithoutMarks(state, under, line)
                        : !isOwnStyle(open, line)
                                && !(under == 0 && isOfInnerDocument(state, line))
                                && !isInLesserDivision(state, under, line))
                && document.entries.allow(state, under, line);
    }

    /** Returns the outermost block that a line may hang under if it opens no list under a heading. */
    private int outermost(SearchState state, Line line) {
        if (isNested(state, line)) {
            return state.size - 1;
        }
        return isBehindInnerTitle(state) ? 1 : 0;
    }

    /** Returns whether the last line is the name of a document inside this one, or of an annex: what stands behind it is of that. */
    private boolean isBehindInnerTitle(SearchState state) {
        boolean annex = state.size == 2
                && state.top().item
                && state.line > 0
                && Frame.beginsAnnex(document.line(state.line - 1));
        return annex || document.innerTitles.isOpen(state) && document.names.last(state.chain[1].line) == state.line;
    }

    /**
     * Returns the marked heading a line opens a list under, for itself or for the text above it, or -1: the first number of a kind that no open
     * list counts (一、, then 1.) closes no marked item, unless it ranks above that. Of 1,250 such numbers in labelled documents one did.
     */
    private int headingOfNewList(SearchState state, Line line) {
        int at = state.innermostItem();
        if (line.value != 1 || line.style.rank() < 0 || line.style.isDivision() || at < 1 || at > DEEPEST) {
            return NO_HEADING;
        }
        OpenItem item = state.chain[at];
        Line heading = document.line(item.line);
        boolean isHeading = item.item
                && heading.style.makesLevels()
                && heading.style.rank() <= line.style.rank()
                && item.items == 0
                && line.indent >= heading.indent;
        return isHeading && !isCounted(state, line) && !(hasAnnexes && isAnnex(item)) ? at : NO_HEADING;
    }

    /**
     * Returns whether a line without a marker is indented below the one before, an item without a marker: it stands under that or goes on with it. So
     * it was with 720 of 730 such lines in labelled documents.
     */
    private boolean isNested(SearchState state, Line line) {
        OpenItem item = state.top();
        if (!line.isUnmarked() || !item.item || item.isTop() || item.line != state.line) {
            return false;
        }
        Line above = document.line(item.line);
        return above.isUnmarked()
                && line.indent - above.indent >= DEEPER
                && line.typed.blanksBefore() == 0
                && line.role == Role.NONE;
    }

    /** Returns whether an open list counts as a line does. */
    private boolean isCounted(SearchState state, Line line) {
        for (int i = 0; i < state.size; i++) {
            int last = state.chain[i].lastItem;
            if (last >= 0 && document.line(last).isMarkedLike(line)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an item goes on with the annexes a line lists, and so holds nothing: 附件：1.名单, 2.登记表. */
    private boolean isAnnex(OpenItem open) {
        if (open.line < 1 || document.line(open.line).value < 2) {
            return false;
        }
        int at = open.line;
        int first = Math.max(1, at - MOST_ANNEXES);
        while (at > first
                && document.line(at).value > 2
                && document.line(at).value == document.line(at - 1).value + 1) {
            at--;
        }
        Line list = document.line(at - 1);
        return document.line(at).value == 2 && list.role == Role.ATTACHMENT && list.labelColon > 0;
    }

    /** Returns whether a number stands behind the name of a document inside this one, and so in that: 网格走访办法, 第一条. */
    private boolean isOfInnerDocument(SearchState state, Line line) {
        return line.style.isNumber() && line.style != Style.LABEL && document.innerTitles.isOpen(state);
    }

    /**
     * Returns whether an item may go on with the list of a block. One without a marker stands beside marked items that hold blocks at the top
     * level only (前言, 一、, 二、, 结语), and beside questions only over another question; one with another marker than the list does not close three
     * blocks to get there.
     */
    private boolean mayJoin(OpenItem open, int closed, Line line) {
        if (open.lastItem < 0) {
            return true;
        }
        Line last = document.line(open.lastItem);
        if (line.isUnmarked()) {
            if (document.questions.isQuestion(last.index) && !document.questions.isQuestion(line.index + 1)) {
                return false;
            }
            return last.isUnmarked()
                    || open.isTop()
                    || !open.lastHolds
                    || last.style.group() == Style.Group.DASH
                    || document.entries.isEntry(line.index);
        }
        return closed < FAR || last.isMarkedLike(line) || line.style.isDivision();
    }

    /**
     * Returns whether running text may hang under a block. Behind a list, of which an earlier item holds a block, it belongs to the last item; it
     * does not close three blocks unless it is short and belongs to the document (a signature, a date).
     */
    private static boolean mayHoldText(OpenItem open, int closed, Line line) {
        if (open.isTop()) {
            return closed < FAR || line.length <= LONGEST_CLOSING;
        }
        boolean belongsToItem = closed > 0 && open.items > 1 && open.earlierHolds && !open.lastHolds;
        return closed < FAR && !belongsToItem;
    }

    /** Lines that nothing marks nest a few levels at most, unless indentation shows more. */
    private boolean isTooDeepWithoutMarks(SearchState state, int at, Line line) {
        if (at <= DEEPEST_UNMARKED) {
            return false;
        }
        int unmarked = 0;
        for (int i = at; i > 0; i--) {
            Line above = document.line(state.chain[i].line);
            if (!above.isUnmarked() || line.indent > above.indent) {
                break;
            }
            unmarked++;
        }
        return unmarked > DEEPEST_UNMARKED;
    }

    /**
     * Returns whether a division would stand in one of its own kind or a lower one: 第一篇 behind a table of contents, whose last line is 第九章. A
     * 部分 may stand in any.
     */
    private boolean isInLesserDivision(SearchState state, int at, Line line) {
        if (!line.style.isDivision()) {
            return false;
        }
        for (int i = at; i > 0; i--) {
            Line above = document.line(state.chain[i].line);
            boolean lower = above.style.isDivision() && above.styleCode > line.styleCode && !isPortion(line);
            if (lower || above.isMarkedLike(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPortion(Line line) {
        Numbering numbering = line.numbering();
        return numbering != null && numbering.suffix().equals("部分");
    }

    /** Same style and no deeper indentation: never parent and child. */
    private boolean isOwnStyle(OpenItem open, Line line) {
        if (open.isTop()) {
            return false;
        }
        Line above = document.line(open.line);
        return above.isMarkedLike(line)
                && line.indent <= above.indent
                && !(line.style.isNumber() && line.value == 1 && goesOnOutside(above, line));
    }

    /** Returns whether the list of an item goes on behind a list of the same style that begins under it: 2. (1. 2. 3.) 3. */
    private boolean goesOnOutside(Line item, Line inner) {
        int expected = 2;
        for (int i = inner.index + 1; i < Math.min(document.size(), inner.index + LOOK_AHEAD); i++) {
            Line line = document.line(i);
            if (!line.isMarkedLike(item)) {
                continue;
            }
            boolean next = line.value == item.value + 1 && expected > 2;
            if (line.value != expected || next && line.isPartedFrom(inner)) {
                return next;
            }
            expected++;
        }
        return false;
    }

    /**
     * Returns whether an item may hang under a block. Running text holds the items it announces, but no main headings: a division, a question, a number
     * of a list whose items hold text. An item of several sentences without a marker looks like running text to a reader, and holds no numbers. What is not
     * counted with the chapters, 致谢, stands in none.
     */
    private boolean mayHold(OpenItem open, Line line) {
        if (!open.item) {
            return !line.style.isDivision()
                    && announces(open.line)
                    && !(line.style.isNumber() && line.value == 1 && bodies.has(line))
                    && !document.questions.isQuestion(line.index);
        }
        if (open.isTop()) {
            return true;
        }
        Line above = document.line(open.line);
        if (!line.style.isNumber()) {
            return !(line.isUnmarked() && line.role == Role.PART && above.style.isNumber());
        }
        return !isParagraph(above) && mayHeadParts(above, line);
    }

    /**
     * Returns whether an item without a marker may be the heading that a main number stands under: what is long heads no 第一条 and no 一、, unless it
     * names a document inside this one. So it was with all 140 in labelled documents.
     */
    private boolean mayHeadParts(Line above, Line line) {
        boolean division = line.style.isDivision();
        if (!above.isUnmarked() || !division && line.style != Style.CHINESE) {
            return true;
        }
        boolean named = above.end == Line.END_WORD || above.end == Line.END_COLON;
        return (named || !division) && (above.length <= LONGEST_HEADING || document.innerTitles.of(above.index) > 0);
    }

    private static boolean isParagraph(Line line) {
        return line.isUnmarked()
                && line.sentences > 1
                && line.end == Line.END_SENTENCE
                && line.length >= SHORTEST_PARAGRAPH
                && line.dress == Dress.NONE;
    }

    /** Returns whether running text introduces items: 要求如下：, 主要有以下几点。 */
    private boolean announces(int line) {
        if (announcing[line] == 0) {
            Line above = document.line(line);
            boolean announces = above.isText()
                    && (above.end == Line.END_COLON || above.end == Line.END_COMMA || Announcement.isIn(above.words()));
            announcing[line] = (byte) (announces ? 1 : 2);
        }
        return announcing[line] == 1;
    }

    /**
     * Returns whether running text after a list belongs to what the list hangs under: the earlier items are leaves, and the list does
     * not go on below the text.
     */
    private boolean closesList(SearchState state, int at, Line line) {
        OpenItem last = state.chain[at];
        if (at == 0 || !last.isEmpty() || state.chain[at - 1].items < 2 || state.chain[at - 1].earlierHolds) {
            return false;
        }
        Line item = document.line(last.line);
        return !item.isUnmarked()
                && item.style.group() != Style.Group.MARKDOWN
                && line.indent <= item.indent
                && document.listAhead(item.index, line.index) != ListAhead.GOES_ON;
    }
}
