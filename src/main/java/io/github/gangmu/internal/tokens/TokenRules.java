package io.github.gangmu.internal.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Which rule of a parser grammar reads a token, where its type alone tells that.
 *
 * <p>In a grammar whose rules each list the tokens they stand for, that is all there is to parsing. Nothing in it is ever changed. A
 * record for the same reason as {@link LexerTable}.
 *
 * @param rules the rule that reads a type of token, by type
 * @param endRule the rule that reads the end of the text
 */
@SuppressWarnings("ArrayRecordComponent")
public record TokenRules(byte[] rules, int endRule) {
    /**
     * Reads the rules that were looked up for a generated parser when the project was built.
     *
     * @param parser the simple name of the parser: LineParser
     */
    public static TokenRules load(String parser) {
        String resource = resource(parser);
        try (InputStream stream = TokenRules.class.getResourceAsStream("/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The rules of " + parser + " are missing: Maven's compile phase makes " + resource + ".");
            }
            int endRule = stream.read();
            return new TokenRules(stream.readAllBytes(), endRule);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the path of the resource that holds the rules of a parser. */
    static String resource(String parser) {
        return "io/github/gangmu/internal/grammar/".concat(parser).concat(".rules");
    }

    /**
     * Returns the rules of a parser.
     *
     * @throws IllegalArgumentException if one type of token is read by two rules, or by none
     */
    static TokenRules of(Parser parser) {
        byte[] rules = new byte[parser.getATN().maxTokenType + 1];
        Arrays.fill(rules, (byte) -1);
        int endRule = -1;
        for (ATNState state : parser.getATN().states) {
            for (Transition transition : state.getTransitions()) {
                IntervalSet label = transition.label();
                if (label == null) {
                    continue;
                }
                for (int type : label.toArray()) {
                    if (type == Token.EOF) {
                        endRule = state.ruleIndex;
                    } else if (rules[type] < 0 || rules[type] == state.ruleIndex) {
                        rules[type] = (byte) state.ruleIndex;
                    } else {
                        throw new IllegalArgumentException(name(parser, type) + " is read by two rules: "
                                + parser.getRuleNames()[rules[type]] + " and "
                                + parser.getRuleNames()[state.ruleIndex] + ".");
                    }
                }
            }
        }
        for (int type = Token.MIN_USER_TOKEN_TYPE; type < rules.length; type++) {
            if (rules[type] < 0) {
                throw new IllegalArgumentException(name(parser, type) + " is read by no rule.");
            }
        }
        return new TokenRules(rules, endRule);
    }

    private static String name(Parser parser, int type) {
        return parser.getVocabulary().getDisplayName(type);
    }

    /** Returns the rule that reads a type of token, a constant of its parser. */
    public int rule(int type) {
        return type < 0 ? endRule : rules[type];
    }

    /** Returns the rules in the form {@link #load} reads. */
    byte[] bytes() {
        byte[] bytes = new byte[rules.length + 1];
        bytes[0] = (byte) endRule;
        System.arraycopy(rules, 0, bytes, 1, rules.length);
        return bytes;
    }
}
