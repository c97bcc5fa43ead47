package io.github.gangmu.transform;

import io.github.gangmu.ast.Marker;
import io.github.gangmu.source.SourceSpan;
import io.github.gangmu.transform.MergeItem.Clash;
import io.github.gangmu.transform.MergeItem.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Prints the units of a merge. Each piece of a unit comes from the side that changed it; the blanks between two units come
 * from where they follow each other.
 */
final class MergePrinter {
    private static final int BEFORE_ALL = -1;

    private final List<MergeVersion> versions;
    private final String lineBreak;
    private final ConflictMarks marks;
    private final Map<Unit, Marker> numbers;

    private final StringBuilder text = new StringBuilder();
    private final List<MergeConflict> conflicts = new ArrayList<>();
    private final List<Printed> printed = new ArrayList<>();

    /** The unit of each version that was printed last. */
    private final int[] last = new int[3];

    /**
     * A unit as it stands in the merged text.
     *
     * @param unit the unit
     * @param region where it begins, its indentation included
     * @param start where its markers begin
     * @param words where its words begin
     * @param end where they end
     * @param markers its markers
     * @param wordsFrom the version its words come from
     */
    record Printed(Unit unit, int region, int start, int words, int end, List<Marker> markers, int wordsFrom) {}

    MergePrinter(List<MergeVersion> versions, String lineBreak, ConflictMarks marks, Map<Unit, Marker> numbers) {
        this.versions = versions;
        this.lineBreak = lineBreak;
        this.marks = marks;
        this.numbers = numbers;
    }

