package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Numbering;
import io.github.gangmu.internal.recognise.LineMarker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses numbered markers that are none: a number counts if another of its series goes on with it nearby. 2025.9.14 or 第六条规定
 * at the head of a line has no partner; 一、 or 第三章 may stand alone.
 */
final class MarkerSeries {
    /** How many occurrences of the same series away a partner may stand. */
    private static final int REACH = 8;
    /** How many lines away the next number of a list may stand. */
    private static final int NEAR = 40;

    /** The lines with numbered markers by the series of these. */
    private final Map<String, List<Line>> series = new HashMap<>();

    /** Adds a line that has a numbered marker and comes behind those added before. */
    void add(Line line) {
        String name = line.numberSeries();
        List<Line> occurrences = series.get(name);
        if (occurrences == null) {
            occurrences = new ArrayList<>();
            series.put(name, occurrences);
        }
        occurrences.add(line);
    }

    /** Refuses the numbers without a partner among the lines added, which are all lines of a document that have a number. */
    void judge(Line[] lines, Set<Numbering> trusted, LineMeasure measure) {
        List<Line> refused = new ArrayList<>();
        for (List<Line> occurrences : series.values()) {
            for (int i = 0; i < occurrences.size(); i++) {
                Line line = occurrences.get(i);
                boolean partnered = hasPartner(occurrences, i);
                if (!partnered && fillsGap(lines, line)) {
                    continue;
                }
                boolean counts = partnered
                        || isTrusted(line, trusted)
                        || standsAlone(line)
                        || countsOnInside(line)
                        || goesOnInside(lines, line)
                        || standsByDecimals(lines, line);
                if (!counts || isLoneDigit(line) || isAnnex(line) || isOverview(line)) {
                    refused.add(line);
                }
            }
        }
        for (Line line : refused) {
            line.refuseLabel(measure);
        }
    }

    /**
     * Returns whether a number without a partner stands where another list lacks it, and counts it there: （1）, 2）, （3）. Whoever wrote it forgot
     * half of the mark.
     */
    private static boolean fillsGap(Line[] lines, Line line) {
        Line before = line.value < 2 || !line.style.isNumber() ? null : numbered(lines, line, -1, line.value - 1);
        if (before == null) {
            return false;
        }
        Line behind = numbered(lines, line, 1, line.value + 1);
        if (behind == null || !behind.isMarkedLike(before)) {
            return false;
        }
        line.countWith(before);
        return true;
    }

    /** Returns the next line, going forwards (1) or back (-1), that may count in one list with another, or null if it has not the value. */
    private static @Nullable Line numbered(Line[] lines, Line line, int step, int value) {
        int end = step > 0 ? Math.min(lines.length, line.index + NEAR) : Math.max(-1, line.index - NEAR);
        for (int i = line.index + step; i != end; i += step) {
            Line other = lines[i];
            if (other.style.isNumber() && line.countsAlike(other)) {
                return other.value == value ? other : null;
            }
        }
        return null;
    }

    private static boolean isTrusted(Line line, Set<Numbering> trusted) {
        Numbering numbering = line.numbering();
        return numbering != null && trusted.contains(numbering);
    }

    private static boolean hasPartner(List<Line> occurrences, int at) {
        Line line = occurrences.get(at);
        LineMarker label = line.label;
        if (label == null) {
            return false;
        }
        // Nearly always the partner stands next to it.
        for (int distance = 1; distance <= REACH; distance++) {
            if (at >= distance && isPartner(line, label, occurrences.get(at - distance), distance == 1)
                    || at + distance < occurrences.size()
                            && isPartner(line, label, occurrences.get(at + distance), false)) {
                return true;
            }
        }
        return label.numbering().parts() > 1 && startsUnderParent(occurrences, at);
    }

