package io.github.gangmu.internal.frames;

import io.github.gangmu.internal.grammar.FrameLexer;
import io.github.gangmu.internal.grammar.FrameParser;
import io.github.gangmu.internal.tokens.LexerTable;
import io.github.gangmu.internal.tokens.TokenView;
import io.github.gangmu.internal.tokens.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Finds the frames in a text, from left to right, and the frames inside their slots. */
public final class FrameFinder {
    /**
     * How many tokens a frame spans at most. A frame is a clause or two; without a bound, each 以 in a text without 为 would be
     * followed to the end of the text.
     */
    private static final int LONGEST = 128;
    /** How deep frames are looked for inside slots. */
    private static final int DEEPEST = 3;

    private static final IntervalSet FIRST_AT_CLAUSE_START = firstTokens(FrameParser.RULE_atClauseStart);
    private static final IntervalSet FIRST_INSIDE_CLAUSE = firstTokens(FrameParser.RULE_insideClause);

    private static final LexerTable WORDS = LexerTable.load("FrameLexer");

    private final Tokens tokens;
    private final FrameReader reader;
    private final List<FoundFrame> found = new ArrayList<>();

    private FrameFinder(String text) {
        tokens = Tokens.of(text, WORDS);
        reader = new FrameReader(tokens, new TokenView(tokens));
    }

    /**
     * Returns the frames of a text in the order in which they begin; a frame inside a slot follows the one that holds it.
     *
     * @param text the text of one item, without its marker
     */
    public static List<FoundFrame> find(String text) {
        FrameFinder finder = new FrameFinder(text);
        finder.scan(0, finder.tokens.size() - 1, 0, 1, true);
        return List.copyOf(finder.found);
    }

    /**
     * Reads the frames between two tokens, the second exclusive.
     *
     * @param firstClause the number of the clause that the first token stands in
     * @param atClauseStart whether frames that begin a clause may begin with the first token
     */
    private void scan(int from, int to, int depth, int firstClause, boolean atClauseStart) {
        boolean starts = atClauseStart;
        int clause = firstClause;
        int clauseStart = from;
        int token = from;
        while (token < to) {
            int clauseEnd = breakAt(clauseStart, to);
            int reach = clauseEnd < to && tokens.type(clauseEnd) == FrameLexer.COMMA
                    ? breakAt(clauseEnd + 1, to)
                    : clauseEnd;
            while (token < clauseEnd) {
                token = read(token, reach, depth, clause, starts && token == clauseStart);
            }
            // A frame may have gone on behind the comma; then so does what follows it in the clause there.
            boolean wentOn = token > clauseEnd;
            clause += clauseEnd > clauseStart ? 1 : 0;
            clauseStart = clauseEnd + 1;
            starts = true;
            token = wentOn ? token : clauseStart;
        }
    }

    /** Reads the frame that begins at a token and ends before another, if one does, and returns where to go on. */
    private int read(int token, int reach, int depth, int clause, boolean atClauseStart) {
        IntervalSet first = atClauseStart ? FIRST_AT_CLAUSE_START : FIRST_INSIDE_CLAUSE;
        if (!first.contains(tokens.type(token))) {
            return token + 1;
        }
        int limit = Math.min(reach, token + LONGEST);
        if (!reader.read(token, limit, atClauseStart)) {
            return token + 1;
        }
        int end = reader.end();
        if (end == limit && limit < reach) {
            return token + 1;
        }
        found.add(reader.frame(depth, clause));
        if (depth < DEEPEST) {
            int[] slots = reader.slotTokens();
            boolean[] statements = reader.statements();
            int comma = breakAt(token, end);
            for (int i = 0; i < slots.length; i += 2) {
                scan(slots[i], slots[i + 1], depth + 1, slots[i] > comma ? clause + 1 : clause, statements[i / 2]);
            }
        }
        return end;
    }

    /** Returns the first token that ends a clause, or the end of the stretch. */
    private int breakAt(int from, int to) {
        int token = from;
        while (token < to && !isBreak(token)) {
            token++;
        }
        return token;
    }

    private boolean isBreak(int token) {
        int type = tokens.type(token);
        return type == FrameLexer.COMMA || type == FrameLexer.STOP;
    }

    private static IntervalSet firstTokens(int rule) {
        return FrameParser._ATN.nextTokens(FrameParser._ATN.ruleToStartState[rule]);
    }
}