    MergePrinter print(List<MergeItem> items) {
        Arrays.fill(last, BEFORE_ALL);
        boolean first = true;
        for (MergeItem item : items) {
            if (item instanceof Unit unit) {
                text.append(gap(unit.base(), unit.ours(), unit.theirs(), first));
                if (!first && startsLine(unit)) {
                    startLine();
                }
                print(unit);
            } else if (item instanceof Clash clash) {
                text.append(gap(
                        clash.first(MergeItem.BASE),
                        clash.first(MergeItem.OURS),
                        clash.first(MergeItem.THEIRS),
                        first));
                startLine();
                print(clash);
            }
            first = false;
        }
        text.append(gap(versions.get(0).size, versions.get(1).size, versions.get(2).size, first));
        if (!items.isEmpty() && items.get(items.size() - 1) instanceof Clash) {
            startLine();
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    List<MergeConflict> conflicts() {
        return conflicts;
    }

    List<Printed> printed() {
        return printed;
    }

    /** Returns the blanks before a unit, which has these numbers in the versions. */
    private String gap(int base, int ours, int theirs, boolean first) {
        int[] next = {base, ours, theirs};
        @Nullable String[] gaps = new String[3];
        for (int version = 0; version < 3; version++) {
            // Before the first unit there is nothing that could stand between.
            if (next[version] >= 0 && last[version] + 1 == next[version]) {
                gaps[version] = versions.get(version).gap(last[version]);
            }
        }
        if (gaps[1] != null && gaps[2] != null) {
            return gaps[1].equals(gaps[0]) ? gaps[2] : gaps[1];
        }
        for (int version : new int[] {1, 2, 0}) {
            if (gaps[version] != null) {
                return gaps[version];
            }
        }
        return first ? prologue() : newGap(next);
    }

    private String prologue() {
        String ours = versions.get(1).gap(MergeVersion.TOP);
        return ours.equals(versions.get(0).gap(MergeVersion.TOP))
                ? versions.get(2).gap(MergeVersion.TOP)
                : ours;
    }

    /** Returns blanks for units that follow each other nowhere: those that stood before the second, as far as they part lines. */
    private String newGap(int[] next) {
        int version = next[1] >= 0 ? 1 : next[2] >= 0 ? 2 : 0;
        MergeVersion from = versions.get(version);
        if (next[version] > 0) {
            String before = from.gap(next[version] - 1);
            boolean inLine = next[version] < from.size && !from.startsLine(next[version]);
            if (inLine || hasBreak(before)) {
                return before;
            }
        }
        for (int other : new int[] {1, 2, 0}) {
            if (last[other] >= 0 && hasBreak(versions.get(other).gap(last[other]))) {
                return versions.get(other).gap(last[other]);
            }
        }
        return lineBreak;
    }

    private static boolean hasBreak(String blanks) {
        return blanks.indexOf('\n') >= 0 || blanks.indexOf('\r') >= 0;
    }

    private boolean startsLine(Unit unit) {
        int version = pick(unit, MergeVersion::startsLine);
        return versions.get(version).startsLine(unit.in(version));
    }

    private void startLine() {
        if (!text.isEmpty() && !endsInBreak(text)) {
            text.append(lineBreak);
        }
    }

    private static boolean endsInBreak(CharSequence some) {
        char c = some.isEmpty() ? 0 : some.charAt(some.length() - 1);
        return c == '\n' || c == '\r';
    }

    /** Returns the version that a piece of a unit comes from: the side that changed it, ours where both did. */
    int pick(Unit unit, BiFunction<MergeVersion, Integer, ?> piece) {
        if (unit.ours() < 0) {
            return unit.theirs() < 0 ? MergeItem.BASE : MergeItem.THEIRS;
        }
        if (unit.theirs() < 0 || unit.base() < 0) {
            return MergeItem.OURS;
        }
        Object base = piece.apply(versions.get(0), unit.base());
        return piece.apply(versions.get(1), unit.ours()).equals(base) ? MergeItem.THEIRS : MergeItem.OURS;
    }

    /** Returns the version the words come from. New words count before a new layout of the same words. */
    private int pickWords(Unit unit) {
        int version = pick(unit, MergeVersion::content);
        boolean changed = unit.base() >= 0
                && !versions.get(version)
                        .content(unit.in(version))
                        .equals(versions.get(0).content(unit.base()));
        return changed ? version : pick(unit, MergeVersion::words);
    }

    /** Returns the version the markers come from: of two new numbers the higher, as both sides put something before it. */
    private int pickMarkers(Unit unit) {
        int version = pick(unit, MergeVersion::markerText);
        if (version == MergeItem.OURS && unit.theirs() >= 0) {
            String theirs = versions.get(2).markerText(unit.theirs());
            boolean kept = unit.base() >= 0 && theirs.equals(versions.get(0).markerText(unit.base()));
            Marker ourMarker = innermost(unit, MergeItem.OURS);
            Marker theirMarker = innermost(unit, MergeItem.THEIRS);
            if (!kept
                    && ourMarker != null
                    && theirMarker != null
                    && ourMarker.numbering().equals(theirMarker.numbering())
                    && theirMarker.value().orElse(0) > ourMarker.value().orElse(0)) {
                return MergeItem.THEIRS;
            }
        }
        return version;
    }

    private @Nullable Marker innermost(Unit unit, int version) {
        List<Marker> markers = versions.get(version).markers(unit.in(version));
        return markers.isEmpty() ? null : markers.get(markers.size() - 1);
    }

    private void print(Unit unit) {
        int region = text.length();
        text.append(piece(unit, pick(unit, MergeVersion::head), MergeVersion::head));
        int start = text.length();
        List<Marker> markers = printMarkers(unit, pickMarkers(unit));
        int words = text.length();
        int wordsFrom = pickWords(unit);
        text.append(piece(unit, wordsFrom, MergeVersion::words));
        printed.add(new Printed(unit, region, start, words, text.length(), markers, wordsFrom));
        text.append(piece(unit, pick(unit, MergeVersion::rest), MergeVersion::rest));
        for (int version = 0; version < 3; version++) {
            last[version] = unit.in(version) >= 0 ? unit.in(version) : last[version];
        }
    }

    private String piece(Unit unit, int version, BiFunction<MergeVersion, Integer, String> piece) {
        return piece.apply(versions.get(version), unit.in(version));
    }

    private List<Marker> printMarkers(Unit unit, int version) {
        MergeVersion from = versions.get(version);
        String written = from.markerText(unit.in(version));
        int shift = from.markerStart(unit.in(version));
        List<Marker> old = from.markers(unit.in(version));
        List<Marker> markers = new ArrayList<>(old.size());
        int at = 0;
        for (int i = 0; i < old.size(); i++) {
            Marker marker = old.get(i);
            Marker now = i == old.size() - 1 ? numbers.getOrDefault(unit, marker) : marker;
            SourceSpan span = marker.span().orElseThrow();
            text.append(written, at, span.start() - shift);
            int start = text.length();
            text.append(now.text());
            markers.add(Marker.at(new SourceSpan(start, text.length()), now.text(), now.numbering(), now.numbers()));
            at = span.end() - shift;
        }
        text.append(written, at, written.length());
        return markers;
    }

    private void print(Clash clash) {
        int start = text.length();
        String[] parts = new String[3];
        for (int version = 0; version < 3; version++) {
            parts[version] = part(clash.sides().get(version), versions.get(version));
            last[version] = clash.last(version) >= 0 ? clash.last(version) : last[version];
        }
        text.append(marks.opening()).append(lineBreak).append(parts[1]);
        text.append(marks.beforeBase()).append(lineBreak).append(parts[0]);
        text.append(marks.beforeTheirs()).append(lineBreak).append(parts[2]);
        text.append(marks.closing());
        Unit about = clash.about();
        conflicts.add(new MergeConflict(
                clash.kind(),
                versions.get(0).path(about.base()),
                versions.get(1).path(about.ours()),
                versions.get(2).path(about.theirs()),
                parts[0],
                parts[1],
                parts[2],
                new SourceSpan(start, text.length())));
    }

    private String part(List<Integer> units, MergeVersion version) {
        StringBuilder part = new StringBuilder();
        int before = -1;
        for (int unit : units) {
            if (before >= 0) {
                part.append(version.gap(before));
                if (version.startsLine(unit) && !endsInBreak(part)) {
                    part.append(lineBreak);
                }
            }
            part.append(version.head(unit))
                    .append(version.markerText(unit))
                    .append(version.words(unit))
                    .append(version.rest(unit));
            before = unit;
        }
        if (!part.isEmpty() && !endsInBreak(part)) {
            part.append(lineBreak);
        }
        return part.toString();
    }
}
