package io.github.gangmu.internal.recognise;

import io.github.gangmu.internal.grammar.LineLexer;
import io.github.gangmu.internal.grammar.LineParser;
import io.github.gangmu.internal.tokens.LexerTable;
import io.github.gangmu.internal.tokens.TokenReader;
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
    /** In place of the type of a sign or a place: the line has none. */
    private static final int NONE = -1;

    private final char[] characters;
    private final TokenReader signs;
    private final MarkerReader markers;
    private final LineShape shape;
    private final List<TypedLine> lines = new ArrayList<>();
    private boolean hasFences;
    private boolean hasComments;
    private boolean hasStarred;
    private boolean hasWiki;
    private boolean hasTableRules;
    /** The number of the line at hand, and what was found in it so far. */
    private int lineNumber;

    private int start;
    private int blankLines;
    private @Nullable LineMarker markdown;
    private @Nullable LineMarker bullet;
    private @Nullable LineMarker label;
    private int bulletType;
    private int ruleType;
    private int ruleFrom;
    private int wholeType;
    /** Where the lines of a drawn tree at its head end. */
    private int branchEnd;
    /** Where its marks and bullets end. */
    private int headEnd;
    /** Where the first sign of its text begins, known so far only behind a number. */
    private int textFrom;
    /** Whether the signs at hand stand between its number and its text, and whether one comma may stand there. */
    private boolean isBehindNumber;

    private boolean takesComma;

    private int bold;
    private boolean tagged;
    private final List<LineMarker> enumerators = new ArrayList<>();

    private LineReader(String text) {
        this.characters = text.toCharArray();
        this.signs = new TokenReader(characters);
        this.markers = new MarkerReader(text, characters);
        this.shape = new LineShape(text, characters, SIGNS);
    }

    /** Returns a reader that has gone over a text. */
    static LineReader read(String text) {
        LineReader reader = new LineReader(text);
        reader.read();
        return reader;
    }

    /** Returns the lines that are not blank, in order. */
    List<TypedLine> lines() {
        return lines;
    }

    /** Returns whether a line is the fence of a code block. */
    boolean hasFences() {
        return hasFences;
    }

    /** Returns whether a line begins a comment that does not end on it. */
    boolean hasComments() {
        return hasComments;
    }

    /** Returns whether a line tells its depth in stars. */
    boolean hasStarred() {
        return hasStarred;
    }

    /** Returns whether a line is a heading of a wiki. */
    boolean hasWiki() {
        return hasWiki;
    }

    /** Returns whether a line parts the first row of a table from the others. */
    boolean hasTableRules() {
        return hasTableRules;
    }

    /** Returns the signs of a text. */
    static Tokens signs(String text) {
        return Tokens.of(text, SIGNS);
    }

    private void begin(int from) {
        lineNumber++;
        start = from;
        markdown = null;
        bullet = null;
        label = null;
        bulletType = NONE;
        ruleType = NONE;
        wholeType = NONE;
        branchEnd = from;
        headEnd = from;
        textFrom = NONE;
        isBehindNumber = false;
        bold = 0;
        tagged = false;
        enumerators.clear();
    }

    private void read() {
        begin(0);
        int rule;
        do {
            signs.next(SIGNS);
            int type = signs.type();
            rule = RULES.rule(type);
            if (!isBehindNumber || !belongsToNumber(type)) {
                take(rule, type);
            }
            if (!isBehindNumber) {
                signs.pass(SIGNS);
            }
        } while (rule != LineParser.RULE_document);
    }

    private void take(int rule, int type) {
        switch (rule) {
            case LineParser.RULE_branch -> {
                branchEnd = signs.end();
                headEnd = branchEnd;
            }
            case LineParser.RULE_markdown -> markdown(type);
            case LineParser.RULE_bullet -> {
                int end = type == LineLexer.BULLET_GLUED ? signs.start() + 1 : signs.end();
                if (bullet == null) {
                    bullet = markers.bullet(type, signs.start(), end);
                    bulletType = type;
                }
                headEnd = end;
            }
            case LineParser.RULE_rule -> {
                ruleType = type;
                ruleFrom = signs.start();
                headEnd = signs.end();
            }
            case LineParser.RULE_dressing -> {
                bold += type == LineLexer.BOLD ? 1 : 0;
                tagged |= type == LineLexer.TAG;
                headEnd = signs.end();
            }
            case LineParser.RULE_whole -> wholeType = type;
            case LineParser.RULE_number -> number(type);
            case LineParser.RULE_enumerator -> {
                LineMarker marker = markers.number(type, signs.start(), signs.end());
                if (marker != null) {
                    enumerators.add(marker);
                }
            }
            case LineParser.RULE_lineBreak, LineParser.RULE_document -> {
                line(signs.start());
                begin(signs.end());
            }
            default -> {
                // What the other rules hold is read with the line.
            }
        }
    }

    private void markdown(int type) {
        if (type == LineLexer.STARRED) {
            if (shape.closesBold(signs.end())) {
                take(LineParser.RULE_dressing, LineLexer.BOLD);
                return;
            }
            hasStarred = true;
        }
        // The rest of the line is looked at behind its first sign alone: a line may be all signs.
        boolean isFirst = headEnd == start;
        if (type == LineLexer.MARKDOWN && isFirst && shape.isTags(signs.start())) {
            wholeType = LineLexer.DIRECTIVE;
            return;
        }
        if (type == LineLexer.WIKI) {
            if (!isFirst || !shape.closesWiki(signs.start())) {
                take(LineParser.RULE_rule, LineLexer.LEVEL_RULE);
                return;
            }
            hasWiki = true;
        }
        markdown = markdown == null ? markers.markdown(type, signs.start(), signs.end()) : markdown;
        headEnd = signs.end();
    }

    private void number(int type) {
        // Behind a mark or a bullet any word and number are words: - 需要 3 轮调查
        boolean isWords = type == LineLexer.LABEL_WORD && (markdown != null || bullet != null);
        label = isWords ? null : markers.number(type, signs.start(), signs.end());
        if (label == null || type == LineLexer.ARABIC_BEFORE_YEAR || type == LineLexer.DECIMAL_BEFORE_WORD) {
            textFrom = signs.start();
            return;
        }
        if (type == LineLexer.OCCASION && Characters.isHan(characters[label.end()])) {
            // 第一种解法：代入. The text begins with 解法.
            textFrom = label.end();
            return;
        }
        textFrom = signs.end();
        // Most often words follow at once, and need not be read as a sign.
        isBehindNumber = textFrom == characters.length || !Characters.isHan(characters[textFrom]);
        takesComma = true;
    }

    /** Returns whether a sign stands between the number and the text; counts ** and notes where the text begins. */
    private boolean belongsToNumber(int type) {
        switch (type) {
            case LineLexer.CLAUSE_BLANK, LineLexer.CLAUSE_TAG -> {
                return true;
            }
            case LineLexer.CLAUSE_BOLD -> {
                bold++;
                return true;
            }
            default -> {
                if (takesComma && type == LineLexer.CLAUSE_MARK && isComma(characters[signs.start()])) {
                    takesComma = false;
                    return true;
                }
                isBehindNumber = false;
                textFrom = signs.start() + (takesComma ? dotAt(signs.start()) : 0);
                return false;
            }
        }
    }

    /** Returns how many characters a dot between the number of a part and its name takes, its blank with it: 第五章 · 山谷灯火. */
    private int dotAt(int at) {
        boolean parts = at + 1 < characters.length && Characters.isBlank(characters[at + 1]);
        return parts && (characters[at] == '·' || characters[at] == '｜') ? 2 : 0;
    }

    private void line(int end) {
        int from = start;
        while (from < end && Characters.isBlank(characters[from])) {
            from++;
        }
        if (from == end) {
            blankLines++;
            return;
        }
        int to = shape.beforeBlanks(end);
        if (headEnd >= to && bullet == null && ruleType == NONE && shape.isEmphasisOfNothing(from, to)) {
            blankLines++;
            return;
        }
        lines.add(typed(end, from, to, shape.columns(start, Math.max(from, branchEnd))));
        blankLines = 0;
    }

    private TypedLine typed(int end, int from, int to, int indent) {
        LineForm form = isNumberedRow(from, end) ? LineForm.TABLE : form(to);
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
                    shape.endMark(from, to));
        }
        if (textFrom == NONE) {
            // What begins like the number of a page and goes on is words: 第2页的表格
            textFrom = ruleType == LineLexer.PAGE ? ruleFrom : headEnd;
            bold += ruleType == LineLexer.STARS ? 1 : 0;
        }
        int textStart = textStart(to);
        int wordsEnd = shape.beforeTags(textStart, to);
        wordsEnd = markdown == null ? wordsEnd : shape.beforeClosingMarks(markdown, textStart, wordsEnd);
        if (markdown == null && bullet == null && label == null && shape.hasCells(start, textFrom, end)) {
            form = LineForm.TABLE;
        }
        return new TypedLine(
                lineNumber,
                start,
                end,
                from,
                wordsEnd,
                blankLines,
                indent,
                form,
                TypedLine.depth(markdown),
                markdown,
                bullet,
                label,
                textStart,
                bold % 2 == 1,
                enumerators.isEmpty() ? List.of() : List.copyOf(enumerators),
                shape.endMark(textStart, wordsEnd));
    }

    /** Returns whether a line with a number goes on with the rows above it, whose cells are parted by tabs: 1, 走访, 3月 below 序号, 内容, 时限. */
    private boolean isNumberedRow(int from, int end) {
        if (label == null || markdown != null || bullet != null || blankLines > 0 || lines.isEmpty()) {
            return false;
        }
        TypedLine before = lines.get(lines.size() - 1);
        return before.form() == LineForm.TABLE
                && shape.hasGap(before.start(), before.end())
                && shape.hasCells(start, from, end);
    }

    private LineForm form(int to) {
        if (markdown != null) {
            return LineForm.TEXT;
        }
        if (headEnd > start && headEnd >= to) {
            if (ruleType != NONE || bulletType == LineLexer.DASHES) {
                return LineForm.SEPARATOR;
            }
            if (tagged) {
                return LineForm.DIRECTIVE;
            }
        }
        if (bullet != null && label != null && textFrom == to - 1 && characters[textFrom] == '-') {
            // The number of a page: - 2 -
            return LineForm.SEPARATOR;
        }
        if (wholeType == NONE || bullet != null) {
            return LineForm.TEXT;
        }
        return switch (wholeType) {
            case LineLexer.QUOTE -> LineForm.QUOTE;
            case LineLexer.TABLE -> LineForm.TABLE;
            case LineLexer.TABLE_RULE -> {
                hasTableRules = true;
                yield LineForm.TABLE;
            }
            case LineLexer.IMAGE -> LineForm.IMAGE;
            case LineLexer.FENCE -> {
                hasFences = true;
                yield LineForm.CODE;
            }
            case LineLexer.CENTRED_RULE -> LineForm.SEPARATOR;
            case LineLexer.COMMENT -> {
                hasComments = true;
                yield LineForm.DIRECTIVE;
            }
            default -> LineForm.DIRECTIVE;
        };
    }

    private static boolean isComma(char c) {
        char mark = Characters.mark(c);
        return mark == '，' || mark == '、' || mark == '：';
    }

    private int textStart(int to) {
        int from = Math.max(textFrom, label == null ? 0 : label.end());
        while (from < to && Characters.isBlank(characters[from])) {
            from++;
        }
        return Math.min(from, to);
    }
}
