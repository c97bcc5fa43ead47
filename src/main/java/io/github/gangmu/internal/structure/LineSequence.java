package io.github.gangmu.internal.structure;

import io.github.gangmu.internal.recognise.LineForm;
import io.github.gangmu.internal.recognise.TypedLine;
import java.util.List;

/** The lines of one document with what is known of the document as a whole. */
final class LineSequence {
    private static final int MOST_BLANKS = 2;
    /** So many lines stand above the text of a document at most. */
    private static final int LONGEST_HEAD = 5;

    private static final int NO_LINE = -1;

    /** How long a paragraph is at least that a short line stands over, and one over which the line ends without a mark. */
    private static final int SHORTEST_LONG = 50;

    private static final int SHORTEST_HEADED = 30;

    final String source;
    final Line[] lines;
    final boolean markdown;
    /** The first line behind {@linkplain LineForm#FRONT_MATTER front matter} and comments. */
    final int first;
    /** The line behind the last one, comments left out. */
    final int end;
    /** The line below the title, before all numbers, that says whom the document is for, or -1: 各乡镇人民政府：. What stands above it counts no items. */
    final int salutation;
    /** Share of short lines without a marker, in quarters. */
    final int unmarkedShare;

    /** See {@link HardWraps#share}. */
    final int wrapShare;

    /**
     * For each line how much it looks like a short sentence over a long paragraph, again and again: 0 not at all, 1 once, 2 with
     * another next to it, 3 as one of several.
     */
    final byte[] alternation;

    private final byte[] blanks;
    final Surroundings surroundings;
    final Followers followers;
    final BehindItems behindItems;
    final Stanzas stanzas;
    final NameLines names;
    final InnerTitles innerTitles;
    final Questions questions;
    final GroupNames groupNames;
    final ContentsEntries entries;
    final Underlines underlines;
    final TermLists terms;
    final ArticleHeads heads;

    final Likeness likeness;
    private final ListsAhead ahead;

    LineSequence(List<TypedLine> typed, String source) {
        this(typed, source, StructureOptions.none());
    }

    LineSequence(List<TypedLine> recognised, String source, StructureOptions options) {
        List<TypedLine> typed = CallerMarkers.apply(recognised, options, source);
        this.source = source;
        LineMeasure measure = new LineMeasure(source);
        lines = measured(typed, measure);
        blanks = blanks(typed);
        markdown = hasMarkdown();
        first = first(typed);
        end = end(typed);
        // Each pass has a method of its own, which the compiler finds worth its while sooner than all of them together.
        refuseLoneNumbers(options, measure);
        ChapterSummaries.find(lines);
        openLists();
        unmarkedShare = unmarkedShare();
        HardWraps wraps = new HardWraps(lines);
        wrapShare = wraps.share();
        wraps.join();
        names = new NameLines(lines, blanks);
        salutation = salutation();
        alternation = alternation();
        likeness = new Likeness(lines);
        ahead = new ListsAhead(this, likeness);
        surroundings = new Surroundings(lines);
        followers = new Followers(lines, likeness);
        behindItems = new BehindItems(lines);
        stanzas = new Stanzas(lines, blanks);
        innerTitles = new InnerTitles(lines, names);
        questions = new Questions(lines);
        groupNames = new GroupNames(lines);
        entries = new ContentsEntries(lines);
        underlines = new Underlines(lines);
        terms = new TermLists(lines);
        heads = new ArticleHeads(lines);
    }

    private static int first(List<TypedLine> typed) {
        int first = 0;
        while (first < typed.size() && typed.get(first).form() == LineForm.FRONT_MATTER) {
            first++;
        }
        // Behind the fields stands the rule that closes them.
        first += first == 0 ? 0 : 1;
        while (first < typed.size() && typed.get(first).form() == LineForm.COMMENT) {
            first++;
        }
        return first;
    }

    private static int end(List<TypedLine> typed) {
        int end = typed.size();
        while (end > 0 && typed.get(end - 1).form() == LineForm.COMMENT) {
            end--;
        }
        return end;
    }

    private int salutation() {
        for (int i = first; i < Math.min(lines.length, first + LONGEST_HEAD) && lines[i].isUnmarked(); i++) {
            if (lines[i].role == Role.SALUTATION) {
                return hasOthersBehind(i) ? NO_LINE : i;
            }
        }
        return NO_LINE;
    }

    /** Returns whether more lines of the form of a salutation stand further on: 宣传部： and 组织部： head what stands behind them. */
    private boolean hasOthersBehind(int line) {
        for (int i = line + 2; i < lines.length; i++) {
            if (lines[i].role == Role.SALUTATION && lines[i].end == Line.END_COLON) {
                return true;
            }
        }
        return false;
    }

    private static Line[] measured(List<TypedLine> typed, LineMeasure measure) {
        Line[] lines = new Line[typed.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = measure.line(typed.get(i), i);
        }
        return lines;
    }

