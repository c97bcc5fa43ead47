package io.github.gangmu.ast;

import io.github.gangmu.source.SourceSpan;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A marker (序号) at the head of an item.
 *
 * <pre>{@code
 * （三）强化保障     text （三）, numbering （一）, value 3
 * 1.2 研究目的      text 1.2, numbering 1.1, numbers [1, 2], value 2
 * 第十二条之一      text 第十二条之一, numbering 第一条, numbers [12, 1], value 12
 * ● 走访入户        text ●, numbering ●, no value
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Marker implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final Numbering numbering;
    private final List<Integer> numbers;
    /** Where it stands in the source, -1 where it was made. */
    private final int start;

    private final int end;

    private Marker(String text, Numbering numbering, List<Integer> numbers, int start, int end) {
        this.text = Objects.requireNonNull(text);
        this.numbering = Objects.requireNonNull(numbering);
        this.numbers = List.copyOf(numbers);
        this.start = start;
        this.end = end;
    }

    /** Returns the marker a style gives to a value, for example （三）. It comes from no source. */
    public static Marker of(Numbering numbering, int... numbers) {
        List<Integer> values =
                numbering.isNumbered() ? Arrays.stream(numbers).boxed().toList() : List.of();
        return new Marker(numbering.format(numbers), numbering, values, -1, -1);
    }

    /**
     * Returns a marker that is written in another way than its style writes it, such as (三) in the style （一）. It comes
     * from no source.
     *
     * @param text the marker as it is written
     * @param numbering its style
     * @param numbers the numbers it holds
     */
    public static Marker made(String text, Numbering numbering, List<Integer> numbers) {
        return new Marker(text, numbering, numbers, -1, -1);
    }

    /** Returns a marker as an author wrote it. */
    public static Marker at(SourceSpan span, String text, Numbering numbering, List<Integer> numbers) {
        return new Marker(text, numbering, numbers, span.start(), span.end());
    }

    /** Returns a marker as an author wrote it, at an offset of the source. */
    public static Marker at(int start, String text, Numbering numbering, List<Integer> numbers) {
        return new Marker(text, numbering, numbers, start, start + text.length());
    }

    /** Returns the marker as it is written, with its brackets and stops. */
    public String text() {
        return text;
    }

    /** Returns the style it is written in. */
    public Numbering numbering() {
        return numbering;
    }

    /** Returns the numbers it holds: none for a bullet, one for most styles, several for 1.2.3 and 第十二条之一. */
    public List<Integer> numbers() {
        return numbers;
    }

    /** Returns the number that counts on in its list: 3 for （三）, 2 for 1.2, 12 for 第十二条之一; empty for a bullet. */
    public OptionalInt value() {
        if (numbers.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(numbering.parts() > 1 ? numbers.get(numbers.size() - 1) : numbers.get(0));
    }

    /** Returns where it stands in the source, empty where it was made. */
    public Optional<SourceSpan> span() {
        return start < 0 ? Optional.empty() : Optional.of(new SourceSpan(start, end));
    }

    boolean sameContent(Marker other) {
        return text.equals(other.text) && numbering.equals(other.numbering) && numbers.equals(other.numbers);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Marker that
                && text.equals(that.text)
                && numbering.equals(that.numbering)
                && numbers.equals(that.numbers)
                && start == that.start
                && end == that.end;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, numbering, numbers, start, end);
    }

    /** Returns {@link #text()}. */
    @Override
    public String toString() {
        return text;
    }
}
