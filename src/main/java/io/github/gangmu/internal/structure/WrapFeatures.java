package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.LineFeatures.sign;
import static io.github.gangmu.internal.structure.PlaceFeatures.bit;

/** Features of a line that goes on with the one before it: a wrapped paragraph, a title over several lines. */
final class WrapFeatures {
    private static final int AROUND = 5;
    private static final int WIDEST = 110;

    private final LineSequence document;
    private int widestAt = -1;
    private int widest;

    WrapFeatures(LineSequence document) {
        this.document = document;
    }

    int add(FeatureVector out, SearchState state, Line line) {
        int sum = 0;
        Line before = document.line(line.index - 1);
        int blanks = Math.min(2, line.typed.blanksBefore());
        int group = line.group;
        int widest = widest(line.index);
        int filled = Math.min(8, before.width * 8 / widest);
        int open = bit(before.end == Line.END_WORD || before.end == Line.END_COMMA);
        boolean wrapped = state.action == Action.CONTINUATION;
        sum += out.add(Template.WRAP_END, before.end, before.lengthBucket, group, blanks);
        sum += out.add(Template.WRAP_WIDTH, open, filled, blanks, group);
        sum += out.add(
                Template.WRAP_INDENT, bit(before.width <= 90), filled, sign(line.indent - before.indent), blanks);
        sum += out.add(
                Template.WRAP_FIRST_KIND, line.opening == 0 ? 0 : Character.getType(line.opening), blanks, group);
        sum += out.add(Template.WRAP_STYLE, sign(line.indent - before.indent), before.end, before.group, blanks);
        sum += out.add(Template.WRAP_ROLE, line.roleCode, before.roleCode);
        sum += out.add(Template.WRAP_AGAIN, state.action.code(), bit(wrapped), blanks, group);
        if (state.inTitle) {
            sum += out.add(
                    Template.WRAP_TITLE_WORD,
                    bit(before.namesDocument),
                    bit(line.namesDocument),
                    bit(before.words().endsWith("关于")
                            || line.words().startsWith("关于")
                            || line.words().startsWith("——")),
                    line.end);
            sum += out.add(
                    Template.WRAP_TITLE_RETURNS,
                    returns(line),
                    document.blanksBefore(line.index + 1),
                    bit(line.namesDocument));
        }
        sum += out.add(Template.WRAP_BALANCE, sign(before.balance), sign(line.balance), blanks);
        sum += out.add(Template.WRAP_DOCUMENT, document.wrapShare, open, bit(filled >= 7), bit(wrapped));
        return sum;
    }

    /** Returns the greatest width of the lines around, at least 1; kept for the other states at the line. */
    private int widest(int line) {
        if (line != widestAt) {
            widestAt = line;
            widest = 1;
            for (int i = Math.max(0, line - AROUND); i < Math.min(document.size(), line + AROUND); i++) {
                widest = Math.max(widest, Math.min(WIDEST, document.line(i).width));
            }
        }
        return widest;
    }

    /** Returns how alike the most alike of the later lines is, as a bucket: a heading has others like it, a second line of a title has none. */
    private int returns(Line line) {
        int best = Likeness.MIN;
        for (int i = line.index + 2; i < Math.min(document.size(), line.index + 40); i++) {
            if (document.line(i).style == line.style) {
                best = Math.max(best, document.likeness(line.index, i));
            }
        }
        return Likeness.bucket(best);
    }
}
