package io.github.gangmu.transform;

import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An outline after {@link Edits}, which tells where its blocks went.
 *
 * @since 0.1.0
 */
public final class Edited {
    private final Outline outline;

    /** Where blocks stand now, by where they stood; of what went along untouched only the topmost. */
    private final Map<List<Integer>, List<Integer>> places;

    private final Set<List<Integer>> untouched;

    Edited(Outline outline, Map<List<Integer>, List<Integer>> places, Set<List<Integer>> untouched) {
        this.outline = outline;
        this.places = places;
        this.untouched = untouched;
    }

    /** Returns the edited outline; the very outline that was edited where nothing changed. */
    public Outline outline() {
        return outline;
    }

    /**
     * Returns where a block stands now: also one that was moved, or replaced by a single other.
     *
     * @param path its path in the outline as it was
     * @return its path in {@link #outline()}, empty where the block is gone
     */
    public Optional<BlockPath> follow(BlockPath path) {
        List<Integer> was = path.indexes();
        for (int size = was.size(); size > 0; size--) {
            List<Integer> above = was.subList(0, size);
            List<Integer> now = places.get(above);
            if (now != null) {
                if (size < was.size() && !untouched.contains(above)) {
                    return Optional.empty();
                }
                List<Integer> all = new ArrayList<>(now);
                all.addAll(was.subList(size, was.size()));
                return Optional.of(BlockPath.at(
                        outline, all.stream().mapToInt(Integer::intValue).toArray()));
            }
        }
        return Optional.empty();
    }
}
