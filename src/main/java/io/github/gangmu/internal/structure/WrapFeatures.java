package io.github.gangmu.internal.structure;

import static io.github.gangmu.internal.structure.PlaceFeatures.bit;
import static io.github.gangmu.internal.structure.PlaceFeatures.group;
import static io.github.gangmu.internal.structure.PlaceFeatures.length;
import static io.github.gangmu.internal.structure.PlaceFeatures.sign;

/** Features of a line that goes on with the one before it: a wrapped paragraph, a title over several lines. */
final class WrapFeatures {
    private final LineSequence document;

    WrapFeatures(LineSequence document) {
        this.document = document;
    }

    void add(FeatureVector out, SearchState state, Line line) {
        Line before = document.line(line.index - 1);
        int blanks = Math.min(2, line.typed.blanksBefore());
        int group = group(line);
        int widest = 1;
        for (int i = Math.max(0, line.index - 5); i < Math.min(document.size(), line.index + 5); i++) {
            widest = Math.max(widest, Math.min(110, document.line(i).width));
        }
        int filled = Math.min(8, before.width * 8 / widest);
        int open = bit(before.end == Line.END_WORD || before.end == Line.END_COMMA);
        boolean wrapped = state.action == Action.CONTINUATION;
        out.add(Template.WRAP_END, before.end, length(before), group, blanks);
        out.add(Template.WRAP_WIDTH, open, filled, blanks, group);
        out.add(Template.WRAP_WIDTHS, filled, Math.min(8, line.width * 8 / widest), before.end);
        out.add(
                Template.WRAP_INDENT,
                bit(before.width <= 90),
                filled,
                sign(line.typed.indent() - before.typed.indent()),
                blanks);
        out.add(
                Template.WRAP_FIRST_KIND,
                line.words.isEmpty() ? 0 : Character.getType(line.words.charAt(0)),
                blanks,
                group);
        out.add(
                Template.WRAP_STYLE,
                sign(line.typed.indent() - before.typed.indent()),
                before.end,
                group(before),
                blanks);
        out.add(Template.WRAP_ROLE, line.role.code(), before.role.code());
        out.add(Template.WRAP_AGAIN, state.action.code(), bit(wrapped), blanks, group);
        out.add(Template.WRAP_DASH, bit(line.style == Style.DASH), Math.min(line.index, 20), state.action.code());
        out.add(Template.WRAP_LENGTHS, length(line), length(before), blanks);
        out.add(Template.WRAP_TITLE, bit(state.titled), Math.min(line.index, 20), state.action.code());
        if (state.isInTitle()) {
            out.add(
                    Template.WRAP_TITLE_WORD,
                    bit(before.namesDocument),
                    bit(line.namesDocument),
                    bit(before.words.endsWith("关于") || line.words.startsWith("关于") || line.words.startsWith("——")),
                    line.end);
            out.add(
                    Template.WRAP_TITLE_RETURNS,
                    returns(line),
                    document.blanksBefore(line.index + 1),
                    bit(line.namesDocument));
        }
        out.add(Template.WRAP_BALANCE, sign(before.balance), sign(line.balance), blanks);
        out.add(Template.WRAP_DOCUMENT, document.wrapShare, open, bit(filled >= 7), bit(wrapped));
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
