package io.github.gangmu.internal.frames;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.grammar.FrameLexer;
import io.github.gangmu.internal.grammar.FrameParser;
import io.github.gangmu.internal.grammar.GrammarExample;
import io.github.gangmu.internal.grammar.RulesRead;
import io.github.gangmu.internal.tokens.TextStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples above the rules of the frame grammar are texts those rules read. */
class FrameGrammarExamplesTest {

    static Stream<GrammarExample> examples() {
        return Stream.of("FrameLexer.g4", "FrameParser.g4").flatMap(file -> GrammarExample.in(file).stream());
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
                .containsExactlyInAnyOrderElementsOf(RulesRead.names(FrameParser.ruleNames, FrameLexer.ruleNames));
    }

    /** Returns the rules that read the text from any of its tokens on, and the types of its tokens. */
    private static Set<String> rulesIn(String text) {
        Set<String> rules = new HashSet<>();
        CommonTokenStream tokens = new CommonTokenStream(new FrameLexer(new TextStream(text)));
        tokens.fill();
        boolean atClauseStart = true;
        for (Token token : tokens.getTokens()) {
            rules.add(String.valueOf(FrameLexer.VOCABULARY.getSymbolicName(token.getType())));
            rules.addAll(rulesFrom(
                    tokens,
                    token.getTokenIndex(),
                    atClauseStart ? FrameParser::atClauseStart : FrameParser::insideClause));
            atClauseStart = token.getType() == FrameLexer.COMMA || token.getType() == FrameLexer.STOP;
        }
        return rules;
    }

    private static Set<String> rulesFrom(
            CommonTokenStream tokens, int index, Function<FrameParser, ParserRuleContext> entry) {
        FrameParser parser = new FrameParser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        tokens.seek(index);
        try {
            return RulesRead.in(entry.apply(parser), parser);
        } catch (ParseCancellationException noFrame) {
            return Set.of();
        }
    }
}
