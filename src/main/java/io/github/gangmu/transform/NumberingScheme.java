package io.github.gangmu.transform;

import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.NumberingFamily;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which numbering style each level of an outline is written in.
 *
 * <pre>{@code
 * NumberingScheme.official()                  // 一、 （一） 1. （1） ①
 * NumberingScheme.chapters()                  // 第一章 第一节 第一条
 * NumberingScheme.decimal()                   // 1. 1.1 1.1.1
 * NumberingScheme.of("第一章", "", "1.")       // nothing on the second level
 * }</pre>
 *
 * <p>Levels deeper than the last keep the styles they have. Articles (第一条) count on through the document; all other
 * styles begin anew under each heading.
 *
 * @since 0.1.0
 */
public final class NumberingScheme {
    private static final NumberingScheme OFFICIAL = of("一、", "（一）", "1.", "（1）", "①");
    private static final NumberingScheme CHAPTERS = of("第一章", "第一节", "第一条");
    private static final NumberingScheme DECIMAL = of("1.", "1.1", "1.1.1", "1.1.1.1", "1.1.1.1.1");

    private final List<Optional<Numbering>> levels;

    private NumberingScheme(List<Optional<Numbering>> levels) {
        this.levels = List.copyOf(levels);
    }

    /** Returns the ladder of official documents: 一、 （一） 1. （1） ①. */
    public static NumberingScheme official() {
        return OFFICIAL;
    }

    /** Returns the units of laws and rules: 第一章 第一节 第一条. */
    public static NumberingScheme chapters() {
        return CHAPTERS;
    }

    /** Returns numbers of several parts: 1. 1.1 1.1.1, up to five. */
    public static NumberingScheme decimal() {
        return DECIMAL;
    }

    /**
     * Returns a scheme of styles, each named by its first marker, outermost level first; an empty text stands for a level
     * without numbers.
     *
     * @throws IllegalArgumentException if none is given
     */
    public static NumberingScheme of(String... firstMarkers) {
        if (firstMarkers.length == 0) {
            throw new IllegalArgumentException("A numbering scheme needs a style for one level at least.");
        }
        return new NumberingScheme(Arrays.stream(firstMarkers)
                .map(first -> first.isBlank() ? Optional.<Numbering>empty() : Optional.of(Numbering.of(first)))
                .toList());
    }

    /** Returns this scheme with another style for one level, counted from 1. Levels between get no numbers. */
    public NumberingScheme withLevel(int level, Numbering numbering) {
        if (level < 1) {
            throw new IllegalArgumentException("Levels count from 1; got " + level + ".");
        }
        List<Optional<Numbering>> all = new ArrayList<>(levels);
        while (all.size() < level) {
            all.add(Optional.empty());
        }
        all.set(level - 1, Optional.of(numbering));
        return new NumberingScheme(all);
    }

    /** Returns the styles, outermost level first; empty for a level without numbers. */
    public List<Optional<Numbering>> levels() {
        return levels;
    }

    /** Returns whether the scheme says something about a level, counted from 1. */
    boolean covers(int level) {
        return level <= levels.size();
    }

    Optional<Numbering> level(int level) {
        return covers(level) ? levels.get(level - 1) : Optional.empty();
    }

    /** Returns whether numbers of a style count on through the document: those of articles. */
    static boolean countsThrough(Numbering numbering) {
        return numbering.family() == NumberingFamily.CHAPTER
                && numbering.suffix().startsWith("条");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberingScheme that && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(levels);
    }

    /** Returns the styles, outermost first. */
    @Override
    public String toString() {
        return String.join(
                " ",
                levels.stream()
                        .map(level -> level.map(Numbering::id).orElse("-"))
                        .toList());
    }
}
