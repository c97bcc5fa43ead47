package io.github.gangmu.cli;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.query.Query;
import io.github.gangmu.query.QuerySyntaxException;
import io.github.gangmu.transform.Transformation;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A transformation as it stands on the command line, with what says more about it: {@code --move SELECTOR --under SELECTOR}.
 */
final class Step {
    private final Operation operation;
    private final String value;
    private final Map<Qualifier, String> qualifiers;
    private final Function<String, Outline> files;

    /** The selectors, by the options they stand behind. */
    private final Map<String, Query> queries = new LinkedHashMap<>();

    private final Transformation transformation;

    /**
     * Makes a step.
     *
     * @param files reads other files that it names
     * @throws IllegalArgumentException if it makes no sense; the message is fit for the user
     */
    Step(Operation operation, String value, Map<Qualifier, String> qualifiers, Function<String, Outline> files) {
        this.operation = operation;
        this.value = value;
        this.qualifiers = qualifiers.isEmpty() ? Map.of() : new EnumMap<>(qualifiers);
        this.files = files;
        compile(operation, value);
        this.qualifiers.forEach(this::compile);
        this.transformation = made();
    }

    private Transformation made() {
        try {
            return operation.maker().make(this);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(operation.option() + ": " + e.getMessage(), e);
        }
    }

    private void compile(StepWord word, String text) {
        if (!word.label().equals(StepWord.SELECTOR)) {
            return;
        }
        try {
            queries.put(word.option(), Query.compile(text));
        } catch (QuerySyntaxException e) {
            throw new IllegalArgumentException(word.option() + ": " + e.getMessage(), e);
        }
    }

    Operation operation() {
        return operation;
    }

    Transformation transformation() {
        return transformation;
    }

    /** Returns what stands behind the option, empty where it stands alone. */
    String value() {
        return value;
    }

    boolean has(Qualifier qualifier) {
        return qualifiers.containsKey(qualifier);
    }

    String text(Qualifier qualifier) {
        return Objects.requireNonNull(qualifiers.get(qualifier));
    }

    /** Returns all selectors, by the options they stand behind. */
    Map<String, Query> queries() {
        return queries;
    }

    /** Returns the selector behind the option itself. */
    Query blocks() {
        return Objects.requireNonNull(queries.get(operation.option()));
    }

    Query query(Qualifier qualifier) {
        return Objects.requireNonNull(queries.get(qualifier.option()));
    }

    /** Returns a transformation of all blocks, or of those a qualifier says. */
    <T extends Transformation> T narrowed(Qualifier qualifier, T all, BiFunction<T, Query, T> narrow) {
        return has(qualifier) ? narrow.apply(all, query(qualifier)) : all;
    }

    /** Returns a transformation as it is, or as a qualifier has it. */
    <T extends Transformation> T varied(Qualifier qualifier, T plain, UnaryOperator<T> variant) {
        return has(qualifier) ? variant.apply(plain) : plain;
    }

    int wholeNumber() {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Levels are a whole number; got " + value + ".", e);
        }
    }

    double fraction(Qualifier qualifier) {
        try {
            return Double.parseDouble(text(qualifier));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    qualifier.option() + " takes a number such as 0.8; got " + text(qualifier) + ".", e);
        }
    }

    /** Returns the outline of the file it names. */
    Outline file() {
        return files.apply(value);
    }

    /** Returns what a step does that is done to all outlines together: nothing to each. */
    Transformation whole() {
        return Transformation.none();
    }
}
