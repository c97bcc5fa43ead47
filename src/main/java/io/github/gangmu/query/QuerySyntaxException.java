package io.github.gangmu.query;

/**
 * Says what is wrong with the text of a query, and points at the character.
 *
 * <pre>{@code
 * There is no type headng; did you mean heading? At character 1 of the query:
 *   headng > point
 *   ^
 * }</pre>
 *
 * @since 0.1.0
 */
public final class QuerySyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    private final String query;
    private final int offset;

    QuerySyntaxException(String query, int offset, String problem) {
        super(problem + (problem.endsWith("?") ? "" : ".") + " At character " + (query.codePointCount(0, offset) + 1)
                + " of the query:\n" + pointed(query, offset));
        this.query = query;
        this.offset = offset;
    }

    /** Returns the text of the query. */
    public String query() {
        return query;
    }

    /** Returns where in that text the fault is: a UTF-16 index, at most its length. */
    public int offset() {
        return offset;
    }

    /** Returns the query, or what lies around the fault in a long one, over a sign that points at it. */
    private static String pointed(String query, int offset) {
        int from = Math.max(0, offset - SHOWN);
        int to = Math.min(query.length(), offset + SHOWN);
        StringBuilder shown = new StringBuilder("  ").append(from > 0 ? "… " : "");
        StringBuilder under = new StringBuilder("  ").append(from > 0 ? "  " : "");
        for (int i = from; i < to; i++) {
            char c = query.charAt(i);
            shown.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
            if (i < offset) {
                under.append(Widths.isWide(c) ? '　' : ' ');
            }
        }
        return shown.append(to < query.length() ? " …" : "")
                .append('\n')
                .append(under)
                .append('^')
                .toString();
    }
}
