package io.github.gangmu.internal.structure;

import io.github.gangmu.internal.recognise.TypedLine;
import java.util.Arrays;

/**
 * Measures the shape of lines: end mark, width, clauses, punctuation, sentences, role. One pass over the characters of each line, which
 * stops at what is no ideograph.
 */
final class LineMeasure {
    /** That many lines below and more are no emphasis but leave room to fill in: 户名：______ */
    private static final String ROOM = "___";

    private static final int MOST_CLAUSES = 8;
    private static final int MOST_SIGNS = 14;
    /** How many characters a short line has at most. */
    private static final int SHORT = 20;

    private static final int LONGEST_SECTION = 14;

    private static final int LABEL_REACH = 13;
    private static final int RUN_IN_REACH = 30;
    static final int MOST_SENTENCES = 4;
    private static final int LONGEST_NAME = 150;

    /** How much of the text is copied at a time; lines that are longer are copied as a whole. */
    private static final int PART = 1 << 10;

    static final char[] NO_CLAUSES = {};

    private final String source;
    /** The characters around the line at hand, and where they lie in the text. */
    private char[] part = {};

    private int partStart;
    private int partEnd;

    private final char[] clauses = new char[3 * MOST_CLAUSES];

    /** What was found in the line at hand: its signs, and how many of its characters are narrow. */
    private int found;

    private int narrow;
    /** Whether a tab stands between its words. */
    private boolean parted;

    LineMeasure(String source) {
        this.source = source;
    }

    /** Makes the line of a typed line. */
    Line line(TypedLine typed, int index) {
        Line line = new Line(typed, index, source);
        measure(line);
        line.setRole(role(line));
        line.dress = (byte) (line.isText() ? Dress.of(line) : Dress.NONE);
        if (line.hasEnumerators) {
            line.enumerators = InlineMarkers.of(line, part, partStart);
        }
        return line;
    }

    /** Measures a line, also one whose words have changed since a marker was refused. */
    void measure(Line line) {
        TypedLine typed = line.typed;
        bring(typed.start(), typed.to());
        int start = Math.min(line.wordsStart(), typed.to());
        int to = typed.to() - partStart;
        int from = skipBlanks(start - partStart, to);
        look(typed.start() - partStart, from);
        measureSigns(line, part, from, measureEnds(line, part, from, to), to);
        line.width = 2 * (typed.to() - typed.start()) - narrow;
        line.brackets = (found & Signs.BRACKET) != 0;
        line.signsOfEmphasis = (found & Signs.EMPHASIS) != 0;
        line.setWords(from + partStart);
        if (line.signsOfEmphasis) {
            measureWithoutEmphasis(line, plain(start, typed.to()));
        }
    }

    private void measureWithoutEmphasis(Line line, String plain) {
        char[] text = plain.toCharArray();
        measureSigns(line, text, 0, measureEnds(line, text, 0, text.length), text.length);
        if (plain.endsWith(ROOM)) {
            line.setEnd(Line.END_WORD);
        }
        line.setWords(plain);
    }

    private Role role(Line line) {
        TypedLine typed = line.typed;
        int from = typed.markdown() == null ? typed.from() : typed.textStart();
        boolean colon = (found & Signs.COLON) != 0;
        boolean cells = parted && line.isUnmarked();
        if (line.signsOfEmphasis) {
            String plain = plain(from, typed.to());
            return Role.of(typed.form(), plain.toCharArray(), 0, plain.length(), colon, cells);
        }
        int to = typed.to() - partStart;
        return Role.of(typed.form(), part, skipBlanks(from - partStart, to), to, colon, cells);
    }

    /** Copies a line and what follows it, unless it is at hand. */
    private void bring(int from, int to) {
        if (from < partStart || to > partEnd) {
            int end = Math.max(to, Math.min(source.length(), from + PART));
            if (end - from > part.length) {
                part = new char[end - from];
            }
            source.getChars(from, end, part, 0);
            partStart = from;
            partEnd = end;
        }
    }

    /** Looks at what stands before the words of a line. */
    private void look(int from, int to) {
        found = 0;
        narrow = 0;
        for (int i = from; i < to; i++) {
            narrow += Signs.countNarrow(part[i]);
            found |= Signs.of(part[i]);
        }
    }

