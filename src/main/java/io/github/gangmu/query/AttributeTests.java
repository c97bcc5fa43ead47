package io.github.gangmu.query;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.gangmu.internal.selector.Part;
import io.github.gangmu.internal.selector.SelectorFault;
import io.github.gangmu.internal.selector.Suggestion;
import io.github.gangmu.internal.selector.Word;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;

/** Turns what stands in brackets into conditions. */
final class AttributeTests {
    private AttributeTests() {}

    static BlockTest of(Part.Attribute part) throws SelectorFault {
        Word name = part.name();
        Attribute attribute = Attribute.named(name.text())
                .orElseThrow(() -> new SelectorFault(
                        name.at(), Suggestion.unknown("attribute", "", name.text(), Attribute.words())));
        Word operator = part.operator();
        Word value = part.value();
        if (operator == null || value == null) {
            return attribute.isNumeric()
                    ? new BlockTest(
                            attribute.cost(),
                            (evaluation, block) ->
                                    attribute.number(evaluation, block).isPresent())
                    : new BlockTest(
                            attribute.cost(),
                            (evaluation, block) ->
                                    attribute.texts(evaluation, block).findAny().isPresent());
        }
        return attribute.isNumeric() ? ofNumber(attribute, operator, value) : ofTexts(attribute, operator, value);
    }

    private static BlockTest ofNumber(Attribute attribute, Word operator, Word value) throws SelectorFault {
        if (operator.text().equals("!=")) {
            BlockTest equal = ofNumber(attribute, new Word("=", operator.at()), value);
            return new BlockTest(
                    equal.cost(), (evaluation, block) -> !equal.condition().holds(evaluation, block));
        }
        DoublePredicate holds = comparison(operator, attribute.word(), number(attribute, value));
        return new BlockTest(attribute.cost(), (evaluation, block) -> {
            OptionalDouble number = attribute.number(evaluation, block);
            return number.isPresent() && holds.test(number.getAsDouble());
        });
    }

    private static DoublePredicate comparison(Word operator, String name, double bound) throws SelectorFault {
        return switch (operator.text()) {
            case "=" -> number -> number == bound;
            case ">" -> number -> number > bound;
            case "<" -> number -> number < bound;
            case ">=" -> number -> number >= bound;
            case "<=" -> number -> number <= bound;
            default ->
                throw new SelectorFault(
                        operator.at(),
                        name + " is a number and is compared by = != > < >= or <=, not by " + operator.text());
        };
    }

    private static double number(Attribute attribute, Word value) throws SelectorFault {
        try {
            if (value.text().matches("-?[0-9]+(\\.[0-9]+)?")) {
                return Double.parseDouble(value.text());
            }
        } catch (NumberFormatException e) {
            // Told below, with its place.
        }
        throw new SelectorFault(value.at(), attribute.word() + " is a number such as 3; " + value.text() + " is none");
    }

    private static BlockTest ofTexts(Attribute attribute, Word operator, Word value) throws SelectorFault {
        if (operator.text().equals("!=")) {
            BlockTest equal = ofTexts(attribute, new Word("=", operator.at()), value);
            return new BlockTest(
                    equal.cost(), (evaluation, block) -> !equal.condition().holds(evaluation, block));
        }
        Predicate<String> holds = comparison(attribute, operator, value);
        return new BlockTest(
                attribute.cost(),
                (evaluation, block) -> attribute.texts(evaluation, block).anyMatch(holds));
    }

    private static Predicate<String> comparison(Attribute attribute, Word operator, Word value) throws SelectorFault {
        String wanted = value.text();
        return switch (operator.text()) {
            case "=" -> text -> text.equals(wanted);
            case "^=" -> text -> text.startsWith(wanted);
            case "$=" -> text -> text.endsWith(wanted);
            case "*=" -> text -> text.contains(wanted);
            case "~=" -> expression(value);
            default ->
                throw new SelectorFault(
                        operator.at(),
                        attribute.word() + " is a text and is compared by = != ^= $= *= or ~=, not by "
                                + operator.text());
        };
    }

    private static Predicate<String> expression(Word value) throws SelectorFault {
        try {
            Pattern pattern = Pattern.compile(value.text());
            return text -> pattern.matcher(text).find();
        } catch (PatternSyntaxException e) {
            throw new SelectorFault(
                    value.at(),
                    "The regular expression " + value.text() + " cannot be read: " + e.getDescription() + " in "
                            + e.getPattern() + " (RE2 syntax: no references back, no looking around)");
        }
    }
}
