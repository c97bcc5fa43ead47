package io.github.gangmu.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gangmu.internal.grammar.FrameParser;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.LexerInterpreter;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.VocabularyImpl;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.ATNType;
import org.antlr.v4.runtime.atn.ActionTransition;
import org.antlr.v4.runtime.atn.AtomTransition;
import org.antlr.v4.runtime.atn.BasicState;
import org.antlr.v4.runtime.atn.EpsilonTransition;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerModeAction;
import org.antlr.v4.runtime.atn.LexerMoreAction;
import org.antlr.v4.runtime.atn.LexerSkipAction;
import org.antlr.v4.runtime.atn.PlusLoopbackState;
import org.antlr.v4.runtime.atn.PredicateTransition;
import org.antlr.v4.runtime.atn.RangeTransition;
import org.antlr.v4.runtime.atn.RuleStartState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.TokensStartState;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.atn.WildcardTransition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks of one rule, which reads any character, then whatever a test adds. */
class LexerTableRefusalTest {
    private final ATN network = new ATN(ATNType.LEXER, 1);
    private final RuleStartState begin = new RuleStartState();
    private final RuleStopState end = new RuleStopState();
    private final BasicState behindFirst = new BasicState();

    @Test
    void readsByARuleForAnyCharacter() {
        Tokens tokens = Tokens.of("甲乙", table(new EpsilonTransition(end)));

        assertThat(List.of(tokens.type(0), tokens.end(0), tokens.type(1), tokens.end(1), tokens.type(2)))
                .containsExactly(1, 1, 1, 2, Token.EOF);
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of(LexerSkipAction.INSTANCE, "a command other than one -> mode(…) in ANY"),
                Arguments.of(LexerMoreAction.INSTANCE, "a command other than one -> mode(…) in ANY"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void refusesOtherCommands(LexerAction command, String reason) {
        network.lexerActions = new LexerAction[] {command};

        assertRefused(new ActionTransition(end, 0, 0, false), reason);
    }

    @Test
    void takesAModeCommand() {
        network.lexerActions = new LexerAction[] {new LexerModeAction(0)};

        assertThat(table(new ActionTransition(end, 0, 0, false)).modes()).containsOnly(-1, 0);
    }

    @Test
    void refusesAPredicate() {
        assertRefused(new PredicateTransition(end, 0, 0, false), "a predicate in ANY");
    }

    @Test
    void refusesTheEndOfTheText() {
        assertRefused(new AtomTransition(end, Token.EOF), "the end of the text as a sign");
    }

    @Test
    void refusesCharactersBeyondTheBasicPlane() {
        assertRefused(new RangeTransition(end, 0x20000, 0x2A6DF), "characters beyond U+FFFF");
    }

    @Test
    void refusesARuleThatCallsItself() {
        assertRefused(new RuleTransition(begin, 0, 0, end), "the rule ANY, which calls itself");
    }

    @Test
    void refusesANonGreedyLoop() {
        PlusLoopbackState loop = new PlusLoopbackState();
        loop.nonGreedy = true;
        add(loop);
        loop.addTransition(new EpsilonTransition(end));

        assertRefused(new EpsilonTransition(loop), "a non-greedy loop in ANY");
    }

    @Test
    void refusesAGrammarThatLeavesACharacterToNoRule() {
        BasicState second = new BasicState();
        add(second);
        second.addTransition(new EpsilonTransition(end));

        assertRefused(new AtomTransition(second, 'a'), "the mode DEFAULT_MODE, in which no rule reads U+0000");
    }

    @Test
    void refusesAParserWhoseTokensAreReadByManyRules() {
        assertThatThrownBy(() -> TokenRules.of(new FrameParser(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is read by two rules");
    }

    private void assertRefused(Transition second, String reason) {
        assertThatThrownBy(() -> table(second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A lexer table cannot hold " + reason + ".");
    }

    private LexerTable table(Transition second) {
        TokensStartState mode = new TokensStartState();
        BasicState first = new BasicState();
        Stream.of(mode, begin, first, behindFirst, end).forEach(this::add);
        mode.addTransition(new EpsilonTransition(begin));
        begin.addTransition(new EpsilonTransition(first));
        first.addTransition(new WildcardTransition(behindFirst));
        behindFirst.addTransition(second);
        network.ruleToStartState = new RuleStartState[] {begin};
        network.ruleToStopState = new RuleStopState[] {end};
        network.ruleToTokenType = new int[] {1};
        network.modeToStartState.add(mode);
        return LexerTableBuilder.of(new LexerInterpreter(
                "Any.g4",
                VocabularyImpl.EMPTY_VOCABULARY,
                List.of("ANY"),
                List.of("DEFAULT_TOKEN_CHANNEL", "HIDDEN"),
                List.of("DEFAULT_MODE"),
                network,
                new TextStream("")));
    }

    private void add(ATNState state) {
        state.setRuleIndex(0);
        network.addState(state);
    }
}
