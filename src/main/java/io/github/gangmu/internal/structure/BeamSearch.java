package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Reason;

/**
 * Searches for the best placement of all lines of a document. After each line the best few states are kept; where the rules
 * leave every state one place, nothing is scored. States that the next lines cannot tell apart are one: the better stays.
 */
final class BeamSearch {
    private final LineSequence document;
    private final PlacementRules rules;
    private final Scorer scorer;
    private final SearchHistory history = new SearchHistory();
    /** How far behind the best a state is given up. */
    private final long lead;

    /** The states after the line at hand, the best first, and room for those after the next. */
    private SearchState[] beam;

    private SearchState[] next;
    private int kept;
    /** For each state its steps to the next line. */
    private final Steps[] steps;

    BeamSearch(LineSequence document, PlacementRules rules, Scorer scorer, Breadth breadth) {
        this.document = document;
        this.rules = rules;
        this.scorer = scorer;
        this.lead = Math.round(breadth.lead() / scorer.unit());
        this.beam = new SearchState[breadth.width()];
        this.next = new SearchState[breadth.width()];
        this.steps = new Steps[breadth.width()];
        for (int i = 0; i < breadth.width(); i++) {
            beam[i] = new SearchState();
            next[i] = new SearchState();
            steps[i] = new Steps();
        }
        rules.start(beam[0]);
        kept = 1;
    }

    /** Begins behind a state instead of the first line. */
    void begin(SearchState state) {
        beam[0].copy(state);
        beam[0].score = 0;
        beam[0].entry = SearchHistory.NOTHING;
    }

    /** Returns the best placement of all lines. */
    Placement[] placements() {
        Placement[] placements = new Placement[document.size()];
        for (int line = 0; line < document.size(); line++) {
            advance();
            if (kept == 1) {
                settle(placements);
            }
        }
        settle(placements);
        Placement.joinContinuations(placements);
        return placements;
    }

    /** Writes down what the best state came by. Where it is the only one, the rest of the search cannot change that any more. */
    private void settle(Placement[] placements) {
        history.write(beam[0].entry, beam[0].line, scorer.unit(), placements);
        history.clear();
        beam[0].entry = SearchHistory.NOTHING;
    }

    /** Returns the best state. It is good until the next line. */
    SearchState best() {
        return beam[0];
    }

    /** Returns how the states came about. */
    SearchHistory history() {
        return history;
    }

    /** Goes on with the next line. */
    void advance() {
        for (int i = 0; i < kept; i++) {
            Candidates places = steps[i].places;
            rules.find(places, beam[i]);
            if (places.size() == 1 && kept == 1 && !scorer.scoresCertain()) {
                next[0].place(beam[0], places.action(0), places.under(0));
                next[0].score = beam[0].score;
                keep(next[0], beam[0], places.reason(), SearchHistory.CERTAIN);
                turn(1);
                return;
            }
            scorer.score(beam[i], places, kept == 1, steps[i].scores());
            steps[i].compare();
        }
        turn(choose());
    }

    /** Follows the best steps; returns how many states they lead to. */
    private int choose() {
        int chosen = 0;
        long least = Long.MIN_VALUE;
        while (chosen < next.length) {
            int from = bestState();
            Steps taken = steps[from];
            if (taken.best() == Steps.NONE) {
                break;
            }
            long score = beam[from].score + taken.bestScore();
            if (score < least) {
                break;
            }
            least = chosen == 0 ? score - lead : least;
            SearchState state = next[chosen];
            state.place(beam[from], taken.places.action(taken.best()), taken.places.under(taken.best()));
            state.score = score;
            if (!isKept(state, chosen)) {
                keep(state, beam[from], taken.places.reason(), taken.margin());
                chosen++;
            }
            taken.take();
        }
        return chosen;
    }

    /** Returns the state with the best step that is left. */
    private int bestState() {
        int best = 0;
        for (int i = 1; i < kept; i++) {
            if (beam[i].score + steps[i].bestScore() > beam[best].score + steps[best].bestScore()) {
                best = i;
            }
        }
        return best;
    }

    private boolean isKept(SearchState state, int chosen) {
        for (int i = 0; i < chosen; i++) {
            if (next[i].isOpenLike(state)) {
                return true;
            }
        }
        return false;
    }

    private void keep(SearchState state, SearchState after, Reason reason, int margin) {
        state.entry = history.add(after.entry, state, reason, margin);
    }

    /** Makes the states that were chosen those after the line at hand. */
    private void turn(int chosen) {
        SearchState[] before = beam;
        beam = next;
        next = before;
        kept = chosen;
    }
}
