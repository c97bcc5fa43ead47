package io.github.gangmu.cli;

import java.util.Locale;

/** An option that asks for a transformation, or says more about the one before it. */
sealed interface StepWord permits Operation, Qualifier {
    /** What the label of an option is that takes a selector. */
    String SELECTOR = "SELECTOR";

    /** Returns the name of its constant. */
    String name();

    /** Returns its name on the command line. */
    default String option() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what it takes, empty where it stands alone. */
    String label();

    /** Returns what it does, in a line of help. */
    String description();

    /** Returns how it is written, with what it takes. */
    default String usage() {
        return label().isEmpty() ? option() : option() + " " + label();
    }
}
