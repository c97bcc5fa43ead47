package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.diagnostic.Diagnostic;
import io.github.gangmu.diagnostic.Severity;
import io.github.gangmu.diagnostic.TextEdit;
import io.github.gangmu.numeral.NumeralSystem;
import io.github.gangmu.source.SourceSpan;
import io.github.gangmu.transform.Mention.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds mentions in texts, 见（三） or 第五条第（二）项, whose item has another number now, or is there no more. */
final class References {
    private final Map<String, List<Item>> byNumber = new HashMap<>();
    private final Map<Integer, List<Item>> byValue = new HashMap<>();
    private final Map<String, List<Item>> byLabel = new HashMap<>();
    private final Set<Numbering> styles = new LinkedHashSet<>();
    private final Set<String> labels = new LinkedHashSet<>();

    /** The blocks of the changed outline by where they stand in the source. */
    private final Map<Integer, Block> after = new HashMap<>();

    /** A numbered item; {@code now} is its marker after the change, null where it went. */
    private record Item(
            List<Integer> way, Marker old, @Nullable Marker now) {
        boolean isChanged() {
            return now == null || !now.text().equals(old.text());
        }
    }

    private References() {}

    /** Returns what is to be said about the mentions in an outline, once it was changed. */
    static List<Diagnostic> toChanged(Outline before, Outline changed) {
        References references = new References();
        changed.allBlocks()
                .forEach(block -> block.origin()
                        .filter(origin -> origin.source().equals(before.source()))
                        .ifPresent(origin -> references.after.put(origin.span().start(), block)));
        List<Diagnostic> found = new ArrayList<>();
        if (references.collect(before)) {
            MentionReader reader = new MentionReader(references.styles, references.labels);
            before.paths().forEach(path -> references.find(path, reader, found));
        }
        return found;
    }

    /** Collects the items of an outline; returns whether one of them changed. */
    private boolean collect(Outline outline) {
        boolean[] changed = new boolean[1];
        outline.paths().forEach(path -> {
            Item item = item(path);
            if (item == null) {
                return;
            }
            changed[0] |= item.isChanged();
            styles.add(item.old().numbering());
            put(byNumber, key(item.old().numbering(), item.old().numbers()), item);
            put(byValue, item.old().value().orElse(0), item);
            String label = label(path);
            if (label != null) {
                labels.add(label);
                put(byLabel, label + item.old().value().orElse(0), item);
            }
        });
        return changed[0];
    }

    private static <K> void put(Map<K, List<Item>> map, K key, Item item) {
        map.computeIfAbsent(key, unused -> new ArrayList<>()).add(item);
    }

    private static String key(Numbering style, List<Integer> numbers) {
        return Markers.series(style)
                + numbers.stream().limit(style.parts()).map(String::valueOf).collect(Collectors.joining("."));
    }

    private @Nullable Item item(BlockPath path) {
        Block block = path.block();
        Origin origin = block.origin().orElse(null);
        Marker old = marker(block);
        if (origin == null || old == null) {
            return null;
        }
        Block now = after.get(origin.span().start());
        return new Item(path.indexes(), old, now == null ? null : marker(now));
    }

    private static @Nullable Marker marker(Block block) {
        return Items.numberedMarker(block).isEmpty() || !Items.isItem(block)
                ? null
                : block.markers().get(Items.numberedMarker(block).getAsInt());
    }

    /** Returns the word that the list of an item stands under, 附件 for {@code 附件：1.任务分工表}; null where it is no mere word. */
    private static @Nullable String label(BlockPath path) {
        Block head = path.parent().map(BlockPath::block).orElse(null);
        if (path.previous().isPresent() && !Items.isInLine(path.block())) {
            BlockPath first = path;
            while (first.previous().isPresent() && marker(first.block()) != null) {
                first = first.previous().get();
            }
            boolean begins = first.block().blocks().stream().anyMatch(Items::isInLine);
            head = begins ? first.block() : head;
        }
        String text = head == null || !head.markers().isEmpty() ? "" : head.text();
        boolean named = text.length() > 1 && text.length() <= 5 && "：:".indexOf(text.charAt(text.length() - 1)) >= 0;
        return named ? text.substring(0, text.length() - 1) : null;
    }

    private void find(BlockPath path, MentionReader reader, List<Diagnostic> found) {
        Origin origin = path.block().origin().orElse(null);
        if (origin == null || !after.containsKey(origin.span().start())) {
            return;
        }
        int start = origin.textSpan().start();
        String raw = origin.textSpan().text(origin.source().text());
        List<Item> last = List.of();
        for (Mention mention : reader.read(raw)) {
            last = targets(mention, path, last);
            report(mention, raw, start, last, found);
        }
    }