    /** Returns whether another number goes on with that of a line, or the other way round; one may be left out directly before it. */
    private static boolean isPartner(Line line, LineMarker label, Line other, boolean isDirectlyBefore) {
        LineMarker otherLabel = other.label;
        if (otherLabel == null) {
            return false;
        }
        boolean isBefore = other.index < line.index;
        int before = (isBefore ? other : line).countingValue();
        int after = (isBefore ? line : other).countingValue();
        if (line.countingStyle() == Style.SEQUENCE) {
            return after > before && Math.abs(other.index - line.index) <= 24;
        }
        return (after == before + 1 || isDirectlyBefore && after == before + 2) && label.hasStemOf(otherLabel);
    }

    /** Returns whether a number such as 2.1 opens a group after 1.x: the group before it was counted by the same style. */
    private static boolean startsUnderParent(List<Line> occurrences, int at) {
        LineMarker label = occurrences.get(at).label;
        if (label == null || label.value() != 1) {
            return false;
        }
        for (int i = Math.max(0, at - REACH); i < Math.min(occurrences.size(), at + REACH + 1); i++) {
            LineMarker other = occurrences.get(i).label;
            if (i != at
                    && other != null
                    && !label.hasStemOf(other)
                    && Math.abs(other.numbers().get(0) - label.numbers().get(0)) <= 1) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an enumeration that began inside the line before goes on with this number. */
    private static boolean goesOnInside(Line[] lines, Line line) {
        return line.index > 0
                && line.countingLabel() > 1
                && InlineRuns.lastValue(lines[line.index - 1], line.numberSeries()) == line.countingLabel() - 1;
    }

    /** Returns whether a line nearby has the number with one part more, or one less: 4 系统设计 over 4.1 总体架构. */
    private static boolean standsByDecimals(Line[] lines, Line line) {
        LineMarker label = line.label;
        if (label == null) {
            return false;
        }
        for (int i = Math.max(0, line.index - REACH); i < Math.min(lines.length, line.index + REACH + 1); i++) {
            LineMarker other = lines[i].label;
            if (other != null && (i < line.index ? label.isUnder(other) : other.isUnder(label))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the line is nothing but a bare number, such as the number of a box broken off its name. */
    private static boolean isLoneDigit(Line line) {
        return line.style == Style.ARABIC_BARE && line.length == 0;
    }

    /** Returns whether a sentence tells of several chapters: 第二章介绍资料，第三章介绍方法。 */
    private static boolean isOverview(Line line) {
        LineMarker label = line.label;
        if (label == null
                || !line.style.isDivision()
                || line.style == Style.ARTICLE
                || line.end != Line.END_SENTENCE
                || isBlankAfter(line, label)) {
            return false;
        }
        String words = line.words();
        int next = words.indexOf('第');
        return next > 0 && words.startsWith(label.numbering().suffix(), next + 2);
    }

    /** Returns whether the line is 附件1 alone: what is attached has its name on the next. */
    private static boolean isAnnex(Line line) {
        return line.style == Style.LABEL && line.length == 0 && line.source.startsWith(Frame.ANNEX, line.typed.from());
    }

    /** Returns whether the list that begins with this number goes on inside its own line: 一是……；二是……. */
    private static boolean countsOnInside(Line line) {
        return line.countingLabel() == 1 && InlineRuns.hasSecond(line);
    }

    private static boolean standsAlone(Line line) {
        LineMarker label = line.label;
        if (label == null) {
            return false;
        }
        boolean marked = line.typed.markdown() != null || line.typed.bullet() != null;
        return switch (line.countingStyle()) {
            case CHINESE, CHINESE_PARENTHESES, CHAPTER, SECTION, PART -> true;
            case ARTICLE -> line.length == 0 || isBlankAfter(line, label);
            case ARABIC, ARABIC_HALF, ARABIC_PARENTHESES, CIRCLED, LETTER, ROMAN -> marked || label.value() == 1;
            case CUSTOM -> true;
            case ARABIC_BARE, CHINESE_BLANK, SEQUENCE -> false;
            default -> marked;
        };
    }

    private static boolean isBlankAfter(Line line, LineMarker label) {
        char next = line.source.charAt(Math.min(label.end(), line.source.length() - 1));
        return next == ' ' || next == '　' || next == '\t';
    }
}
