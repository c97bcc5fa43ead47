package io.github.gangmu.internal.tokens;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.ActionTransition;
import org.antlr.v4.runtime.atn.AtomTransition;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerModeAction;
import org.antlr.v4.runtime.atn.NotSetTransition;
import org.antlr.v4.runtime.atn.RangeTransition;
import org.antlr.v4.runtime.atn.RuleStartState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.SetTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.atn.WildcardTransition;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes the table of a lexer grammar from the network ANTLR generates for it.
 *
 * <p>The way is the classic one. Characters no label of the grammar tells apart become one class. From the beginning of each mode,
 * sets of places in the network are followed over each class until no new set appears (subset construction); sets that behave
 * alike are made one, and so are classes. As in ANTLR, the longest match wins, and the rule that stands first among equals.
 *
 * <p>What a table cannot hold is refused: predicates, code in rules, commands other than {@code -> mode(…)}, rules that call themselves,
 * non-greedy loops, the end of the text as a sign, characters beyond U+FFFF (the text is read in UTF-16 units), and grammars
 * that leave a character to no rule.
 */
final class LexerTableBuilder {
    private static final int CHARACTERS = Character.MAX_VALUE + 1;

    private final ATN network;
    private final String[] ruleNames;
    private final String[] modeNames;

    private final char[] classes = new char[CHARACTERS];
    private int classCount;
    /** A character of each class. */
    private char[] samples = {};

    private final Map<Place, Integer> placeNumbers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<List<Integer>, Integer> stateNumbers = new HashMap<>();
    private final List<List<Integer>> states = new ArrayList<>();
    private final List<int[]> rows = new ArrayList<>();

    private LexerTableBuilder(ATN network, String[] ruleNames, String[] modeNames) {
        this.network = network;
        this.ruleNames = ruleNames;
        this.modeNames = modeNames;
    }

    /**
     * Returns the table of a lexer.
     *
     * @throws IllegalArgumentException if its grammar holds what a table cannot
     */
    static LexerTable of(Lexer lexer) {
        return new LexerTableBuilder(lexer.getATN(), lexer.getRuleNames(), lexer.getModeNames()).build();
    }

    private LexerTable build() {
        classify();
        // State 0 is the one without a way on.
        state(List.of());
        int[] starts = new int[modeNames.length];
        for (int mode = 0; mode < starts.length; mode++) {
            Set<Place> begin = new LinkedHashSet<>();
            for (Transition transition : network.modeToStartState.get(mode).getTransitions()) {
                close(new Place(transition.target, null, -1), begin);
            }
            starts[mode] = state(numbers(begin));
        }
        for (int state = 0; state < states.size(); state++) {
            rows.add(row(states.get(state)));
        }
        int[] types = new int[states.size()];
        int[] modes = new int[states.size()];
        for (int state = 0; state < states.size(); state++) {
            Place end = end(states.get(state));
            types[state] = end == null ? 0 : network.ruleToTokenType[end.rule()];
            modes[state] = end == null ? -1 : end.mode;
        }
        refuseGaps(starts, types);
        return new SmallestTable(classes, classCount, rows, types, modes, starts).build();
    }

    /** A place in the network: a state, the rules to go back to, and the mode its rule has commanded, or -1. */
    private record Place(ATNState state, @Nullable Call call, int mode) {
        int rule() {
            Call outermost = call;
            while (outermost != null && outermost.caller != null) {
                outermost = outermost.caller;
            }
            return outermost == null ? state.ruleIndex : outermost.back.ruleIndex;
        }

        boolean isEnd() {
            return state instanceof RuleStopState && call == null;
        }
    }

    /** A rule that was called and the place to go back to. */
    private record Call(int rule, ATNState back, @Nullable Call caller) {}

    // ------------------------------------------------------------------------------------------------ classes

