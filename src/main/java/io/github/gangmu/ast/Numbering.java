package io.github.gangmu.ast;

import io.github.gangmu.numeral.NumeralSystem;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A numbering style: how the items of one list are numbered.
 *
 * <p>A style is named by its first marker: {@code 一、}, {@code （一）}, {@code 1.}, {@code 第一章}, {@code 首先},
 * {@code ●}, {@code ##}. It can write the marker of any value:
 *
 * <pre>{@code
 * Numbering.of("（一）").format(12)      // （十二）
 * Numbering.of("第一章").format(3)       // 第三章
 * }</pre>
 *
 * <p>Width does not distinguish styles: {@code (一)} and {@code （一）} are one style, so are {@code 1.} and {@code １．}.
 *
 * @since 0.1.0
 */
public final class Numbering implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String[] SEQUENCE = {"首先", "其次", "再次", "最后"};

    private final String id;
    private final NumberingFamily family;
    private final String prefix;
    private final @Nullable NumeralSystem numerals;
    private final String suffix;
    private final int parts;

    private Numbering(
            String id,
            NumberingFamily family,
            String prefix,
            @Nullable NumeralSystem numerals,
            String suffix,
            int parts) {
        this.id = id;
        this.family = family;
        this.prefix = prefix;
        this.numerals = numerals;
        this.suffix = suffix;
        this.parts = parts;
    }

    /**
     * Returns the style whose first marker is the given text.
     *
     * @param first the marker of the first item, such as {@code 一、}, {@code 步骤一：}, {@code 1.1}, {@code ●} or {@code 首先}
     * @throws IllegalArgumentException if the text is blank
     */
    public static Numbering of(String first) {
        return NumberingNotation.read(first);
    }

    /** Returns a style of markers without a value, such as {@code ●} or {@code ##}. */
    static Numbering sign(NumberingFamily family, String sign) {
        return new Numbering(sign, family, sign, null, "", 0);
    }

    /** Returns the style 首先 … 最后. */
    static Numbering sequence() {
        return new Numbering("首先", NumberingFamily.SPOKEN, "", null, "", 1);
    }

    static Numbering written(NumberingFamily family, String prefix, NumeralSystem numerals, String suffix, int parts) {
        String one = numerals.format(1);
        String id = prefix + (one + ".").repeat(parts - 1) + one + suffix;
        return new Numbering(id, family, prefix, numerals, suffix, parts);
    }

    /** Returns the name of this style: its first marker, in the usual width. */
    public String id() {
        return id;
    }

    /** Returns the family this style belongs to. */
    public NumberingFamily family() {
        return family;
    }

    /** Returns whether markers of this style carry a value. Bullets and Markdown marks do not. */
    public boolean isNumbered() {
        return parts > 0;
    }

    /** Returns how many numbers a marker holds: 1 for 一、, 3 for 1.1.1, 0 for a bullet. */
    public int parts() {
        return parts;
    }

    /** Returns what stands before the number, as 第 in 第一章; empty where nothing does. */
    public String prefix() {
        return prefix;
    }

    /** Returns what stands after the number, as 章 in 第一章; empty where nothing does. */
    public String suffix() {
        return suffix;
    }

    /** Returns how its numbers are written; empty for bullets, Markdown marks and 首先. */
    public Optional<NumeralSystem> numerals() {
        return Optional.ofNullable(numerals);
    }

    /** Returns the largest value this style can write, empty where it carries none. */
    public OptionalInt maxValue() {
        if (parts == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(numerals == null ? SEQUENCE.length : numerals.max());
    }

    /**
     * Returns the marker of the given value, for example {@code （三）} for 3 in {@code （一）}.
     *
     * @param numbers one value, or as many as {@link #parts()} in a style such as 1.1.1; ignored where the style carries none
     * @throws IllegalArgumentException if this style cannot write the value
     */
    public String format(int... numbers) {
        if (parts == 0) {
            return prefix;
        }
        if (numbers.length != parts) {
            throw new IllegalArgumentException(
                    "The style " + id + " is written with " + parts + " number(s), not " + numbers.length + ".");
        }
        if (numerals == null) {
            if (numbers[0] < 1 || numbers[0] > SEQUENCE.length) {
                throw new IllegalArgumentException("The style " + id + " has no word for item " + numbers[0] + ".");
            }
            return SEQUENCE[numbers[0] - 1];
        }
        StringBuilder marker = new StringBuilder(prefix);
        for (int i = 0; i < numbers.length; i++) {
            marker.append(i == 0 ? "" : ".").append(numerals.format(numbers[i]));
        }
        return marker.append(suffix).toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numbering that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /** Returns {@link #id()}. */
    @Override
    public String toString() {
        return id;
    }
}
