package io.github.gangmu.internal.structure;

import io.github.gangmu.internal.recognise.LineMarker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Points counted inside a line: 要做到三点：一是……；二是……；三是…….
 *
 * <p>An enumerator counts only in a run of one style that begins with 1 and counts on. A run may restart, runs of different
 * styles may nest; all their points hang flat under the line. A lone 首先 or 一是 is prose.
 */
final class InlineRuns {
    /** How many digits glued to words without a stop must count on before they are taken for enumerators: 1车型2酒后3…. */
    private static final int LEAST_BARE = 4;

    /** The same for 第一 without a stop: 第一怕…第二怕…第三怕…. */
    private static final int LEAST_ORDINAL = 3;

    /** 此外 adds something, it does not count. */
    private static final int ADDS = 4;

    private static final int UNKNOWN = -2;

    private InlineRuns() {}

    /**
     * Returns the enumerators of a block that count, in reading order; the marker at its head is none of them.
     *
     * @param openSeries the series of a list that begins in the block and goes on at the head of the next line, or null
     */
    static List<LineMarker> of(List<Line> lines, @Nullable String openSeries) {
        if (lines.size() == 1 && lines.get(0).typed.enumerators().isEmpty()) {
            return List.of();
        }
        List<LineMarker> candidates = new ArrayList<>();
        for (Line line : lines) {
            // A number at the head may begin or go on a run, whether or not it counts as the marker of the line.
            if (line.typed.label() != null) {
                candidates.add(line.typed.label());
            }
            addCandidates(line, candidates);
        }
        LineMarker head = lines.get(0).typed.label();
        int headStart = head == null ? lines.get(0).typed.from() : head.start();
        if (head != null && !countsOn(candidates)) {
            candidates.remove(0);
        }
        List<LineMarker> counted = new ArrayList<>(candidates.size());
        if (isOneStyle(candidates)) {
            collect(candidates, headStart, openSeries, counted);
            return counted;
        }
        Map<String, List<LineMarker>> byStyle = new LinkedHashMap<>();
        for (LineMarker candidate : candidates) {
            byStyle.computeIfAbsent(run(candidate), style -> new ArrayList<>()).add(candidate);
        }
        for (List<LineMarker> ofStyle : byStyle.values()) {
            collect(ofStyle, headStart, openSeries, counted);
        }
        counted.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return withoutOverlaps(counted);
    }

