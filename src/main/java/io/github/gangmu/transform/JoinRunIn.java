package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts the running text under an item into its line, behind a stop; undoes {@link SeparateRunIn}.
 *
 * <pre>{@code
 * （一）强化责任落实
 * 各单位要明确分工。
 *
 * （一）强化责任落实。各单位要明确分工。
 * }</pre>
 *
 * <p>Joined are items that carry a number and hold one block of running text and no item. A heading that ends with a stop or
 * a colon gets no other. A list stays as it is where its last item alone would keep text of its own below it.
 *
 * @since 0.1.0
 */
public final class JoinRunIn implements Transformation {
    private static final String STOPS = "。！？：:";

    private static final JoinRunIn ALL = new JoinRunIn(path -> true);

    private final Predicate<? super BlockPath> where;

    private JoinRunIn(Predicate<? super BlockPath> where) {
        this.where = where;
    }

    /** Returns what joins all items that can be. */
    public static JoinRunIn all() {
        return ALL;
    }

    /** Returns this for some items only. */
    public JoinRunIn where(Predicate<? super BlockPath> condition) {
        return new JoinRunIn(Objects.requireNonNull(condition));
    }

    @Override
    public Outline apply(Outline outline) {
        Outline joined = Rewriter.replacing((block, path) -> {
                    Block with = block.withBlocks(keptApart(path.block().blocks(), block.blocks()));
                    return Items.isNumberedOnItsLine(block) && where.test(path) ? joined(with) : with;
                })
                .apply(outline);
        int letterhead = outline.letterhead().size();
        List<Block> top = keptApart(outline.blocks(), joined.blocks());
        return Kinds.settled(
                outline, joined.withBlocks(top.subList(0, letterhead), top.subList(letterhead, top.size())));
    }

    /**
     * Returns a list as it was where its last item alone would hold running text on lines of its own: behind items that hold
     * none, such text belongs to no item.
     */
    private static List<Block> keptApart(List<Block> before, List<Block> joined) {
        List<Block> all = new ArrayList<>(joined);
        for (int i = 0; i < all.size(); ) {
            int end = i + 1;
            while (end < all.size() && Order.isOneList(all.get(end - 1), all.get(end))) {
                end++;
            }
            boolean holds = all.subList(i, end - 1).stream().anyMatch(JoinRunIn::holdsLines);
            if (end - i > 1 && !holds && holdsText(all.get(end - 1))) {
                for (int j = i; j < end; j++) {
                    all.set(j, before.get(j));
                }
            }
            i = end;
        }
        return all;
    }

    private static boolean holdsLines(Block block) {
        return block.blocks().stream().anyMatch(child -> !Items.isInLine(child));
    }

    private static boolean holdsText(Block block) {
        return block.blocks().stream()
                .filter(child -> !Items.isInLine(child))
                .limit(1)
                .anyMatch(Paragraph.class::isInstance);
    }

    private static Block joined(Block block) {
        if (block.blocks().size() != 1
                || !(block.blocks().get(0) instanceof Paragraph)
                || !block.blocks().get(0).markers().isEmpty()
                || block.text().isEmpty()) {
            return block;
        }
        Block text = block.blocks().get(0);
        Origin head = block.origin().orElse(null);
        Origin tail = text.origin().orElse(null);
        List<Block> below = new ArrayList<>(text.blocks());
        boolean untouched = head != null
                && tail != null
                && head.text().equals(block.text())
                && tail.text().equals(text.text());
        Origin whole = untouched ? whole(Objects.requireNonNull(head), Objects.requireNonNull(tail)) : null;
        if (whole != null) {
            return Items.asPoint(block.withBlocks(below).withText(whole.text()).withOrigin(whole));
        }
        String last = block.text().substring(block.text().length() - 1);
        String stop = "。！？：:；".contains(last) ? "" : "。";
        Block joined = block.withBlocks(below).withText(block.text() + stop + text.text());
        return Items.asPoint(joined);
    }

    private static boolean isInOneLine(String source, int from, int to) {
        String between = source.substring(from, to);
        return between.isBlank() && between.chars().noneMatch(c -> c == '\n' || c == '\r');
    }

    /** Returns the origin that was parted in two, null where the two were not one. */
    @SuppressWarnings("ReferenceEquality") // Parts of one origin share their source.
    private static @Nullable Origin whole(Origin head, Origin tail) {
        int end = head.region().end();
        int start = tail.region().start();
        String source = head.source().text();
        boolean parted = head.source() == tail.source()
                && start >= end
                && tail.span().start() == start
                && (STOPS.indexOf(source.charAt(end)) >= 0
                                && source.substring(end + 1, start).isBlank()
                        || STOPS.indexOf(source.charAt(end - 1)) >= 0 && isInOneLine(source, end, start));
        if (!parted) {
            return null;
        }
        return new Origin(
                        head.source(),
                        new SourceSpan(head.region().start(), tail.region().end()),
                        new SourceSpan(head.span().start(), tail.span().end()),
                        new SourceSpan(head.textSpan().start(), tail.textSpan().end()),
                        head.evidence())
                .withIndentation(head.indentation());
    }
}
