package io.github.gangmu.query;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.ReadingOrder;
import io.github.gangmu.frame.Frame;
import io.github.gangmu.frame.FrameSet;
import io.github.gangmu.internal.selector.Chain;
import io.github.gangmu.internal.selector.Part;
import io.github.gangmu.internal.selector.SelectorFault;
import io.github.gangmu.internal.selector.SelectorReader;
import io.github.gangmu.internal.selector.Step;
import io.github.gangmu.internal.selector.Suggestion;
import io.github.gangmu.internal.selector.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the parts of a selector into conditions on blocks, and says which names mean nothing. */
final class QueryCompiler {
    private static final int MAX_CAPTURES = 64;

    /** What stands for ▢, but for names in braces. */
    private static final String SLOT_SIGN = "[□_](?![^{}]*\\})";

    private static final Map<String, Class<? extends Block>> TYPES = types();
    private static final Map<String, BlockTest> PLAIN = plain();

    /** What takes an argument, with an example. */
    private static final Map<String, String> WITH_ARGUMENT = Map.of(
            "contains", ":contains(治理)",
            "has", ":has(> point)",
            "not", ":not(:leaf)",
            "is", ":is(heading, point)",
            "nth-child", ":nth-child(2n+1)",
            "nth-last-child", ":nth-last-child(2)",
            "depth", ":depth(2)",
            "frame", ":frame(以▢为▢)",
            "line", ":line(12)",
            "at", ":at(120)");

    private final FrameSet frames;
    private final Set<String> captures = new LinkedHashSet<>();
    private int chains;

    /**
     * Makes a compiler.
     *
     * @param frames the frames that have names
     */
    QueryCompiler(FrameSet frames) {
        this.frames = frames;
    }

    /** Returns the names of all pseudo-classes. */
    static List<String> pseudoClasses() {
        return Stream.concat(
                        PLAIN.keySet().stream(), WITH_ARGUMENT.keySet().stream().sorted())
                .toList();
    }

    /** Reads and compiles the alternatives of a query. */
    List<ChainPlan> compile(String text) throws SelectorFault {
        return plans(SelectorReader.read(text), true);
    }

    /** Returns the names of all captures in the order they are met. */
    Set<String> captures() {
        return captures;
    }

    /** Returns how many chains there are, those inside others included. */
    int chains() {
        return chains;
    }

    private List<ChainPlan> plans(List<Chain> alternatives, boolean outermost) throws SelectorFault {
        List<ChainPlan> plans = new ArrayList<>();
        for (Chain chain : alternatives) {
            int id = chains++;
            Set<String> names = new LinkedHashSet<>();
            List<ChainPlan.Step> steps = new ArrayList<>();
            for (Step step : chain.steps()) {
                String capture = capture(step.capture(), names, outermost);
                steps.add(ChainPlan.Step.of(step.relation(), tests(step), capture));
            }
            captures.addAll(names);
            plans.add(new ChainPlan(id, List.copyOf(steps)));
        }
        return List.copyOf(plans);
    }

    private static @Nullable String capture(@Nullable Word capture, Set<String> names, boolean outermost)
            throws SelectorFault {
        if (capture == null) {
            return null;
        }
        if (!outermost) {
            throw new SelectorFault(
                    capture.at(),
                    "What stands in :has(), :not() or :is() cannot be captured; capture the block around it");
        }
        if (!names.add(capture.text())) {
            throw new SelectorFault(capture.at(), "$" + capture.text() + " captures a block already");
        }
        if (names.size() > MAX_CAPTURES) {
            throw new SelectorFault(capture.at(), "A chain captures at most " + MAX_CAPTURES + " blocks");
        }
        return capture.text();
    }

    private List<BlockTest> tests(Step step) throws SelectorFault {
        List<BlockTest> tests = new ArrayList<>();
        Word type = step.type();
        if (type != null) {
            Class<? extends Block> kind = TYPES.get(type.text());
            if (kind == null) {
                throw new SelectorFault(
                        type.at(), Suggestion.unknown("type", "", type.text(), List.copyOf(TYPES.keySet())));
            }
            tests.add(new BlockTest(BlockTest.CHEAP, (evaluation, block) -> kind.isInstance(evaluation.block(block))));
        }
        for (Part part : step.parts()) {
            tests.add(test(part));
        }
        return tests;
    }