    private void classify() {
        Set<IntervalSet> labels = new LinkedHashSet<>();
        for (ATNState state : network.states) {
            for (Transition transition : state.getTransitions()) {
                IntervalSet label = label(transition);
                if (label != null) {
                    labels.add(label);
                }
            }
        }
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0));
        for (IntervalSet label : labels) {
            for (Interval interval : label.getIntervals()) {
                cuts.add(interval.a);
                cuts.add(interval.b + 1);
            }
        }
        cuts.add(CHARACTERS);
        Map<BitSet, Integer> known = new HashMap<>();
        List<Character> firsts = new ArrayList<>();
        for (int from : cuts.headSet(CHARACTERS)) {
            BitSet held = new BitSet();
            int at = 0;
            for (IntervalSet label : labels) {
                held.set(at++, label.contains(from));
            }
            int number = known.computeIfAbsent(held, unknown -> {
                firsts.add((char) from);
                return known.size();
            });
            Arrays.fill(classes, from, cuts.higher(from), (char) number);
        }
        classCount = known.size();
        samples = new char[classCount];
        for (int i = 0; i < classCount; i++) {
            samples[i] = firsts.get(i);
        }
    }

    /** Returns the characters that lead over a transition, or null if none are needed. */
    private @Nullable IntervalSet label(Transition transition) {
        if (transition instanceof WildcardTransition) {
            return IntervalSet.of(0, Character.MAX_VALUE);
        }
        if (transition instanceof NotSetTransition) {
            return checked(transition.label()).complement(IntervalSet.of(0, Character.MAX_VALUE));
        }
        if (transition instanceof AtomTransition
                || transition instanceof RangeTransition
                || transition instanceof SetTransition) {
            return checked(transition.label());
        }
        return null;
    }

    private static IntervalSet checked(IntervalSet label) {
        for (Interval interval : label.getIntervals()) {
            if (interval.a < 0) {
                throw refusal("the end of the text as a sign");
            }
            if (interval.b > Character.MAX_VALUE) {
                throw refusal("characters beyond U+FFFF");
            }
        }
        return label;
    }

    // ------------------------------------------------------------------------------------------------ sets of places

    private int state(List<Integer> set) {
        Integer known = stateNumbers.get(set);
        if (known != null) {
            return known;
        }
        stateNumbers.put(set, states.size());
        states.add(set);
        return states.size() - 1;
    }

    private List<Integer> numbers(Set<Place> set) {
        return set.stream().map(this::number).sorted().toList();
    }

    private int number(Place place) {
        return placeNumbers.computeIfAbsent(place, unknown -> {
            places.add(place);
            return places.size() - 1;
        });
    }

    private int[] row(List<Integer> set) {
        int[] row = new int[classCount];
        for (int i = 0; i < classCount; i++) {
            Set<Place> reached = new LinkedHashSet<>();
            for (int number : set) {
                Place place = places.get(number);
                for (Transition transition : place.state.getTransitions()) {
                    if (transition.matches(samples[i], 0, Character.MAX_VALUE)) {
                        close(new Place(transition.target, place.call, place.mode), reached);
                    }
                }
            }
            row[i] = state(numbers(reached));
        }
        return row;
    }

    /** Adds the places that are reached from a place without reading a character, and that read one or end a rule. */
    private void close(Place from, Set<Place> reached) {
        Set<Place> seen = new LinkedHashSet<>();
        Deque<Place> open = new ArrayDeque<>();
        open.push(from);
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (!seen.add(place)) {
                continue;
            }
            if (place.state instanceof RuleStopState) {
                if (place.call == null) {
                    reached.add(place);
                } else {
                    open.push(new Place(place.call.back, place.call.caller, place.mode));
                }
                continue;
            }
            if (place.state instanceof DecisionState decision && decision.nonGreedy) {
                throw refusal("a non-greedy loop in " + ruleNames[decision.ruleIndex]);
            }
            for (Transition transition : place.state.getTransitions()) {
                if (transition.isEpsilon()) {
                    open.push(over(transition, place));
                } else {
                    reached.add(place);
                }
            }
        }
    }

    private Place over(Transition transition, Place place) {
        String rule = ruleNames[place.state.ruleIndex];
        if (transition instanceof RuleTransition call) {
            int called = ((RuleStartState) call.target).ruleIndex;
            for (Call open = place.call; open != null; open = open.caller) {
                if (open.rule == called) {
                    throw refusal("the rule " + ruleNames[called] + ", which calls itself");
                }
            }
            return new Place(call.target, new Call(called, call.followState, place.call), place.mode);
        }
        if (transition instanceof ActionTransition action) {
            LexerAction command = network.lexerActions[action.actionIndex];
            if (!(command instanceof LexerModeAction toMode) || place.mode >= 0) {
                throw refusal("a command other than one -> mode(…) in " + rule);
            }
            return new Place(transition.target, place.call, toMode.getMode());
        }
        if (transition.getSerializationType() != Transition.EPSILON) {
            throw refusal("a predicate in " + rule);
        }
        return new Place(transition.target, place.call, place.mode);
    }

    /** Returns the end of the rule that wins in a set of places, or null where no rule ends. */
    private @Nullable Place end(List<Integer> set) {
        Place first = null;
        for (int number : set) {
            Place place = places.get(number);
            if (place.isEnd() && (first == null || place.rule() < first.rule())) {
                first = place;
            }
        }
        return first;
    }

    private void refuseGaps(int[] starts, int[] types) {
        for (int mode = 0; mode < starts.length; mode++) {
            for (int i = 0; i < classCount; i++) {
                if (types[rows.get(starts[mode])[i]] == 0) {
                    throw refusal("the mode " + modeNames[mode] + ", in which no rule reads "
                            + String.format("U+%04X", (int) samples[i]));
                }
            }
        }
        for (int type : types) {
            if (type < Token.EOF) {
                throw refusal("a sign without a type");
            }
        }
    }

    private static IllegalArgumentException refusal(String what) {
        return new IllegalArgumentException("A lexer table cannot hold " + what + ".");
    }
}
