package io.github.gangmu.query;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.ReadingOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds selectors that mean one block of an outline and no other. */
final class SelectorFinder {
    /** Longer words make longer selectors than counting does. */
    private static final int LONGEST_WORDS = 12;

    private static final int LONGEST_TEXT = 40;

    private final ReadingOrder order;

    private SelectorFinder(ReadingOrder order) {
        this.order = order;
    }

    /** Something that can be said of a block, and all blocks it can be said of. */
    private record Trait(String selector, BitSet blocks) {
        Trait and(Trait other) {
            BitSet both = (BitSet) blocks.clone();
            both.and(other.blocks);
            return new Trait(selector + other.selector, both);
        }
    }

    static String shortest(BlockPath path) {
        SelectorFinder finder = new SelectorFinder(path.outline().readingOrder());
        int block = finder.order.number(path);
        List<Trait> own = finder.compounds(block);
        String best = finder.counted(block);
        for (Trait trait : own) {
            best = shorter(trait, best);
        }
        int parent = finder.order.parent(block);
        if (parent != ReadingOrder.TOP) {
            List<Trait> above = finder.compounds(parent);
            for (Trait trait : own) {
                for (Trait over : above) {
                    if (over.selector().length() + 1 + trait.selector().length() <= best.length()) {
                        best = shorter(finder.under(over, trait), best);
                    }
                }
            }
        }
        return best;
    }

    /** Returns the selector of a trait if it finds one block alone and is shorter than another, or comes first in the alphabet. */
    private static String shorter(Trait trait, String best) {
        String selector = trait.selector();
        boolean first = selector.length() == best.length() && selector.compareTo(best) < 0;
        return trait.blocks().cardinality() == 1 && (first || selector.length() < best.length()) ? selector : best;
    }

    /** Returns the way to a block by counting alone. */
    private String counted(int block) {
        int parent = order.parent(block);
        String own = ":nth-child(" + (order.index(block) + 1) + ")";
        return parent == ReadingOrder.TOP ? ":root" + own : counted(parent) + ">" + own;
    }

    private Trait under(Trait above, Trait own) {
        BitSet blocks = new BitSet();
        for (int i = own.blocks().nextSetBit(0); i >= 0; i = own.blocks().nextSetBit(i + 1)) {
            int parent = order.parent(i);
            if (parent != ReadingOrder.TOP && above.blocks().get(parent)) {
                blocks.set(i);
            }
        }
        return new Trait(above.selector() + ">" + own.selector(), blocks);
    }

    /** Returns what can be said of a block in a type, one or two further traits. */
    private List<Trait> compounds(int number) {
        Block block = order.block(number);
        Trait type = trait(type(block), i -> order.block(i).getClass() == block.getClass());
        List<Trait> single = traits(number);
        List<Trait> all = new ArrayList<>(List.of(type));
        for (int i = 0; i < single.size(); i++) {
            all.add(single.get(i));
            all.add(type.and(single.get(i)));
            for (int j = i + 1; j < single.size(); j++) {
                all.add(single.get(i).and(single.get(j)));
            }
        }
        return all;
    }

    private List<Trait> traits(int number) {
        Block block = order.block(number);
        List<Trait> traits = new ArrayList<>();
        boolean leaf = block.blocks().isEmpty();
        if (leaf) {
            traits.add(trait(":leaf", i -> order.block(i).blocks().isEmpty()));
        }
        if (order.parent(number) == ReadingOrder.TOP) {
            traits.add(trait(":root", i -> order.parent(i) == ReadingOrder.TOP));
        }
        int index = order.index(number);
        traits.add(trait(":nth-child(" + (index + 1) + ")", i -> order.index(i) == index));
        if (fromBehind(number) == 1) {
            traits.add(trait(":last-child", i -> fromBehind(i) == 1));
        }
        for (Marker marker : block.markers()) {
            traits.add(trait(
                    "[marker=" + quoted(marker.text()) + "]",
                    i -> order.block(i).markers().stream()
                            .anyMatch(other -> other.text().equals(marker.text()))));
        }
        rarestWords(number)
                .ifPresent(words -> traits.add(trait(
                        "[text*=" + quoted(words) + "]",
                        i -> order.block(i).text().contains(words))));
        return traits;
    }

    private int fromBehind(int number) {
        return order.childCount(order.parent(number)) - order.index(number);
    }

    private Trait trait(String selector, IntPredicate holds) {
        BitSet blocks = new BitSet(order.size());
        for (int i = 0; i < order.size(); i++) {
            if (holds.test(i)) {
                blocks.set(i);
            }
        }
        return new Trait(selector, blocks);
    }

    /** Returns the shortest words that no other block has. */
    private Optional<String> rarestWords(int number) {
        String text = order.block(number).text();
        for (int length = 1; length <= Math.min(LONGEST_WORDS, text.length()); length++) {
            Set<String> words = new HashSet<>();
            List<String> inOrder = new ArrayList<>();
            for (int i = 0; i + length <= text.length(); i++) {
                String word = text.substring(i, i + length);
                if (!splitsACharacter(text, i) && !splitsACharacter(text, i + length) && words.add(word)) {
                    inOrder.add(word);
                }
            }
            for (int i = 0; i < order.size() && !words.isEmpty(); i++) {
                if (i != number) {
                    String other = order.block(i).text();
                    for (int at = 0; at + length <= other.length(); at++) {
                        words.remove(other.substring(at, at + length));
                    }
                }
            }
            Optional<String> word = inOrder.stream()
                    .filter(words::contains)
                    .min(Comparator.comparingInt(it -> quoted(it).length()));
            if (word.isPresent()) {
                return word;
            }
        }
        return Optional.empty();
    }

    private static boolean splitsACharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    static String address(BlockPath path) {
        List<String> steps = new ArrayList<>();
        for (Optional<BlockPath> at = Optional.of(path);
                at.isPresent();
                at = at.get().parent()) {
            BlockPath own = at.get();
            steps.add(0, step(own) + (own.parent().isEmpty() ? ":root" : ""));
        }
        return String.join(">", steps);
    }

    private static String step(BlockPath path) {
        Block block = path.block();
        String text = block.text();
        boolean whole = text.length() <= LONGEST_TEXT;
        int cut = whole ? text.length() : LONGEST_TEXT - (splitsACharacter(text, LONGEST_TEXT) ? 1 : 0);
        String start = text.substring(0, cut);
        String step = type(block) + (whole ? "[text=" : "[text^=") + quoted(start) + "]";
        List<Block> alike = path.siblings().stream()
                .filter(other -> other.getClass() == block.getClass()
                        && (whole ? other.text().equals(text) : other.text().startsWith(start)))
                .toList();
        return alike.size() == 1 ? step : step + ":nth-child(" + (path.index() + 1) + ")";
    }

    private static String type(Block block) {
        return block instanceof Heading ? "heading" : block instanceof Point ? "point" : "paragraph";
    }

    /** Returns a text as it can stand in brackets. */
    private static String quoted(String text) {
        boolean bare = !text.isEmpty()
                && text.chars().noneMatch(c -> "\"'[]()\\ \t\r\n　".indexOf(c) >= 0 || Character.isISOControl(c));
        if (bare) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
