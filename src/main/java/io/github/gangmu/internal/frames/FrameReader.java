package io.github.gangmu.internal.frames;

import io.github.gangmu.internal.grammar.FrameParser;
import io.github.gangmu.internal.tokens.TokenView;
import io.github.gangmu.internal.tokens.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Runs the frame grammar at one place of a text, and notes the frame and the slots it reads there. */
final class FrameReader extends FrameParser {
    private static final String[] IDS = ids();

    private final Tokens tokens;
    private final TokenView view;

    private int start;
    private int end;
    private String id = "";
    private int slotStart;
    private int[] slotTokens = new int[8];
    private int[] slotRules = new int[4];
    private int slots;
    private boolean refused;

    FrameReader(Tokens tokens, TokenView view) {
        super(view);
        this.tokens = tokens;
        this.view = view;
        removeErrorListeners();
        setErrorHandler(new QuietRefusal());
        setBuildParseTree(false);
        // Every text has a reading, as a frame or as none, so what is left to settle is which comes first in the
        // grammar.
        getInterpreter().setPredictionMode(PredictionMode.SLL);
    }

    /** Returns whether a frame begins at a token and ends before the limit. */
    boolean read(int token, int limit, boolean atClauseStart) {
        reset();
        view.narrow(token, limit);
        start = token;
        end = token;
        slots = 0;
        refused = false;
        try {
            if (atClauseStart) {
                atClauseStart();
            } else {
                insideClause();
            }
            return !refused;
        } catch (ParseCancellationException noFrame) {
            return false;
        }
    }

    /** Returns the index of the token behind the frame read last. */
    int end() {
        return end;
    }

    /** Returns the first and the last token, exclusive, of each slot. */
    int[] slotTokens() {
        return Arrays.copyOf(slotTokens, slots * 2);
    }

    /** Returns for each slot whether it holds a statement, which a frame may begin. */
    boolean[] statements() {
        boolean[] statements = new boolean[slots];
        for (int i = 0; i < slots; i++) {
            statements[i] = slotRules[i] >= RULE_statement;
        }
        return statements;
    }

    /** Returns the frame read last, with how deep it stands in the slots of others and the number of its clause. */
    FoundFrame frame(int depth, int clause) {
        List<FoundFrame.Stretch> stretches = new ArrayList<>(slots);
        for (int i = 0; i < slots; i++) {
            int inset = slotRules[i] == RULE_quotedSlot ? 1 : 0;
            stretches.add(new FoundFrame.Stretch(
                    tokens.start(slotTokens[2 * i]) + inset, tokens.end(slotTokens[2 * i + 1] - 1) - inset));
        }
        return new FoundFrame(id, tokens.start(start), tokens.end(end - 1), List.copyOf(stretches), depth, clause);
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
        super.enterRule(context, state, rule);
        if (isSlot(rule)) {
            slotStart = view.index();
        } else if (isFrame(rule)) {
            start = view.index();
        } else if (rule == RULE_noFrame) {
            refused = true;
        }
    }

    @Override
    public void exitRule() {
        int rule = getContext().getRuleIndex();
        super.exitRule();
        if (isSlot(rule)) {
            if (slots == slotRules.length) {
                slotRules = Arrays.copyOf(slotRules, slots * 2);
                slotTokens = Arrays.copyOf(slotTokens, slots * 4);
            }
            slotRules[slots] = rule;
            slotTokens[2 * slots] = slotStart;
            slotTokens[2 * slots + 1] = view.index();
            slots++;
        } else if (isFrame(rule)) {
            id = IDS[rule];
            end = view.index();
        }
    }

    /** Gives up without a word where the grammar, against its promise, has no reading. */
    private static final class QuietRefusal extends BailErrorStrategy {
        @Override
        public void reportError(Parser recognizer, RecognitionException refusal) {
            // The caller learns by the exception that follows.
        }
    }

    /** Frames stand between the rules that list them and the rules of the slots. */
    private static boolean isFrame(int rule) {
        return rule > RULE_outer && rule < RULE_slot;
    }

    private static boolean isSlot(int rule) {
        return rule >= RULE_slot;
    }

    /** Returns the names of the frame rules, yiWei written as yi-wei. */
    private static String[] ids() {
        return Arrays.stream(ruleNames)
                .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
