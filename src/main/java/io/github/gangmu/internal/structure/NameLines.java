package io.github.gangmu.internal.structure;

import io.github.gangmu.internal.recognise.TypedLine;

/**
 * Lines over which the name of a document is broken. Official documents print their names so (GB/T 9704-2012, 7.3.1: one or several lines, broken
 * where words end), and those of documents they send.
 *
 * <pre>
 * 街道办事处                            {@link #ISSUER}
 * 关于印发网格走访办法                   {@link #OPENS}
 * 和网格员守则                          {@link #GOES_ON}
 * 的通知                               {@link #CLOSES}
 * </pre>
 *
 * <p>What opens a name (关于, 印发, 在…上的) waits for the word that ends it (…的通知, …的讲话), and so is told from a heading over other words. The
 * first line is measured as the whole name.
 */
final class NameLines {
    static final int NONE = 0;
    static final int OPENS = 1;
    static final int GOES_ON = 2;
    static final int CLOSES = 3;
    /** The line above a name that begins with 关于: whose document it is. */
    static final int ISSUER = 4;

    /** A whole name below its issuer. */
    static final int WHOLE = 5;

    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 36;

    /** How much may stand behind the last 的 of a name: 补充通知, 指导意见. */
    private static final int LONGEST_KIND = 8;

    /** How much more may stand there: a remark in brackets, blanks between characters that are set wide. */
    private static final int LONGEST_REMARK = 16;

    private static final String[] OPENERS = {
        "关于", "關於", "印发", "印發", "转发", "轉發", "批转", "批轉", "公布", "公佈", "发布", "發布", "颁布", "頒布"
    };

    /** What opens a name that answers somebody, and how such names end: 对第3号提案的答复. */
    private static final String[] TO = {"对", "對"};

    private static final String[] ANSWERS = {"答复", "答覆", "批复", "批覆", "复函", "復函"};

    /** What opens the name of a speech, and how such names end: 在总结会上的讲话. */
    private static final char AT = '在';

    private static final String[] SPEECHES = {"讲话", "講話", "讲话稿", "致辞", "致詞", "报告", "報告", "发言稿", "發言稿"};

    /** How names of bodies that issue documents end. */
    private static final String BODIES = "局部委厅廳办辦院府会會司处處团團校署室社行党黨学學";

    private static final String[] LONGER_BODIES = {"公司", "中心"};

    private final Line[] lines;
    private final byte[] blanks;
    private final byte[] codes;
    /** The last line of the name that a line opens. */
    private final int[] ends;

