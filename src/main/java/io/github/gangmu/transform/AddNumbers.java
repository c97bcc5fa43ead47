package io.github.gangmu.transform;

import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Numbers items that have no number.
 *
 * <pre>{@code
 * 摸清底数                AddNumbers.official()      一、摸清底数
 * 走访入户。                                         （一）走访入户。
 * 建立台账。                                         （二）建立台账。
 * }</pre>
 *
 * <p>A list some of whose items carry a number or a bullet is left alone. Markdown marks stay before the number.
 *
 * @since 0.1.0
 */
public final class AddNumbers implements Transformation {
    private final NumberingScheme scheme;
    private final Predicate<? super BlockPath> where;

    private AddNumbers(NumberingScheme scheme, Predicate<? super BlockPath> where) {
        this.scheme = scheme;
        this.where = where;
    }

    /** Returns what numbers by the ladder of official documents. */
    public static AddNumbers official() {
        return with(NumberingScheme.official());
    }

    /** Returns what numbers by a scheme; levels it says nothing about get no numbers. */
    public static AddNumbers with(NumberingScheme scheme) {
        return new AddNumbers(Objects.requireNonNull(scheme), path -> true);
    }

    /** Returns this for some items only. */
    public AddNumbers where(Predicate<? super BlockPath> condition) {
        return new AddNumbers(scheme, Objects.requireNonNull(condition));
    }

    @Override
    public Outline apply(Outline outline) {
        return new NumberingRun(scheme, Map.of(), where, NumberingRun.Adding.UNNUMBERED_LISTS)
                .run(outline)
                .outline();
    }
}
