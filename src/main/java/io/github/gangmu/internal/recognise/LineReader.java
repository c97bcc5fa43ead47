package io.github.gangmu.internal.recognise;

import io.github.gangmu.internal.grammar.LineLexer;
import io.github.gangmu.internal.grammar.LineParser;
import io.github.gangmu.internal.tokens.LexerTable;
import io.github.gangmu.internal.tokens.TokenRules;
import io.github.gangmu.internal.tokens.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the signs of a text and makes a line of each line they make up.
 *
 * <p>In the parser grammar the type of a sign tells the rule that reads it, and every sequence of signs the lexer gives is a
 * document; so the rule of each sign is looked up, its place is noted, and the end of a line makes the line.
 */
final class LineReader {
    private static final LexerTable SIGNS = LexerTable.load("LineLexer");
    private static final TokenRules RULES = TokenRules.load("LineParser");
    private static final int NONE = -1;

    /** How much of a text is read at a time, and then on to the end of the line: the signs of more would not stay at hand. */
    private static final int PART = 1 << 16;

    private final String text;
    private Tokens tokens;
    private final MarkerReader markers;
    private final List<TypedLine> lines = new ArrayList<>();

    private int lineNumber;
    private int blankLines;
    private int first;
    private int markdown;
    private int bullet;
    private int rule;
    private int whole;
    private int number;
    private int headEnd;
    private int bold;
    private boolean tagged;
    /** The next tab at or behind the last place one was looked for. */
    private int tab = NONE;

    private final List<LineMarker> enumerators = new ArrayList<>();

    private LineReader(String text) {
        this.text = text;
        this.tokens = part(0);
        this.markers = new MarkerReader(text);
    }

    static List<TypedLine> read(String text) {
        LineReader reader = new LineReader(text);
        reader.read();
        return reader.lines;
    }

    /** Returns the signs of a text. */
    static Tokens signs(String text) {
        return Tokens.of(text, SIGNS);
    }

    private void begin(int token) {
        lineNumber++;
        first = token;
        markdown = NONE;
        bullet = NONE;
        rule = NONE;
        whole = NONE;
        number = NONE;
        headEnd = token;
        bold = 0;
        tagged = false;
        enumerators.clear();
    }

    private void read() {
        begin(0);
        while (true) {
            int last = tokens.size() - 1;
            for (int token = 0; token < last; token++) {
                take(token, tokens.type(token));
            }
            int end = tokens.end(last);
            if (end == text.length()) {
                take(last, tokens.type(last));
                return;
            }
            tokens = part(end);
            first = 0;
            headEnd = 0;
        }
    }

    /** Returns the signs of the next part of the text, which ends with a line or the text. */
    private Tokens part(int from) {
        int lineBreak = from + PART < text.length() ? text.indexOf('\n', from + PART) : -1;
        return Tokens.of(text, from, lineBreak < 0 ? text.length() : lineBreak + 1, SIGNS);
    }

    private void take(int token, int type) {
        switch (RULES.rule(type)) {
            case LineParser.RULE_markdown -> {
                markdown = markdown == NONE ? token : markdown;
                headEnd = token + 1;
            }
            case LineParser.RULE_bullet -> {
                bullet = bullet == NONE ? token : bullet;
                headEnd = token + 1;
            }
            case LineParser.RULE_rule -> {
                rule = token;
                headEnd = token + 1;
            }
            case LineParser.RULE_dressing -> {
                bold += type == LineLexer.BOLD ? 1 : 0;
                tagged |= type == LineLexer.TAG;
                headEnd = token + 1;
            }
            case LineParser.RULE_whole -> whole = token;
            case LineParser.RULE_number -> number = token;
            case LineParser.RULE_enumerator -> {
                LineMarker marker = markers.number(type, tokens.start(token), tokens.end(token));
                if (marker != null) {
                    enumerators.add(marker);
                }
            }
            case LineParser.RULE_lineBreak -> {
                line(token);
                begin(token + 1);
            }
            case LineParser.RULE_document -> line(token);
            default -> {
                // What the other rules hold is read with the line.
            }
        }
    }

