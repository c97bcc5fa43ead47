package io.github.gangmu.cli;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.cli.StepOptions.Written;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The transformations a command is asked for, in order, each with what is said about it. */
final class Steps {
    private final List<Step> all;

    private Steps(List<Step> all) {
        this.all = all;
    }

    /**
     * Returns what is asked for by options.
     *
     * @param written the options as they were written
     * @param files reads other files that they name
     * @throws IllegalArgumentException if they make no sense; the message is fit for the user
     */
    static Steps of(List<Written> written, Function<String, Outline> files) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < written.size(); ) {
            Written first = written.get(i++);
            if (!(first.word() instanceof Operation operation)) {
                throw new IllegalArgumentException(
                        first.word().option() + " says more about the transformation before it, and"
                                + " none stands there; write it behind one, as in " + example(first.word()) + ".");
            }
            Map<Qualifier, String> qualifiers = new EnumMap<>(Qualifier.class);
            for (; i < written.size() && written.get(i).word() instanceof Qualifier qualifier; i++) {
                if (!operation.qualifiers().contains(qualifier)) {
                    throw new IllegalArgumentException(operation.option() + " takes no " + qualifier.option()
                            + (operation.qualifiers().isEmpty() ? "" : ", only " + listed(operation.qualifiers()))
                            + ".");
                }
                if (qualifiers.put(qualifier, written.get(i).value()) != null) {
                    throw new IllegalArgumentException(
                            qualifier.option() + " stands twice behind " + operation.option() + ".");
                }
            }
            steps.add(new Step(operation, first.value(), qualifiers, files));
        }
        return new Steps(checked(steps));
    }

    private static List<Step> checked(List<Step> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "Missing transformation: name one, such as --renumber official; --help lists them.");
        }
        if (steps.stream().filter(step -> step.operation() == Operation.MERGE).count() > 1) {
            throw new IllegalArgumentException("--merge puts all files together; it stands once only.");
        }
        List<Step> before = steps.subList(0, steps.size() - 1);
        if (before.stream().anyMatch(step -> step.operation() == Operation.SPLIT)) {
            throw new IllegalArgumentException("--split makes several documents, so it comes last.");
        }
        return steps;
    }

    private static String example(StepWord qualifier) {
        return Arrays.stream(Operation.values())
                .filter(operation -> operation.qualifiers().contains(qualifier))
                .map(operation -> operation.usage() + " " + qualifier.usage())
                .findFirst()
                .orElseThrow();
    }

    private static String listed(List<Qualifier> qualifiers) {
        return qualifiers.stream().map(Qualifier::option).collect(Collectors.joining(", "));
    }

    /** Returns all, in order. */
    List<Step> all() {
        return all;
    }

    /** Returns the steps that are done to each outline by itself: those before --merge, or all but --split. */
    List<Step> toEach() {
        return all.stream().takeWhile(step -> !isWhole(step)).toList();
    }

    /** Returns the step that puts all outlines together, null where each stays by itself. */
    @Nullable
    Step merge() {
        return first(Operation.MERGE);
    }

    /** Returns the steps that are done to the outline all were put together to. */
    List<Step> toWhole() {
        return merge() == null
                ? List.of()
                : all.subList(all.indexOf(merge()) + 1, all.size()).stream()
                        .takeWhile(step -> !isWhole(step))
                        .toList();
    }

    /** Returns the step that splits the result, null where it stays whole. */
    @Nullable
    Step split() {
        return first(Operation.SPLIT);
    }

    /** Returns whether the result is another document than the file it was made of, and no version of it. */
    boolean makeOthers() {
        return has(Operation.EXTRACT) || has(Operation.MERGE) || has(Operation.SPLIT);
    }

    boolean has(Operation operation) {
        return first(operation) != null;
    }

    private static boolean isWhole(Step step) {
        return step.operation() == Operation.MERGE || step.operation() == Operation.SPLIT;
    }

    private @Nullable Step first(Operation operation) {
        return all.stream()
                .filter(step -> step.operation() == operation)
                .findFirst()
                .orElse(null);
    }
}
