package io.github.gangmu.internal.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.grammar.GrammarExample;
import io.github.gangmu.internal.grammar.LineLexer;
import io.github.gangmu.internal.grammar.LineParser;
import io.github.gangmu.internal.grammar.RulesRead;
import io.github.gangmu.internal.tokens.TextStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples above the rules of the line grammar are lines those rules read. */
class GrammarExamplesTest {

    static Stream<GrammarExample> examples() {
        return Stream.of("LineLexer.g4", "LineParser.g4").flatMap(file -> GrammarExample.in(file).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadByItsRule(GrammarExample example) {
        Set<String> rules = rulesIn(example.line());

        assertThat(rules.contains(example.rule())).as("%s", rules).isEqualTo(example.holds());
    }

    @Test
    void everyRuleHasAnExample() {
        Set<String> withExample = examples()
                .filter(GrammarExample::holds)
                .map(GrammarExample::rule)
                .collect(Collectors.toSet());

        assertThat(withExample)
                .containsExactlyInAnyOrderElementsOf(RulesRead.names(LineParser.ruleNames, LineLexer.ruleNames));
    }

    private static Set<String> rulesIn(String text) {
        LineParser parser = new LineParser(new CommonTokenStream(new LineLexer(new TextStream(text))));
        parser.setErrorHandler(new BailErrorStrategy());
        return RulesRead.in(parser.document(), parser);
    }
}
