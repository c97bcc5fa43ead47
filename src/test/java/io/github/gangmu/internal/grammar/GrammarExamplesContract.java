package io.github.gangmu.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples above the rules of a grammar are texts those rules read, and no rule goes without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class GrammarExamplesContract {
    private final List<String> files;
    private final Collection<String> rules;

    /**
     * Makes the contract of a grammar.
     *
     * @param rules its rules and tokens
     * @param files the files it is written in
     */
    protected GrammarExamplesContract(Collection<String> rules, String... files) {
        this.rules = rules;
        this.files = List.of(files);
    }

    /** Returns the rules that take part in reading a text. */
    protected abstract Set<String> rulesIn(String text);

    Stream<GrammarExample> examples() {
        return files.stream().flatMap(file -> GrammarExample.in(file).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadByItsRule(GrammarExample example) {
        Set<String> read = rulesIn(example.line());

        assertThat(read.contains(example.rule())).as("%s", read).isEqualTo(example.holds());
    }

    @Test
    void everyRuleHasAnExample() {
        Set<String> withExample = examples()
                .filter(GrammarExample::holds)
                .map(GrammarExample::rule)
                .collect(Collectors.toSet());

        assertThat(withExample).containsExactlyInAnyOrderElementsOf(rules);
    }
}
