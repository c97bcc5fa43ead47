package io.github.gangmu.ast;

import java.util.List;

/** What a title or a heading is called: its number and its text, as a table of contents writes them. */
final class WrittenName {
    private WrittenName() {}

    /** Returns numbers and a text in one line: 一、总则, 第一章 总则, 1.2 走访. Marks that count nothing (##, ●) are left out. */
    static String of(List<Marker> markers, String text) {
        StringBuilder name = new StringBuilder();
        for (Marker marker : markers) {
            NumberingFamily family = marker.numbering().family();
            if (family == NumberingFamily.MARKDOWN || family == NumberingFamily.BULLET) {
                continue;
            }
            name.append(marker.text());
            boolean closed = family != NumberingFamily.CHAPTER && !endsWithDigit(name);
            name.append(closed || text.isEmpty() ? "" : " ");
        }
        return name.append(text).toString();
    }

    private static boolean endsWithDigit(StringBuilder name) {
        return name.length() > 0 && Character.isLetterOrDigit(name.charAt(name.length() - 1));
    }
}
