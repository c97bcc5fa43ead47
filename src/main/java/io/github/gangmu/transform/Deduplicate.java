package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes items that say what an item before them in the same list says already. Markers and the stop at the end do not
 * count; what stands under a removed item goes under the one that stays.
 *
 * <pre>{@code
 * 1.走访入户。           1.走访入户。
 * 2.建立台账。      →    2.建立台账。
 * 3.走访入户；
 * }</pre>
 *
 * <p>Numbers stay; follow it with {@link Renumber}. Points inside a line and running text stay.
 *
 * @since 0.1.0
 */
public final class Deduplicate implements Transformation {
    private static final Deduplicate EXACT = new Deduplicate(1);

    private final double threshold;

    private Deduplicate(double threshold) {
        this.threshold = threshold;
    }

    /** Returns what removes items with the same text. */
    public static Deduplicate exact() {
        return EXACT;
    }

    /**
     * Returns what removes items with much the same text.
     *
     * @param threshold the share of neighbouring characters the texts must have in common, above 0 to 1; 0.8 is careful
     * @throws IllegalArgumentException if the threshold is not above 0 and at most 1
     */
    public static Deduplicate alike(double threshold) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("A threshold lies above 0 and is at most 1; got " + threshold + ".");
        }
        return new Deduplicate(threshold);
    }

    @Override
    public Outline apply(Outline outline) {
        int letterhead = outline.letterhead().size();
        List<Block> top = outline.blocks().subList(letterhead, outline.blocks().size());
        return Kinds.settled(outline, outline.withBlocks(outline.letterhead(), unique(top)));
    }

    private List<Block> unique(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            int same = Items.isItem(block) && !Items.isInLine(block) ? same(block, kept) : -1;
            if (same < 0) {
                kept.add(block);
            } else if (!block.blocks().isEmpty()) {
                List<Block> together = new ArrayList<>(kept.get(same).blocks());
                together.addAll(block.blocks());
                kept.set(same, Items.asHeading(kept.get(same).withBlocks(together)));
            }
        }
        kept.replaceAll(block -> block.withBlocks(unique(block.blocks())));
        return kept;
    }

    private int same(Block block, List<Block> kept) {
        String text = core(block);
        for (int i = 0; i < kept.size(); i++) {
            Block other = kept.get(i);
            if (!Items.isItem(other) || Items.isInLine(other)) {
                continue;
            }
            String before = core(other);
            if (text.equals(before) || threshold < 1 && Likeness.of(text, before) >= threshold) {
                return i;
            }
        }
        return -1;
    }

    private static String core(Block block) {
        return block.text().replaceFirst("[。；;，,.、：:]\\s*$", "");
    }
}
