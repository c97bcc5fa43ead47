package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Title;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import io.github.gangmu.transform.MergeItem.Unit;
import io.github.gangmu.transform.MergePrinter.Printed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Makes an outline of the units of a merged text. Each hangs where the side that moved it hung it, as long as that block is
 * open where the unit stands now; else as deep as it was.
 */
final class MergeTree {
    private final List<MergeVersion> versions;
    private final MergePrinter printer;
    private final List<Printed> units;
    private final Source source;

    /** Which printed unit each unit of each version is, -1 where it was not printed. */
    private final int[][] places = new int[3][];

    private final int[] parents;
    private final Class<?>[] kinds;

    MergeTree(List<MergeVersion> versions, MergePrinter printer, String name) {
        this.versions = versions;
        this.printer = printer;
        this.units = printer.printed();
        this.source = Source.of(name, printer.text());
        this.parents = new int[units.size()];
        this.kinds = new Class<?>[units.size()];
        for (int version = 0; version < 3; version++) {
            places[version] = new int[versions.get(version).size];
            Arrays.fill(places[version], -1);
            for (int at = 0; at < units.size(); at++) {
                int number = units.get(at).unit().in(version);
                if (number >= 0) {
                    places[version][number] = at;
                }
            }
        }
        hang();
    }

    private void hang() {
        int[] open = new int[Block.MAX_DEPTH + 1];
        int depth = 0;
        boolean titled = false;
        for (int at = 0; at < units.size(); at++) {
            Unit unit = units.get(at).unit();
            int version = printer.pick(unit, MergeVersion::kind);
            kinds[at] = versions.get(version).kind(unit.in(version));
            if (kinds[at] == Title.class && titled) {
                kinds[at] = Heading.class;
            }
            boolean isTitle = kinds[at] == Title.class;
            titled |= isTitle;
            depth = isTitle ? 0 : depthOf(unit, open, depth);
            parents[at] = depth == 0 ? MergeVersion.TOP : open[depth - 1];
            if (!isTitle) {
                open[depth++] = at;
            }
        }
    }

    /** Returns how many units stand above one, of those that are open. */
    private int depthOf(Unit unit, int[] open, int depth) {
        int first = printer.pick(unit, this::parent);
        int most = Math.min(depth, Block.MAX_DEPTH - 1);
        for (int version : new int[] {first, MergeItem.OURS, MergeItem.THEIRS, MergeItem.BASE}) {
            if (unit.in(version) < 0) {
                continue;
            }
            int parent = parent(versions.get(version), unit.in(version));
            if (parent == MergeVersion.TOP) {
                return 0;
            }
            for (int above = most; above > 0; above--) {
                if (open[above - 1] == parent) {
                    return above;
                }
            }
        }
        return Math.min(most, versions.get(first).depth(unit.in(first)) - 1);
    }

    /** Returns the place of what a unit hung under in its version, of the nearest that is left. */
    private int parent(MergeVersion version, int unit) {
        int[] places = this.places[versions.indexOf(version)];
        int parent = version.parent(unit);
        while (parent != MergeVersion.TOP && places[parent] < 0) {
            parent = version.parent(parent);
        }
        return parent == MergeVersion.TOP ? MergeVersion.TOP : places[parent];
    }

    Outline outline() {
        List<List<Block>> below = new ArrayList<>();
        for (int at = 0; at <= units.size(); at++) {
            below.add(new ArrayList<>());
        }
        Title title = null;
        int letterhead = 0;
        for (int at = units.size() - 1; at >= 0; at--) {
            if (kinds[at] == Title.class) {
                Printed printed = units.get(at);
                title = Title.of(printed.markers(), words(printed), origin(at));
                continue;
            }
            List<Block> children = below.get(at);
            Collections.reverse(children);
            below.get(parents[at] == MergeVersion.TOP ? units.size() : parents[at])
                    .add(block(at, children));
            letterhead += title == null && parents[at] == MergeVersion.TOP ? 1 : 0;
        }
        List<Block> top = below.get(units.size());
        Collections.reverse(top);
        // Counted so far is what stands behind the title.
        int before = title == null ? 0 : top.size() - letterhead;
        int start = units.isEmpty() ? source.text().length() : units.get(0).region();
        return Outline.read(title, before, top, source, source.text().substring(0, start));
    }

    private String words(Printed printed) {
        return versions.get(printed.wordsFrom()).content(printed.unit().in(printed.wordsFrom()));
    }

    private Block block(int at, List<Block> children) {
        Printed printed = units.get(at);
        String words = words(printed);
        if (kinds[at] == Heading.class) {
            return Heading.of(printed.markers(), words, children, origin(at));
        }
        return kinds[at] == Point.class
                ? Point.of(printed.markers(), words, children, origin(at))
                : Paragraph.of(printed.markers(), words, children, origin(at));
    }

    private Origin origin(int at) {
        Printed printed = units.get(at);
        int end = at + 1 < units.size()
                ? units.get(at + 1).region()
                : source.text().length();
        Unit unit = printed.unit();
        int version = printer.pick(unit, MergeVersion::evidence);
        return new Origin(
                source,
                new SourceSpan(printed.region(), end),
                new SourceSpan(printed.start(), printed.end()),
                new SourceSpan(printed.words(), printed.end()),
                versions.get(version).evidence(unit.in(version)));
    }

    /** Returns the units without a title in reading order, as the paths of {@link #outline()}. */
    List<Unit> blocks() {
        List<Unit> blocks = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            if (kinds[at] != Title.class) {
                blocks.add(units.get(at).unit());
            }
        }
        return blocks;
    }

    /** Returns which blocks, in the order of {@link #blocks()}, stand in a list that neither side has with these items and markers. */
    boolean[] inNewLists() {
        int[] sizes = new int[units.size() + 1];
        boolean[][] differs = new boolean[2][units.size() + 1];
        for (int at = 0; at < units.size(); at++) {
            sizes[list(at)] += kinds[at] == Title.class ? 0 : 1;
        }
        for (int at = 0; at < units.size(); at++) {
            for (int side = 0; side < 2 && kinds[at] != Title.class; side++) {
                differs[side][list(at)] |= differs(units.get(at), side + 1, sizes[list(at)]);
            }
        }
        boolean[] found = new boolean[units.size()];
        int next = 0;
        for (int at = 0; at < units.size(); at++) {
            if (kinds[at] != Title.class) {
                found[next++] = differs[0][list(at)] && differs[1][list(at)];
            }
        }
        return found;
    }

    private int list(int at) {
        return parents[at] == MergeVersion.TOP ? units.size() : parents[at];
    }

    private boolean differs(Printed printed, int side, int siblings) {
        int number = printed.unit().in(side);
        if (number < 0 || versions.get(side).siblings(number) != siblings) {
            return true;
        }
        List<Marker> markers = versions.get(side).markers(number);
        for (int i = 0; i < markers.size(); i++) {
            if (i >= printed.markers().size()
                    || !markers.get(i).text().equals(printed.markers().get(i).text())) {
                return true;
            }
        }
        return markers.size() != printed.markers().size();
    }
}
