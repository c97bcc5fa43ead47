package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Reason;
import io.github.gangmu.internal.recognise.LineMarker;
import java.util.OptionalInt;

/**
 * The rules that need no score: which places a line can have at all. Where numbers, Markdown marks or the form of a line decide,
 * one place is left, and its reason says why; where they don't, the fitted scores choose among what is left.
 */
final class PlacementRules {
    private static final int LONGEST_TITLE = 70;
    private static final int LAST_TITLE_LINE = 4;
    /** The longest name of an annex. */
    private static final int LONGEST_ANNEX = 40;
    /** Marks that no line of its own begins with. */
    private static final String INNER_MARKS = "，。；：";

    /** How many numbers a list may leave out. */
    private static final int MOST_MISSING = 2;

    /** The deepest Markdown mark that names a document where none is above it. */
    private static final int DEEPEST_TITLE = 2;

    private final LineSequence document;

    private final StructureOptions options;
    private final OpenPlaces open;
    private final Frame frame;

    PlacementRules(LineSequence document) {
        this(document, StructureOptions.none());
    }

    PlacementRules(LineSequence document, StructureOptions options) {
        this.document = document;
        this.options = options;
        this.open = new OpenPlaces(document);
        this.frame = new Frame(document);
    }

    /** Makes a state the one before the first line. */
    void start(SearchState state) {
        state.start(options.isTitled());
    }

    /** Finds the places the line behind a state can have, at least one. */
    void find(Candidates found, SearchState state) {
        int at = state.line + 1;
        Line line = document.line(at);
        found.clear();
        if (options.hasLevels()) {
            OptionalInt level = options.level(line.levelNumbering());
            if (level.isPresent()) {
                found.add(Action.ITEM, atLevel(state, level.getAsInt()), Reason.SET_BY_CALLER);
                return;
            }
        }
        if (line.role == Role.SEPARATOR && at > 0 || document.names.goesOn(at) || goesOnWithSentence(line)) {
            found.add(Action.CONTINUATION, 0, Reason.LINE_FORM);
            return;
        }
        if (at < document.first || at >= document.end || line.role == Role.SEPARATOR) {
            found.add(Action.BODY, 0, Reason.LINE_FORM);
            return;
        }
        if (at == document.first && !state.titled && (isAboveAllOthers(line) || isOnlyPart(line))) {
            found.add(Action.TITLE, 0, Reason.NAMES_DOCUMENT);
            return;
        }
        if (!state.titled && namesNumberedDocument(state, line)) {
            found.add(Action.TITLE, 0, Reason.NAMES_DOCUMENT);
            return;
        }
        if (line.style.isNumber()) {
            if (document.groupNames.isName(at - 1) && state.top().item) {
                found.add(Action.ITEM, state.size - 1, Reason.CONTINUES_NUMBERS);
                return;
            }
            int list = listItContinues(state, line);
            int parent = list >= 0 ? list : parentByStem(state, line);
            if (parent >= 0) {
                found.add(Action.ITEM, parent, Reason.CONTINUES_NUMBERS);
                return;
            }
            int division = divisionAbove(state, line);
            if (division >= 0) {
                found.add(Action.ITEM, division, Reason.ONLY_PLACE);
                return;
            }
        }
        if (frame.holds(state, line)) {
            found.add(Action.BODY, 0, Reason.LINE_FORM);
            return;
        }
        if (document.questions.isQuestion(at - 1) && state.top().item) {
            found.add(Action.BODY, state.size - 1, Reason.LINE_FORM);
            return;
        }
        if (namesAnnex(line)) {
            found.add(Action.ITEM, 0, Reason.NAMES_DOCUMENT);
            return;
        }
        int level = levelOfUnderline(state, at);
        if (level >= 0) {
            found.add(Action.ITEM, level, Reason.LINE_FORM);
            return;
        }
        if (document.isPeer(at)) {
            int list = listOfPeers(state);
            if (list >= 0) {
                found.add(Action.ITEM, list, Reason.LINE_FORM);
                return;
            }
        } else if (mayBeTitle(state, line)) {
            found.add(Action.TITLE, 0, Reason.NAMES_DOCUMENT);
        }
        if (line.depth > 0) {
            addMarkdownPlaces(found, state, line);
        } else {
            open.add(found, state, line);
        }
    }

