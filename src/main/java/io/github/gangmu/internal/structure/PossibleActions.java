package io.github.gangmu.internal.structure;

/** What a line that neither its number nor a Markdown mark gives a place may be, wherever it stands. It is found out once for all states. */
final class PossibleActions {
    private static final int LOOK_AHEAD = 40;
    /** From this width on a line may be broken where its words happen to close a bracket. */
    private static final int FULL = 40;

    /** How much less indented a line is that cannot go on with a short one above. */
    private static final int OUTDENT = 4;

    private static final int SHORT = 20;

    private final LineSequence document;
    /** The line at hand. */
    private int index = -1;

    private boolean item;
    private boolean text;
    private boolean continuation;

    PossibleActions(LineSequence document) {
        this.document = document;
    }

    /** Turns to a line. */
    void turn(Line line) {
        if (line.index != index) {
            judge(line);
        }
    }

    /** Returns whether the line may be an item. */
    boolean mayBeItem() {
        return item;
    }

    /** Returns whether the line may be running text of its own. */
    boolean mayBeText() {
        return text;
    }

    /** Returns whether the line may go on with the one before. */
    boolean mayContinue() {
        return continuation;
    }

    private void judge(Line line) {
        index = line.index;
        boolean partnered = line.style.isNumber() && line.style != Style.SEQUENCE && hasPartner(line);
        item = !line.role.isNeverItem() && line.index >= document.salutation;
        // What an author gives a bullet, a rule, the number of a page or room around it is an item, never running text.
        boolean set = item
                && (line.style.group() == Style.Group.BULLET
                        || document.underlines.has(line.index)
                        || document.entries.isEntry(line.index)
                        || document.heads.has(line.index));
        boolean peer = document.isPeer(line.index);
        text = !peer && !partnered && !set;
        boolean fixedForm = line.role == Role.TABLE
                || line.role == Role.IMAGE
                || line.role == Role.DIRECTIVE
                || line.role == Role.DATE
                || line.role == Role.DOCUMENT_NUMBER;
        boolean newStart = partnered || peer || set || line.typed.blanksBefore() > 0 && line.style != Style.DASH;
        continuation = line.index > document.first && !fixedForm && !newStart && !isBehindEnd(line);
    }

    /** Returns whether the line before ends where no page can have broken it: with a sentence, a clause or a remark in brackets, or as a short item. */
    private boolean isBehindEnd(Line line) {
        Line before = document.line(line.index - 1);
        if (before.endsInBracket() && line.isUnmarked() && (!before.isUnmarked() || before.width < FULL)) {
            return true;
        }
        if (before.isUnmarked()
                && before.indent - line.indent >= OUTDENT
                && before.ownEnd == Line.END_WORD
                && before.length <= SHORT) {
            return true;
        }
        boolean wrapped = before.width >= HardWraps.NARROWEST && before.width <= HardWraps.WIDEST;
        return before.endsClause() && line.role == Role.NONE && !(wrapped && line.isUnmarked());
    }

    private boolean hasPartner(Line line) {
        return meetsPartner(line, 1, Math.min(document.size(), line.index + LOOK_AHEAD))
                || meetsPartner(line, -1, Math.max(0, line.index - LOOK_AHEAD) - 1);
    }

    /**
     * Returns whether the number next to that of a line stands between it and an end: going forwards (1) the one that follows, going
     * backwards (-1) the one before. Where the numbers turn round first, another list begins.
     */
    private boolean meetsPartner(Line line, int direction, int end) {
        for (int i = line.index + direction; i != end; i += direction) {
            Line other = document.line(i);
            if (other.isMarkedLike(line)) {
                int ahead = direction * (other.value - line.value);
                if (ahead <= 1) {
                    return ahead == 1;
                }
            }
        }
        return false;
    }
}
