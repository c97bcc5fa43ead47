package io.github.gangmu.internal.structure;

/**
 * Lines that may name a document inside the document: what a notice sends stands under its own name, and chapters behind that are chapters of it.
 *
 * <pre>
 * 关于印发《网格走访办法》的通知
 * 各乡镇：
 * 现将《网格走访办法》印发给你们。
 * 网格走访办法                     {@link #RETURNS} + {@link #NAMES}
 * 第一章　总则
 * </pre>
 */
final class InnerTitles {
    /** The line ends with the name of a kind of documents, and its words stand in the title of the document: added up. */
    static final int NAMES = 1;

    static final int RETURNS = 2;

    /** How much of a document's head is taken for its title. */
    private static final int MOST_LINES = 6;

    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_TITLE = 8;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 45;
    private static final int SHORTEST_RETURNING = 6;

    private final byte[] codes;

    InnerTitles(Line[] lines) {
        codes = new byte[lines.length];
        StringBuilder head = new StringBuilder();
        int behind = 0;
        while (behind < Math.min(lines.length, MOST_LINES)
                && head.length() < LONGEST_TITLE
                && isOfTitle(lines[behind])) {
            appendNames(lines[behind++].words(), head);
        }
        if (head.length() < SHORTEST_TITLE) {
            return;
        }
        String title = head.toString();
        boolean sends = title.contains("发") || title.contains("公布") || title.contains("通知");
        for (int i = behind; i < lines.length; i++) {
            if (mayName(lines[i])) {
                codes[i] = (byte)
                        ((lines[i].namesDocument ? NAMES : 0) + (sends && returns(lines[i], title) ? RETURNS : 0));
            }
        }
    }

    private static boolean isOfTitle(Line line) {
        return line.isText()
                && (line.isUnmarked() || line.depth > 0)
                && line.end != Line.END_COLON
                && line.end != Line.END_SENTENCE
                && line.length < LONGEST_LINE;
    }

    private static boolean mayName(Line line) {
        return line.isText()
                && !line.style.isNumber()
                && line.end == Line.END_WORD
                && line.length >= SHORTEST
                && line.length <= LONGEST;
    }

    private static boolean returns(Line line, String title) {
        if (line.opening != '《' && title.indexOf(line.opening) < 0) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        appendNames(line.words(), words);
        return words.length() >= SHORTEST_RETURNING && title.contains(words);
    }

    /** Appends words without blanks and the brackets of names, which stand in a title elsewhere than where the name returns. */
    private static void appendNames(String words, StringBuilder to) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != '《' && c != '》' && !Character.isWhitespace(c)) {
                to.append(c);
            }
        }
    }

    /** Returns 0 for a line that names none, else what speaks for it. */
    int of(int line) {
        return codes[line];
    }
}
