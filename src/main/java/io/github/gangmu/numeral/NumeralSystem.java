package io.github.gangmu.numeral;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A way of writing the numbers in markers. 第十二条, 12., ⑫ and Ⅻ all hold the value 12, each in a system of its own.
 *
 * <p>A system knows the number alone, not what stands around it: of （十二） it reads 十二. The characters that have their
 * brackets or dots built in (⑵, ⒉, ㈡) are numerals here.
 *
 * <pre>{@code
 * NumeralSystem.CHINESE.parse("二十一");        // OptionalInt[21]
 * NumeralSystem.CHINESE.format(110);           // "一百一十"
 * NumeralSystem.CIRCLED.parse("①②");          // OptionalInt.empty
 * }</pre>
 *
 * <p>{@link #format} writes the usual form, and {@link #parse(CharSequence)} reads it back as the same value.
 * Parsing also reads the variants named at each system.
 *
 * @since 0.1.0
 */
public enum NumeralSystem {

    /**
     * Chinese numerals with units: 一, 十二, 一百零一, 一千零一十, up to 九千九百九十九万九千九百九十九. Also reads 〇, 两, 廿 (20),
     * 卅 (30), 卌 (40), 萬; digits without units as in years (二〇二五, also with 0 or ○ for 〇 after the first
     * character); 一十二, 一百十 and the spoken 一百一 (110). Writes zero as 零.
     */
    CHINESE(new ChineseNotation(false)),

    /**
     * Formal Chinese numerals: 壹, 壹拾贰, 壹佰零壹, in the range of {@link #CHINESE}. Also reads traditional characters (貳, 參,
     * 陸, 萬), 参 and 拾贰.
     */
    FORMAL(new ChineseNotation(true)),

    /** ASCII digits: 1, 12. Also reads leading zeros (01). */
    ARABIC(new DecimalNotation('0')),

    /** Full-width digits: １, １２. Also reads leading zeros, and ASCII digits beside full-width ones (1２). */
    FULL_WIDTH(new DecimalNotation('０')),

    /** Numbers in a circle, 0 to 50: ⓪, ①, ⑫, ㉑, ㊿. Also reads ➀ and ⓵. */
    CIRCLED(new GlyphNotation(0, "⓪①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿", "⓪➀➁➂➃➄➅➆➇➈➉", "⓪⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾")),

    /** Chinese numerals in a circle, 1 to 10: ㊀, ㊉. */
    CIRCLED_CHINESE(new GlyphNotation(1, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉")),

    /** White numbers on a black disc, 0 to 20: ⓿, ❶, ⓫. Also reads ➊. */
    NEGATIVE_CIRCLED(new GlyphNotation(0, "⓿❶❷❸❹❺❻❼❽❾❿⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴", "⓿➊➋➌➍➎➏➐➑➒➓")),

    /** Single characters of a number in parentheses, 1 to 20: ⑴, ⒇. */
    PARENTHESIZED(new GlyphNotation(1, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")),

    /** Single characters of a number and a full stop, 1 to 20: ⒈, ⒛. */
    FULL_STOP(new GlyphNotation(1, "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛")),

    /** Single characters of a Chinese numeral in parentheses, 1 to 10: ㈠, ㈩. */
    PARENTHESIZED_CHINESE(new GlyphNotation(1, "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩")),

    /** Roman numerals in capital letters, 1 to 3999: IV, XII. */
    ROMAN_UPPER(new RomanNotation(true)),

    /** Roman numerals in small letters, 1 to 3999: iv, xii. */
    ROMAN_LOWER(new RomanNotation(false)),

    /** Single characters of a Roman numeral, 1 to 12: Ⅰ, Ⅳ, Ⅻ. Also reads small ones (ⅳ). */
    ROMAN_SIGN(new GlyphNotation(1, "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ", "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ")),

    /** Capital letters: A is 1, Z is 26. */
    LETTER_UPPER(new GlyphNotation(1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")),

    /** Small letters: a is 1, z is 26. */
    LETTER_LOWER(new GlyphNotation(1, "abcdefghijklmnopqrstuvwxyz")),

    /** Full-width capital letters: Ａ is 1, Ｚ is 26. */
    FULL_WIDTH_LETTER_UPPER(new GlyphNotation(1, "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ")),

    /** Full-width small letters: ａ is 1, ｚ is 26. */
    FULL_WIDTH_LETTER_LOWER(new GlyphNotation(1, "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ")),

    /** Letters in a circle: ⓐ is 1, ⓩ is 26. Also reads capital ones (Ⓐ). */
    CIRCLED_LETTER(new GlyphNotation(1, "ⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ", "ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿⓀⓁⓂⓃⓄⓅⓆⓇⓈⓉⓊⓋⓌⓍⓎⓏ")),

    /** Single characters of a letter in parentheses: ⒜ is 1, ⒵ is 26. Also reads capital ones (🄐). */
    PARENTHESIZED_LETTER(
            new GlyphNotation(1, "⒜⒝⒞⒟⒠⒡⒢⒣⒤⒥⒦⒧⒨⒩⒪⒫⒬⒭⒮⒯⒰⒱⒲⒳⒴⒵", "🄐🄑🄒🄓🄔🄕🄖🄗🄘🄙🄚🄛🄜🄝🄞🄟🄠🄡🄢🄣🄤🄥🄦🄧🄨🄩")),

    /** The ten heavenly stems: 甲 is 1, 癸 is 10. */
    STEM(new GlyphNotation(1, "甲乙丙丁戊己庚辛壬癸")),

    /** The twelve earthly branches: 子 is 1, 亥 is 12. */
    BRANCH(new GlyphNotation(1, "子丑寅卯辰巳午未申酉戌亥"));

    private final Notation notation;

    NumeralSystem(Notation notation) {
        this.notation = notation;
    }

    /**
     * Returns the value of a text that is wholly a numeral of this system.
     *
     * @param text the numeral, such as 二十一, without the marker's brackets, dots and words
     * @return its value; empty where the text is empty, no numeral of this system, or out of its range
     */
    public OptionalInt parse(CharSequence text) {
        return parse(text, 0, text.length());
    }

    /**
     * Returns the value of a stretch of text that is wholly a numeral of this system: of 第二十一条 from 1 to 4, 21.
     *
     * @param text the text around the numeral
     * @param start where the numeral begins, a UTF-16 index
     * @param end where the numeral ends, a UTF-16 index, exclusive
     * @return its value; empty where the stretch is empty, no numeral of this system, or out of its range
     * @throws IndexOutOfBoundsException if start and end are not within the text, in this order
     */
    public OptionalInt parse(CharSequence text, int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        if (start == end) {
            return OptionalInt.empty();
        }
        int value = notation.read(text, start, end);
        return value == Notation.NONE ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /**
     * Returns a value in the usual form of this system: 110 is 一百一十 in {@link #CHINESE}.
     *
     * @param value a value from {@link #min} to {@link #max}
     * @return the numeral
     * @throws IllegalArgumentException if this system cannot write the value
     */
    public String format(int value) {
        if (value < min() || value > max()) {
            throw new IllegalArgumentException(
                    this + " writes the numbers " + min() + " to " + max() + ", not " + value);
        }
        return notation.write(value);
    }

    /**
     * Returns the smallest value this system writes: 0 where it has a zero, otherwise 1.
     *
     * @return the smallest value
     */
    public int min() {
        return notation.min();
    }

    /**
     * Returns the greatest value this system writes: 10 for {@link #STEM}.
     *
     * @return the greatest value
     */
    public int max() {
        return notation.max();
    }
}
