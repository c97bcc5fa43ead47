package io.github.gangmu.internal.structure;

import java.util.regex.Pattern;

/**
 * What stands behind the last marked line of a document and is of the document as a whole, not of its last item:
 *
 * <pre>
 * 三、…
 * 请各区县将本通知转发至街道。
 * 临河市教育局
 * 2026年3月4日
 * 此件公开发布
 * 抄送：各县人民政府
 * </pre>
 */
final class Closing {
    /** The first line that may be the date at the end of a document, and how many lines of its frame stand behind that at most. */
    private static final int FIRST_DATE = 6;

    private static final int MOST_LINES = 12;

    /** How sentences begin that speak of the document. All of them begin with one of the characters below. */
    private static final Pattern SENTENCE =
            Pattern.compile("特此|[妥当可]否|请[^：。；]{2,60}(?:转发|传达|遵照|贯彻|落实|执行|实施)|本(?:通知|通告|公告|决定|批复|通报|命令|令)自");

    private static final String BEGINS = "特妥当可请本";

    private final LineSequence document;
    /** The last line with a marker, and the first date behind it if that stands near the end. */
    private final int lastMarked;

    private final int date;

    Closing(LineSequence document) {
        this.document = document;
        int size = document.size();
        int firstDate = Math.max(document.first + FIRST_DATE, size - 1 - MOST_LINES);
        int last = size - 1;
        int found = size;
        while (last >= document.first && document.line(last).isUnmarked()) {
            found = last >= firstDate && document.line(last).role == Role.DATE ? last : found;
            last--;
        }
        lastMarked = last;
        date = found;
    }

    /** Returns whether the line behind a state stands at the top level. */
    boolean isOfDocument(SearchState state, Line line) {
        if (line.index > date) {
            return state.size == 2 && !state.top().item;
        }
        return line.index > lastMarked
                && lastMarked >= 0
                && BEGINS.indexOf(line.opening) >= 0
                && !isInInnerDocument(state)
                && SENTENCE.matcher(line.words()).lookingAt();
    }

    private boolean isInInnerDocument(SearchState state) {
        return state.size > 1 && state.chain[1].item && document.innerTitles.names(state.chain[1].line);
    }
}
