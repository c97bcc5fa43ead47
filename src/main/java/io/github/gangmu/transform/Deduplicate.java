package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Removes items that say what an item before them says already: in the same list, in the same section at the top, or anywhere
 * in the outline. Markers and the stop at the end do not count; what stands under a removed item goes under the one that stays.
 *
 * <pre>{@code
 * 1.走访入户。           1.走访入户。
 * 2.建立台账。      →    2.建立台账。
 * 3.走访入户；           3.通报结果。
 * 4.通报结果。
 * }</pre>
 *
 * <p>Lists that items went from count on; {@link #keepingNumbers()} leaves markers alone. Points inside a line and running text
 * stay.
 *
 * @since 0.1.0
 */
public final class Deduplicate implements Transformation {
    private enum Scope {
        LIST,
        SECTION,
        OUTLINE
    }

    private static final Deduplicate EXACT = new Deduplicate(1, Scope.LIST, true);

    private final double threshold;
    private final Scope scope;
    private final boolean renumbers;

    private Deduplicate(double threshold, Scope scope, boolean renumbers) {
        this.threshold = threshold;
        this.scope = scope;
        this.renumbers = renumbers;
    }

    /** Returns what removes items with the same text in the same list. */
    public static Deduplicate exact() {
        return EXACT;
    }

    /**
     * Returns what removes items with much the same text in the same list.
     *
     * @param threshold the share of neighbouring characters the texts must have in common, above 0 to 1; 0.8 is careful
     * @throws IllegalArgumentException if the threshold is not above 0 and at most 1
     */
    public static Deduplicate alike(double threshold) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("A threshold lies above 0 and is at most 1; got " + threshold + ".");
        }
        return new Deduplicate(threshold, Scope.LIST, true);
    }

    /** Returns this for items anywhere under the same block at the top, on whatever level. */
    public Deduplicate inSections() {
        return new Deduplicate(threshold, Scope.SECTION, renumbers);
    }

    /** Returns this for items anywhere in the outline, on whatever level. */
    public Deduplicate throughout() {
        return new Deduplicate(threshold, Scope.OUTLINE, renumbers);
    }

    /** Returns this with all markers left as they are, for outlines that are renumbered as a whole later. */
    public Deduplicate keepingNumbers() {
        return new Deduplicate(threshold, scope, false);
    }

    @Override
    public Outline apply(Outline outline) {
        int letterhead = outline.letterhead().size();
        List<Entry> top =
                outline.blocks().stream().skip(letterhead).map(Entry::new).toList();
        List<Entry> kept = new ArrayList<>(top.size());
        unique(top, kept, new Said(), 1);
        Outline unique = outline.withBlocks(outline.letterhead(), built(kept));
        return Kinds.settled(outline, renumbers ? Recounting.following(outline, unique) : unique);
    }

    /** A block while it may still take over what stood under a removed one. */
    private static final class Entry {
        private final Block block;
        private final List<Entry> below;
        private int depth;
        private boolean grew;

        Entry(Block block) {
            this.block = block;
            this.below = new ArrayList<>(block.blocks().stream().map(Entry::new).toList());
        }

        boolean isItem() {
            return Items.isItem(block) && !Items.isInLine(block);
        }

        Block built() {
            Block with = block.withBlocks(Deduplicate.built(below));
            return grew ? Items.asHeading(with) : with;
        }
    }

    /** The items that were said so far within the scope. */
    private static final class Said {
        private final Map<String, Entry> exact = new HashMap<>();
        private final List<int[]> pairs = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();

        @Nullable
        Entry find(String core, double threshold) {
            Entry same = exact.get(core);
            if (same != null || threshold == 1) {
                return same;
            }
            int[] wanted = Likeness.pairs(core);
            for (int i = 0; i < entries.size(); i++) {
                if (Likeness.of(wanted, pairs.get(i)) >= threshold) {
                    return entries.get(i);
                }
            }
            return null;
        }

        void add(String core, Entry entry, double threshold) {
            exact.putIfAbsent(core, entry);
            if (threshold < 1) {
                pairs.add(Likeness.pairs(core));
                entries.add(entry);
            }
        }
    }

    /** Puts those entries into a list that say something new, and what stood under the others under those they repeat. */
    private void unique(List<Entry> entries, List<Entry> into, Said said, int depth) {
        boolean apart = scope == Scope.LIST || scope == Scope.SECTION && depth == 1;
        for (Entry entry : entries) {
            String core = core(entry.block);
            Entry same = entry.isItem() ? said.find(core, threshold) : null;
            if (same != null && same.depth + entry.block.height() < Block.MAX_DEPTH) {
                same.grew |= !entry.below.isEmpty();
                if (apart) {
                    same.below.addAll(entry.below);
                } else {
                    unique(entry.below, same.below, said, same.depth + 1);
                }
                continue;
            }
            entry.depth = depth;
            into.add(entry);
            if (entry.isItem()) {
                said.add(core, entry, threshold);
            }
            if (!apart) {
                expand(entry, said);
            }
        }
        if (apart) {
            into.forEach(entry -> expand(entry, new Said()));
        }
    }

    private void expand(Entry entry, Said said) {
        List<Entry> below = List.copyOf(entry.below);
        entry.below.clear();
        unique(below, entry.below, said, entry.depth + 1);
    }

    private static List<Block> built(List<Entry> entries) {
        return entries.stream().map(Entry::built).toList();
    }

    private static String core(Block block) {
        return block.text().replaceFirst("[。；;，,.、：:]\\s*$", "");
    }
}
