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
 * <p>An enumerator counts only in a run that begins with 1 and counts on. A run is of one style, or of words that go on with each
 * other: 首先, 第二，, 最后. Where 首先 stands at the head and does not count the block, 最后 alone counts nothing: 首先他们没带图纸，最后装反了. A run
 * may restart, runs of different styles may nest; all their points hang flat under the line. A lone 首先
 * or 一是 is prose, and so are ①、② with no words behind them. Which enumerators are asked at all, {@link InlineMarkers} says.
 */
final class InlineRuns {
    /** How many digits glued to words without a stop must count on before they are taken for enumerators: 1车型2酒后3…. */
    private static final int LEAST_BARE = 4;

    /** The same for 第一 without a stop: 第一怕…第二怕…第三怕…. */
    private static final int LEAST_ORDINAL = 3;

    /** The name of a run of words of several styles. */
    private static final String IN_WORDS = "首先、第二";

    private final String source;
    /** Where the marker at the head of the block begins. */
    private final int headStart;
    /** Whether that marker counts the block. */
    private final boolean headCounts;
    /** Where the words of the block end. */
    private final int end;

    private final @Nullable String openSeries;
    private final List<LineMarker> counted;

    private InlineRuns(List<Line> lines, int candidates, @Nullable String openSeries) {
        Line first = lines.get(0);
        this.source = first.source;
        this.headStart = first.typed.label() == null
                ? first.typed.from()
                : first.typed.label().start();
        this.headCounts = first.label != null;
        this.end = lines.get(lines.size() - 1).typed.to();
        this.openSeries = openSeries;
        this.counted = new ArrayList<>(candidates);
    }

    /**
     * Returns the enumerators of a block that count, in reading order; the marker at its head is none of them.
     *
     * @param openSeries the series of a list that begins in the block and goes on at the head of the next line, or null
     */
    static List<LineMarker> of(List<Line> lines, @Nullable String openSeries) {
        Line first = lines.get(0);
        if (lines.size() == 1 && first.enumerators.isEmpty()) {
            return List.of();
        }
        List<LineMarker> candidates = candidates(lines, first.typed.label());
        return candidates.isEmpty()
                ? List.of()
                : new InlineRuns(lines, candidates.size(), openSeries).count(candidates);
    }

    /** Returns those markers of a block that count. */
    private List<LineMarker> count(List<LineMarker> candidates) {
        if (isOneStyle(candidates)) {
            collect(candidates);
            return counted;
        }
        boolean inWords = countOnInWords(candidates);
        Map<String, List<LineMarker>> byStyle = new LinkedHashMap<>();
        for (LineMarker candidate : candidates) {
            String run = inWords && isWord(candidate) ? IN_WORDS : run(candidate);
            byStyle.computeIfAbsent(run, style -> new ArrayList<>()).add(candidate);
        }
        for (List<LineMarker> ofStyle : byStyle.values()) {
            collect(ofStyle);
        }
        counted.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return withoutOverlaps(counted);
    }

    /** Returns whether words of several styles count on from one to the next: 首先……；第二……；最后……. */
    private static boolean countOnInWords(List<LineMarker> candidates) {
        LineMarker last = null;
        for (LineMarker candidate : candidates) {
            if (isWord(candidate)) {
                if (last == null ? candidate.value() != 1 : !goesOn(last, candidate)) {
                    return false;
                }
                last = candidate;
            }
        }
        return last != null;
    }

    /** Returns whether a marker counts in words: 首先, 其一, 第一，. */
    private static boolean isWord(LineMarker marker) {
        return switch (style(marker)) {
            case SEQUENCE, QI, ORDINAL -> true;
            default -> false;
        };
    }

    /** Returns what may count: a number at a head may begin or go on a run, whether or not it counts as the marker of the line. */
    private static List<LineMarker> candidates(List<Line> lines, @Nullable LineMarker head) {
        Line first = lines.get(0);
        if (lines.size() == 1 && (head == null || !goesOn(head, first.enumerators))) {
            return first.enumerators;
        }
        List<LineMarker> candidates = new ArrayList<>();
        for (Line line : lines) {
            if (line.typed.label() != null) {
                candidates.add(line.typed.label());
            }
            candidates.addAll(line.enumerators);
        }
        if (head != null && !goesOn(head, candidates.subList(1, candidates.size()))) {
            candidates.remove(0);
        }
        return candidates;
    }

