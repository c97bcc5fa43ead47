package io.github.gangmu.internal.recognise;

import io.github.gangmu.internal.grammar.GrammarExamplesContract;
import io.github.gangmu.internal.grammar.LineLexer;
import io.github.gangmu.internal.grammar.LineParser;
import io.github.gangmu.internal.grammar.RulesRead;
import io.github.gangmu.internal.tokens.TextStream;
import java.util.Set;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;

/** The examples above the rules of the line grammar are lines those rules read. */
class GrammarExamplesTest extends GrammarExamplesContract {
    GrammarExamplesTest() {
        super(RulesRead.names(LineParser.ruleNames, LineLexer.ruleNames), "LineLexer.g4", "LineParser.g4");
    }

    @Override
    protected Set<String> rulesIn(String text) {
        LineParser parser = new LineParser(new CommonTokenStream(new LineLexer(new TextStream(text))));
        parser.setErrorHandler(new BailErrorStrategy());
        return RulesRead.in(parser.document(), parser);
    }
}
