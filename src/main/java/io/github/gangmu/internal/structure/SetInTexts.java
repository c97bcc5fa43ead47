package io.github.gangmu.internal.structure;

/**
 * Lists whose items have their texts set in below them. What stands at the margin behind a blank line is none of these texts:
 *
 * <pre>
 * - 选址
 *   要向阳。
 * - 备料
 *   落叶要干。
 *   厨余要沥水。
 *
 * 两样都齐了再动手。
 * </pre>
 */
final class SetInTexts {
    /** How many texts show how a list is set; fewer may be set in by chance. */
    private static final int ENOUGH = 3;

    private static final int SET_IN = 2;
    private static final int REACH = 60;

    private final LineSequence document;

    SetInTexts(LineSequence document) {
        this.document = document;
    }

    /** Returns whether a line stands at the margin behind an item whose list has its texts set in. So it was with 18 of 19 in labelled documents. */
    boolean end(Line item, Line line) {
        return line.standsApartFrom(item) && hasThem(item, line.index);
    }

    /** Goes up from a line to the first item of a list, as long as all texts in it are set in. */
    private boolean hasThem(Line item, int end) {
        int texts = 0;
        for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
            Line line = document.line(i);
            boolean isText = line.isUnmarked() && line.isText();
            boolean isOfList = line.isMarkedLike(item) && line.indent == item.indent;
            if (isText && line.indent < item.indent + SET_IN || !line.isUnmarked() && isOutside(line, item, isOfList)) {
                return false;
            }
            texts += isText ? 1 : 0;
            if (isOfList && i <= item.index && texts >= ENOUGH) {
                return true;
            }
            if (isOfList && line.value == 1 && line.style.isNumber()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOutside(Line line, Line item, boolean isOfList) {
        return line.depth > 0 || line.indent <= item.indent && !isOfList;
    }
}
