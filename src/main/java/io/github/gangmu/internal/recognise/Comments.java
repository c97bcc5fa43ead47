package io.github.gangmu.internal.recognise;

import java.util.ArrayList;
import java.util.List;

/**
 * Comments of HTML that take several lines. Editors put what they know of a text into one at its head or its end; no reader sees it.
 *
 * <pre>
 * &lt;!--
 *  * 作者：王平
 *  * 修改：2024-05-01
 * --&gt;
 * # 选址
 * </pre>
 */
final class Comments {
    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    private Comments() {}

    /** Marks the lines of comments. One that is never closed is none. */
    static List<TypedLine> mark(List<TypedLine> lines, CharSequence text) {
        List<TypedLine> marked = new ArrayList<>(lines);
        int at = 0;
        while (at < lines.size()) {
            if (!begins(lines.get(at), text)) {
                at++;
                continue;
            }
            int close = at;
            while (close < lines.size() && !closes(lines.get(close), text)) {
                close++;
            }
            if (close == lines.size()) {
                break;
            }
            for (; at <= close; at++) {
                marked.set(at, LineRecogniser.as(LineForm.COMMENT, lines.get(at), text));
            }
        }
        return marked;
    }

    private static boolean begins(TypedLine line, CharSequence text) {
        return line.form() == LineForm.DIRECTIVE && words(line, text).startsWith(OPENING);
    }

    private static boolean closes(TypedLine line, CharSequence text) {
        return words(line, text).contains(CLOSING);
    }

    private static String words(TypedLine line, CharSequence text) {
        return text.subSequence(line.from(), line.end()).toString();
    }
}
