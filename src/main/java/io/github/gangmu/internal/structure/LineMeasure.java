package io.github.gangmu.internal.structure;

import io.github.gangmu.internal.recognise.TypedLine;
import java.util.Arrays;

/** Measures the shape of lines: end mark, length, clauses, punctuation, sentences. One pass over the characters of each line. */
final class LineMeasure {
    private static final int MOST_CLAUSES = 8;
    private static final int MOST_SIGNS = 14;
    private static final int LABEL_REACH = 13;
    private static final int RUN_IN_REACH = 30;
    private static final int MOST_SENTENCES = 4;
    private static final int LONGEST_NAME = 60;

    private static final int CLAUSE_STOP = 1;
    private static final int SIGN = 2;
    private static final int SENTENCE_STOP = 4;
    private static final int OPENS = 8;
    private static final int CLOSES = 16;
    private static final int QUOTES = 32;
    private static final int COLON = 64;

    /** Properties of the characters below the ideographs, and of the full-width forms behind them. */
    private static final byte[] PROPERTIES = properties();

    private static final char[] NO_CLAUSES = {};

    private final String source;
    private final char[] characters;
    private final char[] clauses = new char[3 * MOST_CLAUSES];
    private int clauseCount;

    /** What was found out of the line at hand. */
    private boolean emphasised;

    private int width;

    LineMeasure(String source) {
        this.source = source;
        this.characters = source.toCharArray();
    }

    private static byte[] properties() {
        byte[] properties = new byte[65_536];
        mark(properties, CLAUSE_STOP, "，,。；;：:！？、 　\u00a0\t");
        mark(properties, SIGN, "，,。；;：:！？、“”\"《》（）()【】+—…");
        mark(properties, SENTENCE_STOP, "。！？；");
        mark(properties, OPENS, "“《（(");
        mark(properties, CLOSES, "”》）)");
        mark(properties, QUOTES, "“”\"");
        mark(properties, COLON, "：:");
        return properties;
    }

