package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.LineFeatures.sign;
import static io.github.gangmu.internal.structure.PlaceFeatures.bit;

/** Features of a line that goes on with the one before it: a wrapped paragraph, a title over several lines. */
final class WrapFeatures {
    private static final int AROUND = 5;
    private static final int WIDEST = 110;
    private static final int EIGHTHS = 8;
    private static final int ALMOST_FULL = 7;
    private static final int WIDEST_PAGE = 90;
    private static final int MOST_BLANKS = 2;
    private static final int REACH = 40;

    private final LineSequence document;
    private final WeightTable weights;
    /** The line at hand, and what speaks for a wrap there in all states. */
    private int at = -1;

    private int sum;
    /** What of the line counts together with the state: blank lines before it, and how the line before ends and fills the width. */
    private int blanks;

    private int open;
    private int full;

    WrapFeatures(LineSequence document, WeightTable weights) {
        this.document = document;
        this.weights = weights;
    }

    /** Returns what speaks for the line going on with the one before. */
    int sum(SearchState state, Line line) {
        if (line.index != at) {
            compare(line);
        }
        int again = weights.weight(
                Lookup.WRAP_AGAIN.cell(state.action, blanks, line.group, document.wrapShare, open, full));
        return sum + again + (state.inTitle ? title(line) : 0);
    }

    private void compare(Line line) {
        Line before = document.line(line.index - 1);
        int filled = Math.min(EIGHTHS, before.width * EIGHTHS / widest(line.index));
        int indent = sign(line.indent - before.indent);
        at = line.index;
        blanks = Math.min(MOST_BLANKS, line.typed.blanksBefore());
        open = bit(before.isOpenAtEnd());
        full = bit(filled >= ALMOST_FULL);
        sum = weights.weight(Lookup.WRAP_END.cell(
                        before.ownEnd, LineFeatures.lengthBucket(before.ownLength), line.group, blanks))
                + weights.weight(Lookup.WRAP_WIDTH.cell(
                        open, filled, blanks, line.group, bit(before.width <= WIDEST_PAGE), indent))
                + weights.weight(Lookup.WRAP_FIRST_KIND.cell(
                        line.opening == 0 ? 0 : Character.getType(line.opening), blanks, line.group))
                + weights.weight(Lookup.WRAP_BALANCE.cell(
                        indent, before.ownEnd, before.group, blanks, sign(before.balance), sign(line.balance)))
                + weights.weight(Lookup.WRAP_ROLE.cell(line.roleCode, before.roleCode))
                + (line.joined ? weights.weight(Lookup.WRAP_JOINED.cell(document.wrapShare)) : 0);
    }

    private int title(Line line) {
        Line before = document.line(line.index - 1);
        boolean about = before.words().endsWith("关于")
                || line.words().startsWith("关于")
                || line.words().startsWith("——");
        return weights.weight(Lookup.WRAP_TITLE_WORD.cell(
                        bit(before.namesDocument), bit(line.namesDocument), bit(about), line.ownEnd))
                + weights.weight(Lookup.WRAP_TITLE_RETURNS.cell(
                        returns(line), document.blanksBefore(line.index + 1), bit(line.namesDocument)));
    }

    /** Returns the greatest width of the lines around, at least 1. */
    private int widest(int line) {
        int widest = 1;
        for (int i = Math.max(0, line - AROUND); i < Math.min(document.size(), line + AROUND); i++) {
            widest = Math.max(widest, Math.min(WIDEST, document.line(i).width));
        }
        return widest;
    }

    /** Returns how alike the most alike of the later lines is, as a bucket: a heading has others like it, a second line of a title has none. */
    private int returns(Line line) {
        int best = Likeness.MIN;
        for (int i = line.index + 2; i < Math.min(document.size(), line.index + REACH); i++) {
            if (document.line(i).style == line.style) {
                best = Math.max(best, document.likeness(line.index, i));
            }
        }
        return Likeness.bucket(best);
    }
}
