package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.diagnostic.Diagnostic;
import io.github.gangmu.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Numbers one outline: goes down list by list, and counts in each. */
final class NumberingRun {
    /** Which items get a number that have none. */
    enum Adding {
        NONE,
        UNNUMBERED_LISTS
    }

    private final @Nullable NumberingScheme scheme;
    private final Map<Integer, Integer> starts;
    private final Predicate<? super BlockPath> where;
    private final Adding adding;
    private final Map<String, Integer> through = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    NumberingRun(
            @Nullable NumberingScheme scheme,
            Map<Integer, Integer> starts,
            Predicate<? super BlockPath> where,
            Adding adding) {
        this.scheme = scheme;
        this.starts = starts;
        this.where = where;
        this.adding = adding;
    }

    Renumbered run(Outline outline) {
        List<BlockPath> top = new ArrayList<>();
        for (int i = 0; i < outline.blocks().size(); i++) {
            top.add(BlockPath.at(outline, i));
        }
        List<Block> blocks = number(top, 1, List.of(), null);
        int letterhead = outline.letterhead().size();
        Outline numbered = Kinds.settled(
                outline, outline.withBlocks(blocks.subList(0, letterhead), blocks.subList(letterhead, blocks.size())));
        diagnostics.addAll(References.toChanged(outline, numbered));
        diagnostics.sort(Comparator.comparing(Diagnostic::span));
        return new Renumbered(numbered, diagnostics);
    }

    /** The numbers of the items above, outermost first; and what is counted in one list. */
    private final class Counts {
        private final Map<String, Integer> last = new HashMap<>();
        private final int level;

        Counts(int level) {
            this.level = level;
        }

        int next(String list, Numbering style) {
            Map<String, Integer> counts = NumberingScheme.countsThrough(style) ? through : last;
            return counts.merge(list, starts.getOrDefault(level, 1), (before, first) -> before + 1);
        }

        int current(String list, Numbering style) {
            Map<String, Integer> counts = NumberingScheme.countsThrough(style) ? through : last;
            return counts.computeIfAbsent(list, key -> starts.getOrDefault(level, 1));
        }

        void set(String list, Numbering style, int value) {
            (NumberingScheme.countsThrough(style) ? through : last).put(list, value);
        }

        void restart(String list) {
            last.remove(list);
        }
    }

    /** How far a list is counted that goes on inside a line or behind one: 1. 走访入户；2. 建立台账。 */
    private record Open(String series, int before, Numbering style, int now) {
        static @Nullable Open of(Block before, Block now) {
            OptionalInt index = Items.numberedMarker(before);
            OptionalInt place = Items.numberedMarker(now);
            if (index.isEmpty() || place.isEmpty()) {
                return null;
            }
            Marker old = before.markers().get(index.getAsInt());
            Marker marker = now.markers().get(place.getAsInt());
            return new Open(
                    Markers.series(old.numbering()),
                    old.value().orElse(0),
                    marker.numbering(),
                    marker.value().orElse(0));
        }

        boolean isContinuedBy(Marker marker) {
            return style.parts() == 1
                    && !Markers.isSequence(style)
                    && Markers.series(marker.numbering()).equals(series)
                    && marker.value().orElse(0) == before + 1;
        }
    }

    /** Numbers the blocks of a list; a list may be open that the first of them goes on with inside its line. */
    private List<Block> number(List<BlockPath> siblings, int level, List<Integer> above, @Nullable Open head) {
        Counts counts = new Counts(level);
        Counts inLine = new Counts(Integer.MAX_VALUE);
        boolean adds = adding == Adding.UNNUMBERED_LISTS && siblings.stream().noneMatch(NumberingRun::isListed);
        int ofSequence = (int) siblings.stream()
                .filter(path -> isNumbered(path, level) || adds && isBare(path))
                .count();
        List<Block> numbered = new ArrayList<>(siblings.size());
        Open open = head;
        boolean afterText = false;
        int ordinal = 0;
        for (BlockPath path : siblings) {
            Block block = path.block();
            Block now = block;
            boolean isItem = Items.isItem(block);
            ordinal += isItem ? 1 : 0;
            int number = ordinal;
            if (isItem && where.test(path)) {
                if (Items.isInLine(block)) {
                    now = numberInLine(path, inLine, open);
                } else {
                    now = numberItem(path, level, above, counts, new Position(afterText, adds, ofSequence, open));
                }
                number = now.marker().isPresent() ? value(now).orElse(ordinal) : ordinal;
            }
            afterText = block instanceof Paragraph;
            Open own = isItem ? Open.of(block, now) : null;
            List<Block> below = below(path, isItem ? level + 1 : level, isItem ? joined(above, number) : above, own);
            numbered.add(now.withBlocks(below));
            Marker marker = block.marker().orElse(null);
            boolean goesOn = open != null && marker != null && open.isContinuedBy(marker);
            Open inside = lastInLine(block.blocks(), below);
            open = inside == null && (goesOn || Items.isInLine(block)) ? own : inside;
        }
        return numbered;
    }

