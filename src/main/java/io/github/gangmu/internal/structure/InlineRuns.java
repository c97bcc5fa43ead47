package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Numbering;
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
        Map<String, List<LineMarker>> byStyle = new LinkedHashMap<>();
        for (Line line : lines) {
            List<LineMarker> markers = new ArrayList<>();
            // A number at the head may begin or go on a run, whether or not it counts as the marker of the line.
            if (line.typed.label() != null) {
                markers.add(line.typed.label());
            }
            markers.addAll(candidates(line));
            for (LineMarker marker : markers) {
                byStyle.computeIfAbsent(key(marker.numbering()), style -> new ArrayList<>())
                        .add(marker);
            }
        }
        List<LineMarker> counted = new ArrayList<>();
        int headStart = lines.get(0).typed.label() == null
                ? lines.get(0).typed.from()
                : lines.get(0).typed.label().start();
        for (List<LineMarker> candidates : byStyle.values()) {
            collect(candidates, headStart, counted);
            LineMarker last = candidates.get(candidates.size() - 1);
            if (last.value() == 1
                    && last.start() > headStart
                    && Style.series(last.numbering()).equals(openSeries)) {
                counted.add(last);
            }
        }
        counted.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return withoutOverlaps(counted);
    }

    /** Returns whether the list that begins with the marker at the head of the line goes on inside it. */
    static boolean hasSecond(Line line) {
        LineMarker head = line.label;
        if (head == null) {
            return false;
        }
        for (LineMarker inside : candidates(line)) {
            if (inside.value() == head.value() + 1 && key(inside.numbering()).equals(key(head.numbering()))) {
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
            if (Style.series(candidate.numbering()).equals(series)
                    && (candidate.value() == value + 1 || candidate.value() == 1)) {
                value = candidate.value();
            }
        }
        return value;
    }

    private static void collect(List<LineMarker> candidates, int headStart, List<LineMarker> counted) {
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
        Style style = Style.of(run.get(0).numbering());
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

    /** Returns the enumerators of a line that may count: not the signs of footnotes, not what stands in brackets, not 一方面 and 此外. */
    private static List<LineMarker> candidates(Line line) {
        List<LineMarker> all = line.typed.enumerators();
        if (all.isEmpty()) {
            return all;
        }
        int lastClose = lastClose(line);
        List<LineMarker> candidates = new ArrayList<>(all.size());
        boolean bracketed = false;
        int at = line.typed.from();
        for (LineMarker candidate : all) {
            for (; at < candidate.start(); at++) {
                char c = line.source.charAt(at);
                bracketed = c == '（' || c == '(' || bracketed && c != '）' && c != ')';
            }
            boolean inBrackets = bracketed && lastClose >= candidate.end();
            if (!inBrackets && !isFootnoteSign(line, candidate) && !isAside(candidate)) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private static int lastClose(Line line) {
        int at = line.typed.to() - 1;
        while (at >= line.typed.from() && line.source.charAt(at) != '）' && line.source.charAt(at) != ')') {
            at--;
        }
        return at;
    }

    private static boolean isAside(LineMarker candidate) {
        return Style.of(candidate.numbering()) == Style.SEQUENCE
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
        if (Style.of(candidate.numbering()) == Style.SEQUENCE) {
            return candidate.value() > before.value() || candidate.value() == before.value() && candidate.value() == 3;
        }
        return candidate.value() == before.value() + 1;
    }

    /** Returns whether a run may begin with another number than 1: articles do, and what goes on from the head of the line. */
    private static boolean mayBeginAnywhere(LineMarker candidate, int headStart) {
        return candidate.start() <= headStart || Style.of(candidate.numbering()) == Style.ARTICLE;
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

    /** 第一，, 第一、 and 第一是 count in one run, so do 1. and 1、. */
    private static String key(Numbering numbering) {
        return switch (Style.of(numbering)) {
            case ORDINAL -> "第一";
            case ARABIC, ARABIC_PARENTHESES, CHINESE_PARENTHESES ->
                Style.of(numbering).name();
            default -> numbering.id();
        };
    }
}