    /** Finds out how the words begin and end. Returns where the last word ends, before closing quotes and punctuation. */
    private static int measureEnds(Line line, char[] text, int from, int to) {
        int tail = to;
        while (tail > from && Signs.isOf(text[tail - 1], Signs.CLOSING)) {
            tail--;
        }
        line.setEnd(tail == from ? Line.END_EMPTY : Signs.endClass(text[tail - 1]));
        line.asks = tail > from && (text[tail - 1] == '？' || text[tail - 1] == '?');
        int core = tail;
        while (core > from && Signs.isOf(text[core - 1], Signs.END_MARK)) {
            core--;
        }
        while (core > from && Signs.isOf(text[core - 1], Signs.CLOSING)) {
            core--;
        }
        line.opening = to > from ? text[from] : 0;
        line.first = core > from ? text[from] : 0;
        line.second = core > from + 1 ? text[from + 1] : 0;
        line.last = core > from ? text[core - 1] : 0;
        line.beforeLast = core > from + 1 ? text[core - 2] : 0;
        boolean names =
                core - from > 1 && core - from <= LONGEST_SECTION && (core == tail || line.end == Line.END_COLON);
        line.section = (byte) (names && SectionWords.isOne(line.beforeLast, line.last) ? 1 : 0);
        line.namesDocument = to - from <= LONGEST_NAME && DocumentWords.endsWithOne(text, from, to);
        return core;
    }

    /** Passes over all characters of the words and stops at what is no ideograph. What signs follow each other is hard to predict. */
    private void measureSigns(Line line, char[] text, int from, int core, int to) {
        long signs = 0;
        int signCount = 0;
        int balance = 0;
        int sentences = 0;
        int firstStop = to;
        int firstColon = to;
        int inWords = 0;
        int narrowOnes = 0;
        int clauseStart = from;
        int clauseCount = 0;
        for (int begin = from; begin < to; begin += Signs.MOST_SUMMED) {
            int stop = Math.min(to, begin + Signs.MOST_SUMMED);
            int counts = 0;
            for (int i = begin; i < stop; i++) {
                char c = text[i];
                if (Signs.isIdeograph(c)) {
                    continue;
                }
                int sign = Signs.of(c);
                inWords |= sign;
                narrowOnes += Signs.countNarrow(c);
                counts += Signs.counts(sign);
                if ((sign & Signs.CLAUSE_STOP) != 0) {
                    firstStop = c == '。' ? Math.min(firstStop, i) : firstStop;
                    firstColon = (sign & Signs.COLON) != 0 ? Math.min(firstColon, i) : firstColon;
                    if (i < core) {
                        clauseCount = addClause(clauseCount, text, clauseStart, i);
                        clauseStart = i + 1;
                    }
                }
                if ((sign & Signs.MARK) != 0 && signCount < MOST_SIGNS) {
                    signs = (signs + c) * 0x9E3779B97F4A7C15L;
                    signCount++;
                }
            }
            sentences += Signs.sentences(counts);
            balance += Signs.balance(counts);
        }
        clauseCount = addClause(clauseCount, text, clauseStart, core);
        found |= inWords;
        parted = (inWords & Signs.TAB) != 0;
        narrow += narrowOnes;
        line.setLength(to - from, narrowOnes);
        line.functionWords = (byte) (to - from > SHORT ? 0 : Math.min(2, FunctionWords.count(text, from, to)));
        boolean latin = narrowOnes == to - from && to > from;
        line.script = (byte) (latin ? (inWords & Signs.CODE) == 0 ? 1 : 2 : 0);
        line.clauses = clauseCount < 2 ? NO_CLAUSES : Arrays.copyOf(clauses, clauseCount * 3);
        line.signs = signs;
        line.signCount = (byte) signCount;
        line.quoted = (inWords & Signs.QUOTES) != 0;
        line.balance = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, balance));
        boolean stops = to > from && Signs.isOf(text[to - 1], Signs.SENTENCE_STOP);
        line.sentences = (byte) Math.min(MOST_SENTENCES, sentences + (to > from && !stops ? 1 : 0));
        line.runIn = (byte) (firstStop >= to - 1 ? 0 : firstStop - from <= RUN_IN_REACH ? 2 : 1);
        line.labelColon =
                (byte) (firstColon == to || firstColon - from >= LABEL_REACH ? 0 : firstColon == to - 1 ? 2 : 1);
    }

    /** Adds a clause, unless it is empty or there are enough of them. Returns how many there are now. */
    private int addClause(int count, char[] text, int from, int to) {
        if (from >= to || count == MOST_CLAUSES) {
            return count;
        }
        clauses[count * 3] = (char) Math.min(to - from, Character.MAX_VALUE);
        clauses[count * 3 + 1] = text[from];
        clauses[count * 3 + 2] = text[to - 1];
        return count + 1;
    }

    /** Returns where the words begin, as indexes of the part at hand. Behind them a typed line has no blanks. */
    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && part[at] <= '　' && Character.isWhitespace(part[at])) {
            at++;
        }
        return at;
    }

    /** Returns the characters without marks of emphasis and without blanks around them. */
    private String plain(int from, int to) {
        String text = source.substring(Math.min(from, to), to);
        String unlined = text.contains(ROOM) ? text : text.replace("__", "");
        return unlined.replace("**", "").replace("==", "").replace("~~", "").strip();
    }
}
