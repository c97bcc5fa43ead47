package io.github.gangmu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Gives a command an option for each {@link Operation} and {@link Qualifier}, which may stand several times and are kept in the
 * order they are written in.
 */
final class StepOptions implements IModelTransformer {
    /** A command that has these options. */
    interface Owner {
        /** Returns where they are kept. */
        List<Written> written();
    }

    /**
     * An option as it was written.
     *
     * @param operation the transformation it asks for, or
     * @param qualifier what it says about the one before it
     * @param value what stands behind it, empty where it stands alone
     */
    record Written(@Nullable Operation operation, @Nullable Qualifier qualifier, String value) {}

    @Override
    public CommandSpec transform(CommandSpec command) {
        List<Written> written = ((Owner) command.userObject()).written();
        // Else an option could stand once only.
        command.parser().overwrittenOptionsAllowed(true);
        List<OptionSpec> operations = new ArrayList<>();
        for (Operation it : Operation.values()) {
            operations.add(option(
                    it.options(),
                    it.label(),
                    it.description(),
                    operations.size(),
                    value -> written.add(new Written(it, null, value))));
        }
        List<OptionSpec> qualifiers = new ArrayList<>();
        for (Qualifier it : Qualifier.values()) {
            qualifiers.add(option(
                    List.of(it.option()),
                    it.label(),
                    users(it) + it.description(),
                    qualifiers.size(),
                    value -> written.add(new Written(null, it, value))));
        }
        return command.addArgGroup(group(1, "%nTransformations, done in the order they are written in:%n", operations))
                .addArgGroup(group(2, "%nBehind a transformation, more about it:%n", qualifiers));
    }

    /** Returns what a qualifier may stand behind. */
    private static String users(Qualifier qualifier) {
        return Arrays.stream(Operation.values())
                .filter(operation -> operation.qualifiers().contains(qualifier))
                .map(Operation::option)
                .collect(Collectors.joining(", ", "Of ", ": "));
    }

    private static ArgGroupSpec group(int order, String heading, List<OptionSpec> options) {
        ArgGroupSpec.Builder group =
                ArgGroupSpec.builder().validate(false).order(order).heading(heading);
        options.forEach(group::addArg);
        return group.build();
    }

    /** Something that is told of an option each time it is met. */
    private interface Met {
        void at(String value);
    }

    private static OptionSpec option(List<String> names, String label, String description, int order, Met met) {
        OptionSpec.Builder option = OptionSpec.builder(names.toArray(String[]::new))
                .description(description)
                .order(order)
                .setter(new ISetter() {
                    @Override
                    public <T> @Nullable T set(T value) {
                        // Before it reads a command line, picocli sets what is there without one: nothing.
                        if (value != null && !value.equals(false)) {
                            met.at(label.isEmpty() ? "" : value.toString());
                        }
                        return null;
                    }
                });
        return label.isEmpty()
                ? option.type(boolean.class).arity("0").build()
                : option.type(String.class).arity("1").paramLabel(label).build();
    }
}
