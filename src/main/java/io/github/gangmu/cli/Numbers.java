package io.github.gangmu.cli;

import static io.github.gangmu.cli.Qualifier.ON;
import static io.github.gangmu.cli.Qualifier.START;

import io.github.gangmu.ast.Numbering;
import io.github.gangmu.transform.NumberingScheme;
import io.github.gangmu.transform.Renumber;
import io.github.gangmu.transform.Restyle;
import io.github.gangmu.transform.Transformation;
import java.util.Arrays;

/** Makes the transformations that write numbers. */
final class Numbers {
    private Numbers() {}

    static Transformation renumber(Step step) {
        Renumber renumber = step.value().equals("in-place") ? Renumber.inPlace() : Renumber.with(scheme(step.value()));
        if (step.has(START)) {
            for (String start : step.text(START).split("[,，]", -1)) {
                renumber = startingAt(renumber, start.strip());
            }
        }
        return step.narrowed(ON, renumber, Renumber::where);
    }

    private static Renumber startingAt(Renumber renumber, String start) {
        int sign = start.indexOf('=');
        try {
            int level = sign < 0 ? 1 : Integer.parseInt(start.substring(0, sign));
            return renumber.startingAt(level, Integer.parseInt(start.substring(sign + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    START.option() + " takes a number such as 3, or 2=3 for the second level; got " + start + ".", e);
        }
    }

    static Transformation restyle(Step step) {
        Numbering style = style(step.value());
        return Restyle.where(step.has(ON) ? step.query(ON) : path -> true, style);
    }

    /** Returns the scheme of a name, or of the first marker of each level. */
    static NumberingScheme scheme(String styles) {
        return switch (styles.strip()) {
            case "official" -> NumberingScheme.official();
            case "chapters" -> NumberingScheme.chapters();
            case "decimal" -> NumberingScheme.decimal();
            case "" ->
                throw new IllegalArgumentException(
                        "Missing styles: official, chapters, decimal, or the first marker of each level.");
            default ->
                NumberingScheme.of(Arrays.stream(styles.strip().split("[\\s　]+"))
                        .map(style -> style.equals("-") ? "" : style(style).id())
                        .toArray(String[]::new));
        };
    }

    /** Returns the style of a first marker, and refuses what a slip put in its place, such as the name of a file. */
    private static Numbering style(String firstMarker) {
        Numbering style = Numbering.of(firstMarker.strip());
        if (!style.isNumbered() || style.suffix().matches(".*[A-Za-z/\\\\].*")) {
            throw new IllegalArgumentException("'" + firstMarker
                    + "' is no style; a style is named by its first marker," + " such as 一、 （一） 1. ① 第一章 一是");
        }
        return style;
    }
}
