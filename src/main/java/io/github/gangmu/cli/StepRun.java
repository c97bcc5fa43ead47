package io.github.gangmu.cli;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.diagnostic.Diagnostic;
import io.github.gangmu.source.Source;
import io.github.gangmu.transform.Renumber;
import io.github.gangmu.transform.Renumbered;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does steps to outlines, and remembers which of their selectors meant anything in any of them. */
final class StepRun {
    private final Streams streams;
    private final Set<Asked> met = new HashSet<>();
    private final Set<Asked> asked = new HashSet<>();

    StepRun(Streams streams) {
        this.streams = streams;
    }

    /** A selector behind an option of a step. */
    private record Asked(Step step, String option) {}

    /**
     * Returns an outline after some steps. References whose target gets another number are told; they are the author's to
     * mend.
     *
     * @param name what messages call the document
     * @param ofOneSource whether all of it was read from one source, so that messages can name lines
     * @throws IOException if a step cannot be done; the message is fit for the user
     */
    Outline apply(List<Step> steps, Outline outline, String name, boolean ofOneSource) throws IOException {
        Outline changed = outline;
        for (Step step : steps) {
            note(step, changed);
            try {
                if (step.transformation() instanceof Renumber renumber) {
                    Renumbered renumbered = renumber.run(changed);
                    renumbered.diagnostics().forEach(it -> tell(it, name, ofOneSource ? outline.source() : null));
                    changed = renumbered.outline();
                } else {
                    changed = step.transformation().apply(changed);
                }
            } catch (IllegalArgumentException e) {
                throw new IOException(name + ": " + step.operation().option() + ": " + e.getMessage(), e);
            }
        }
        return changed;
    }

    /** Notes which selectors of a step mean something in the outline it is done to. */
    void note(Step step, Outline outline) {
        step.queries().forEach((option, query) -> {
            Asked selector = new Asked(step, option);
            asked.add(selector);
            if (!met.contains(selector) && query.selectFirst(outline).isPresent()) {
                met.add(selector);
            }
        });
    }

    private void tell(Diagnostic diagnostic, String name, @Nullable Source source) {
        String line =
                source == null ? "" : source.lines().lineOf(diagnostic.span().start()) + ": ";
        streams.complain(name + ":" + (line.isEmpty() ? " " : line) + diagnostic.english());
    }

    /** Complains of selectors that meant nothing in any outline, and returns whether there are none. */
    boolean allMeantSomething(List<Step> steps) {
        boolean all = true;
        for (Step step : steps) {
            for (var query : step.queries().entrySet()) {
                Asked selector = new Asked(step, query.getKey());
                if (asked.contains(selector) && !met.contains(selector)) {
                    streams.complain(query.getKey() + " '" + query.getValue()
                            + "' means no block; gangmu select tries selectors, gangmu tree shows what there is");
                    all = false;
                }
            }
        }
        return all;
    }
}
