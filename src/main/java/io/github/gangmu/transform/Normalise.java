package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Title;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Brings punctuation, quotes, widths and blanks of texts to the rules of GB/T 15834, and lists each change.
 *
 * <pre>{@code
 * 落实"三会一课",做到１00%.      落实“三会一课”，做到100%。
 * }</pre>
 *
 * <p>Only what stands beside Chinese characters is changed: {@code v1.2, x=(a,b)} stays. Markers stay, too. A blank between
 * two Chinese characters parts the halves of a heading and stays.
 *
 * @since 0.1.0
 */
public final class Normalise implements Transformation {
    /**
     * What is brought to the rules.
     *
     * @since 0.1.0
     */
    public enum Rule {
        /** Half-width stops, commas, colons, brackets beside Chinese characters, three dots and two hyphens: {@code ,} to ，. */
        PUNCTUATION,
        /** Straight quotes and quotes that do not pair: {@code "三论"} to “三论”. */
        QUOTES,
        /** Full-width digits and letters: １００ to 100. */
        WIDTHS,
        /** Blanks beside Chinese punctuation. */
        BLANKS
    }

    /**
     * A change.
     *
     * @param place the block, empty for the title
     * @param rule what was brought to the rules
     * @param before the characters as they were
     * @param after the characters as they are now
     * @since 0.1.0
     */
    public record Change(Optional<BlockPath> place, Rule rule, String before, String after) {}

    /**
     * What normalising gives.
     *
     * @param outline the outline
     * @param changes each change, in reading order, the title first
     * @since 0.1.0
     */
    public record Result(Outline outline, List<Change> changes) {
        /** Makes a result. */
        public Result {
            Objects.requireNonNull(outline);
            changes = List.copyOf(changes);
        }
    }

    private static final Normalise ALL = new Normalise(EnumSet.allOf(Rule.class));

    private final Set<Rule> rules;

    private Normalise(Set<Rule> rules) {
        this.rules = rules;
    }

    /** Returns what brings all to the rules. */
    public static Normalise all() {
        return ALL;
    }

    /** Returns what brings some things to the rules. */
    public static Normalise only(Rule first, Rule... more) {
        return new Normalise(EnumSet.of(first, more));
    }

    @Override
    public Outline apply(Outline outline) {
        return run(outline).outline();
    }

    /** Returns the normalised outline along with each change. */
    public Result run(Outline outline) {
        List<Change> changes = new ArrayList<>();
        Outline normalised = outline;
        if (outline.title().isPresent()) {
            Title title = outline.title().get();
            normalised = outline.withTitle(title.withText(NormalText.of(
                    title.text(),
                    rules,
                    (rule, before, after) -> changes.add(new Change(Optional.empty(), rule, before, after)))));
        }
        // In reading order, so that the list of changes is in it, too.
        List<String> texts = new ArrayList<>();
        outline.paths()
                .forEach(path -> texts.add(NormalText.of(
                        path.block().text(),
                        rules,
                        (rule, before, after) -> changes.add(new Change(Optional.of(path), rule, before, after)))));
        Texts next = new Texts(texts);
        return new Result(next.put(normalised), changes);
    }

    /** Puts texts into blocks in reading order. */
    private static final class Texts {
        private final List<String> texts;
        private int at;

        Texts(List<String> texts) {
            this.texts = texts;
        }

        Outline put(Outline outline) {
            return outline.withBlocks(putAll(outline.blocks()));
        }

        private List<Block> putAll(List<Block> blocks) {
            List<Block> all = new ArrayList<>(blocks.size());
            for (Block block : blocks) {
                String text = texts.get(at++);
                all.add(block.withText(text).withBlocks(putAll(block.blocks())));
            }
            return all;
        }
    }
}
