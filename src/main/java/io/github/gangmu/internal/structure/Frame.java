package io.github.gangmu.internal.structure;

import java.util.regex.Pattern;

/**
 * The lines above an outline and behind it that are of the document as a whole:
 *
 * <pre>
 * 临河发〔2026〕3号
 * 各区县人民政府：
 * 一、…
 * 三、…
 * 请各区县将本通知转发至街道。
 * 临河市教育局
 * 2026年3月4日
 * 此件公开发布
 * 抄送：各县人民政府
 * </pre>
 */
final class Frame {
    /** What a line begins with behind which an annex stands. */
    static final String ANNEX = "附";

    /** The last line below the title that may number an order or a bulletin. */
    private static final int LAST_ORDER_LINE = 2;
    /** The first line that may be the date at the end of a document, and how many lines of its frame stand behind that at most. */
    private static final int FIRST_DATE = 6;

    private static final int MOST_LINES = 12;
    /** How many lines stand above and at a date below the title at most. */
    private static final int MOST_HEAD = 3;

    /** How many lines of thanks and good wishes end a speech at most. */
    private static final int MOST_THANKS = 3;

    /** The longest name of who signs, and how many lines of them stand above the date at most. */
    private static final int LONGEST_NAME = 20;

    private static final int MOST_NAMES = 2;
    /** How far behind the date the annexes begin at most. */
    private static final int NEAR = 3;

    /** What {@link Patterns#CLOSING} begins with. */
    private static final String CLOSING_BEGINS = "特妥当可请本此以敬";

    /** What {@link Patterns#THANKS} begins with. */
    private static final String THANKS_BEGIN = "谢謝感同各让讓";

    private final LineSequence document;
    /** Behind the last line of the document itself: what is attached begins there. */
    private final int end;
    /** The last line with a marker, and the first date behind it if that stands near the end. */
    private final int lastMarked;

    private final int date;
    /** The first line of those who sign above the date. */
    private final int signature;

    Frame(LineSequence document) {
        this.document = document;
        end = end(document);
        int firstDate = Math.max(document.first + FIRST_DATE, end - 1 - MOST_LINES);
        int last = end - 1;
        int found = end;
        while (last >= document.first && document.line(last).isUnmarked()) {
            found = last >= firstDate && document.line(last).role == Role.DATE ? last : found;
            last--;
        }
        lastMarked = last;
        date = found;
        signature = signature();
    }

    /** Returns the line behind the date that annexes follow, 附件 or 附件1 alone on a line, or the number of lines. */
    private static int end(LineSequence document) {
        for (int i = document.first + FIRST_DATE; i < document.size(); i++) {
            if (document.line(i).role == Role.DATE && document.line(i).isUnmarked()) {
                for (int at = i + 1; at < Math.min(document.size(), i + 1 + NEAR); at++) {
                    if (beginsAnnex(document.line(at))) {
                        return i + 1;
                    }
                }
            }
        }
        return document.end;
    }

    /** Returns whether an annex begins with a line, 附件 or 附件1 alone. Further in it is a word of a list. */
    static boolean beginsAnnex(Line line) {
        return line.role == Role.ATTACHMENT
                && line.isUnmarked()
                && line.labelColon == 0
                && (line.indent == 0 || line.typed.blanksBefore() > 0);
    }

    /** Returns the first line of those who sign, or the last if it is a date, or else the end; where there are several dates, they may head entries. */
    private int signature() {
        if (date == end) {
            return end;
        }
        for (int i = document.first + MOST_HEAD; i < date; i++) {
            if (document.line(i).role == Role.DATE) {
                return end;
            }
        }
        int first = date;
        while (first > date - MOST_NAMES && maySign(document.line(first - 1))) {
            first--;
        }
        if (first < date && first > 0 && maySign(document.line(first - 1))) {
            // A list of short lines ends with a date as well.
            return end;
        }
        return first < date || date == end - 1 ? first : end;
    }