    private void line(int last) {
        int start = tokens.start(first);
        int end = tokens.start(last);
        int from = start;
        int indent = 0;
        while (from < end && Characters.isBlank(text.charAt(from))) {
            indent += Characters.columns(text.charAt(from++));
        }
        if (from == end) {
            blankLines++;
            return;
        }
        int to = end;
        while (Characters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        lines.add(typed(last, start, end, from, to, indent));
        blankLines = 0;
    }

    private TypedLine typed(int last, int start, int end, int from, int to, int indent) {
        LineForm form = form(to);
        if (form != LineForm.TEXT) {
            return new TypedLine(
                    lineNumber,
                    start,
                    end,
                    from,
                    to,
                    blankLines,
                    indent,
                    form,
                    0,
                    null,
                    null,
                    null,
                    from,
                    false,
                    List.of(),
                    endMark(from, to));
        }
        LineMarker mark = markdown == NONE ? null : markers.markdown(tokens.start(markdown), tokens.end(markdown));
        LineMarker sign =
                bullet == NONE ? null : markers.bullet(tokens.type(bullet), tokens.start(bullet), tokens.end(bullet));
        LineMarker label =
                number == NONE ? null : markers.number(tokens.type(number), tokens.start(number), tokens.end(number));
        int textToken = textToken(label);
        int textStart = textStart(label, textToken, to);
        if (mark == null && sign == null && label == null && hasCells(textToken, last)) {
            form = LineForm.TABLE;
        }
        return new TypedLine(
                lineNumber,
                start,
                end,
                from,
                to,
                blankLines,
                indent,
                form,
                mark == null ? 0 : mark.end() - mark.start(),
                mark,
                sign,
                label,
                textStart,
                bold % 2 == 1,
                enumerators.isEmpty() ? List.of() : List.copyOf(enumerators),
                endMark(textStart, to));
    }

    private LineForm form(int to) {
        if (markdown != NONE) {
            return LineForm.TEXT;
        }
        boolean isRule = rule != NONE || (bullet != NONE && tokens.type(bullet) == LineLexer.DASHES);
        boolean isHeadAll = headEnd > first && tokens.end(headEnd - 1) >= to;
        if (isRule && isHeadAll) {
            return LineForm.SEPARATOR;
        }
        if (tagged && isHeadAll) {
            return LineForm.DIRECTIVE;
        }
        if (whole == NONE || bullet != NONE) {
            return LineForm.TEXT;
        }
        return switch (tokens.type(whole)) {
            case LineLexer.QUOTE -> LineForm.QUOTE;
            case LineLexer.TABLE -> LineForm.TABLE;
            case LineLexer.IMAGE -> LineForm.IMAGE;
            case LineLexer.FENCE -> LineForm.CODE;
            case LineLexer.CENTRED_RULE -> LineForm.SEPARATOR;
            default -> LineForm.DIRECTIVE;
        };
    }

    /** Returns the first token of the text, and counts the ** that open or close in front of it. */
    private int textToken(@Nullable LineMarker label) {
        if (number == NONE) {
            bold += rule != NONE && tokens.type(rule) == LineLexer.STARS ? 1 : 0;
            return headEnd;
        }
        int type = tokens.type(number);
        if (label == null || type == LineLexer.ARABIC_BEFORE_YEAR || type == LineLexer.DECIMAL_BEFORE_WORD) {
            return number;
        }
        boolean takesComma = type == LineLexer.SPOKEN || type == LineLexer.ORDER_WORD || type == LineLexer.ASPECT;
        int token = number + 1;
        while (true) {
            int next = tokens.type(token);
            if (next == LineLexer.CLAUSE_MARK && takesComma && isComma(text.charAt(tokens.start(token)))) {
                takesComma = false;
            } else if (next == LineLexer.CLAUSE_BOLD) {
                bold++;
            } else if (next != LineLexer.CLAUSE_BLANK && next != LineLexer.CLAUSE_TAG) {
                return token;
            }
            token++;
        }
    }

    private static boolean isComma(char c) {
        char mark = Characters.mark(c);
        return mark == '，' || mark == '、' || mark == '：';
    }

    private int textStart(@Nullable LineMarker label, int textToken, int to) {
        int start = Math.max(tokens.start(textToken), label == null ? 0 : label.end());
        while (start < to && Characters.isBlank(text.charAt(start))) {
            start++;
        }
        return Math.min(start, to);
    }

    private boolean hasCells(int textToken, int last) {
        if (!hasTab(tokens.start(textToken), tokens.start(last))) {
            return false;
        }
        int gaps = 0;
        for (int token = textToken + 1; token < last; token++) {
            int start = tokens.start(token);
            if (Characters.isBlank(text.charAt(start)) && hasTab(start, tokens.end(token))) {
                gaps++;
            }
        }
        return gaps >= 2;
    }

    /** Returns whether there is a tab between two offsets. Questions go forward through the text, so each tab is looked for once. */
    private boolean hasTab(int start, int end) {
        if (tab < start) {
            int found = text.indexOf('\t', start);
            tab = found < 0 ? Integer.MAX_VALUE : found;
        }
        return tab < end;
    }

    private char endMark(int from, int to) {
        int at = to;
        while (at > from && Characters.isCloser(text.charAt(at - 1))) {
            at--;
        }
        if (at == from) {
            return 0;
        }
        char last = text.charAt(at - 1);
        if (last == '.') {
            return at - 1 > from && !Characters.isDigit(text.charAt(at - 2)) ? '。' : 0;
        }
        char mark = Characters.mark(last);
        return Characters.isEndMark(mark) ? mark : 0;
    }
}
