package io.github.gangmu.internal.recognise;

import io.github.gangmu.ast.Numbering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Recognises the lines of a text: what kind of line each is, the markers at its head, the enumerators inside it; and, where
 * they are asked for, its clauses.
 *
 * <p>Any text has its lines; nothing is refused. Instances hold no state and can be shared between threads.
 */
public final class LineRecogniser {
    private static final Numbering STAR = Numbering.of("#");
    private static final int MOST_WIKI_SIGNS = 6;

    /**
     * Returns the lines of a text that are not blank, in order; marks of emphasis around nothing (**, ** **) are as good as blank. Lines end with
     * LF, CR LF or CR.
     *
     * @throws NullPointerException if the text is null
     */
    public List<TypedLine> recognise(CharSequence text) {
        LineReader reader = LineReader.read(text.toString());
        List<TypedLine> lines = reader.hasFences() ? withCode(reader.lines(), text) : reader.lines();
        lines = reader.hasComments() ? Comments.mark(lines, text) : lines;
        lines = reader.hasStarred() ? withStars(lines) : lines;
        lines = reader.hasWiki() ? withWikiDepths(lines) : lines;
        lines = reader.hasTableRules() ? withTables(lines, text) : lines;
        lines = text.length() > 0 && isRuleSign(text.charAt(0)) ? withFrontMatter(lines, text) : lines;
        return Collections.unmodifiableList(lines);
    }

    /** Returns the clauses of the text of a line, in order: parts between punctuation marks and blanks. Other forms have none. */
    public List<Clause> clauses(CharSequence text, TypedLine line) {
        return line.form() == LineForm.TEXT ? ClauseReader.read(text, line) : List.of();
    }

    /**
     * Takes one star at the margin for a mark of depth 1, in a text that has marks of two stars and more. Where none stands there, two stars
     * are bold that is closed elsewhere.
     */
    private static List<TypedLine> withStars(List<TypedLine> lines) {
        List<TypedLine> marked = new ArrayList<>(lines);
        boolean isOutline = lines.stream().anyMatch(LineRecogniser::isStarred);
        marked.replaceAll(isOutline ? LineRecogniser::withStar : LineRecogniser::withoutStars);
        return marked;
    }

    private static boolean isStarred(TypedLine line) {
        LineMarker bullet = line.bullet();
        return bullet != null && bullet.text().equals("*") && bullet.start() == line.start();
    }

    private static TypedLine withStar(TypedLine line) {
        LineMarker star = line.bullet();
        if (star == null || !isStarred(line)) {
            return line;
        }
        LineMarker mark = new LineMarker(STAR, star.numbers(), star.text(), star.start(), star.end());
        return line.withMarkers(mark, null, line.label(), line.textStart());
    }

    private static TypedLine withoutStars(TypedLine line) {
        LineMarker mark = line.markdown();
        return mark == null || mark.text().charAt(0) != '*'
                ? line
                : line.withMarkers(null, line.bullet(), line.label(), line.textStart());
    }

    /**
     * Tells the depth of wiki headings. MediaWiki counts up from ==; DokuWiki and Zim count down from ======, so that the first heading of a text
     * has the most signs.
     */
    private static List<TypedLine> withWikiDepths(List<TypedLine> lines) {
        int first = 0;
        int most = 0;
        for (TypedLine line : lines) {
            int signs = wikiSigns(line);
            first = first == 0 ? signs : first;
            most = Math.max(most, signs);
        }
        if (first < most || most == 2) {
            return lines;
        }
        List<TypedLine> marked = new ArrayList<>(lines);
        marked.replaceAll(LineRecogniser::countedDown);
        return marked;
    }

    /** Returns with how many signs of a wiki a line opens, 0 if it is no heading of one. */
    private static int wikiSigns(TypedLine line) {
        LineMarker mark = line.markdown();
        return mark == null || mark.text().charAt(0) != LineShape.WIKI
                ? 0
                : mark.text().length();
    }

    private static TypedLine countedDown(TypedLine line) {
        int signs = wikiSigns(line);
        LineMarker mark = line.markdown();
        if (mark == null || signs == 0) {
            return line;
        }
        Numbering depth = Numbering.of("#".repeat(MOST_WIKI_SIGNS + 1 - signs));
        LineMarker deep = new LineMarker(depth, mark.numbers(), mark.text(), mark.start(), mark.end());
        return line.withMarkers(deep, line.bullet(), line.label(), line.textStart());
    }

