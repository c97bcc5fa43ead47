package io.github.gangmu.internal.recognise;

import io.github.gangmu.internal.tokens.LexerTable;
import io.github.gangmu.internal.tokens.Tokens;
import java.util.Set;

/** What the characters of a line tell beside its signs: how far it is indented, how it ends, whether its words are cells. */
final class LineShape {
    static final char WIKI = '=';

    private static final Set<String> ENDING_TAGS = Set.of("<br>", "<br/>", "<br />", "</p>", "</div>", "</center>");
    private static final int LONGEST_TAG = 10;

    private final String text;
    private final char[] characters;
    private final LexerTable lexer;
    /** The next tab at or behind the last place one was looked for. */
    private int tab = -1;

    LineShape(String text, char[] characters, LexerTable lexer) {
        this.text = text;
        this.characters = characters;
        this.lexer = lexer;
    }

    /** Returns how many columns stand between the start of a line and its head. */
    int columns(int start, int head) {
        int columns = 0;
        for (int i = start; i < head; i++) {
            columns += Characters.isBlank(characters[i]) ? Characters.columns(characters[i]) : 1;
        }
        return columns;
    }

    /**
     * Returns the end of the words of a line that closes its Markdown mark: ## 总体要求 ##, ##总体要求##, == 总体要求 ==. One sign directly behind a word is
     * part of it: # 学习 C#.
     */
    int beforeClosingMarks(LineMarker markdown, int textStart, int to) {
        char sign = characters[markdown.start()];
        if (sign == '*') {
            return to;
        }
        int end = behindOthers(sign, textStart, to);
        boolean closes = to - end > 1 || Characters.isBlank(characters[end - 1]);
        if (end == to || end == textStart || !closes) {
            return to;
        }
        return beforeBlanks(end);
    }

    /**
     * Returns whether a line holds marks of emphasis and nothing else, as a page leaves them that was turned into Markdown: ** over two lines. It
     * is as good as blank.
     */
    boolean isEmphasisOfNothing(int from, int to) {
        int at = from;
        while (at + 1 < to
                && (characters[at] == '*' || characters[at] == '_')
                && characters[at + 1] == characters[at]) {
            at += 2;
            while (at < to && Characters.isBlank(characters[at])) {
                at++;
            }
        }
        return at == to;
    }

    /** Returns the end of the words of a line before the tags that end it or its paragraph: 落实责任。&lt;br&gt;. */
    int beforeTags(int textStart, int to) {
        int end = to;
        while (end > textStart && characters[end - 1] == '>') {
            int open = end - 2;
            while (open > textStart && characters[open] != '<' && end - open < LONGEST_TAG) {
                open--;
            }
            if (open <= textStart || !ENDING_TAGS.contains(new String(characters, open, end - open))) {
                return end;
            }
            end = beforeBlanks(open);
        }
        return end;
    }

    /** Returns where blanks begin that end at an offset; something else stands before them. */
    int beforeBlanks(int end) {
        int at = end;
        while (Characters.isBlank(characters[at - 1])) {
            at--;
        }
        return at;
    }

    /** Returns the end of some characters without the signs that stand last. */
    private int behindOthers(char sign, int from, int to) {
        int end = to;
        while (end > from && characters[end - 1] == sign) {
            end--;
        }
        return end;
    }

    /** Returns whether a line from # on is tags alone, of which note-taking programs make an index: #读书 #社区, #book. One tag is Latin. */
    boolean isTags(int from) {
        int to = lineEnd(from);
        int at = from;
        int tags = 0;
        boolean latin = true;
        while (at < to && characters[at] == '#') {
            int name = ++at;
            while (at < to && !Characters.isBlank(characters[at]) && characters[at] != '#') {
                latin &= Characters.isAsciiWord(characters[at]) || "-_/".indexOf(characters[at]) >= 0;
                at++;
            }
            if (at == name) {
                return false;
            }
            tags++;
            while (at < to && Characters.isBlank(characters[at])) {
                at++;
            }
        }
        return at == to && (tags > 1 || latin);
    }

    /** Returns where the line ends that a character belongs to. */
    private int lineEnd(int at) {
        int end = at;
        while (end < characters.length && characters[end] != '\n' && characters[end] != '\r') {
            end++;
        }
        return end;
    }

    /** Returns whether a line that opens with signs of a wiki has words, and closes with as many signs: == 总体要求 ==. */
    boolean closesWiki(int from) {
        int open = from;
        while (open < characters.length && characters[open] == WIKI) {
            open++;
        }
        int to = beforeBlanks(lineEnd(open));
        int close = behindOthers(WIKI, open, to);
        return close > open && to - close == open - from;
    }

    /** Returns whether two tabs part the words of a line that begin at an offset. */
    boolean hasCells(int start, int wordsFrom, int end) {
        if (!hasTab(wordsFrom, end)) {
            return false;
        }
        // Blanks are plain: to see them, the line is read again.
        Tokens again = Tokens.of(characters, start, end, lexer);
        int gaps = 0;
        for (int i = 0; i < again.size(); i++) {
            int from = again.start(i);
            if (from > wordsFrom && from < end && Characters.isBlank(characters[from]) && hasTab(from, again.end(i))) {
                gaps++;
            }
        }
        return gaps >= 2;
    }

    /** Returns whether a tab stands in a line, which may lie behind the place at hand. */
    boolean hasGap(int start, int end) {
        int at = start;
        while (at < end && characters[at] != '\t') {
            at++;
        }
        return at < end;
    }

    /** Returns whether there is a tab between two offsets. Questions go forward through the text, so each tab is looked for once. */
    private boolean hasTab(int start, int end) {
        if (tab < start) {
            int found = text.indexOf('\t', start);
            tab = found < 0 ? Integer.MAX_VALUE : found;
        }
        return tab < end;
    }

    /** Returns whether ** stands further on in the line: ** 要点 ** is set in bold. */
    boolean closesBold(int from) {
        for (int i = from; i + 1 < characters.length && characters[i] != '\n' && characters[i] != '\r'; i++) {
            if (characters[i] == '*' && characters[i + 1] == '*') {
                return true;
            }
        }
        return false;
    }

    /** Returns the punctuation that words end with, closing quotes and brackets passed over and width normalised; 0 for a word. */
    char endMark(int from, int to) {
        int at = to;
        while (at > from && Characters.isCloser(characters[at - 1])) {
            at--;
        }
        if (at == from) {
            return 0;
        }
        char last = characters[at - 1];
        if (last == '.') {
            return at - 1 > from && !Characters.isDigit(characters[at - 2]) ? '。' : 0;
        }
        char mark = Characters.mark(last);
        return Characters.isEndMark(mark) ? mark : 0;
    }
}