    /** Returns the list that the points inside a line leave open, null where there are none. */
    private static @Nullable Open lastInLine(List<Block> before, List<Block> now) {
        int last = before.size() - 1;
        return last >= 0 && Items.isInLine(before.get(last)) ? Open.of(before.get(last), now.get(last)) : null;
    }

    /** What is known about an item from its list. */
    private record Position(
            boolean afterText,
            boolean adds,
            int ofSequence,
            @Nullable Open open) {}

    private List<Block> below(BlockPath path, int level, List<Integer> above, @Nullable Open head) {
        int size = path.block().blocks().size();
        if (size == 0) {
            return List.of();
        }
        List<BlockPath> children = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            children.add(path.child(i));
        }
        return number(children, level, above, head);
    }

    private static boolean isListed(BlockPath path) {
        return Items.isItem(path.block())
                && !Items.isInLine(path.block())
                && path.block()
                        .marker()
                        .filter(marker -> marker.numbering().family() != NumberingFamily.MARKDOWN)
                        .isPresent();
    }

    private boolean isNumbered(BlockPath path, int level) {
        return Items.isItem(path.block())
                && !Items.isInLine(path.block())
                && Items.numberedMarker(path.block()).isPresent()
                && (scheme == null || scheme.covers(level))
                && where.test(path);
    }

    private boolean isBare(BlockPath path) {
        return Items.isItem(path.block()) && !Items.isInLine(path.block()) && where.test(path);
    }

    private static OptionalInt value(Block block) {
        OptionalInt index = Items.numberedMarker(block);
        return index.isEmpty() ? index : block.markers().get(index.getAsInt()).value();
    }

    private Block numberInLine(BlockPath path, Counts counts, @Nullable Open open) {
        Block block = path.block();
        OptionalInt index = Items.numberedMarker(block);
        if (adding != Adding.NONE || index.isEmpty()) {
            return block;
        }
        Marker marker = block.markers().get(index.getAsInt());
        if (open != null && open.isContinuedBy(marker)) {
            counts.set(Markers.series(open.style()), open.style(), open.now() + 1);
            return renumbered(path, index.getAsInt(), open.style(), List.of(open.now() + 1), 0);
        }
        Numbering style = marker.numbering();
        if (Markers.isSequence(style) || style.parts() != 1) {
            return block;
        }
        if (marker.value().orElse(0) == 1) {
            counts.restart(Markers.series(style));
        }
        String list = Markers.series(style);
        // What counts on from before the line, as articles do, begins where the author begins.
        int value = counts.last.containsKey(list)
                ? counts.next(list, style)
                : marker.value().orElse(1);
        counts.set(list, style, value);
        return renumbered(path, index.getAsInt(), style, List.of(value), 0);
    }

    private Block numberItem(BlockPath path, int level, List<Integer> above, Counts counts, Position position) {
        Block block = path.block();
        OptionalInt index = Items.numberedMarker(block);
        Optional<Numbering> planned = scheme == null ? Optional.empty() : scheme.level(level);
        boolean isCovered = scheme != null && scheme.covers(level);
        if (index.isEmpty()) {
            return position.adds() && planned.isPresent() ? added(path, planned.get(), above, counts, position) : block;
        }
        if (adding != Adding.NONE) {
            return block;
        }
        if (isCovered && planned.isEmpty()) {
            return StripNumbers.without(block);
        }
        Marker marker = block.markers().get(index.getAsInt());
        Numbering style = planned.orElse(marker.numbering());
        if (Markers.isSequence(style) && Markers.isSequence(marker.numbering())) {
            return block;
        }
        String list = isCovered ? listAtLevel(style) : Markers.series(style);
        Open open = position.open();
        if (open != null && open.isContinuedBy(marker)) {
            String goesOn = isCovered ? listAtLevel(open.style()) : Markers.series(open.style());
            counts.set(goesOn, open.style(), open.now() + 1);
            return renumbered(path, index.getAsInt(), open.style(), List.of(open.now() + 1), 0);
        }
        if (position.afterText() && marker.value().orElse(0) == 1) {
            counts.restart(list);
        }
        boolean besides = marker.numbers().size() == 2
                && marker.numbering().parts() == 1
                && style.family() == NumberingFamily.CHAPTER;
        int value = besides ? counts.current(list, style) : counts.next(list, style);
        List<Integer> numbers = besides
                ? List.of(value, marker.numbers().get(1))
                : numbers(style, value, above, isCovered ? List.of() : marker.numbers());
        return renumbered(path, index.getAsInt(), style, numbers, position.ofSequence());
    }

    /** Returns the name of the list of a level that a scheme covers, whatever styles it mixes. */
    private static String listAtLevel(Numbering style) {
        return NumberingScheme.countsThrough(style) ? Markers.series(style) : "level";
    }

    /** Returns the numbers of a marker: those of the items above before its own in styles such as 1.1. */
    private static List<Integer> numbers(Numbering style, int value, List<Integer> above, List<Integer> before) {
        if (style.parts() < 2) {
            return List.of(value);
        }
        List<Integer> numbers = new ArrayList<>();
        int missing = style.parts() - 1;
        if (above.size() >= missing) {
            numbers.addAll(above.subList(above.size() - missing, above.size()));
        } else if (before.size() == style.parts()) {
            numbers.addAll(before.subList(0, missing));
        } else {
            for (int i = above.size(); i < missing; i++) {
                numbers.add(1);
            }
            numbers.addAll(above);
        }
        numbers.add(value);
        return numbers;
    }

    private Block added(BlockPath path, Numbering style, List<Integer> above, Counts counts, Position position) {
        Block block = path.block();
        int value = counts.next(listAtLevel(style), style);
        int written = Markers.isSequence(style) ? sequenceValue(value, position.ofSequence()) : value;
        if (written < 1 || style.maxValue().orElse(0) < written) {
            exhausted(path, style, value);
            return block;
        }
        List<Marker> markers = new ArrayList<>(block.markers());
        markers.add(Marker.of(
                style,
                numbers(style, written, above, List.of()).stream()
                        .mapToInt(Integer::intValue)
                        .toArray()));
        return block.withMarkers(markers);
    }

    private Block renumbered(BlockPath path, int index, Numbering style, List<Integer> numbers, int ofSequence) {
        Block block = path.block();
        Marker old = block.markers().get(index);
        List<Integer> written = numbers;
        if (Markers.isSequence(style)) {
            written = List.of(sequenceValue(numbers.get(0), ofSequence));
        }
        int greatest = written.stream().mapToInt(Integer::intValue).max().orElse(0);
        int least = written.stream().mapToInt(Integer::intValue).min().orElse(1);
        if (style.maxValue().orElse(0) < greatest || Markers.isSequence(style) && least < 1) {
            exhausted(path, style, numbers.get(numbers.size() - 1));
            return block;
        }
        return Items.withMarker(block, index, Markers.restyled(old, style, written));
    }

    /** Returns which word of 首先 其次 再次 最后 stands for an item; 0 where there is none. */
    static int sequenceValue(int value, int count) {
        if (value == count && count > 2) {
            return 4;
        }
        return value <= 3 ? value : 0;
    }

    private void exhausted(BlockPath path, Numbering style, int value) {
        path.block()
                .span()
                .ifPresent(span -> diagnostics.add(new Diagnostic(
                        "numbering-exhausted",
                        Severity.WARNING,
                        "The style " + style.id() + " has no marker for item " + value + "; it keeps what it has.",
                        "“" + style.id() + "”没有第" + value + "项的序号，保留原样。",
                        span,
                        List.of())));
    }

    private static List<Integer> joined(List<Integer> numbers, int number) {
        List<Integer> all = new ArrayList<>(numbers);
        all.add(number);
        return all;
    }
}
