package io.github.gangmu.internal.frames;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A frame as a caller writes it, 力戒▢，▢ or 以{载体}为{作用}, ready to be looked for.
 *
 * <p>Each word of the pattern is taken at its first occurrence behind the word before it, so every clause is gone through once:
 * time is in proportion to the text, whatever the text.
 */
public final class FramePattern {
    /** Stands for whatever fills a slot. */
    public static final char SLOT = '▢';

    private final List<Clause> clauses;
    private final int slotCount;

    private FramePattern(List<Clause> clauses, int slotCount) {
        this.clauses = clauses;
        this.slotCount = slotCount;
    }

    /**
     * Returns a pattern ready for use.
     *
     * @throws IllegalArgumentException if it is unclear; the message says what is and how to write it
     */
    public static FramePattern compile(String pattern) {
        PatternReader reader = new PatternReader(pattern);
        List<Clause> clauses = reader.read();
        return new FramePattern(List.copyOf(clauses), reader.slotNames().size());
    }

    /** Returns whether a pattern can be compiled. */
    public static boolean isClear(String pattern) {
        try {
            compile(pattern);
            return true;
        } catch (IllegalArgumentException unclear) {
            return false;
        }
    }

    /** Returns the matches in a text in order; none overlaps another. */
    public List<FoundFrame> find(String id, String text, ClauseText cut) {
        List<FoundFrame> found = new ArrayList<>();
        int clause = 0;
        int from = cut.size() == 0 ? 0 : cut.start(0);
        while (clause < cut.size()) {
            Attempt attempt = new Attempt(text, cut, slotCount);
            if (attempt.run(clauses, clause, from)) {
                found.add(attempt.frame(id, clause + 1));
                clause += clauses.size() - 1;
                from = attempt.at;
            } else {
                from = cut.end(clause);
            }
            if (from == cut.end(clause)) {
                clause++;
                from = clause < cut.size() ? cut.start(clause) : from;
            }
        }
        return found;
    }

    /**
     * What a pattern says of one clause: words with a slot between each two.
     *
     * @param words the words, in order; none for a clause that is a slot as a whole
     * @param quoted for each word, whether it begins inside quotes
     * @param slotFirst whether a slot stands before the first word
     * @param slotLast whether a slot stands behind the last word
     */
    record Clause(List<String> words, List<Boolean> quoted, boolean slotFirst, boolean slotLast) {}

    /** One try to fit the pattern to a text, from a place on. */
    private static final class Attempt {
        private final String text;
        private final ClauseText cut;
        private final List<FoundFrame.Stretch> slots;
        private int start;
        private int at;

        Attempt(String text, ClauseText cut, int slotCount) {
            this.text = text;
            this.cut = cut;
            this.slots = new ArrayList<>(slotCount);
        }

        boolean run(List<Clause> clauses, int firstClause, int from) {
            start = -1;
            for (int i = 0; i < clauses.size(); i++) {
                boolean last = i + 1 == clauses.size();
                int clause = firstClause + i;
                if (!last && !cut.isJoined(clause)) {
                    return false;
                }
                // Only the first clause may begin in the middle, and only the last may end there.
                boolean fromStart = i > 0 || clauses.get(0).slotFirst();
                if (fromStart && i == 0 && from > cut.start(clause)) {
                    return false;
                }
                int begin = i == 0 ? from : cut.start(clause);
                if (!fit(clauses.get(i), begin, cut.end(clause), fromStart, !last)) {
                    return false;
                }
            }
            return true;
        }

        private boolean fit(Clause clause, int from, int to, boolean fromStart, boolean toEnd) {
            List<String> words = clause.words();
            boolean slot = clause.slotFirst();
            at = from;
            start = slot && start < 0 ? from : start;
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                int earliest = slot ? at + 1 : at;
                boolean mustEnd = toEnd && !clause.slotLast() && i + 1 == words.size();
                int place = mustEnd
                        ? to - word.length()
                        : indexOf(word, clause.quoted().get(i), earliest, to);
                if (place < earliest || !fits(word, clause.quoted().get(i), place)) {
                    return false;
                }
                if (!slot && fromStart && place != from) {
                    return false;
                }
                if (slot) {
                    slots.add(new FoundFrame.Stretch(at, place));
                } else {
                    start = start < 0 ? place : start;
                }
                at = place + word.length();
                slot = true;
            }
            if (clause.slotLast()) {
                // A clause that is a slot as a whole is told by its commas.
                if (at == to) {
                    return false;
                }
                slots.add(new FoundFrame.Stretch(at, to));
                at = to;
            }
            return true;
        }

        private int indexOf(String word, boolean quoted, int from, int to) {
            for (int place = from; place + word.length() <= to; place++) {
                if (fits(word, quoted, place)) {
                    return place;
                }
            }
            return -1;
        }

        /** What a quotation says is no word of the frame around it: 以“为民”为本. */
        private boolean fits(String word, boolean quoted, int place) {
            return text.startsWith(word, place) && (isQuote(word.charAt(0)) || cut.isQuoted(place) == quoted);
        }

        FoundFrame frame(String id, int clause) {
            return new FoundFrame(id, start, at, Collections.unmodifiableList(slots), 0, clause);
        }

        private static boolean isQuote(char c) {
            return "“”\"「」《》".indexOf(c) >= 0;
        }
    }
}
