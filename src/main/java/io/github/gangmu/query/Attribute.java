package io.github.gangmu.query;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.ReadingOrder;
import io.github.gangmu.frame.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What can be asked of a block in brackets. An attribute has texts or a number, or nothing where the block has none. */
enum Attribute {
    TEXT(
            BlockTest.TEXT,
            (evaluation, block) -> Stream.of(evaluation.block(block).text())),
    MARKER(
            BlockTest.TEXT,
            (evaluation, block) -> evaluation.block(block).markers().stream().map(Marker::text)),
    NUMBERING(
            BlockTest.TEXT,
            (evaluation, block) -> evaluation.block(block).markers().stream()
                    .map(Marker::numbering)
                    .flatMap(
                            style -> Stream.of(style.id(), style.family().name().toLowerCase(Locale.ROOT)))),
    LEAD(BlockTest.TEXT, (evaluation, block) -> lead(evaluation.block(block)).stream()),
    RUN_ON(BlockTest.TEXT, (evaluation, block) -> runOn(evaluation.block(block)).stream()),
    FRAME(
            BlockTest.FRAMES,
            (evaluation, block) -> evaluation.frames(block).stream()
                    .flatMap(
                            match -> Stream.of(match.frame().id(), match.frame().pattern()))),
    SLOT(
            BlockTest.FRAMES,
            (evaluation, block) -> evaluation.frames(block).stream()
                    .flatMap(match -> match.slots().stream().map(Slot::text))),
    REASON(
            BlockTest.TEXT,
            (evaluation, block) -> Stream.of(evaluation
                    .block(block)
                    .evidence()
                    .reason()
                    .name()
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-'))),
    LEVEL((evaluation, block) -> OptionalDouble.of(depth(evaluation, block))),
    VALUE((evaluation, block) ->
            asDouble(evaluation.block(block).marker().map(Marker::value).orElse(OptionalInt.empty()))),
    LINE((evaluation, block) -> asDouble(line(evaluation.block(block), true))),
    LENGTH((evaluation, block) -> OptionalDouble.of(evaluation
            .block(block)
            .text()
            .codePointCount(0, evaluation.block(block).text().length()))),
    BLOCKS((evaluation, block) ->
            OptionalDouble.of(evaluation.block(block).blocks().size())),
    CONFIDENCE((evaluation, block) ->
            OptionalDouble.of(evaluation.block(block).evidence().confidence()));

    /** Finds the texts of a block. */
    private interface Texts {
        Stream<String> of(Evaluation evaluation, int block);
    }

    /** Finds the number of a block. */
    private interface Amount {
        OptionalDouble of(Evaluation evaluation, int block);
    }

    private final int cost;
    private final boolean numeric;
    private final Texts texts;
    private final Amount number;

    Attribute(int cost, Texts texts) {
        this.cost = cost;
        this.numeric = false;
        this.texts = texts;
        this.number = (evaluation, block) -> OptionalDouble.empty();
    }

    Attribute(Amount number) {
        this.cost = BlockTest.CHEAP;
        this.numeric = true;
        this.texts = (evaluation, block) -> Stream.empty();
        this.number = number;
    }

    /** Returns the attribute of a name such as {@code run-on}. */
    static Optional<Attribute> named(String name) {
        return Arrays.stream(values()).filter(it -> it.word().equals(name)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Attribute::word).toList();
    }

    /** Returns its name in queries. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int cost() {
        return cost;
    }

    boolean isNumeric() {
        return numeric;
    }

    Stream<String> texts(Evaluation evaluation, int block) {
        return texts.of(evaluation, block);
    }

    OptionalDouble number(Evaluation evaluation, int block) {
        return number.of(evaluation, block);
    }

    /** Returns how deep a block stands, 1 at the top level. */
    static int depth(Evaluation evaluation, int block) {
        int depth = 0;
        for (int at = block; at != ReadingOrder.TOP; at = evaluation.order().parent(at)) {
            depth++;
        }
        return depth;
    }

    /** Returns the first or the last line a block stands in. */
    static OptionalInt line(Block block, boolean first) {
        Optional<Origin> origin = block.origin();
        if (origin.isEmpty()) {
            return OptionalInt.empty();
        }
        int start = origin.get().span().start();
        int end = Math.max(start, origin.get().span().end() - 1);
        return OptionalInt.of(origin.get().source().lines().lineOf(first ? start : end));
    }

    private static OptionalDouble asDouble(OptionalInt number) {
        return number.isPresent() ? OptionalDouble.of(number.getAsInt()) : OptionalDouble.empty();
    }

    private static Optional<String> lead(Block block) {
        return block instanceof Heading heading
                ? heading.lead()
                : block instanceof Point point ? point.lead() : Optional.empty();
    }

    private static Optional<String> runOn(Block block) {
        return block instanceof Heading heading
                ? heading.runOn()
                : block instanceof Point point ? point.runOn() : Optional.empty();
    }
}
