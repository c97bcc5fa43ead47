package io.github.gangmu.internal.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Which rules took part in reading a text. */
public final class RulesRead {
    private RulesRead() {}

    /** Returns the names of the rules and tokens in a parse tree; rules that read nothing are left out. */
    public static Set<String> in(ParseTree tree, Parser parser) {
        Set<String> rules = new HashSet<>();
        collect(tree, parser, rules);
        return rules;
    }

    private static void collect(ParseTree tree, Parser parser, Set<String> rules) {
        if (tree instanceof TerminalNode token) {
            rules.add(String.valueOf(
                    parser.getVocabulary().getSymbolicName(token.getSymbol().getType())));
        } else if (tree instanceof RuleContext rule && rule.getChildCount() > 0) {
            rules.add(parser.getRuleNames()[rule.getRuleIndex()]);
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            collect(tree.getChild(i), parser, rules);
        }
    }

    /** Returns the names of all parser rules and of all lexer rules that make tokens. */
    public static List<String> names(String[] parserRules, String[] lexerRules) {
        List<String> names = new ArrayList<>(List.of(parserRules));
        for (String rule : lexerRules) {
            if (rule.equals(rule.toUpperCase(Locale.ROOT))) {
                names.add(rule);
            }
        }
        return names;
    }
}
