package io.github.gangmu.internal.structure;

import java.util.HashMap;
import java.util.Map;

/**
 * For each line without a marker that stands directly behind a numbered one: how many other numbers of that series the document has, and how
 * many of them have such a line behind them. Where thirty items have none, the line behind the last of them hardly belongs to it.
 */
final class BehindItems {
    /** How many codes there are, 0 for a line that stands behind no numbered one. */
    static final int CODES = 17;

    private static final int SHARES = 4;

    private final byte[] codes;

    /** The numbers of one series. */
    private static final class Count {
        private int items;
        private int followed;

        /** Returns what the others say, seen from one that is followed. */
        int code() {
            int others = items - 1;
            int ofThem = followed - 1;
            int many = others == 0 ? 0 : others <= 2 ? 1 : others <= 8 ? 2 : 3;
            int share = ofThem == 0 ? 0 : ofThem * 4 < others ? 1 : ofThem * 4 < 3 * others ? 2 : 3;
            return 1 + many * SHARES + share;
        }
    }

    BehindItems(Line[] lines) {
        codes = new byte[lines.length];
        Map<String, Count> counts = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].style.makesLevels()) {
                // No lambda here nor on the rest of the way: the first one takes a fresh JVM ten milliseconds.
                Count count = counts.get(lines[i].series);
                if (count == null) {
                    count = new Count();
                    counts.put(lines[i].series, count);
                }
                count.items++;
                count.followed += i + 1 < lines.length && lines[i + 1].isUnmarked() ? 1 : 0;
            }
        }
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].isUnmarked() && lines[i - 1].style.makesLevels()) {
                Count count = counts.get(lines[i - 1].series);
                codes[i] = (byte) (count == null ? 0 : count.code());
            }
        }
    }

    /** Returns the code of a line. */
    int of(int line) {
        return codes[line];
    }
}
