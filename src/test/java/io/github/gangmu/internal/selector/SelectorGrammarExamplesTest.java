package io.github.gangmu.internal.selector;

import io.github.gangmu.internal.grammar.GrammarExamplesContract;
import io.github.gangmu.internal.grammar.RulesRead;
import io.github.gangmu.internal.grammar.SelectorLexer;
import io.github.gangmu.internal.grammar.SelectorParser;
import io.github.gangmu.internal.tokens.TextStream;
import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;

/** The examples above the rules of the selector grammar are selectors those rules read. */
class SelectorGrammarExamplesTest extends GrammarExamplesContract {
    SelectorGrammarExamplesTest() {
        super(ruleNames(), "SelectorLexer.g4", "SelectorParser.g4");
    }

    /** Returns the names of all rules; those of other modes that make tokens of the first are left out. */
    private static Set<String> ruleNames() {
        Set<String> names = new HashSet<>(RulesRead.names(SelectorParser.ruleNames, SelectorLexer.ruleNames));
        names.retainAll(tokenAndRuleNames());
        return names;
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

    @Override
    protected Set<String> rulesIn(String text) {
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