    private BlockTest test(Part part) throws SelectorFault {
        if (part instanceof Part.Attribute attribute) {
            return AttributeTests.of(attribute);
        }
        if (part instanceof Part.OfText ofText) {
            return ofText.name().text().equals("frame") ? frame(ofText.text()) : contains(ofText.text());
        }
        if (part instanceof Part.OfNumbers ofNumbers) {
            return ofNumbers(ofNumbers);
        }
        if (part instanceof Part.OfSelectors ofSelectors) {
            return ofSelectors(ofSelectors);
        }
        Word name = ((Part.Plain) part).name();
        BlockTest test = PLAIN.get(name.text());
        if (test == null) {
            String example = WITH_ARGUMENT.get(name.text());
            throw new SelectorFault(
                    name.at(),
                    example != null
                            ? ":" + name.text() + " needs an argument, as in " + example
                            : Suggestion.unknown("pseudo-class", ":", name.text(), pseudoClasses()));
        }
        return test;
    }

    private BlockTest ofSelectors(Part.OfSelectors part) throws SelectorFault {
        List<ChainPlan> plans = plans(part.chains(), false);
        return switch (part.name().text()) {
            case "has" -> new BlockTest(BlockTest.NESTED, (evaluation, block) -> evaluation.beginsAny(plans, block));
            case "not" -> new BlockTest(BlockTest.NESTED, (evaluation, block) -> !evaluation.endsAny(plans, block));
            default -> new BlockTest(BlockTest.NESTED, (evaluation, block) -> evaluation.endsAny(plans, block));
        };
    }

    private static BlockTest contains(Word text) {
        return new BlockTest(
                BlockTest.TEXT,
                (evaluation, block) -> evaluation.block(block).text().contains(text.text()));
    }

    private BlockTest frame(Word word) throws SelectorFault {
        String text = word.text();
        String pattern = text.replaceAll(SLOT_SIGN, "▢");
        if (frames.frames().stream().anyMatch(frame -> isNamed(frame, text, pattern))) {
            return new BlockTest(
                    BlockTest.FRAMES,
                    (evaluation, block) ->
                            evaluation.frames(block).stream().anyMatch(match -> isNamed(match.frame(), text, pattern)));
        }
        FrameSet own = FrameSet.of(own(word, pattern));
        return new BlockTest(
                BlockTest.FRAMES,
                (evaluation, block) ->
                        !own.match(evaluation.block(block).text()).isEmpty());
    }

    private static boolean isNamed(Frame frame, String id, String pattern) {
        return frame.id().equals(id) || frame.pattern().equals(pattern);
    }

    /** Returns the frame of a pattern that nobody has named. */
    private Frame own(Word word, String pattern) throws SelectorFault {
        if (pattern.indexOf('▢') < 0 && pattern.indexOf('{') < 0) {
            List<String> known = frames.frames().stream()
                    .flatMap(frame -> Stream.of(frame.pattern(), frame.id()))
                    .toList();
            throw new SelectorFault(
                    word.at(),
                    Suggestion.nearest(word.text(), known)
                            .map(near -> "There is no frame " + word.text() + "; did you mean " + near + "?")
                            .orElse(
                                    "There is no frame " + word.text()
                                            + "; a pattern of your own has ▢ or a name in braces where words change, as in 力戒▢"));
        }
        try {
            return Frame.of(pattern);
        } catch (IllegalArgumentException unclear) {
            String why = Objects.requireNonNull(unclear.getMessage());
            throw new SelectorFault(word.at(), why.endsWith(".") ? why.substring(0, why.length() - 1) : why);
        }
    }