    private static boolean maySign(Line line) {
        return line.isPhrase(LONGEST_NAME);
    }

    /** Returns whether the line behind a state is of the document as a whole, and so stands at the top level. */
    boolean holds(SearchState state, Line line) {
        return line.depth == 0
                && (hasRoleInFrame(line)
                        || line.index == document.salutation
                        || numbersOrder(line)
                        || isIssuer(state, line)
                        || line.index < end && isOfEnd(state, line));
    }

    private boolean isOfEnd(SearchState state, Line line) {
        if (line.index > date) {
            return isBehindDate(state);
        }
        return line.index >= signature || closes(state, line);
    }

    /** Returns whether the role of a line puts it into the frame; so it does with a salutation in the midst of a speech: 同志们！ */
    private static boolean hasRoleInFrame(Line line) {
        return line.role == Role.DOCUMENT_NUMBER
                || line.role == Role.ATTACHMENT && line.labelColon > 0
                || beginsAnnex(line)
                || line.role == Role.SALUTATION && line.isUnmarked() && line.end == Line.END_SENTENCE;
    }

    /** Returns whether a line below the title counts an order that puts a law in force, 第五号, or a bulletin, 第3期. Elsewhere such lines count items. */
    private boolean numbersOrder(Line line) {
        return line.index - document.first <= LAST_ORDER_LINE
                && line.opening == '第'
                && Patterns.ORDER.matcher(line.words()).matches();
    }

    /** Returns whether a body that issues the document stands between its title and the first heading: 教务处, 一、…. */
    private boolean isIssuer(SearchState state, Line line) {
        if (!state.inTitle || line.length > LONGEST_NAME || !NameLines.namesBody(line)) {
            return false;
        }
        Line next = line.index + 1 < document.size() ? document.line(line.index + 1) : line;
        return next.style == Style.CHINESE && next.value == 1;
    }

    /** Returns whether the date of issue, or what is behind it, stands at the top level as running text: so does the next line. */
    private static boolean isBehindDate(SearchState state) {
        return state.size == 2 && !state.top().item;
    }

    /** Returns whether a sentence behind the last item speaks of the document: it sends it on, puts it in force, or thanks those who listened. */
    private boolean closes(SearchState state, Line line) {
        return line.index > lastMarked
                && lastMarked >= 0
                && !document.innerTitles.isOpen(state)
                && (CLOSING_BEGINS.indexOf(line.opening) >= 0
                                && Patterns.CLOSING.matcher(line.words()).lookingAt()
                        || THANKS_BEGIN.indexOf(line.opening) >= 0 && thanks(line));
    }

    /** Returns whether a speech that began with a salutation ends with a line: 同志们，让我们……, 谢谢大家！ */
    private boolean thanks(Line line) {
        return document.salutation >= 0
                && line.index >= end - MOST_THANKS
                && Patterns.THANKS.matcher(line.words()).lookingAt();
    }

    /** Most documents have no line that needs one: these are not made before they are asked for. */
    private static final class Patterns {
        static final Pattern ORDER = Pattern.compile("第[〇零一二三四五六七八九十百]{1,6}号|第\\s*[\\d〇零一二三四五六七八九十百]{1,6}\\s*期");
        static final Pattern CLOSING = Pattern.compile(
                "特此|此[复復令布致]|敬礼|[妥当可]否|以上[^。；]{2,40}(?:请|妥否|当否|可否)|请[^：。；]{2,60}(?:转发|传达|遵照|贯彻|落实|执行|实施)|本(?:通知|通告|公告|决定|批复|通报|命令|令)自");

        static final Pattern THANKS = Pattern.compile(
                "[谢謝]{2}|感[谢謝](?:大家|各位)|(?:同志|朋友|同[学學])[们們][，,！!]|各位[\\u4e00-\\u9fff、]{0,12}[，,！!]|[让讓]我[们們]");

        private Patterns() {}
    }
}
