package io.github.gangmu.internal.structure;

/**
 * Sentences that tell what the chapters of a text are about, one after another, in the text itself:
 *
 * <pre>
 * 第一章 绪论
 * 1.3 本文结构
 * 本文共分三章，各章内容如下：
 * 第一章，绪论，介绍研究背景。
 * 第二章，说明所用的方法。
 * 第三章，总结全文。
 * 第二章 研究方法
 * </pre>
 *
 * Each is a point beside the others where they stand, as 第一点 would be; the chapters count on behind them.
 */
final class ChapterSummaries {
    private static final int FEWEST = 3;
    private static final int NONE = -1;

    private ChapterSummaries() {}

    /** Takes such sentences for the points they are. */
    static void find(Line[] lines) {
        int at = 0;
        while (at < lines.length) {
            if (isSummary(lines[at])) {
                int end = end(lines, at);
                if (end - at >= FEWEST && countsOnAround(lines, at, end)) {
                    for (int i = at; i < end; i++) {
                        lines[i].countAs(Style.ORDINAL_UNIT);
                    }
                }
                at = end;
            } else {
                at++;
            }
        }
    }

    private static boolean isSummary(Line line) {
        return line.style.isDivision()
                && line.style != Style.ARTICLE
                && (line.end == Line.END_SENTENCE || line.end == Line.END_SEMICOLON);
    }

    /** Returns the line behind those that count on. */
    private static int end(Line[] lines, int begin) {
        int end = begin + 1;
        while (end < lines.length
                && isSummary(lines[end])
                && lines[end].isMarkedLike(lines[begin])
                && lines[end].value == lines[end - 1].value + 1) {
            end++;
        }
        return end;
    }

    /** Returns whether chapters count on behind the lines as though these were not there. */
    private static boolean countsOnAround(Line[] lines, int begin, int end) {
        int before = next(lines, begin, -1);
        int behind = next(lines, end - 1, 1);
        if (behind >= 0) {
            int expected = before < 0 ? 1 : lines[before].value + 1;
            return lines[behind].value == expected && !isSummary(lines[behind]);
        }
        return before >= 0 && !isSummary(lines[before]) && lines[begin].value == 1;
    }

    /** Returns the next line marked as another is, going forwards (1) or back (-1), or -1 where there is none in the same division. */
    private static int next(Line[] lines, int from, int step) {
        for (int i = from + step; i >= 0 && i < lines.length; i += step) {
            if (lines[i].isMarkedLike(lines[from])) {
                return i;
            }
            if (lines[i].style.isDivision() && lines[i].style.code() < lines[from].style.code()) {
                return NONE;
            }
        }
        return NONE;
    }
}
