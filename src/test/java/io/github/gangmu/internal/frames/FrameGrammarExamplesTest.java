package io.github.gangmu.internal.frames;

import io.github.gangmu.internal.grammar.FrameLexer;
import io.github.gangmu.internal.grammar.FrameParser;
import io.github.gangmu.internal.grammar.GrammarExamplesContract;
import io.github.gangmu.internal.grammar.RulesRead;
import io.github.gangmu.internal.tokens.TextStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** The examples above the rules of the frame grammar are texts those rules read. */
class FrameGrammarExamplesTest extends GrammarExamplesContract {
    FrameGrammarExamplesTest() {
        super(RulesRead.names(FrameParser.ruleNames, FrameLexer.ruleNames), "FrameLexer.g4", "FrameParser.g4");
    }

    /** Returns the rules that read the text from any of its tokens on, and the types of its tokens. */
    @Override
    protected Set<String> rulesIn(String text) {
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