    private static boolean isRuleSign(char c) {
        return c == '-' || c == '+';
    }

    private static List<TypedLine> withFrontMatter(List<TypedLine> lines, CharSequence text) {
        int length = FrontMatter.length(lines, text);
        if (length == 0) {
            return lines;
        }
        List<TypedLine> marked = new ArrayList<>(lines);
        marked.subList(0, length - 1).replaceAll(line -> as(LineForm.FRONT_MATTER, line, text));
        marked.set(length - 1, as(LineForm.SEPARATOR, lines.get(length - 1), text));
        return marked;
    }

    /**
     * Takes the line before a rule such as --- | --- and those behind it for rows of a table, as long as they have bars. Rules among the rows are
     * rows, so that each line is looked at once.
     */
    private static List<TypedLine> withTables(List<TypedLine> lines, CharSequence text) {
        List<TypedLine> marked = new ArrayList<>(lines);
        int at = 1;
        while (at < lines.size()) {
            int rule = at++;
            if (isTableRule(lines.get(rule), text) && isRow(lines, rule - 1, rule, text)) {
                marked.set(rule - 1, as(LineForm.TABLE, lines.get(rule - 1), text));
                while (at < lines.size() && isRow(lines, at, at, text)) {
                    marked.set(at, as(LineForm.TABLE, lines.get(at), text));
                    at++;
                }
            }
        }
        return marked;
    }

    /** Returns whether a line parts the first row of a table from the others; rows of cells begin otherwise. */
    private static boolean isTableRule(TypedLine line, CharSequence text) {
        char first = text.charAt(line.from());
        return line.form() == LineForm.TABLE && (first == '-' || first == ':');
    }

    /** Returns whether a line has a bar and no blank line stands before the one that is to go on with it. */
    private static boolean isRow(List<TypedLine> lines, int row, int behind, CharSequence text) {
        if (lines.get(behind).blanksBefore() > 0) {
            return false;
        }
        for (int i = lines.get(row).from(); i < lines.get(row).to(); i++) {
            if (text.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    /** Marks what stands between two fences as code. A fence that is never closed is a line like any other. */
    private static List<TypedLine> withCode(List<TypedLine> lines, CharSequence text) {
        List<TypedLine> marked = new ArrayList<>(lines.size());
        int at = 0;
        String unclosed = "";
        while (at < lines.size()) {
            TypedLine line = lines.get(at);
            char fence = line.form() == LineForm.CODE ? text.charAt(line.from()) : 0;
            int close = fence != 0 && unclosed.indexOf(fence) < 0 ? closing(lines, at + 1, fence, text) : -1;
            if (close < 0) {
                unclosed = fence == 0 || unclosed.indexOf(fence) >= 0 ? unclosed : unclosed + fence;
                marked.add(line);
                at++;
                continue;
            }
            for (; at <= close; at++) {
                marked.add(as(LineForm.CODE, lines.get(at), text));
            }
        }
        return marked;
    }

    private static int closing(List<TypedLine> lines, int from, char fence, CharSequence text) {
        for (int i = from; i < lines.size(); i++) {
            if (isClosing(lines.get(i), fence, text)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isClosing(TypedLine line, char fence, CharSequence text) {
        return line.to() - line.from() >= 3 && isRunOf(fence, line, text);
    }

    /** Returns whether a line holds one sign, again and again, and nothing else. */
    static boolean isRunOf(char sign, TypedLine line, CharSequence text) {
        for (int i = line.from(); i < line.to(); i++) {
            if (text.charAt(i) != sign) {
                return false;
            }
        }
        return true;
    }

    /** Returns a line of another form than text: without markers, and so with none that closes. */
    static TypedLine as(LineForm form, TypedLine line, CharSequence text) {
        int to = line.end();
        while (to > line.from() && Characters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new TypedLine(
                line.number(),
                line.start(),
                line.end(),
                line.from(),
                to,
                line.blanksBefore(),
                line.indent(),
                form,
                0,
                null,
                null,
                null,
                line.from(),
                false,
                List.of(),
                (char) 0);
    }
}
