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
    /**
     * The line ends with the name of a kind of documents, and its words stand in the title of the document: added up. Both where it is the name
     * that the text behind the title sends.
     */
    static final int NAMES = 1;

    static final int RETURNS = 2;

    /** How much of a document's head is taken for its title. */
    private static final int MOST_LINES = 6;

    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_TITLE = 8;
    /** The longest text that is searched for the names it sends, as each name below is. */
    private static final int LONGEST_TEXT = 400;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 45;
    private static final int SHORTEST_RETURNING = 6;

    private final byte[] codes;

    InnerTitles(Line[] lines, NameLines names) {
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
        String sent = sent(lines, behind);
        for (int i = behind; i < lines.length; i++) {
            if (!mayName(lines[i]) || names.goesOn(i)) {
                continue;
            }
            boolean isSent = sent.indexOf(lines[i].opening) >= 0 && isSent(names.words(i), sent);
            boolean returns = isSent || sends && mayReturn(lines[i], title) && returns(lines[i], names.words(i), title);
            codes[i] = (byte) ((isSent || lines[i].namesDocument ? NAMES : 0) + (returns ? RETURNS : 0));
        }
    }

    /** Returns the first text behind the title that tells what is sent with it: 现将《网格走访办法》印发给你们。 Or nothing. */
    private static String sent(Line[] lines, int from) {
        for (int i = from; i < Math.min(lines.length, from + MOST_LINES); i++) {
            boolean may = lines[i].isText() && lines[i].isUnmarked() && lines[i].ownLength <= LONGEST_TEXT;
            String words = may ? lines[i].words() : "";
            if (words.indexOf('《') >= 0 && (words.contains("发") || words.contains("公布") || words.contains("施行"))) {
                return words;
            }
        }
        return "";
    }

    private static boolean isSent(String name, String sent) {
        return name.length() >= SHORTEST_RETURNING && sent.contains("《" + name + "》");
    }

    private static boolean isOfTitle(Line line) {
        return line.isText()
                && (line.isUnmarked() || line.depth > 0)
                && line.end != Line.END_COLON
                && line.end != Line.END_SENTENCE
                && line.ownLength < LONGEST_LINE;
    }

    private static boolean mayName(Line line) {
        return line.isText()
                && !line.style.isNumber()
                && line.end == Line.END_WORD
                && line.length >= SHORTEST
                && line.ownLength <= LONGEST;
    }

    private static boolean mayReturn(Line line, String title) {
        return line.opening == '《' || title.indexOf(line.opening) >= 0;
    }

    private static boolean returns(Line line, String name, String title) {
        StringBuilder words = new StringBuilder();
        appendNames(name, words);
        if (words.length() < SHORTEST_RETURNING) {
            return false;
        }
        // 转发关于河道清淤意见的通知 sends 关于河道清淤的意见.
        int subject = line.namesDocument ? NameLines.subjectEnd(words.toString()) : -1;
        return title.contains(words) || subject >= SHORTEST_RETURNING && title.contains(words.substring(0, subject));
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

    /** Returns whether a line is the name of a document inside the document. */
    private boolean names(int line) {
        return codes[line] == NAMES + RETURNS;
    }

    /** Returns whether a document inside the document is open in a state: its name is an item at the top level. */
    boolean isOpen(SearchState state) {
        return state.size > 1 && state.chain[1].item && names(state.chain[1].line);
    }

    /** Returns 0 for a line that names none, else what speaks for it. */
    int of(int line) {
        return codes[line];
    }
}
