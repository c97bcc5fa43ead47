package io.github.gangmu.internal.recognise;

import static io.github.gangmu.internal.grammar.LineLexer.*;

import io.github.gangmu.internal.tokens.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads the clauses of a line's text off its signs: parts between punctuation marks and blanks. */
final class ClauseReader {
    private final int lineStart;
    private final String text;
    private final int from;
    private final int to;
    private final List<Clause> clauses = new ArrayList<>(4);
    private int open = -1;
    private int contentEnd;

    private ClauseReader(CharSequence source, TypedLine line) {
        lineStart = line.start();
        text = source.subSequence(lineStart, line.end()).toString();
        from = line.textStart() - lineStart;
        to = line.to() - lineStart;
    }

    /** Returns the clauses of a line of a text. */
    static List<Clause> read(CharSequence source, TypedLine line) {
        ClauseReader reader = new ClauseReader(source, line);
        Tokens signs = LineReader.signs(reader.text);
        for (int i = 0; i < signs.size() && signs.start(i) < reader.to; i++) {
            int start = Math.max(reader.from, signs.start(i));
            int end = Math.min(reader.to, signs.end(i));
            if (start < end) {
                reader.take(signs.type(i), start, end);
            }
        }
        reader.close((char) 0);
        return List.copyOf(reader.clauses);
    }

    private void take(int type, int start, int end) {
        char mark = switch (type) {
            case HEAD_MARK, CLAUSE_MARK, MARK -> Characters.mark(text.charAt(start));
            case HEAD_DOT, CLAUSE_DOT, DOT -> endsSentence(start) ? '。' : 0;
            case INDENT, CLAUSE_BLANK, BLANK -> parts(start, end) ? ' ' : 0;
            default -> 0;
        };
        if (mark != 0) {
            close(mark);
        } else if (isContent(type, start, end)) {
            open = open < 0 ? start : open;
            contentEnd = end;
        }
    }

    private void close(char mark) {
        if (open >= 0) {
            clauses.add(new Clause(lineStart + open, lineStart + contentEnd, mark));
            open = -1;
        }
    }

    /** Returns whether a token is part of a clause: not so ** and tags, nor a quote that closes behind a mark, as in 。” */
    private boolean isContent(int type, int start, int end) {
        return switch (type) {
            case INDENT, BOLD, TAG, CLAUSE_BLANK, CLAUSE_BOLD, CLAUSE_TAG, BLANK, TEXT_BOLD, TEXT_TAG -> false;
            case HEAD_BRACKET, CLAUSE_BRACKET, BRACKET -> open >= 0 || !closes(start, end);
            default -> true;
        };
    }

    private boolean closes(int start, int end) {
        char c = text.charAt(start);
        return (c == '"' || c == '\'') ? end == to : Characters.isCloser(c);
    }

    /** Returns whether a dot is a full stop: behind a Chinese character, or at the end of the line. */
    private boolean endsSentence(int dot) {
        if (dot == from) {
            return false;
        }
        char before = text.charAt(dot - 1);
        return Characters.isHan(before)
                || Characters.isCloser(before)
                || (dot == to - 1 && !Characters.isDigit(before));
    }

    /** Returns whether a blank parts two clauses: not between two Latin words, as in Visual Studio. */
    private boolean parts(int start, int end) {
        return end - start > 1
                || text.charAt(start) != ' '
                || start == from
                || end >= to
                || !Characters.isAsciiWord(text.charAt(start - 1))
                || !Characters.isAsciiWord(text.charAt(end));
    }
}