    private static void mark(byte[] properties, int property, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            properties[characters.charAt(i)] |= (byte) property;
        }
    }

    /** Makes the line of a typed line. */
    Line line(TypedLine typed, int index) {
        look(typed);
        Line line = new Line(typed, index, source, role(typed));
        measureWords(line);
        return line;
    }

    /** Measures a line anew, whose words have changed since a marker was refused. */
    void measure(Line line) {
        look(line.typed);
        measureWords(line);
    }

    /** Finds out how wide a line is and whether there may be signs of emphasis in it. */
    private void look(TypedLine typed) {
        emphasised = false;
        width = typed.to() - typed.start();
        for (int i = typed.start(); i < typed.to(); i++) {
            char c = characters[i];
            if (c >= '\u2e80') {
                width++;
            } else if (c == '*' || c == '_' || c == '=' || c == '~') {
                emphasised = true;
            }
        }
    }

    private Role role(TypedLine typed) {
        int from = typed.markdown() == null ? typed.from() : typed.textStart();
        if (emphasised) {
            String plain = plain(from, typed.to());
            return Role.of(typed.form(), plain.toCharArray(), 0, plain.length());
        }
        int start = skipBlanks(from, typed.to());
        return Role.of(typed.form(), characters, start, skipBlanksBack(start, typed.to()));
    }

    private void measureWords(Line line) {
        TypedLine typed = line.typed;
        int from = Math.min(line.wordsStart(), typed.to());
        line.width = width;
        if (emphasised) {
            String plain = plain(from, typed.to());
            line.setWords(plain);
            measure(line, plain.toCharArray(), 0, plain.length());
        } else {
            int start = skipBlanks(from, typed.to());
            int stop = skipBlanksBack(start, typed.to());
            line.setWords(start, stop);
            measure(line, characters, start, stop);
        }
    }

    private void measure(Line line, char[] text, int from, int to) {
        int tail = to;
        while (tail > from && isClosing(text[tail - 1])) {
            tail--;
        }
        line.end = tail == from ? Line.END_EMPTY : endClass(text[tail - 1]);
        int core = tail;
        while (core > from && endClass(text[core - 1]) != Line.END_WORD) {
            core--;
        }
        while (core > from && isClosing(text[core - 1])) {
            core--;
        }
        line.opening = to > from ? text[from] : 0;
        line.first = core > from ? text[from] : 0;
        line.second = core > from + 1 ? text[from + 1] : 0;
        line.last = core > from ? text[core - 1] : 0;
        line.beforeLast = core > from + 1 ? text[core - 2] : 0;
        measureSigns(line, text, from, core, to);
        line.namesDocument = to - from <= LONGEST_NAME && DocumentWords.endsWithOne(text, from, to);
    }

    /** Passes over all characters and stops at punctuation only. */
    private void measureSigns(Line line, char[] text, int from, int core, int to) {
        long signs = 0;
        int signCount = 0;
        int balance = 0;
        int sentences = 0;
        int firstStop = -1;
        int firstColon = -1;
        int found = 0;
        int clauseStart = from;
        clauseCount = 0;
        for (int i = from; i < to; i++) {
            int properties = properties(text[i]);
            if (properties == 0) {
                continue;
            }
            found |= properties;
            if ((properties & CLAUSE_STOP) != 0 && i < core) {
                addClause(text, clauseStart, i);
                clauseStart = i + 1;
            }
            if ((properties & SIGN) != 0 && signCount < MOST_SIGNS) {
                signs = (signs + text[i]) * 0x9E3779B97F4A7C15L;
                signCount++;
            }
            balance += (properties & OPENS) != 0 ? 1 : (properties & CLOSES) != 0 ? -1 : 0;
            if ((properties & SENTENCE_STOP) != 0) {
                sentences += i < to - 1 ? 1 : 0;
                firstStop = firstStop < 0 && text[i] == '。' ? i : firstStop;
            }
            if ((properties & COLON) != 0 && firstColon < 0) {
                firstColon = i;
            }
        }
        addClause(text, clauseStart, core);
        line.clauses = clauseCount < 2 ? NO_CLAUSES : Arrays.copyOf(clauses, clauseCount * 3);
        line.signs = signs;
        line.signCount = signCount;
        line.quoted = (found & QUOTES) != 0;
        line.balance = balance;
        line.sentences = Math.min(MOST_SENTENCES, sentences + (to > from ? 1 : 0));
        line.runIn = firstStop < 0 || firstStop == to - 1 ? 0 : firstStop - from <= RUN_IN_REACH ? 2 : 1;
        line.labelColon = firstColon < 0 || firstColon - from >= LABEL_REACH ? 0 : firstColon == to - 1 ? 2 : 1;
    }

    private void addClause(char[] text, int from, int to) {
        if (from < to && clauseCount < MOST_CLAUSES) {
            clauses[clauseCount * 3] = (char) Math.min(to - from, Character.MAX_VALUE);
            clauses[clauseCount * 3 + 1] = text[from];
            clauses[clauseCount * 3 + 2] = text[to - 1];
            clauseCount++;
        }
    }

    private static int properties(char c) {
        return c >= '\u4e00' && c <= '\u9fff' ? 0 : PROPERTIES[c];
    }

    private static boolean isClosing(char c) {
        return c < '\u4e00' ? "”’\"』」》)】〉*_~= ".indexOf(c) >= 0 : c == '）';
    }

    private static int endClass(char c) {
        return switch (c) {
            case '。', '.', '!', '！', '?', '？', '…' -> Line.END_SENTENCE;
            case '；', ';' -> Line.END_SEMICOLON;
            case '，', ',', '、' -> Line.END_COMMA;
            case '：', ':' -> Line.END_COLON;
            default -> Line.END_WORD;
        };
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(characters[at])) {
            at++;
        }
        return at;
    }

    private int skipBlanksBack(int from, int to) {
        int at = to;
        while (at > from && Character.isWhitespace(characters[at - 1])) {
            at--;
        }
        return at;
    }

    /** Returns the characters without marks of emphasis and without blanks around them. */
    private String plain(int from, int to) {
        return source.substring(Math.min(from, to), to)
                .replace("**", "")
                .replace("__", "")
                .replace("==", "")
                .replace("~~", "")
                .strip();
    }
}
