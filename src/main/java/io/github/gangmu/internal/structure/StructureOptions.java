package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Numbering;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller decides about the structure: levels of styles, styles that do not count, styles of their own, and how sure an
 * item must be. Immutable.
 */
public final class StructureOptions {
    private static final StructureOptions NONE = new StructureOptions(Map.of(), Set.of(), Set.of(), 0, false);

    private final Map<Numbering, Integer> levels;
    private final Set<Numbering> off;
    private final Set<Numbering> own;
    private final double leastConfidence;
    private final boolean titled;

    private StructureOptions(
            Map<Numbering, Integer> levels,
            Set<Numbering> off,
            Set<Numbering> own,
            double leastConfidence,
            boolean titled) {
        this.levels = Map.copyOf(levels);
        this.off = Set.copyOf(off);
        this.own = Set.copyOf(own);
        this.leastConfidence = leastConfidence;
        this.titled = titled;
    }

    /** Returns the options of a caller who decides nothing. */
    public static StructureOptions none() {
        return NONE;
    }

    /** Returns options under which items of the style stand at the level, 1 at the top. */
    public StructureOptions withLevel(Numbering numbering, int level) {
        Map<Numbering, Integer> more = new LinkedHashMap<>(levels);
        more.put(numbering, level);
        return new StructureOptions(more, off, own, leastConfidence, titled);
    }

    /** Returns options under which the style is no marker. */
    public StructureOptions without(Numbering numbering) {
        return new StructureOptions(levels, with(off, numbering), own, leastConfidence, titled);
    }

    /** Returns options under which the style is a marker at the head of any line. */
    public StructureOptions with(Numbering numbering) {
        return new StructureOptions(levels, off, with(own, numbering), leastConfidence, titled);
    }

    /** Returns options under which items less sure than this are running text. */
    public StructureOptions withLeastConfidence(double confidence) {
        return new StructureOptions(levels, off, own, confidence, titled);
    }

    /** Returns options for a text that goes on with another, so that its first lines are no title. */
    public StructureOptions titled() {
        return new StructureOptions(levels, off, own, leastConfidence, true);
    }

    private static Set<Numbering> with(Set<Numbering> some, Numbering numbering) {
        Set<Numbering> more = new LinkedHashSet<>(some);
        more.add(numbering);
        return more;
    }

    boolean hasLevels() {
        return !levels.isEmpty();
    }

    OptionalInt level(@Nullable Numbering numbering) {
        Integer level = numbering == null ? null : levels.get(numbering);
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }

    boolean isOff(Numbering numbering) {
        return off.contains(numbering);
    }

    Set<Numbering> own() {
        return own;
    }

    boolean changesMarkers() {
        return !off.isEmpty() || !own.isEmpty();
    }

    double leastConfidence() {
        return leastConfidence;
    }

    boolean isTitled() {
        return titled;
    }
}