    /** Returns the blank lines before each line, less those that are usual, and behind the last line. */
    private static byte[] blanks(List<TypedLine> typed) {
        int size = typed.size();
        byte[] blanks = new byte[size + 1];
        int spaced = 0;
        for (int i = 0; i < size; i++) {
            int before = typed.get(i).blanksBefore();
            blanks[i] = (byte) Math.min(MOST_BLANKS + 1, before);
            spaced += before > 0 ? 1 : 0;
        }
        // Where most lines have a blank line before them, one says nothing.
        int usual = size > 2 && spaced >= 0.7 * (size - 1) ? 1 : 0;
        for (int i = 0; i < size; i++) {
            blanks[i] = (byte) Math.max(0, Math.min(MOST_BLANKS, blanks[i] - usual));
        }
        blanks[size] = MOST_BLANKS + 1;
        return blanks;
    }

    private boolean hasMarkdown() {
        boolean found = false;
        for (Line line : lines) {
            found |= line.depth > 0;
        }
        return found;
    }

    private void refuseLoneNumbers(StructureOptions options, LineMeasure measure) {
        MarkerSeries series = new MarkerSeries();
        for (Line line : lines) {
            if (line.label != null) {
                series.add(line);
            }
        }
        series.judge(lines, options.own(), measure);
    }

    /** Sees which lists begin inside lines. */
    private void openLists() {
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].hasEnumerators && lines[i].isText()) {
                openLists(i);
            }
        }
    }

    private void openLists(int at) {
        Line line = lines[at];
        if (line.isUnmarked()) {
            String series = InlineRuns.openSeries(this, at);
            if (series != null) {
                line.openList(lines[at + 1].style, series);
            }
        }
        line.inside = InlineRuns.of(List.of(line), null);
        if (line.labelColon == 1 && !line.inside.isEmpty()) {
            // 要做到两点：一是… announces its points, and labels no text.
            String before = source.substring(
                    line.wordsStart(),
                    Math.max(line.wordsStart(), line.inside.get(0).start()));
            line.labelColon = (byte) (before.endsWith("：") && Announcement.isIn(before) ? 0 : 1);
        }
    }

    private int unmarkedShare() {
        int unmarked = 0;
        for (Line line : lines) {
            unmarked += line.isUnmarked() && line.length < 60 ? 1 : 0;
        }
        return lines.length == 0 ? 0 : 4 * unmarked / lines.length;
    }

    private byte[] alternation() {
        byte[] found = new byte[lines.length];
        for (int i = 0; i + 1 < lines.length; i++) {
            found[i] = (byte) (isShortOverLong(lines[i], lines[i + 1]) ? 1 : 0);
        }
        for (int i = 0; i < found.length; i++) {
            if (found[i] > 0) {
                found[i] = othersNear(found, i);
            }
        }
        return found;
    }

    int size() {
        return lines.length;
    }

    Line line(int index) {
        return lines[index];
    }

    /** Returns whether a line looks like a short sentence over a long paragraph. */
    private static boolean isShortOverLong(Line line, Line next) {
        return next.length
                        >= (line.end == Line.END_WORD && next.end == Line.END_SENTENCE
                                ? SHORTEST_HEADED
                                : SHORTEST_LONG)
                && next.length * 2 >= line.length * 5
                && line.length > 3
                && line.length <= 40
                && line.isText()
                && (line.isUnmarked() || line.style == Style.DASH)
                && line.runIn == 0
                && line.end != Line.END_COLON
                && line.end != Line.END_COMMA
                && next.isUnmarked()
                && next.isText();
    }

    /** Returns how a short line over a long one stands to others like it: 1 alone, 2 with one next to it, 3 as one of several. */
    private byte othersNear(byte[] found, int at) {
        int near = 0;
        boolean beside = false;
        for (int i = Math.max(0, at - 20); i < Math.min(found.length, at + 21); i++) {
            boolean same =
                    i != at && found[i] > 0 && lines[i].end == lines[at].end && lines[i].style == lines[at].style;
            near += same ? 1 : 0;
            beside |= same && Math.abs(i - at) == 2;
        }
        return (byte) (near >= 2 ? 3 : beside ? 2 : 1);
    }

    /** Returns whether a line is one of several alike that head what stands behind them: a question, the name of a group of a list. */
    boolean isPeer(int line) {
        return questions.isQuestion(line) || groupNames.isName(line);
    }

    /** Returns what becomes of the list of the item at a line behind another line. */
    ListAhead listAhead(int item, int from) {
        return ahead.of(item, from);
    }

    /** Returns how alike two lines are. */
    int likeness(int i, int j) {
        return likeness.of(i, j);
    }

    /** Returns the blank lines before a line, 0 to 2, less what is usual in the document; 3 behind the last line. */
    int blanksBefore(int index) {
        return blanks[index];
    }
}