    /** Returns whether a run may go on from the first of some markers. */
    private static boolean countsOn(List<LineMarker> markers) {
        for (int i = 1; i < markers.size(); i++) {
            if (run(markers.get(i)).equals(run(markers.get(0)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneStyle(List<LineMarker> candidates) {
        for (int i = 1; i < candidates.size(); i++) {
            if (!run(candidates.get(i)).equals(run(candidates.get(0)))) {
                return false;
            }
        }
        return true;
    }

    /** Adds those markers of one style that count. */
    private static void collect(
            List<LineMarker> candidates, int headStart, @Nullable String openSeries, List<LineMarker> counted) {
        if (candidates.isEmpty()) {
            return;
        }
        addRuns(candidates, headStart, counted);
        LineMarker last = candidates.get(candidates.size() - 1);
        if (last.value() == 1 && last.start() > headStart && series(last).equals(openSeries)) {
            counted.add(last);
        }
    }

    /** Returns whether the list that begins with the marker at the head of the line goes on inside it. */
    static boolean hasSecond(Line line) {
        LineMarker head = line.label;
        if (head == null || line.typed.enumerators().isEmpty()) {
            return false;
        }
        List<LineMarker> candidates = new ArrayList<>();
        addCandidates(line, candidates);
        for (LineMarker inside : candidates) {
            if (inside.value() == head.value() + 1 && run(inside).equals(run(head))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the series of the list that begins inside a line and goes on at the head of the next line with 2, or null. */
    static @Nullable String openSeries(LineSequence document, int line) {
        if (line + 1 >= document.size()) {
            return null;
        }
        Line next = document.line(line + 1);
        boolean goesOn = next.label != null
                && next.countingLabel() == 2
                && lastValue(document.line(line), next.numberSeries()) == 1;
        return goesOn ? next.numberSeries() : null;
    }

    /** Returns the last value of the enumeration of a series that runs inside a line, 0 where there is none. */
    static int lastValue(Line line, String series) {
        int value = 0;
        for (LineMarker candidate : line.typed.enumerators()) {
            if (series(candidate).equals(series) && (candidate.value() == value + 1 || candidate.value() == 1)) {
                value = candidate.value();
            }
        }
        return value;
    }

    private static void addRuns(List<LineMarker> candidates, int headStart, List<LineMarker> counted) {
        List<LineMarker> run = new ArrayList<>();
        for (LineMarker candidate : candidates) {
            if (!run.isEmpty() && goesOn(run.get(run.size() - 1), candidate)) {
                run.add(candidate);
            } else if (candidate.value() == 1 || mayBeginAnywhere(candidate, headStart)) {
                keep(run, headStart, counted);
                run = new ArrayList<>();
                run.add(candidate);
            }
        }
        keep(run, headStart, counted);
    }

    private static void keep(List<LineMarker> run, int headStart, List<LineMarker> counted) {
        if (run.size() < 2) {
            return;
        }
        Style style = style(run.get(0));
        boolean enough = switch (style) {
            case ARABIC_BARE -> run.size() >= LEAST_BARE;
            case ORDINAL -> run.size() >= LEAST_ORDINAL || run.stream().noneMatch(InlineRuns::isBareOrdinal);
            case SEQUENCE -> isSpelledOut(run);
            default -> true;
        };
        if (!enough) {
            return;
        }
        for (LineMarker marker : run) {
            if (marker.start() > headStart) {
                counted.add(marker);
            }
        }
    }

    /** Adds the enumerators of a line that may count: not the signs of footnotes, not what stands in brackets, not 一方面 and 此外. */
    private static void addCandidates(Line line, List<LineMarker> candidates) {
        int lastClose = UNKNOWN;
        boolean bracketed = false;
        int at = line.typed.from();
        for (LineMarker candidate : line.typed.enumerators()) {
            if (line.brackets) {
                bracketed = isBracketed(line.source, at, candidate.start(), bracketed);
                at = candidate.start();
            }
            if (bracketed && lastClose == UNKNOWN) {
                lastClose = lastClose(line);
            }
            boolean inBrackets = bracketed && lastClose >= candidate.end();
            if (!inBrackets && !isFootnoteSign(line, candidate) && !isAside(candidate)) {
                candidates.add(candidate);
            }
        }
    }

    /** Returns whether a bracket is open at the end of some words, where one was or was not before them. */
    private static boolean isBracketed(String text, int from, int to, boolean before) {
        for (int at = to - 1; at >= from; at--) {
            char c = text.charAt(at);
            if (Signs.isOf(c, Signs.BRACKET)) {
                return Signs.isOf(c, Signs.OPENS);
            }
        }
        return before;
    }

    /** Returns where the last closing bracket of a line stands; before the line if there is none. */
    private static int lastClose(Line line) {
        int at = line.typed.to() - 1;
        while (at >= line.typed.from() && line.source.charAt(at) != '）' && line.source.charAt(at) != ')') {
            at--;
        }
        return at;
    }

    private static boolean isAside(LineMarker candidate) {
        return style(candidate) == Style.SEQUENCE
                && (candidate.value() == ADDS || !candidate.numbering().id().equals("首先"));
    }

    /** A sign such as ⑴ or ① directly before a stop refers to a note. */
    private static boolean isFootnoteSign(Line line, LineMarker candidate) {
        if (candidate.end() - candidate.start() != 1 || candidate.start() == line.typed.from()) {
            return false;
        }
        return candidate.end() >= line.typed.to() || "，。；：、！？）》”,.;".indexOf(line.source.charAt(candidate.end())) >= 0;
    }

    /** 首先 and 其次 or 最后 make an enumeration; 首先 and 然后 tell a story. */
    private static boolean isSpelledOut(List<LineMarker> run) {
        String id = run.get(0).numbering().id();
        return id.equals("首先") && run.stream().anyMatch(marker -> marker.value() == 2 || marker.value() > 9);
    }

    private static boolean isBareOrdinal(LineMarker marker) {
        return marker.numbering().suffix().isEmpty();
    }

    private static boolean goesOn(LineMarker before, LineMarker candidate) {
        if (style(candidate) == Style.SEQUENCE) {
            return candidate.value() > before.value() || candidate.value() == before.value() && candidate.value() == 3;
        }
        return candidate.value() == before.value() + 1;
    }

    /** Returns whether a run may begin with another number than 1: articles do, and what goes on from the head of the line. */
    private static boolean mayBeginAnywhere(LineMarker candidate, int headStart) {
        return candidate.start() <= headStart || style(candidate) == Style.ARTICLE;
    }

    private static List<LineMarker> withoutOverlaps(List<LineMarker> counted) {
        List<LineMarker> apart = new ArrayList<>(counted.size());
        int end = -1;
        for (LineMarker marker : counted) {
            if (marker.start() >= end) {
                apart.add(marker);
                end = marker.end();
            }
        }
        return apart;
    }

    private static String run(LineMarker marker) {
        return Series.of(marker.numbering()).run();
    }

    private static Style style(LineMarker marker) {
        return Series.of(marker.numbering()).style();
    }

    private static String series(LineMarker marker) {
        return Series.of(marker.numbering()).name();
    }
}
