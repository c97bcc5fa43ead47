package io.github.gangmu.cli;

import static io.github.gangmu.cli.Qualifier.ALIKE;
import static io.github.gangmu.cli.Qualifier.IN_SECTIONS;
import static io.github.gangmu.cli.Qualifier.KEEP_NUMBERS;
import static io.github.gangmu.cli.Qualifier.ONLY;
import static io.github.gangmu.cli.Qualifier.THROUGHOUT;
import static io.github.gangmu.cli.Qualifier.WITH;

import io.github.gangmu.transform.Deduplicate;
import io.github.gangmu.transform.Normalise;
import io.github.gangmu.transform.Transformation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Makes the transformations that write texts. */
final class Texts {
    private Texts() {}

    static Transformation normalise(Step step) {
        if (!step.has(ONLY)) {
            return Normalise.all();
        }
        List<Normalise.Rule> rules = new ArrayList<>();
        for (String name : step.text(ONLY).split("[,，]", -1)) {
            rules.add(Arrays.stream(Normalise.Rule.values())
                    .filter(rule -> rule.name().toLowerCase(Locale.ROOT).equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            ONLY.option() + " takes punctuation, quotes, widths or blanks; got " + name + ".")));
        }
        return Normalise.only(rules.get(0), rules.toArray(Normalise.Rule[]::new));
    }

    static Transformation deduplicate(Step step) {
        if (step.has(IN_SECTIONS) && step.has(THROUGHOUT)) {
            throw new IllegalArgumentException("--in-sections and --throughout exclude each other.");
        }
        Deduplicate all = step.has(ALIKE) ? Deduplicate.alike(step.fraction(ALIKE)) : Deduplicate.exact();
        Deduplicate there = step.varied(
                THROUGHOUT, step.varied(IN_SECTIONS, all, Deduplicate::inSections), Deduplicate::throughout);
        return step.varied(KEEP_NUMBERS, there, Deduplicate::keepingNumbers);
    }

    static UnaryOperator<String> replacing(Step step) {
        if (step.value().isEmpty()) {
            throw new IllegalArgumentException("Missing words to replace.");
        }
        if (!step.has(WITH)) {
            throw new IllegalArgumentException(
                    "Missing " + WITH.option() + ": what stands in their place, '' for nothing.");
        }
        String words = step.value();
        String others = step.text(WITH);
        return text -> text.replace(words, others);
    }
}
