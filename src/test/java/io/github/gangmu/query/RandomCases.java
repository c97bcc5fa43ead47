package io.github.gangmu.query;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small outlines and selectors at random, made of so few words that they often meet. */
final class RandomCases {
    private static final List<String> TEXTS = List.of("治理", "摸清底数", "以党建为治理", "治", "以十心为平台，治理");
    private static final List<String> WORDS = List.of("治", "治理", "以", "底数", "，");
    private static final List<String> EXPRESSIONS = List.of("^治", "理$", "以.+为", "[清心]", "治理?$");
    private static final List<String> RELATIONS = List.of(" ", " > ", " + ", " ~ ");
    private static final List<String> TESTS =
            List.of("root", "leaf", "first-child", "last-child", "only-child", "marked", "unmarked");
    private static final List<String> TEXT_OPERATORS = List.of("", "=", "!=", "^=", "$=", "*=", "~=");
    private static final List<String> NUMBER_OPERATORS = List.of("=", "!=", ">", "<", ">=", "<=");

    private final Random random;

    RandomCases(long seed) {
        this.random = new Random(seed);
    }

    Outline outline() {
        return Outline.of(blocks(1 + random.nextInt(4), 1));
    }

    private List<Block> blocks(int count, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Block> below = depth < 4 ? blocks(random.nextInt(5 - depth), depth + 1) : List.of();
            String text = one(TEXTS);
            Block block = switch (random.nextInt(4)) {
                case 0, 1 -> Heading.of(text, below);
                case 2 -> Point.of(text, below);
                default -> Paragraph.of(text, below);
            };
            blocks.add(
                    random.nextBoolean()
                            ? block
                            : block.withMarkers(List.of(Marker.of(Numbering.of("一、"), 1 + random.nextInt(3)))));
        }
        return blocks;
    }

    List<NaiveSelector.Chain> selectors() {
        return chains(2, 3);
    }

    NaiveSelector.Chain chain() {
        return chain(1, 4);
    }

    private List<NaiveSelector.Chain> chains(int nesting, int longest) {
        int count = random.nextInt(4) == 0 ? 2 : 1;
        return IntStream.range(0, count).mapToObj(i -> chain(nesting, longest)).toList();
    }

    private NaiveSelector.Chain chain(int nesting, int longest) {
        int length = 1 + random.nextInt(longest);
        List<String> relations =
                IntStream.range(0, length).mapToObj(i -> one(RELATIONS)).toList();
        List<NaiveSelector.Compound> blocks =
                IntStream.range(0, length).mapToObj(i -> compound(nesting)).toList();
        return new NaiveSelector.Chain(relations, blocks);
    }

    private NaiveSelector.Compound compound(int nesting) {
        List<NaiveSelector> parts = new ArrayList<>();
        parts.add(new NaiveSelector.Type(one(List.of("*", "*", "heading", "point", "paragraph"))));
        int more = random.nextInt(3);
        for (int i = 0; i < more; i++) {
            parts.add(part(nesting));
        }
        return new NaiveSelector.Compound(parts);
    }

    private NaiveSelector part(int nesting) {
        return switch (random.nextInt(nesting > 0 ? 9 : 6)) {
            case 0 -> {
                String operator = one(TEXT_OPERATORS);
                boolean expression = operator.equals("~=");
                boolean marker = !expression && random.nextInt(3) == 0;
                String value =
                        expression ? one(EXPRESSIONS) : marker ? "一、" : one(random.nextBoolean() ? TEXTS : WORDS);
                yield new NaiveSelector.Texts(marker ? "marker" : "text", operator, value);
            }
            case 1 ->
                new NaiveSelector.Numbers(
                        one(List.of("level", "value", "blocks")), one(NUMBER_OPERATORS), random.nextInt(4));
            case 2, 3 -> new NaiveSelector.Plain(one(TESTS));
            case 4 -> new NaiveSelector.NthChild(random.nextInt(5) - 2, random.nextInt(6) - 2, random.nextBoolean());
            case 5 -> random.nextInt(8) == 0 ? new NaiveSelector.Frame("以▢为▢") : new NaiveSelector.Contains(one(WORDS));
            case 6 -> new NaiveSelector.OneOf(true, chains(nesting - 1, 2));
            case 7 -> new NaiveSelector.OneOf(false, chains(nesting - 1, 2));
            default -> new NaiveSelector.Has(chains(nesting - 1, 2));
        };
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