    private static BlockTest ofNumbers(Part.OfNumbers part) throws SelectorFault {
        Word name = part.name();
        return switch (name.text()) {
            case "nth-child" -> {
                IntPredicate wanted = position(name, part.numbers());
                yield cheap(
                        (evaluation, block) -> wanted.test(evaluation.order().index(block) + 1));
            }
            case "nth-last-child" -> {
                IntPredicate wanted = position(name, part.numbers());
                yield cheap((evaluation, block) -> wanted.test(fromBehind(evaluation, block)));
            }
            case "depth" -> {
                IntPredicate wanted = bound(name, part.numbers());
                yield cheap((evaluation, block) -> wanted.test(Attribute.depth(evaluation, block)));
            }
            case "line" -> {
                IntPredicate wanted = bound(name, part.numbers());
                yield cheap((evaluation, block) -> standsInALine(evaluation.block(block), wanted));
            }
            default -> {
                if (part.numbers() instanceof Part.Bound bound
                        && bound.relation().equals("=")) {
                    yield cheap((evaluation, block) -> evaluation.order().at(bound.number()) == block);
                }
                throw new SelectorFault(name.at(), ":at takes an offset, as in :at(120)");
            }
        };
    }

    private static BlockTest cheap(BlockTest.Condition condition) {
        return new BlockTest(BlockTest.CHEAP, condition);
    }

    private static int fromBehind(Evaluation evaluation, int block) {
        ReadingOrder order = evaluation.order();
        return order.childCount(order.parent(block)) - order.index(block);
    }

    private static boolean standsInALine(Block block, IntPredicate wanted) {
        OptionalInt first = Attribute.line(block, true);
        OptionalInt last = Attribute.line(block, false);
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        for (int line = first.getAsInt(); line <= last.getAsInt(); line++) {
            if (wanted.test(line)) {
                return true;
            }
        }
        return false;
    }

    private static IntPredicate position(Word name, Part.Numbers numbers) throws SelectorFault {
        if (numbers instanceof Part.Bound bound) {
            if (!bound.relation().equals("=")) {
                throw new SelectorFault(
                        name.at(), ":" + name.text() + " takes a number, odd, even or such as 2n+1 (-n+3 for up to 3)");
            }
            return number -> number == bound.number();
        }
        Part.Cycle cycle = (Part.Cycle) numbers;
        return number -> {
            long distance = (long) number - cycle.first();
            return cycle.step() == 0 ? distance == 0 : distance % cycle.step() == 0 && distance / cycle.step() >= 0;
        };
    }

    private static IntPredicate bound(Word name, Part.Numbers numbers) throws SelectorFault {
        if (!(numbers instanceof Part.Bound bound)) {
            throw new SelectorFault(
                    name.at(), ":" + name.text() + " takes a number or a bound, as in :" + name.text() + "(>=2)");
        }
        int limit = bound.number();
        return switch (bound.relation()) {
            case ">" -> number -> number > limit;
            case "<" -> number -> number < limit;
            case ">=" -> number -> number >= limit;
            case "<=" -> number -> number <= limit;
            default -> number -> number == limit;
        };
    }

    private static Map<String, Class<? extends Block>> types() {
        Map<String, Class<? extends Block>> types = new LinkedHashMap<>();
        types.put("heading", Heading.class);
        types.put("point", Point.class);
        types.put("paragraph", Paragraph.class);
        return types;
    }

    private static Map<String, BlockTest> plain() {
        Map<String, BlockTest> tests = new LinkedHashMap<>();
        tests.put("root", cheap((evaluation, block) -> evaluation.order().parent(block) == ReadingOrder.TOP));
        tests.put(
                "leaf",
                cheap((evaluation, block) -> evaluation.block(block).blocks().isEmpty()));
        tests.put("first-child", cheap((evaluation, block) -> evaluation.previous(block) < 0));
        tests.put("last-child", cheap((evaluation, block) -> evaluation.next(block) < 0));
        tests.put(
                "only-child",
                cheap((evaluation, block) -> evaluation.previous(block) < 0 && evaluation.next(block) < 0));
        tests.put(
                "marked",
                cheap((evaluation, block) -> !evaluation.block(block).markers().isEmpty()));
        tests.put(
                "unmarked",
                cheap((evaluation, block) -> evaluation.block(block).markers().isEmpty()));
        tests.put("parallel", new BlockTest(BlockTest.FRAMES, Parallelism::isParallel));
        return tests;
    }
}
