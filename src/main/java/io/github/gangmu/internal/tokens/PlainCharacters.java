package io.github.gangmu.internal.tokens;

import java.util.BitSet;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;

/**
 * Characters that a reader may pass over, one by one, without reading the tokens they make up: in a text, most of them.
 *
 * <p>A parser grammar says which tokens nothing depends on: those its rule {@code plain} reads. In a mode of the lexer, a character is
 * plain if such a token begins with it and, wherever the token is cut, the rest reads as plain tokens too and leads to the same mode; 摸
 * and 清 of 摸清, not 第, which may begin 第一. So the character and the mode tell the mode behind it.
 */
final class PlainCharacters {
    /** The parser rule that reads the tokens nothing depends on. */
    static final String RULE = "plain";

    private static final int CHARACTERS = Character.MAX_VALUE + 1;
    private static final int MOST_MODES = 3;

    private PlainCharacters() {}

    /**
     * Returns the plain characters of a lexer and a parser that has the rule {@code plain}, in the form of {@link LexerTable#plain}.
     *
     * @throws IllegalArgumentException if the lexer has more than three modes
     */
    static byte[] of(LexerTable lexer, Parser parser) {
        BitSet plainTokens = new BitSet();
        addTokens(parser.getATN(), parser.getRuleIndex(RULE), plainTokens, new BitSet());
        int modeCount = lexer.starts().length;
        if (modeCount > MOST_MODES) {
            throw new IllegalArgumentException("Plain characters are known for three modes, not " + modeCount + ".");
        }
        boolean[][] cuttable = cuttable(lexer, plainTokens);
        byte[] modes = new byte[CHARACTERS];
        for (int c = 0; c < CHARACTERS; c++) {
            for (int mode = 0; mode < modeCount; mode++) {
                int state = lexer.next()[lexer.starts()[mode] * lexer.width() + lexer.classes()[c]];
                int behind = lexer.behind(mode, state);
                modes[c] |= (byte) ((cuttable[behind][state] ? behind << 1 : LexerTable.NOT_PLAIN) << (mode << 1));
            }
        }
        return modes;
    }

    /** Adds the types of tokens that a rule and the rules it calls read. */
    private static void addTokens(ATN network, int rule, BitSet types, BitSet seen) {
        seen.set(rule);
        for (ATNState state : network.states) {
            if (state.ruleIndex != rule) {
                continue;
            }
            for (Transition transition : state.getTransitions()) {
                if (transition instanceof RuleTransition call && !seen.get(call.target.ruleIndex)) {
                    addTokens(network, call.target.ruleIndex, types, seen);
                } else if (transition.label() != null) {
                    transition.label().toList().forEach(types::set);
                }
            }
        }
    }

    /**
     * Returns, by the mode behind a token and the state that ends it, whether it makes no difference to end the token there.
     *
     * <p>All ends of plain tokens are taken for such at first. Those are struck out from which a character leads on otherwise than from
     * the beginning of a token, until none are left.
     */
    private static boolean[][] cuttable(LexerTable lexer, BitSet plainTokens) {
        int states = lexer.types().length;
        boolean[][] cuttable = new boolean[lexer.starts().length][states];
        for (int mode = 0; mode < cuttable.length; mode++) {
            for (int state = lexer.firstEnd(); state < states; state++) {
                cuttable[mode][state] = plainTokens.get(lexer.types()[state]) && lexer.behind(mode, state) == mode;
            }
        }
        boolean struck = true;
        while (struck) {
            struck = false;
            for (int mode = 0; mode < cuttable.length; mode++) {
                for (int state = lexer.firstEnd(); state < states; state++) {
                    if (cuttable[mode][state] && !isCuttable(lexer, mode, state, cuttable)) {
                        cuttable[mode][state] = false;
                        struck = true;
                    }
                }
            }
        }
        return cuttable;
    }

    private static boolean isCuttable(LexerTable lexer, int mode, int state, boolean[][] cuttable) {
        for (int i = 0; i < lexer.width(); i++) {
            int on = lexer.next()[state * lexer.width() + i];
            if (on == 0) {
                continue;
            }
            int anew = lexer.next()[lexer.starts()[mode] * lexer.width() + i];
            int behindOn = lexer.behind(mode, on);
            if (behindOn != lexer.behind(mode, anew) || !cuttable[behindOn][on] || !cuttable[behindOn][anew]) {
                return false;
            }
        }
        return true;
    }
}
