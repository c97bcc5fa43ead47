package io.github.gangmu.internal.frames;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the notation of a frame, 以{载体}为{作用}, and says what is unclear about it. */
public final class PatternReader {
    private final String pattern;
    private final List<String> slotNames = new ArrayList<>();
    private final List<FramePattern.Clause> clauses = new ArrayList<>();

    private final StringBuilder word = new StringBuilder();
    private List<String> words = new ArrayList<>();
    private List<Boolean> quoted = new ArrayList<>();
    private boolean wordQuoted;
    private boolean slotFirst;
    private boolean slotLast;
    private String closing = "";

    /** Makes a reader of a pattern. */
    public PatternReader(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Returns a pattern without the blanks around it and the end mark behind it, which belong to the sentence and not to the frame.
     */
    public static String trim(String pattern) {
        String trimmed = pattern.strip();
        int end = trimmed.length();
        while (end > 0 && ClauseText.isStop(trimmed.charAt(end - 1))) {
            end--;
        }
        return trimmed.substring(0, end);
    }

    /** Returns the names of the slots, empty for ▢, as they stand in a pattern that has been read before. */
    public static List<String> slotNames(String pattern) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == FramePattern.SLOT) {
                names.add("");
            } else if (pattern.charAt(i) == '{') {
                int close = pattern.indexOf('}', i);
                names.add(close < 0 ? "" : pattern.substring(i + 1, close));
            }
        }
        return List.copyOf(names);
    }

    List<String> slotNames() {
        return slotNames;
    }

    List<FramePattern.Clause> read() {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == FramePattern.SLOT) {
                slot("");
            } else if (c == '{') {
                i = namedSlot(i);
            } else if (c == '}') {
                throw unclear("a } stands there without a {");
            } else if (closing.isEmpty() && ClauseText.isComma(c)) {
                clause();
            } else if (closing.isEmpty() && ClauseText.isStop(c)) {
                throw unclear("a frame stays within one sentence, and “" + c
                        + "” ends it; only a comma may join two clauses");
            } else {
                letter(c);
            }
        }
        clause();
        if (slotNames.isEmpty()) {
            throw unclear("it has no slot; write ▢ or {name} where the words change, as in 力戒▢");
        }
        if (clauses.stream().allMatch(clause -> clause.words().isEmpty())) {
            throw unclear("it has no words, so every text would fit; write the words that stay, as in 力戒▢");
        }
        return clauses;
    }

    private int namedSlot(int open) {
        int close = pattern.indexOf('}', open);
        if (close < 0) {
            throw unclear("a { is not closed; write {name}");
        }
        String name = pattern.substring(open + 1, close);
        if (name.isBlank() || name.indexOf('{') >= 0 || name.indexOf(FramePattern.SLOT) >= 0) {
            throw unclear("{" + name + "} names no slot; write a name such as {载体}, or ▢ for a slot without one");
        }
        Set<String> taken = new HashSet<>(slotNames);
        if (taken.contains(name)) {
            throw unclear("two slots are named {" + name + "}");
        }
        slot(name);
        return close;
    }

    private void slot(String name) {
        if (slotLast) {
            throw unclear("nothing stands between two slots, so nobody can tell where the first ends");
        }
        endWord();
        slotNames.add(name);
        slotFirst |= words.isEmpty();
        slotLast = true;
    }

    private void letter(char c) {
        boolean closes = closing.indexOf(c) >= 0;
        if (word.length() == 0) {
            wordQuoted = !closing.isEmpty();
        }
        word.append(c);
        slotLast = false;
        if (closes) {
            closing = "";
        } else if (closing.isEmpty()) {
            closing = ClauseText.closing(c);
            if (closing.isEmpty() && "”」》".indexOf(c) >= 0) {
                throw unclear("the quotation " + c + " was never opened");
            }
        }
    }

    private void clause() {
        if (!closing.isEmpty()) {
            throw unclear("a quotation is opened and not closed");
        }
        endWord();
        if (words.isEmpty() && !slotLast) {
            throw unclear(pattern.isBlank() ? "it is empty" : "a comma stands there with nothing before or behind it");
        }
        clauses.add(new FramePattern.Clause(List.copyOf(words), List.copyOf(quoted), slotFirst, slotLast));
        words = new ArrayList<>();
        quoted = new ArrayList<>();
        slotFirst = false;
        slotLast = false;
    }

    private void endWord() {
        if (word.length() > 0) {
            words.add(word.toString());
            quoted.add(wordQuoted);
            word.setLength(0);
        }
    }

    private IllegalArgumentException unclear(String why) {
        return new IllegalArgumentException("The frame “" + pattern + "” is unclear: " + why + ".");
    }
}
