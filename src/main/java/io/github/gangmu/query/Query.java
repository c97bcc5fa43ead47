package io.github.gangmu.query;

import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.ReadingOrder;
import io.github.gangmu.frame.Frame;
import io.github.gangmu.frame.FrameSet;
import io.github.gangmu.internal.selector.SelectorFault;
import java.io.Serializable;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A question to an outline: which blocks are meant by a selector such as {@code heading:contains(三论) > point}.
 *
 * <pre>{@code
 * Query query = Query.compile("heading:contains(三论) > point");
 * query.select(outline)                     // 力戒“唯书本论”，…  力戒“唯经验论”，…  力戒“唯形式论”，…
 * query.selectFirst(outline)                // 力戒“唯书本论”，…
 * outline.find(query)                       // the same as select: a query is a condition on paths
 * Query.compile("heading as $h > point as $p").table(outline)
 * }</pre>
 *
 * <table>
 * <caption>Selectors</caption>
 * <tr><th>selector</th><th>blocks</th></tr>
 * <tr><td>{@code heading point paragraph *}</td><td>of this type; of any</td></tr>
 * <tr><td>{@code A B}, {@code A > B}, {@code A + B}, {@code A ~ B}</td>
 *     <td>B somewhere below A, directly under it, directly after it, somewhere after it (under the same parent)</td></tr>
 * <tr><td>{@code A, B}</td><td>A or B</td></tr>
 * <tr><td>{@code [marker]}</td><td>that have the attribute</td></tr>
 * <tr><td>{@code [text=…] != ^= $= *= ~=}</td>
 *     <td>whose attribute is the text, is not, begins with it, ends with it, contains it, contains what the regular expression means (RE2)</td></tr>
 * <tr><td>{@code [level=2] != > < >= <=}</td><td>whose attribute is the number, is not, is larger…</td></tr>
 * <tr><td>{@code :contains(治理)}</td><td>whose own text, without marker, contains the words</td></tr>
 * <tr><td>{@code :has(> point)}</td><td>from which the selector leads to a block; without a sign, somewhere below</td></tr>
 * <tr><td>{@code :not(A, B)}, {@code :is(A, B)}</td><td>that are none of these, one of these</td></tr>
 * <tr><td>{@code :first-child :last-child :only-child :nth-child(2n+1) :nth-last-child(2)}</td><td>by their place among all blocks with the same parent, from 1</td></tr>
 * <tr><td>{@code :root}, {@code :leaf}, {@code :depth(2)}, {@code :depth(>=2)}</td><td>at the top level; with no block below; so deep, 1 at the top level</td></tr>
 * <tr><td>{@code :marked}, {@code :unmarked}</td><td>with, without a marker</td></tr>
 * <tr><td>{@code :frame(以▢为▢)}, {@code :frame(yi-wei)}</td><td>that fill the frame (句式); □ and _ stand for ▢, too</td></tr>
 * <tr><td>{@code :frame(点亮{何处}的▢)}</td><td>that fill the frame of this pattern, which need not be in the catalogue: {@link Frame#of}</td></tr>
 * <tr><td>{@code :parallel}</td><td>headings and points built like the one before or after them (排比)</td></tr>
 * <tr><td>{@code :line(12)}, {@code :line(>=12)}, {@code :at(120)}</td><td>in the line of the source; at the UTF-16 offset</td></tr>
 * <tr><td>{@code A as $a > B as $b}</td><td>B, with what else stands on the way: {@link #rows}</td></tr>
 * </table>
 *
 * <p>Attributes with texts: {@code text} (without markers), {@code marker}, {@code numbering} (a style such as {@code 一、} or a
 * family such as {@code official}), {@code lead}, {@code run-on}, {@code frame}, {@code slot}, {@code reason} (of its evidence, such as {@code likeness}).
 * Where a block has several, as two markers or slots, one that fits will do. Attributes with numbers: {@code level} (the same as
 * the depth), {@code value} (of the marker), {@code line}, {@code length} (in characters), {@code blocks} (how many stand directly under it),
 * {@code confidence} (of its evidence).
 *
 * <p>Texts in brackets need no quotes: {@code [marker=（一）]}, {@code :contains(“十心”)}. Quotes {@code "…"} or {@code '…'} keep
 * blanks and narrow brackets; a backslash does so for one character, and {@code \n}, {@code \t}, or {@code \}
 * {@code u} with four hexadecimal digits (with up to six in braces) stand for characters. In a regular
 * expression all backslashes are its own.
 *
 * <p>Queries are immutable, equal where their texts and frames are, serializable, and may be used by several threads at once. Selectors nest at
 * most 64 deep. Whatever they ask, answering takes time in proportion to the number of blocks times the parts of the query.
 *
 * @since 0.1.0
 */
public final class Query implements Predicate<BlockPath>, Serializable {
    private static final long serialVersionUID = 1L;

    private final String text;

    /** The frames that have names, null for those of the catalogue. */
    private final @Nullable List<Frame> frames;

    private final transient FrameSet set;
    private final transient List<ChainPlan> plans;
    private final transient List<String> captures;
    private final transient int chains;

    /** What is known of the outline asked about last, for tests of one path after another. */
    private transient volatile @Nullable WeakReference<Evaluation> recent;

    private Query(String text, @Nullable FrameSet own) throws SelectorFault {
        this.text = text;
        this.frames = own == null ? null : own.frames();
        this.set = own == null ? FrameSet.catalogue() : own;
        QueryCompiler compiler = new QueryCompiler(set);
        this.plans = compiler.compile(text);
        this.captures = List.copyOf(compiler.captures());
        this.chains = compiler.chains();
    }

    /**
     * Returns the query with this text.
     *
     * @throws QuerySyntaxException if the text is none; the message points at the character and says what was expected
     */
    public static Query compile(String text) {
        return compiled(text, null);
    }

    /**
     * Returns the query with this text, asked about other frames than those of the catalogue.
     *
     * <pre>{@code
     * FrameSet frames = Frames.with(Frame.of("以{载体}为{作用}"));
     * Query.compile("point[slot=平台]", frames)
     * }</pre>
     *
     * @param frames the frames that {@code :frame(…)} knows by id and pattern, and all that {@code [frame]}, {@code [slot]} and
     *     {@code :parallel} look for
     * @throws QuerySyntaxException if the text is none; the message points at the character and says what was expected
     */
    public static Query compile(String text, FrameSet frames) {
        return compiled(text, Objects.requireNonNull(frames));
    }

    private static Query compiled(String text, @Nullable FrameSet frames) {
        try {
            return new Query(text, frames);
        } catch (SelectorFault fault) {
            throw new QuerySyntaxException(text, fault.offset(), Objects.requireNonNull(fault.getMessage()));
        }
    }

    /**
     * Returns the shortest selector that finds this block and no other in its outline. It is made of the type, the marker, words and the
     * place among siblings of the block and of the one above it, never of lines and offsets, which change with every edit. Where
     * nothing else tells the block apart, it counts: {@code :root:nth-child(3)>:nth-child(2)}.
     */
    public static String selectorOf(BlockPath path) {
        return SelectorFinder.shortest(path);
    }

    /**
     * Returns a selector that finds this block and no other, and goes on to find it while other parts of the outline change: the
     * texts of the headings above and its own, {@code heading:root[text=一、…]>point[text=…]}. Blocks of the same type, text and
     * parent are told apart by counting.
     */
    public static String addressOf(BlockPath path) {
        return SelectorFinder.address(path);
    }

    /** Returns the blocks this query means, in reading order, each found when it is asked for. */
    public Stream<BlockPath> select(Outline outline) {
        return matches(outline).map(match -> match.path());
    }

    /** Returns the blocks this query means among those below a block. What stands above it is still seen by the query. */
    public Stream<BlockPath> select(BlockPath above) {
        Outline outline = above.outline();
        return matches(outline, above).map(match -> match.path());
    }

    /** Returns the first block this query means, empty where there is none. */
    public Optional<BlockPath> selectFirst(Outline outline) {
        return select(outline).findFirst();
    }

    /**
     * Returns the first block this query means.
     *
     * @throws NoSuchElementException if there is none; the message names the query and the source
     */
    public BlockPath requireFirst(Outline outline) {
        return selectFirst(outline)
                .orElseThrow(() -> new NoSuchElementException(
                        "No block of " + outline.source().name() + " is meant by the query " + text));
    }

    /** Returns the names of the captures, without their $, in the order of the query. */
    public List<String> captures() {
        return captures;
    }

    /**
     * Returns one row for each block this query means and each way to it that captures other blocks: {@code heading as $h point as $p}
     * gives a point under two headings two rows.
     */
    public Stream<QueryRow> rows(Outline outline) {
        return matches(outline).flatMap(Match::rows);
    }

    /** Returns all rows under the names of the captures. */
    public QueryTable table(Outline outline) {
        return new QueryTable(captures, rows(outline).toList());
    }

    /** Returns whether this query means the block of a path. */
    @Override
    public boolean test(BlockPath path) {
        Evaluation evaluation = evaluation(path.outline());
        synchronized (evaluation) {
            return evaluation.endsAny(plans, evaluation.order().number(path));
        }
    }

    @SuppressWarnings(
            "ReferenceEquality") // An equal outline may be asked again at little cost; comparing would cost more.
    private Evaluation evaluation(Outline outline) {
        WeakReference<Evaluation> reference = recent;
        Evaluation evaluation = reference == null ? null : reference.get();
        if (evaluation == null || evaluation.order().outline() != outline) {
            evaluation = new Evaluation(outline, set, chains);
            recent = new WeakReference<>(evaluation);
        }
        return evaluation;
    }

    private Stream<Match> matches(Outline outline) {
        return StreamSupport.stream(
                () -> new Matches(new Evaluation(outline, set, chains), 0, Integer.MAX_VALUE), Matches.ORDER, false);
    }

    private Stream<Match> matches(Outline outline, BlockPath above) {
        return StreamSupport.stream(
                () -> {
                    ReadingOrder order = outline.readingOrder();
                    int number = order.number(above);
                    return new Matches(new Evaluation(outline, set, chains), number + 1, order.end(number));
                },
                Matches.ORDER,
                false);
    }

    /** A block that is meant. */
    private record Match(List<ChainPlan> plans, Evaluation evaluation, int block) {
        BlockPath path() {
            return evaluation.order().path(block);
        }

        Stream<QueryRow> rows() {
            BlockPath path = path();
            Set<Map<String, Integer>> ways = new LinkedHashSet<>();
            for (ChainPlan plan : plans) {
                if (evaluation.ends(plan, block)) {
                    ways.addAll(CaptureWalk.to(block, evaluation, plan));
                }
            }
            return ways.stream().map(way -> {
                Map<String, BlockPath> captured = new LinkedHashMap<>();
                way.forEach((name, number) -> captured.put(
                        name, number == block ? path : evaluation.order().path(number)));
                return new QueryRow(path, captured);
            });
        }
    }

    /** Goes from block to block as far as it is asked. */
    private final class Matches extends AbstractSpliterator<Match> {
        static final int ORDER = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;

        private final Evaluation evaluation;
        private final int end;
        private int next;

        Matches(Evaluation evaluation, int from, int to) {
            super(Long.MAX_VALUE, ORDER);
            this.evaluation = evaluation;
            this.next = from;
            this.end = Math.min(to, evaluation.order().size());
        }

        @Override
        public boolean tryAdvance(Consumer<? super Match> action) {
            while (next < end) {
                int block = next++;
                if (evaluation.endsAny(plans, block)) {
                    action.accept(new Match(plans, evaluation, block));
                    return true;
                }
            }
            return false;
        }
    }

    private Object readResolve() {
        return frames == null ? compile(text) : compile(text, FrameSet.of(frames.toArray(Frame[]::new)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Query that && text.equals(that.text) && Objects.equals(frames, that.frames);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the text of the query. */
    @Override
    public String toString() {
        return text;
    }
}