    /** Returns whether a run may go on from a marker. */
    private static boolean goesOn(LineMarker marker, List<LineMarker> others) {
        for (int i = 0; i < others.size(); i++) {
            LineMarker other = others.get(i);
            if (isOneRun(other, marker) || isWord(other) && isWord(marker)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneStyle(List<LineMarker> candidates) {
        for (int i = 1; i < candidates.size(); i++) {
            if (!isOneRun(candidates.get(i), candidates.get(0))) {
                return false;
            }
        }
        return true;
    }

    /** Adds those markers of one style that count. */
    private void collect(List<LineMarker> candidates) {
        addRuns(candidates);
        LineMarker last = candidates.get(candidates.size() - 1);
        boolean opens =
                last.value() == 1 && last.start() > headStart && series(last).equals(openSeries);
        // It may be the second of a run from 0 on: 0、1、2…
        if (opens && !counted.contains(last)) {
            counted.add(last);
        }
    }

    /** Returns whether the list that begins with the marker at the head of the line goes on inside it. */
    static boolean hasSecond(Line line) {
        LineMarker head = line.label;
        if (head == null) {
            return false;
        }
        for (LineMarker inside : line.enumerators) {
            if (inside.value() == head.value() + 1 && isOneRun(inside, head)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the series of the list that begins inside a line and goes on at the head of the next line with 2, or null. */
    static @Nullable String openSeries(LineSequence document, int line) {
        if (line + 1 >= document.size() || !document.line(line).hasEnumerators) {
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

    private void addRuns(List<LineMarker> candidates) {
        LineMarker[] run = new LineMarker[candidates.size()];
        int length = 0;
        for (int i = 0; i < candidates.size(); i++) {
            LineMarker candidate = candidates.get(i);
            if (length > 0 && goesOn(run[length - 1], candidate)) {
                run[length++] = candidate;
            } else if (candidate.value() == 1 || mayBeginAnywhere(candidate)) {
                keep(run, length);
                run[0] = candidate;
                length = 1;
            }
        }
        keep(run, length);
    }

    private void keep(LineMarker[] run, int length) {
        if (length < 2 || !holdWords(run, length)) {
            return;
        }
        boolean enough = switch (style(run[0])) {
            case ARABIC_BARE -> length >= LEAST_BARE;
            case ORDINAL -> length >= LEAST_ORDINAL || !isBare(run, length);
            case SEQUENCE -> isSpelledOut(run, length) && (length > 2 || headCounts || run[0].start() > headStart);
            default -> true;
        };
        if (!enough) {
            return;
        }
        for (int i = 0; i < length; i++) {
            if (run[i].start() > headStart) {
                counted.add(run[i]);
            }
        }
    }

    /** Returns whether at least two markers have words behind them. Those of ①、②、③ are spoken of, and count nothing. */
    private boolean holdWords(LineMarker[] run, int length) {
        int holding = 0;
        for (int i = 0; i < length && holding < 2; i++) {
            int stop = i + 1 < length ? run[i + 1].start() : end;
            holding += hasWord(run[i].end(), stop) ? 1 : 0;
        }
        return holding == 2;
    }

    /** Returns whether a letter, a number or a blank to fill in (____) stands between two offsets. */
    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (Signs.isIdeograph(c) || Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /** 首先 and 其次 or 最后 make an enumeration; 首先 and 然后 tell a story. */
    private static boolean isSpelledOut(LineMarker[] run, int length) {
        boolean told = false;
        for (int i = 0; i < length; i++) {
            told |= run[i].value() == 2 || run[i].value() > 9;
        }
        return told && run[0].numbering().id().equals("首先");
    }

    /** Returns whether nothing but the numbers themselves counts: 第一本书……，第二本书……. In 第一怕……；第二，…… the comma does. */
    private static boolean isBare(LineMarker[] run, int length) {
        for (int i = 0; i < length; i++) {
            if (!run[i].numbering().suffix().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesOn(LineMarker before, LineMarker candidate) {
        if (style(candidate) == Style.SEQUENCE) {
            return candidate.value() > before.value() || candidate.value() == before.value() && candidate.value() == 3;
        }
        return candidate.value() == before.value() + 1;
    }

    /** Returns whether a run may begin with another number than 1: articles do, and what goes on from the head of the line. */
    private boolean mayBeginAnywhere(LineMarker candidate) {
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

    @SuppressWarnings("ReferenceEquality") // Mostly the numbering is the same instance, and nothing needs comparing.
    static boolean isOneRun(LineMarker some, LineMarker other) {
        return some.numbering() == other.numbering() || run(some).equals(run(other));
    }

    private static String run(LineMarker marker) {
        return Series.of(marker.numbering()).run();
    }

    static Style style(LineMarker marker) {
        return Series.of(marker.numbering()).style();
    }

    private static String series(LineMarker marker) {
        return Series.of(marker.numbering()).name();
    }
}
