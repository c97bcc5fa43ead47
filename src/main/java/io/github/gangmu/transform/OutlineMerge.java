package io.github.gangmu.transform;

import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.transform.MergeItem.Clash;
import io.github.gangmu.transform.MergeItem.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two revisions of one outline made into one, by structure: a three-way merge.
 *
 * <pre>{@code
 * OutlineMerge merge = OutlineMerge.of(draft, ours, theirs);
 * merge.isClean()             // true where the edits of both sides go together
 * merge.text()                // the merged text, with conflicts marked by lines
 * merge.conflicts()           // MergeConflict[kind=CHANGED_BOTH, …], in the order of the text
 * merge.renumbered().text()   // the same with lists counted on that both sides changed
 * }</pre>
 *
 * <p><b>What goes together.</b> Edits of different blocks do, next to each other or not. A section that one side moved takes
 * along what the other side changed in it. What both sides did alike is done once. What both put in at one place is kept,
 * that of a deeper level first, else ours before theirs, unless both put it in the place of a block that both removed.
 * Markers, indentation and blank lines go their own ways: a number that was only shifted is no conflict, nor a line break; of two
 * new numbers of a block the higher one stands, of two new layouts ours.
 *
 * <p><b>What does not</b> is told by {@link MergeConflict.Kind}. It is marked in whole lines; where a section was removed and
 * changed, all of it.
 *
 * <p><b>Text.</b> Each character comes from one of the three texts, from the side that changed it, but for the marks and for
 * line breaks between blocks that stand next to each other in none of them. If one side did not change, the text is that of the other,
 * character for character. Lines end as in the base, unless a side changed that for the whole text.
 *
 * <p>The time is that of two {@linkplain OutlineDiff differences}.
 *
 * @since 0.1.0
 */
public final class OutlineMerge {
    private final List<MergeVersion> versions;
    private final String name;
    private final String lineBreak;
    private final List<MergeItem> items;
    private final ConflictMarks marks;
    private final Map<Unit, Marker> numbers;
    private final String text;
    private final List<MergeConflict> conflicts;

    private OutlineMerge(
            List<MergeVersion> versions,
            String name,
            String lineBreak,
            List<MergeItem> items,
            ConflictMarks marks,
            Map<Unit, Marker> numbers) {
        this.versions = versions;
        this.name = name;
        this.lineBreak = lineBreak;
        this.items = items;
        this.marks = marks;
        this.numbers = numbers;
        MergePrinter printer = print(items);
        this.text = printer.text();
        this.conflicts = List.copyOf(printer.conflicts());
    }

    /**
     * Merges two revisions of an outline.
     *
     * @param base what both began with
     * @param ours the one side, which comes first where order is left open
     * @param theirs the other side
     * @throws IllegalArgumentException if one of them does not stand as it was read, but was made or changed by a program:
     *     read its text anew
     */
    public static OutlineMerge of(Outline base, Outline ours, Outline theirs) {
        String lineBreak = lineBreak(
                MergeVersion.firstBreak(base.source().text()),
                MergeVersion.firstBreak(ours.source().text()),
                MergeVersion.firstBreak(theirs.source().text()));
        List<MergeVersion> versions = List.of(
                new MergeVersion(base, lineBreak),
                new MergeVersion(ours, lineBreak),
                new MergeVersion(theirs, lineBreak));
        List<MergeItem> items = new MergeWeave(
                        new SideEdits(versions.get(0), versions.get(1)),
                        new SideEdits(versions.get(0), versions.get(2)))
                .items();
        return new OutlineMerge(versions, ours.source().name(), lineBreak, items, ConflictMarks.standard(), Map.of());
    }

    private static String lineBreak(@Nullable String base, @Nullable String ours, @Nullable String theirs) {
        if (ours == null || theirs == null) {
            return ours != null ? ours : theirs != null ? theirs : base != null ? base : "\n";
        }
        return ours.equals(base) ? theirs : ours;
    }

    private MergePrinter print(List<MergeItem> all) {
        return new MergePrinter(versions, lineBreak, marks, numbers).print(all);
    }

    /** Returns this merge with conflicts marked otherwise. */
    public OutlineMerge withMarks(ConflictMarks newMarks) {
        return newMarks.equals(marks)
                ? this
                : new OutlineMerge(versions, name, lineBreak, items, Objects.requireNonNull(newMarks), numbers);
    }

    /** Returns the merged text, with marks around what does not go together. */
    public String text() {
        return text;
    }

    /** Returns what does not go together, in the order of the text. */
    public List<MergeConflict> conflicts() {
        return conflicts;
    }

    /** Returns whether there are no conflicts. */
    public boolean isClean() {
        return conflicts.isEmpty();
    }

    /** Returns the merged outline; where there are conflicts, with our side of them. */
    public Outline outline() {
        return outline(MergeSide.OURS);
    }

    /**
     * Returns the merged outline with one side of each conflict. It is hung as the sides hung it, and its text is that of
     * a clean merge; a parser that sees the text as a whole may hang some blocks in another way.
     */
    public Outline outline(MergeSide favoured) {
        return tree(switch (favoured) {
                    case BASE -> MergeItem.BASE;
                    case OURS -> MergeItem.OURS;
                    case THEIRS -> MergeItem.THEIRS;
                })
                .outline();
    }

    private MergeTree tree(int favoured) {
        List<MergeItem> settled = new ArrayList<>(items.size());
        for (MergeItem item : items) {
            if (item instanceof Clash clash) {
                for (int unit : clash.sides().get(favoured)) {
                    settled.add(Unit.of(favoured, unit));
                }
            } else {
                settled.add(item);
            }
        }
        return new MergeTree(versions, print(settled), name);
    }

    /**
     * Returns this merge with the numbers of those lists counted on that neither side has just so: where both added
     * items to a list, say. Each list keeps its style; what is marked as a conflict keeps its numbers, too.
     *
     * @see Renumber#inPlace()
     */
    public OutlineMerge renumbered() {
        MergeTree tree = tree(MergeItem.OURS);
        Outline merged = tree.outline();
        List<Unit> units = tree.blocks();
        boolean[] isNew = tree.inNewLists();
        List<BlockPath> paths = merged.paths().toList();
        Set<List<Integer>> places = new HashSet<>();
        for (int i = 0; i < paths.size(); i++) {
            if (isNew[i]) {
                places.add(paths.get(i).indexes());
            }
        }
        Outline counted = Renumber.inPlace()
                .where(path -> places.contains(path.indexes()))
                .apply(merged);
        List<BlockPath> now = counted.paths().toList();
        Map<Unit, Marker> changed = new HashMap<>(numbers);
        for (int i = 0; i < paths.size(); i++) {
            Marker marker = now.get(i).block().marker().orElse(null);
            if (marker != null
                    && !marker.text()
                            .equals(paths.get(i).block().marker().orElseThrow().text())) {
                changed.put(units.get(i), marker);
            }
        }
        return changed.equals(numbers)
                ? this
                : new OutlineMerge(versions, name, lineBreak, items, marks, Map.copyOf(changed));
    }

    @Override
    public String toString() {
        return "OutlineMerge[" + text.length() + " characters, " + conflicts.size() + " conflicts]";
    }
}