    /** @param blanks the blank lines before each line, less those that are usual */
    NameLines(Line[] lines, byte[] blanks) {
        this.lines = lines;
        this.blanks = blanks;
        this.codes = new byte[lines.length];
        this.ends = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].namesDocument && mayBelong(lines[i]) && hasOfNearEnd(i)) {
                find(i);
            }
        }
    }

    /** Returns what part of a name a line is. */
    int of(int line) {
        return codes[line];
    }

    /** Returns whether a line goes on with the name that the lines before it open. Of 13 such names in 2,000 labelled documents all are one. */
    boolean goesOn(int line) {
        return codes[line] == GOES_ON || codes[line] == CLOSES;
    }

    /** Returns the last line of the name that a line opens, or the line. */
    int last(int line) {
        return codes[line] == OPENS ? ends[line] : line;
    }

    /** Returns the words of a line, of the whole name if it opens one. */
    String words(int line) {
        return codes[line] == OPENS ? joined(line, ends[line]) : lines[line].words();
    }

    private static boolean mayBelong(Line line) {
        return line.isText()
                && line.isUnmarked()
                && line.ownEnd == Line.END_WORD
                && line.ownLength <= LONGEST_LINE
                && !line.joined;
    }

    /** Returns whether a 的 stands where the last one of a name does; nearly all lines have none there. */
    private boolean hasOfNearEnd(int last) {
        int left = LONGEST_KIND + LONGEST_REMARK;
        for (int i = last; i >= 0 && left > 0; i--) {
            TypedLine line = lines[i].typed;
            for (int at = line.to() - 1; at >= line.from() && left > 0; at--) {
                if (lines[i].source.charAt(at) == '的') {
                    return true;
                }
                left--;
            }
        }
        return false;
    }

    /** Looks upwards for the line that opens the name a line may close. */
    private void find(int last) {
        for (int from = last; from >= 0 && last - from < MOST_LINES; from--) {
            if (!mayBelong(lines[from]) || from < last && lines[from].role != Role.NONE) {
                return;
            }
            String name = joined(from, last);
            if (isName(name)) {
                set(beginning(from), last);
                return;
            }
            if (blanks[from] > 0) {
                return;
            }
        }
    }

    /** Returns the first line of a name whose line may stand below others that open one as well: 政府转发水务局, 关于排水意见, 的通知. */
    private int beginning(int line) {
        int from = line;
        while (from > 0
                && line - from < MOST_LINES
                && blanks[from] == 0
                && mayBelong(lines[from - 1])
                && !lines[from - 1].namesDocument
                && opens(lines[from - 1].words(), lines[from - 1].ownLength)) {
            from--;
        }
        return from;
    }

    private void set(int from, int last) {
        boolean issued =
                from > 0 && blanks[from] == 0 && opensWithWord(lines[from].words()) && namesBody(lines[from - 1]);
        if (issued) {
            codes[from - 1] = ISSUER;
        }
        if (from == last) {
            codes[from] = (byte) (issued ? WHOLE : NONE);
            return;
        }
        codes[from] = OPENS;
        ends[from] = last;
        for (int i = from + 1; i < last; i++) {
            codes[i] = GOES_ON;
        }
        codes[last] = CLOSES;
        lines[from].joinWith(lines, last);
        lines[from].namesDocument = true;
    }

    private static boolean opensWithWord(String words) {
        for (String opener : OPENERS) {
            if (words.startsWith(opener)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a line is the name of a body that issues documents: 县教育局. */
    static boolean namesBody(Line line) {
        return mayBelong(line)
                && line.role == Role.NONE
                && (BODIES.indexOf(line.last) >= 0 || endsWithOne(line.words(), LONGER_BODIES));
    }

    /** Returns whether words that end with the name of a kind of documents are the whole name of one: what opens it stands before the last 的. */
    private static boolean isName(String words) {
        int of = subjectEnd(words);
        return of > 0 && opens(words, of);
    }

    /** Returns where the last 的 of a name stands, which parts what it is about and the kind of document, or -1 where it is too far from the end. */
    static int subjectEnd(String words) {
        int of = words.lastIndexOf('的');
        return words.length() - of - 1 <= LONGEST_KIND ? of : -1;
    }

    private static boolean opens(String words, int of) {
        return hasOneOf(OPENERS, words, of)
                || hasOneOf(TO, words, of) && endsWithOne(words, ANSWERS)
                || words.lastIndexOf(AT, of) >= 0 && words.charAt(of - 1) == '上' && endsWithOne(words, SPEECHES);
    }

    /** Returns whether one of some texts begins before an index. */
    private static boolean hasOneOf(String[] texts, String words, int to) {
        for (String text : texts) {
            int at = words.indexOf(text);
            if (at >= 0 && at < to) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithOne(String words, String[] ends) {
        for (String end : ends) {
            if (words.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words of some lines without blanks, and without a remark in brackets at their end. */
    private String joined(int from, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= last; i++) {
            String own = lines[i].words();
            for (int at = 0; at < own.length(); at++) {
                if (!Character.isWhitespace(own.charAt(at))) {
                    words.append(own.charAt(at));
                }
            }
        }
        int end = words.length() - 1;
        if (end > 0 && (words.charAt(end) == '）' || words.charAt(end) == ')')) {
            int open = Math.max(words.lastIndexOf("（"), words.lastIndexOf("("));
            words.setLength(open > 0 ? open : words.length());
        }
        return words.toString();
    }
}
