package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.internal.recognise.LineForm;
import io.github.gangmu.internal.recognise.LineMarker;
import io.github.gangmu.internal.recognise.TypedLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed line with the features that place it: its style and value, and the shape of its words.
 *
 * <p>Whether the numbered marker at its head counts is decided by {@link MarkerSeries}; until then {@link #refuseLabel}
 * turns the line into one without that marker.
 */
final class Line {
    /** Punctuation a line ends with, in classes. */
    static final int END_WORD = 0;

    static final int END_SENTENCE = 1;
    static final int END_SEMICOLON = 2;
    static final int END_COMMA = 3;
    static final int END_COLON = 4;
    static final int END_EMPTY = 5;

    private static final short UNKNOWN = -1;

    final TypedLine typed;
    final int index;
    final String source;

    final int indent;
    /** Markdown depth, 0 where it has no mark. */
    final byte depth;

    final boolean emphasised;
    /** How it is set off, see {@link Dress}. */
    byte dress;

    final boolean text;
    final boolean hasEnumerators;

    Role role = Role.NONE;
    /** The numbers of its role, style and group of styles, and the bucket of its length, as features know them. */
    byte roleCode;

    byte styleCode;
    byte group;
    byte lengthBucket;

    Style style = Style.NONE;
    Style inner;
    String series;
    int value;

    @Nullable
    LineMarker label;

    /** Where its words begin, without emphasis and without blanks around them; what they are where the text holds more. */
    private int wordsFrom;

    private @Nullable String plainWords;

    /**
     * How long its words are, counted in ideographs: letters, digits and blanks are half as wide. Where it was joined with lines it is wrapped over,
     * this and its end and sentences are those of all of them.
     */
    int length;

    byte end;
    /** What it is written in: 0 ideographs, also among others; 1 letters; 2 letters and signs of code. */
    byte script;
    /** How many {@link FunctionWords} it holds if it is short, at most 2. */
    byte functionWords;
    /** 1 if it is a short line that ends as names of sections do ({@link SectionWords}), else 0. */
    byte section;
    /** Whether it ends with a question mark. */
    boolean asks;
    /** How many characters its words have, and what they end with, in the line alone. */
    int ownLength;

    byte ownEnd;
    /** Whether the line before seems to be wrapped over this one. */
    boolean joined;

    /** Its first character, whatever it is. */
    char opening;

    char first;
    char second;
    char last;
    char beforeLast;
    /** Its first clauses: length, first and last character of each. */
    char[] clauses = LineMeasure.NO_CLAUSES;
    /** Stands for its first punctuation marks: two lines with the same marks have the same number. */
    long signs;

    byte signCount;
    boolean quoted;
    /** Whether there are round brackets in it, its markers included. */
    boolean brackets;
    /** Whether there may be signs of emphasis in it, its markers included. */
    boolean signsOfEmphasis;
    /** Where a sentence ends inside it: 2 near the beginning, 1 later, 0 nowhere. */
    byte runIn;
    /** How many sentences it holds, at most 4. */
    byte sentences;

    /** Whether it looks like the last line of a document's title: …的通知, …实施方案. */
    boolean namesDocument;

    /** Whether a colon stands near its beginning: 1 before words, 2 at the end. */
    byte labelColon;

    /** How many brackets and quotes it opens more than it closes. */
    short balance;

    int width;
    private short counts = UNKNOWN;
    /** The enumerators inside it that may count; see {@link InlineMarkers}. */
    List<LineMarker> enumerators = List.of();

    /** The enumerators inside it that count, as far as the line itself shows it: 一是…；二是…. */
    List<LineMarker> inside = List.of();

    Line(TypedLine typed, int index, String source) {
        this.typed = typed;
        this.index = index;
        this.source = source;
        this.indent = typed.indent();
        this.depth = (byte) typed.depth();
        this.emphasised = typed.emphasised();
        this.text = typed.form() == LineForm.TEXT;
        this.hasEnumerators = !typed.enumerators().isEmpty();
        this.label = typed.label();
        restyle();
    }

    void setRole(Role newRole) {
        role = newRole;
        roleCode = (byte) newRole.code();
    }

    /** Takes the numbered marker at the head for words. */
    void refuseLabel(LineMeasure measure) {
        label = null;
        restyle();
        measure.measure(this);
    }

    /** Takes the line for the first item of a list that begins inside it and goes on at the head of the next line. */
    void openList(Style listStyle, String listSeries) {
        setStyle(listStyle);
        series = listSeries;
        value = 1;
    }

    /** Takes its number for one of another style, which counts a list of its own. */
    void countAs(Style other) {
        setStyle(other);
        series = other.name();
    }

    /** Takes its number for one of the list that another line counts in. */
    void countWith(Line other) {
        setStyle(other.style);
        series = other.series;
    }

    /** Returns whether both count in the same numerals and with marks of official documents, （1） and 2.. */
    boolean countsAlike(Line other) {
        Numbering own = inner == Style.NONE ? numbering() : null;
        Numbering others = other.inner == Style.NONE ? other.numbering() : null;
        return own != null
                && others != null
                && own.family() == NumberingFamily.OFFICIAL
                && others.family() == NumberingFamily.OFFICIAL
                && own.numerals().equals(others.numerals());
    }

    private void restyle() {
        LineMarker outer = outerMarker();
        LineMarker number = label;
        Series counting = number == null ? null : Series.of(number.numbering());
        if (outer == null) {
            setStyle(counting == null ? Style.NONE : counting.style());
            series = counting == null ? "" : counting.name();
            inner = Style.NONE;
            value = countingLabel();
        } else {
            setStyle(Series.of(outer.numbering()).style());
            series = outer.numbering().id();
            inner = counting == null ? Style.NONE : counting.style();
            value = 0;
        }
    }

    /** Returns the Markdown mark or bullet at its head, or null. */
    @Nullable
    LineMarker outerMarker() {
        return typed.markdown() != null ? typed.markdown() : typed.bullet();
    }

    private void setStyle(Style newStyle) {
        style = newStyle;
        styleCode = (byte) newStyle.code();
        group = (byte) newStyle.group().code();
    }

    /** Returns the value that counts on, whether the number stands alone or behind a Markdown mark or bullet. */
    int countingValue() {
        return inner == Style.NONE ? value : countingLabel();
    }

    /** Returns the class of its numbered marker, {@link Style#NONE} where it has none. */
    Style countingStyle() {
        return label == null ? Style.NONE : inner == Style.NONE ? style : inner;
    }

    /** Returns the value of its numbered marker, 0 where it has none. */
    int countingLabel() {
        LineMarker number = label;
        return number == null ? 0 : number.value();
    }

    /** Returns the series its numbered marker belongs to, or an empty text. */
    String numberSeries() {
        LineMarker number = label;
        if (number == null) {
            return "";
        }
        return inner == Style.NONE ? series : Series.of(number.numbering()).name();
    }

    /** Returns where its words begin: behind all markers that count. */
    int wordsStart() {
        if (label != null || typed.label() == null) {
            return typed.textStart();
        }
        return typed.label().start();
    }

    /** Returns the numbering of its numbered marker, or null. */
    @Nullable
    Numbering numbering() {
        LineMarker number = label;
        return number == null ? null : number.numbering();
    }

    /** Returns the numbering that speaks for its level: of its numbered marker, or else of its bullet or mark. */
    @Nullable
    Numbering levelNumbering() {
        if (label != null) {
            return numbering();
        }
        LineMarker outer = outerMarker();
        return outer == null ? null : outer.numbering();
    }

    /** Says where its words begin in the text. */
    void setWords(int from) {
        wordsFrom = from;
        plainWords = null;
    }

    /** Says what its words are, where the text holds signs of emphasis among them. */
    void setWords(String plain) {
        plainWords = plain;
    }

    /** Says how many characters its words have, and how many of them are narrow. */
    void setLength(int characters, int narrow) {
        ownLength = characters;
        length = characters - narrow / 2;
        lengthBucket = (byte) LineFeatures.lengthBucket(length);
        counts = UNKNOWN;
    }

    void setEnd(int newEnd) {
        ownEnd = (byte) newEnd;
        end = ownEnd;
    }

    /** Returns whether the line alone ends in a word or a comma, so that the next may go on with it. */
    boolean isOpenAtEnd() {
        return ownEnd == END_WORD || ownEnd == END_COMMA;
    }

    /** Returns whether the line alone ends in a round bracket that closes one opened in it. */
    boolean endsInBracket() {
        int end = typed.to();
        char closing = end > typed.from() ? source.charAt(end - 1) : ' ';
        return balance == 0 && (closing == '）' || closing == ')');
    }

    /** Returns whether the line alone ends a sentence or a clause, or announces what follows. */
    boolean endsClause() {
        return endsSentence() || ownEnd == END_COLON;
    }

    private boolean endsSentence() {
        return ownEnd == END_SENTENCE || ownEnd == END_SEMICOLON;
    }

    /** Takes the lines up to another for what this one is wrapped over. */
    void joinWith(Line[] lines, int to) {
        int all = sentences;
        for (int i = index + 1; i <= to; i++) {
            Line next = lines[i];
            next.joined = true;
            length += next.length;
            // A sentence that is open at the end of a line is counted there and where it ends.
            all += next.sentences - (lines[i - 1].endsSentence() ? 0 : 1);
            if (runIn == 0 && (next.runIn > 0 || lines[i - 1].ownEnd == END_SENTENCE)) {
                runIn = 1;
            }
        }
        lengthBucket = (byte) LineFeatures.lengthBucket(length);
        sentences = (byte) Math.max(1, Math.min(LineMeasure.MOST_SENTENCES, all));
        end = lines[to].ownEnd;
    }

    /** Returns its words without markers, signs of emphasis and blanks around them. */
    String words() {
        return plainWords == null ? source.substring(wordsFrom, wordsFrom + ownLength) : plainWords;
    }

    /** Returns the numbers of things its words name, see {@link Counts}. */
    int counts() {
        if (counts == UNKNOWN) {
            counts = plainWords == null
                    ? Counts.named(source, wordsFrom, wordsFrom + ownLength)
                    : Counts.named(plainWords, 0, ownLength);
        }
        return counts;
    }

    boolean isText() {
        return text;
    }

    /** Returns whether the other line is marked in the same way: ● and ○ are two ways, so are 1. and （1）. */
    boolean isMarkedLike(Line other) {
        return style == other.style && series.equals(other.series);
    }

    /** Returns whether blank lines stand above it, and none above the other. */
    boolean isPartedFrom(Line other) {
        return typed.blanksBefore() > 0 && other.typed.blanksBefore() == 0;
    }

    /** Returns whether it stands without a marker at the margin of an item with one, or further out, and a blank line parts it from what is above. */
    boolean standsApartFrom(Line item) {
        return isUnmarked()
                && !item.isUnmarked()
                && item.depth == 0
                && indent <= item.indent
                && typed.blanksBefore() > 0;
    }

    /** Returns whether it is words alone, of a length at most, without a marker, a role or a mark at their end. */
    boolean isPhrase(int longest) {
        return length <= longest && end == END_WORD && isUnmarked() && text && role == Role.NONE;
    }

    boolean isUnmarked() {
        return style == Style.NONE;
    }

    @Override
    public String toString() {
        return typed.number() + " " + style + " " + words();
    }
}