    private List<Item> targets(Mention mention, BlockPath path, List<Item> last) {
        Numbering style = mention.style();
        List<Item> all = style != null
                ? byNumber.getOrDefault(key(style, mention.numbers()), List.of())
                : mention.label().isEmpty() || mention.scope() == Scope.HERE
                        ? byValue.getOrDefault(mention.numbers().get(0), List.of())
                        : byLabel.getOrDefault(
                                mention.label() + mention.numbers().get(0), List.of());
        return switch (mention.scope()) {
            case NEAREST -> nearest(path.indexes(), all);
            case WITHIN ->
                last.stream().flatMap(above -> under(above.way(), all).stream()).toList();
            case BESIDE -> {
                List<Item> beside = last.stream()
                        .map(other -> other.way().subList(0, other.way().size() - 1))
                        .distinct()
                        .flatMap(parent -> under(parent, all).stream()
                                .filter(item -> item.way().size() == parent.size() + 1))
                        .toList();
                yield beside.isEmpty() ? nearest(path.indexes(), all) : beside;
            }
            case HERE -> {
                BlockPath here = enclosing(path, mention.label());
                yield here == null ? List.of() : under(here.indexes(), all);
            }
        };
    }

    /** Returns those of some items, in reading order, that stand under a place. */
    private static List<Item> under(List<Integer> place, List<Item> items) {
        int from = firstAt(place, items, 0);
        int to = firstAt(place, items, 1);
        return items.subList(from, to).stream()
                .filter(item -> item.way().size() > place.size())
                .toList();
    }

    /** Returns the first item that compares with a place, what is under it counted as equal, as given or higher. */
    private static int firstAt(List<Integer> place, List<Item> items, int least) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(items.get(middle).way(), place) >= least) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int compare(List<Integer> way, List<Integer> place) {
        for (int i = 0; i < place.size(); i++) {
            int step = i < way.size() ? Integer.compare(way.get(i), place.get(i)) : -1;
            if (step != 0) {
                return step;
            }
        }
        return 0;
    }

    /** Returns the item with a unit that a text stands in: the article of 本条. */
    private static @Nullable BlockPath enclosing(BlockPath path, String unit) {
        for (BlockPath at = path; at != null; at = at.parent().orElse(null)) {
            Marker marker = marker(at.block());
            if (marker != null && marker.numbering().suffix().equals(unit)) {
                return at;
            }
        }
        return null;
    }

    private void report(Mention mention, String raw, int start, List<Item> targets, List<Diagnostic> found) {
        if (targets.stream().noneMatch(Item::isChanged)) {
            return;
        }
        String named = raw.substring(mention.start(), mention.end());
        SourceSpan span = new SourceSpan(start + mention.start(), start + mention.end());
        Marker now = targets.get(0).now();
        if (targets.size() == 1 && now == null) {
            found.add(new Diagnostic(
                    "reference-lost",
                    Severity.WARNING,
                    "The item " + named + " that is meant here is there no more, or has no number.",
                    "此处所指的“" + named + "”已不存在或不再编号。",
                    span,
                    List.of()));
            return;
        }
        boolean plain = targets.size() == 1;
        String written = plain ? written(mention, raw, targets.get(0).old(), Objects.requireNonNull(now)) : "";
        found.add(new Diagnostic(
                "reference-changed",
                Severity.WARNING,
                plain
                        ? "The item " + named + " that is meant here is now " + written + "."
                        : "The number " + named + " changed, and more than one item may be meant here.",
                plain ? "此处所指的“" + named + "”现为“" + written + "”。" : "“" + named + "”的序号已变，此处所指不止一项。",
                span,
                plain ? List.of(new TextEdit(span, written)) : List.of()));
    }

    /** Returns what names an item now: the same with another number, or its new marker where the style is another. */
    private static String written(Mention mention, String raw, Marker old, Marker now) {
        Numbering style = mention.style();
        boolean sameStyle = Markers.series(old.numbering()).equals(Markers.series(now.numbering()));
        if (style != null && !sameStyle) {
            boolean isWord = mention.start() > 0 && raw.charAt(mention.start() - 1) == '第';
            return isWord ? now.text().replaceFirst("[.．、]$", "") : now.text();
        }
        String numeral = raw.substring(mention.numeralStart(), mention.numeralEnd());
        NumeralSystem system = style != null ? style.numerals().orElseThrow() : MentionReader.systemOf(numeral);
        List<Integer> numbers = style != null && style.parts() > 1
                ? now.numbers()
                : List.of(now.value().orElseThrow());
        String number = numbers.stream().map(system::format).collect(Collectors.joining("."));
        return raw.substring(mention.start(), mention.numeralStart())
                + number
                + raw.substring(mention.numeralEnd(), mention.end());
    }

    /** Returns those items that share most of their way from the top with a place: all under the deepest block that has some. */
    private static List<Item> nearest(List<Integer> here, List<Item> items) {
        for (int depth = here.size(); depth >= 0; depth--) {
            List<Item> found = under(here.subList(0, depth), items);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
