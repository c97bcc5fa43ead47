package io.github.gangmu.internal.selector;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.grammar.GrammarExample;
import io.github.gangmu.internal.grammar.RulesRead;
import io.github.gangmu.internal.grammar.SelectorLexer;
import io.github.gangmu.internal.grammar.SelectorParser;
import io.github.gangmu.internal.tokens.TextStream;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples above the rules of the selector grammar are selectors those rules read. */
class SelectorGrammarExamplesTest {

    static Stream<GrammarExample> examples() {
        return Stream.of("SelectorLexer.g4", "SelectorParser.g4").flatMap(file -> GrammarExample.in(file).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadByItsRule(GrammarExample example) {
        assertThat(rulesIn(example.line())).contains(example.rule());
    }

    @Test
    void everyRuleHasAnExample() {
        Set<String> names = new HashSet<>(RulesRead.names(SelectorParser.ruleNames, SelectorLexer.ruleNames));
        // Rules of other modes that make tokens of the first.
        names.retainAll(tokenAndRuleNames());

        assertThat(examples().map(GrammarExample::rule).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    private static Set<String> tokenAndRuleNames() {
        Set<String> names = new HashSet<>(Set.of(SelectorParser.ruleNames));
        for (int type = 1; type <= SelectorLexer.VOCABULARY.getMaxTokenType(); type++) {
            String name = SelectorLexer.VOCABULARY.getSymbolicName(type);
            if (name != null && !name.endsWith("_BLANK")) {
                names.add(name);
            }
        }
        names.removeIf(name -> name.matches("(ATTRIBUTE|VALUE|TEXT|NUMBERS)_(OTHER|CLOSE|QUOTED|BARE)"));
        return names;
    }

    private static Set<String> rulesIn(String text) {
        SelectorLexer lexer = new SelectorLexer(new TextStream(text));
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        SelectorParser parser = new SelectorParser(tokens);
        parser.removeErrorListeners();
        Set<String> rules = RulesRead.in(parser.query(), parser);
        for (Token token : tokens.getTokens()) {
            rules.add(String.valueOf(SelectorLexer.VOCABULARY.getSymbolicName(token.getType())));
        }
        return rules;
    }
}
