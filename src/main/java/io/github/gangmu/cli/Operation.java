package io.github.gangmu.cli;

import static io.github.gangmu.cli.Qualifier.AFTER;
import static io.github.gangmu.cli.Qualifier.ALIKE;
import static io.github.gangmu.cli.Qualifier.BEFORE;
import static io.github.gangmu.cli.Qualifier.DOWN;
import static io.github.gangmu.cli.Qualifier.FLAT;
import static io.github.gangmu.cli.Qualifier.IN_SECTIONS;
import static io.github.gangmu.cli.Qualifier.KEEP_NUMBERS;
import static io.github.gangmu.cli.Qualifier.MARKING_LEVELS;
import static io.github.gangmu.cli.Qualifier.ON;
import static io.github.gangmu.cli.Qualifier.ONLY;
import static io.github.gangmu.cli.Qualifier.START;
import static io.github.gangmu.cli.Qualifier.THROUGHOUT;
import static io.github.gangmu.cli.Qualifier.TITLED;
import static io.github.gangmu.cli.Qualifier.UNDER;
import static io.github.gangmu.cli.Qualifier.UP;
import static io.github.gangmu.cli.Qualifier.WITH;

import io.github.gangmu.transform.AddNumbers;
import io.github.gangmu.transform.Demote;
import io.github.gangmu.transform.Explode;
import io.github.gangmu.transform.Extract;
import io.github.gangmu.transform.Filter;
import io.github.gangmu.transform.JoinPoints;
import io.github.gangmu.transform.JoinRunIn;
import io.github.gangmu.transform.MapText;
import io.github.gangmu.transform.Promote;
import io.github.gangmu.transform.SeparateRunIn;
import io.github.gangmu.transform.StripNumbers;
import io.github.gangmu.transform.Transformation;
import io.github.gangmu.transform.Unwrap;
import java.util.List;

/** The transformations a command can be asked for, each an option; a row says all that is to know of one. */
enum Operation implements StepWord {
    PROMOTE(
            "SELECTOR",
            "Raises blocks one level.",
            step -> step.varied(KEEP_NUMBERS, Promote.where(step.blocks()), Promote::keepingNumbers),
            KEEP_NUMBERS),
    DEMOTE(
            "SELECTOR",
            "Lowers blocks one level.",
            step -> step.varied(KEEP_NUMBERS, Demote.where(step.blocks()), Demote::keepingNumbers),
            KEEP_NUMBERS),
    MOVE("SELECTOR", "Moves a block with all under it.", Moves::move, BEFORE, AFTER, UNDER, UP, DOWN, KEEP_NUMBERS),
    SORT("KEY", "Sorts the items of each list: text (by sound) or number.", Moves::sort, UNDER, KEEP_NUMBERS),
    REVERSE("", "Turns each list round.", Moves::reverse, UNDER, KEEP_NUMBERS),
    KEEP("SELECTOR", "Keeps blocks, what is under them and the headings above.", Moves::keep),
    PRUNE("SELECTOR", "Takes blocks away, with all under them.", step -> Filter.pruning(step.blocks())),
    EXTRACT(
            "SELECTOR",
            "Takes sections out to stand alone, without title and what is around them.",
            step -> step.varied(TITLED, Extract.where(step.blocks()), Extract::titled),
            TITLED),
    DEPTH("LEVELS", "Keeps so many levels of blocks.", step -> Filter.depth(step.wholeNumber())),
    CONTENTS("", "Keeps headings and points, without running text.", step -> Filter.contents()),
    DEDUPLICATE(
            "", "Removes items a list holds twice.", Texts::deduplicate, ALIKE, IN_SECTIONS, THROUGHOUT, KEEP_NUMBERS),
    RENUMBER(
            "STYLES",
            "Numbers anew what has a number; in-place keeps the styles and counts on.",
            Numbers::renumber,
            ON,
            START),
    NUMBER(
            "STYLES",
            "Numbers lists that have no numbers.",
            step -> step.narrowed(ON, AddNumbers.with(Numbers.scheme(step.value())), AddNumbers::where),
            ON),
    STRIP_NUMBERS(
            "",
            "Takes the numbers of items away.",
            step -> step.varied(
                    MARKING_LEVELS,
                    step.has(ON) ? StripNumbers.where(step.query(ON)) : StripNumbers.all(),
                    StripNumbers::markingLevels),
            ON,
            MARKING_LEVELS),
    RESTYLE("STYLE", "Writes numbers in a style such as （一） and keeps their values.", Numbers::restyle, ON),
    EXPLODE(
            "",
            "Puts points counted inside a line on lines of their own.",
            step -> step.narrowed(UNDER, Explode.points(), Explode::under),
            UNDER),
    JOIN_POINTS(
            "",
            "Puts counted points into the line that introduces them.",
            step -> step.narrowed(UNDER, JoinPoints.all(), JoinPoints::under),
            UNDER),
    SEPARATE_RUN_IN(
            "",
            "Puts text that runs on behind a heading below it.",
            step -> step.narrowed(ON, SeparateRunIn.all(), SeparateRunIn::where),
            ON),
    JOIN_RUN_IN(
            "",
            "Puts running text into the line of its heading.",
            step -> step.narrowed(ON, JoinRunIn.all(), JoinRunIn::where),
            ON),
    UNWRAP("", "Joins hard-wrapped lines.", step -> Unwrap.all()),
    NORMALISE("", "Brings punctuation, quotes, widths and blanks to GB/T 15834.", Texts::normalise, ONLY),
    REPLACE(
            "WORDS",
            "Replaces words in all texts, the title's too.",
            step -> step.narrowed(ON, MapText.of(Texts.replacing(step)), MapText::where),
            WITH,
            ON),
    GRAFT("FILE", "Puts the blocks of another file under a block.", Moves::graft, UNDER),
    MERGE("", "Puts all files one behind the other; what comes next is done to the whole.", Step::whole, FLAT),
    SPLIT("", "Splits before each heading at the top, or before the blocks of --on; comes last.", Step::whole, ON);

    /** Makes the transformation that a step asks for. */
    @FunctionalInterface
    interface Maker {
        /**
         * Returns the transformation.
         *
         * @throws IllegalArgumentException if the step makes no sense; the message is fit for the user
         */
        Transformation make(Step step);
    }

    private final String label;
    private final String description;
    private final Maker maker;
    private final List<Qualifier> qualifiers;

    Operation(String label, String description, Maker maker, Qualifier... qualifiers) {
        this.label = label;
        this.description = description;
        this.maker = maker;
        this.qualifiers = List.of(qualifiers);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String description() {
        return description;
    }

    Maker maker() {
        return maker;
    }

    /** Returns what may stand behind it. */
    List<Qualifier> qualifiers() {
        return qualifiers;
    }

    /** Returns all its names on the command line. */
    List<String> options() {
        return this == NORMALISE ? List.of(option(), "--normalize") : List.of(option());
    }
}
