package io.github.gangmu.transform;

import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the items of an outline anew: counts them on, and writes each level in the style of a scheme or in its own.
 *
 * <pre>{@code
 * 第一章 摸清底数           Renumber.official()     一、摸清底数
 * 1. 走访入户                                    （一）走访入户
 * 3. 建立台账                                    （二）建立台账
 * 第三章 分类施策                                 二、分类施策
 * }</pre>
 *
 * <p>Only items that carry a number are numbered, and they alone are counted; bullets, Markdown marks and items without
 * marker stay as they are. A list that begins anew with 1 behind running text begins anew. Points inside a line count
 * on in their own style. Nothing but markers changes, and the blank, comma or colon behind them: 第一章 摸清底数, 首先，明确分工.
 *
 * @since 0.1.0
 */
public final class Renumber implements Transformation {
    private static final Renumber IN_PLACE = new Renumber(null, Map.of(), path -> true);

    private final @Nullable NumberingScheme scheme;
    private final Map<Integer, Integer> starts;
    private final Predicate<? super BlockPath> where;

    private Renumber(
            @Nullable NumberingScheme scheme, Map<Integer, Integer> starts, Predicate<? super BlockPath> where) {
        this.scheme = scheme;
        this.starts = starts;
        this.where = where;
    }

    /** Returns what numbers by the ladder of official documents: 一、 （一） 1. （1） ①. */
    public static Renumber official() {
        return with(NumberingScheme.official());
    }

    /** Returns what numbers by the units of laws and rules: 第一章 第一节 第一条. */
    public static Renumber chapters() {
        return with(NumberingScheme.chapters());
    }

    /** Returns what numbers by 1. 1.1 1.1.1. */
    public static Renumber decimal() {
        return with(NumberingScheme.decimal());
    }

    /** Returns what numbers by a scheme. */
    public static Renumber with(NumberingScheme scheme) {
        return new Renumber(Objects.requireNonNull(scheme), Map.of(), path -> true);
    }

    /** Returns what counts each list on in the style it has. */
    public static Renumber inPlace() {
        return IN_PLACE;
    }

    /**
     * Returns this with the lists of one level beginning at another number than 1.
     *
     * @throws IllegalArgumentException if the level is less than 1 or the number less than 0
     */
    public Renumber startingAt(int level, int first) {
        if (level < 1 || first < 0) {
            throw new IllegalArgumentException("Level " + level + " cannot begin at " + first + ".");
        }
        Map<Integer, Integer> all = new HashMap<>(starts);
        all.put(level, first);
        return new Renumber(scheme, Map.copyOf(all), where);
    }

    /** Returns this for some items only; the others keep their markers and are not counted. */
    public Renumber where(Predicate<? super BlockPath> condition) {
        return new Renumber(scheme, starts, Objects.requireNonNull(condition));
    }

    @Override
    public Outline apply(Outline outline) {
        return run(outline).outline();
    }

    /** Returns the numbered outline along with what its author should look at. */
    public Renumbered run(Outline outline) {
        return new NumberingRun(scheme, starts, where, NumberingRun.Adding.NONE).run(outline);
    }
}