    /** Returns whether a line begins with a mark that parts or ends what stands above it: ，压实责任. So it was with 30 of 34 in labelled documents. */
    private boolean goesOnWithSentence(Line line) {
        return line.index > document.first
                && line.isUnmarked()
                && line.isText()
                && INNER_MARKS.indexOf(line.opening) >= 0
                && line.second != line.opening;
    }

    /** Returns the deepest open item above the level. */
    private static int atLevel(SearchState state, int level) {
        int at = Math.min(level - 1, deepest(state));
        while (at > 0 && !state.chain[at].item) {
            at--;
        }
        return at;
    }

    /**
     * Returns whether a first line is marked # and no other is, or ## over deeper marks alone. What begins with ### is as often a part of a
     * document whose name is left out.
     */
    private boolean isAboveAllOthers(Line line) {
        int depth = line.depth;
        if (line.inner != Style.NONE || depth == 0 || depth > DEEPEST_TITLE) {
            return false;
        }
        boolean holdsOthers = depth == 1;
        for (int i = document.first + 1; i < document.size(); i++) {
            int other = document.line(i).depth;
            if (other > 0 && other <= depth) {
                return false;
            }
            holdsOthers |= other > 0;
        }
        return holdsOthers;
    }

    /**
     * Returns whether a document is a part of a book, which a mark and a number name, and no other mark is as high: ### 第三讲 浇水, # 4.5 施肥. What
     * numbers lists as well (## 1. 浇水) counts items; the same number again does not count.
     */
    private boolean isOnlyPart(Line line) {
        if (line.depth == 0 || !line.inner.numbersParts()) {
            return false;
        }
        String series = line.numberSeries();
        for (int i = line.index + 1; i < document.size(); i++) {
            Line other = document.line(i);
            if (other.depth > 0 && other.depth <= line.depth
                    || other.label != null && other.value != line.value && series.equals(other.numberSeries())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether a line at the head of a document ends with a kind of documents, and the number of one stands below: …的通知,
     * 国办发〔2021〕3号; or an order. A bulletin (工作简报, 第3期) has its title further down.
     */
    private boolean namesNumberedDocument(SearchState state, Line line) {
        int behind = document.names.last(line.index) + 1;
        return (line.namesDocument || line.last == '令')
                && line.index - document.first <= LAST_TITLE_LINE
                && line.isUnmarked()
                && state.chain[0].items == 0
                && behind < document.size()
                && document.line(behind).role == Role.DOCUMENT_NUMBER
                && !line.words().endsWith("简报")
                && !line.words().endsWith("簡報");
    }

    /** Returns whether a line below 附件 alone is the name of what is attached. */
    private boolean namesAnnex(Line line) {
        return line.index > 0 && Frame.beginsAnnex(document.line(line.index - 1)) && line.isPhrase(LONGEST_ANNEX);
    }

    private boolean mayBeTitle(SearchState state, Line line) {
        if (state.titled || line.index - document.first > LAST_TITLE_LINE || state.chain[0].items > 0) {
            return false;
        }
        boolean marked = line.style.isNumber() || line.style.group() == Style.Group.BULLET || line.inner != Style.NONE;
        if (marked || !line.role.mayBeTitle()) {
            return false;
        }
        if (line.depth > 0) {
            return line.depth == 1 || line.index == document.first;
        }
        if (line.index > document.first && (line.length < 4 || line.role != Role.NONE)) {
            return false;
        }
        return (line.length <= LONGEST_TITLE || line.namesDocument)
                && (line.end != Line.END_COLON || line.namesDocument)
                && line.end != Line.END_SEMICOLON
                && line.end != Line.END_COMMA
                && (line.end != Line.END_SENTENCE
                        || line.length <= 20
                        || !line.words().endsWith("。"))
                && !holdsAddress(line);
    }

    /** Returns whether the words are where something is to be found: 转自 https://…, [返回](index.html). */
    private static boolean holdsAddress(Line line) {
        String words = line.words();
        return words.contains("://") || words.startsWith("[") && words.contains("](") && words.endsWith(")");
    }

    /** Returns the block that holds the open heading over a rule of the sign that stands below a line, or -1. */
    private int levelOfUnderline(SearchState state, int line) {
        for (int i = deepest(state); i > 0 && document.underlines.has(line); i--) {
            if (state.chain[i].item && document.underlines.isOneLevel(state.chain[i].line, line)) {
                return i - 1;
            }
        }
        return -1;
    }

    /** Returns the deepest open block whose last item is a question or the name of a group, or -1. */
    private int listOfPeers(SearchState state) {
        for (int i = deepest(state); i >= 0; i--) {
            if (document.isPeer(state.chain[i].lastItem)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of the deepest open block that may hold others. */
    private static int deepest(SearchState state) {
        return Math.min(state.size - 1, OpenPlaces.DEEPEST);
    }

    /**
     * Returns the place of the list this number goes on with, or -1. Where two lists count as far, it is the inner one, unless blank lines part the
     * items of the outer one alone; where none does, one or two numbers may be missing: 一、, 三、.
     */
    private int listItContinues(SearchState state, Line line) {
        int found = -1;
        for (int i = deepest(state); i >= 0; i--) {
            int last = state.chain[i].lastItem;
            if (last < 0 || !goesOn(document.line(last), line)) {
                continue;
            }
            if (found < 0) {
                found = i;
            } else if (line.isPartedFrom(document.line(state.chain[found].lastItem))
                    && document.line(last).typed.blanksBefore() > 0) {
                return i;
            }
        }
        return found < 0 ? listItSkipsOnIn(state, line) : found;
    }

    private int listItSkipsOnIn(SearchState state, Line line) {
        for (int i = deepest(state); i >= 0 && line.value > 2; i--) {
            int last = state.chain[i].lastItem;
            if (last >= 0 && skipsOn(document.line(last), line)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether a number is the next one but one or two. In labelled documents all 45 that none came before did so. */
    private static boolean skipsOn(Line last, Line line) {
        int missing = line.value - last.value - 1;
        return missing > 0
                && missing <= MOST_MISSING
                && mayBeOneList(last, line)
                && line.numbering() != null
                && line.numbering().parts() <= 1;
    }

    private static boolean mayBeOneList(Line last, Line line) {
        return last.isMarkedLike(line) && Math.abs(last.indent - line.indent) <= 1;
    }

    private static boolean goesOn(Line last, Line line) {
        if (!mayBeOneList(last, line)) {
            return false;
        }
        if (line.style == Style.SEQUENCE) {
            return line.value > 1 && line.value >= last.value;
        }
        if (line.value != last.value + 1) {
            return false;
        }
        LineMarker number = line.label;
        LineMarker before = last.label;
        return line.numbering() == null
                || line.numbering().parts() <= 1
                || number != null && before != null && number.hasStemOf(before);
    }

    /** Returns the place of the open item whose number a number of several parts continues: 2. or 2 for 2.1; or -1. */
    private int parentByStem(SearchState state, Line line) {
        LineMarker number = line.label;
        if (number == null || line.numbering() == null || line.numbering().parts() < 2) {
            return -1;
        }
        for (int i = deepest(state); i > 0; i--) {
            OpenItem open = state.chain[i];
            LineMarker upper = open.isTop() ? null : document.line(open.line).label;
            if (open.item && upper != null && number.isUnder(upper)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the deepest open division that a division or article stands in, or -1: 编 hold 章, these 节, and these 条. (立法技术规范 fixes
     * the order.)
     */
    private int divisionAbove(SearchState state, Line line) {
        if (!line.style.isDivision() || line.style == Style.PART) {
            return -1;
        }
        for (int i = deepest(state); i > 0; i--) {
            OpenItem open = state.chain[i];
            Style style = document.line(open.line).style;
            if (open.item && style.isDivision() && style.code() < line.styleCode) {
                return i;
            }
        }
        return -1;
    }

    private void addMarkdownPlaces(Candidates found, SearchState state, Line line) {
        int depth = line.depth;
        for (int i = deepest(state); i >= 0; i--) {
            OpenItem open = state.chain[i];
            int openDepth = open.isTop() ? 0 : document.line(open.line).depth;
            if (!open.isTop() && openDepth >= depth) {
                continue;
            }
            boolean marked = open.isTop() || openDepth > 0;
            if (marked || open.item && !hasShallowerBelow(state, i, depth) && !hasMarkAbove(state, i)) {
                found.add(Action.ITEM, i, Reason.MARKDOWN_DEPTH);
                if (marked) {
                    return;
                }
            }
        }
    }

    private boolean hasShallowerBelow(SearchState state, int at, int depth) {
        for (int i = at + 1; i < state.size; i++) {
            int open = document.line(state.chain[i].line).depth;
            if (open > 0 && open < depth) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMarkAbove(SearchState state, int at) {
        for (int i = 1; i < at; i++) {
            if (document.line(state.chain[i].line).depth > 0) {
                return true;
            }
        }
        return false;
    }
}
