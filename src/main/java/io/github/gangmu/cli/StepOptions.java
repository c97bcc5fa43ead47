package io.github.gangmu.cli;

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
     * @param word the option
     * @param value what stands behind it, empty where it stands alone
     */
    record Written(StepWord word, String value) {}

    @Override
    public CommandSpec transform(CommandSpec command) {
        List<Written> written = ((Owner) command.userObject()).written();
        // Else an option could stand once only.
        command.parser().overwrittenOptionsAllowed(true);
        ArgGroupSpec.Builder operations = group(1, "%nTransformations, done in the order they are written in:%n");
        for (Operation it : Operation.values()) {
            operations.addArg(option(it, it.options(), it.description(), operations, written));
        }
        ArgGroupSpec.Builder qualifiers = group(2, "%nBehind a transformation, more about it:%n");
        for (Qualifier it : Qualifier.values()) {
            String description = users(it) + it.description();
            qualifiers.addArg(option(it, List.of(it.option()), description, qualifiers, written));
        }
        return command.addArgGroup(operations.build()).addArgGroup(qualifiers.build());
    }

    /** Returns what a qualifier may stand behind. */
    private static String users(Qualifier qualifier) {
        return Arrays.stream(Operation.values())
                .filter(operation -> operation.qualifiers().contains(qualifier))
                .map(Operation::option)
                .collect(Collectors.joining(", ", "Of ", ": "));
    }

    private static ArgGroupSpec.Builder group(int order, String heading) {
        return ArgGroupSpec.builder().validate(false).order(order).heading(heading);
    }

    private static OptionSpec option(
            StepWord word, List<String> names, String description, ArgGroupSpec.Builder group, List<Written> written) {
        boolean alone = word.label().isEmpty();
        OptionSpec.Builder option = OptionSpec.builder(names.toArray(String[]::new))
                .description(description)
                .order(group.args().size())
                .setter(new ISetter() {
                    @Override
                    public <T> @Nullable T set(T value) {
                        // Before it reads a command line, picocli sets what is there without one: nothing.
                        if (value != null && !value.equals(false)) {
                            written.add(new Written(word, alone ? "" : value.toString()));
                        }
                        return null;
                    }
                });
        return alone
                ? option.type(boolean.class).arity("0").build()
                : option.type(String.class).arity("1").paramLabel(word.label()).build();
    }
}
