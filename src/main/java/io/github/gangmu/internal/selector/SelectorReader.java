package io.github.gangmu.internal.selector;

import io.github.gangmu.internal.grammar.SelectorLexer;
import io.github.gangmu.internal.grammar.SelectorParser;
import io.github.gangmu.internal.grammar.SelectorParser.AttributeContext;
import io.github.gangmu.internal.grammar.SelectorParser.ChainContext;
import io.github.gangmu.internal.grammar.SelectorParser.CombinatorContext;
import io.github.gangmu.internal.grammar.SelectorParser.CycleContext;
import io.github.gangmu.internal.grammar.SelectorParser.NumberContext;
import io.github.gangmu.internal.grammar.SelectorParser.OfNumbersContext;
import io.github.gangmu.internal.grammar.SelectorParser.OfSelectorsContext;
import io.github.gangmu.internal.grammar.SelectorParser.PartContext;
import io.github.gangmu.internal.grammar.SelectorParser.StepContext;
import io.github.gangmu.internal.grammar.SelectorParser.TextContext;
import io.github.gangmu.internal.tokens.TextStream;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Reads the text of a selector. */
public final class SelectorReader {
    /** How deep selectors may stand in each other. */
    public static final int MAX_NESTING = 64;

    private SelectorReader() {}

    /**
     * Returns the alternatives of a selector.
     *
     * @throws SelectorFault if the text is no selector
     */
    public static List<Chain> read(String text) throws SelectorFault {
        SelectorLexer lexer = new SelectorLexer(new TextStream(text.stripTrailing()));
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        checkNesting(tokens.getTokens());
        SelectorParser parser = new SelectorParser(tokens);
        parser.removeErrorListeners();
        FirstFault faults = new FirstFault();
        parser.setErrorHandler(faults);
        try {
            return chains(parser.query().alternatives().chain());
        } catch (ParseCancellationException e) {
            throw faults.fault(text);
        }
    }

    private static void checkNesting(List<Token> tokens) throws SelectorFault {
        int depth = 0;
        for (Token token : tokens) {
            if (token.getType() == SelectorLexer.SELECTOR_FUNCTION) {
                depth++;
                if (depth > MAX_NESTING) {
                    throw new SelectorFault(
                            token.getStartIndex(), "Selectors stand in each other at most " + MAX_NESTING + " deep");
                }
            } else if (token.getType() == SelectorLexer.CLOSE) {
                depth = Math.max(0, depth - 1);
            }
        }
    }

    private static List<Chain> chains(List<ChainContext> contexts) throws SelectorFault {
        List<Chain> chains = new ArrayList<>();
        for (ChainContext context : contexts) {
            chains.add(chain(Relation.BELOW, context));
        }
        return chains;
    }

    private static Chain chain(Relation first, ChainContext context) throws SelectorFault {
        List<Step> steps = new ArrayList<>();
        List<CombinatorContext> combinators = context.combinator();
        List<StepContext> contexts = context.step();
        for (int i = 0; i < contexts.size(); i++) {
            steps.add(step(i == 0 ? first : relation(combinators.get(i - 1)), contexts.get(i)));
        }
        return new Chain(steps);
    }

    private static Relation relation(@Nullable CombinatorContext context) {
        if (context == null) {
            return Relation.BELOW;
        }
        return switch (context.getStart().getType()) {
            case SelectorLexer.CHILD -> Relation.CHILD;
            case SelectorLexer.NEXT -> Relation.NEXT;
            case SelectorLexer.LATER -> Relation.LATER;
            default -> Relation.BELOW;
        };
    }

    private static Step step(Relation relation, StepContext context) throws SelectorFault {
        List<Part> parts = new ArrayList<>();
        for (PartContext part : context.part()) {
            parts.add(part(part));
        }
        Word type = context.type() == null || context.type().NAME() == null
                ? null
                : word(context.type().NAME());
        Word capture = context.capture() == null ? null : word(context.capture().NAME());
        return new Step(relation, type, parts, capture);
    }

    private static Part part(PartContext context) throws SelectorFault {
        if (context.attribute() != null) {
            return attribute(context.attribute());
        }
        if (context.ofSelectors() != null) {
            return ofSelectors(context.ofSelectors());
        }
        if (context.ofText() != null) {
            Word name = name(context.ofText().TEXT_FUNCTION());
            return new Part.OfText(name, text(context.ofText().text()));
        }
        if (context.ofNumbers() != null) {
            return new Part.OfNumbers(name(context.ofNumbers().NUMBER_FUNCTION()), numbers(context.ofNumbers()));
        }
        return new Part.Plain(name(context.plain().PSEUDO_CLASS()));
    }

    private static Part attribute(AttributeContext context) throws SelectorFault {
        Word name = word(context.ATTRIBUTE_NAME());
        if (context.OPERATOR() == null) {
            return new Part.Attribute(name, null, null);
        }
        Word operator = word(context.OPERATOR());
        Word value =
                operator.text().equals("~=") ? Escapes.unquoted(context.text().getStart()) : text(context.text());
        return new Part.Attribute(name, operator, value);
    }

    private static Part ofSelectors(OfSelectorsContext context) throws SelectorFault {
        Word name = name(context.SELECTOR_FUNCTION());
        List<Chain> chains = new ArrayList<>();
        for (SelectorParser.RelativeContext relative : context.relative()) {
            CombinatorContext combinator = relative.combinator();
            if (combinator != null && !name.text().equals("has")) {
                throw new SelectorFault(
                        combinator.getStart().getStartIndex(),
                        "Only :has() begins with a sign such as > or +; :" + name.text() + "() begins with a block");
            }
            chains.add(chain(relation(combinator), relative.chain()));
        }
        return new Part.OfSelectors(name, chains);
    }

    private static Part.Numbers numbers(OfNumbersContext context) throws SelectorFault {
        if (context.ODD() != null) {
            return new Part.Cycle(2, 1);
        }
        if (context.EVEN() != null) {
            return new Part.Cycle(2, 0);
        }
        if (context.cycle() != null) {
            return cycle(context.cycle());
        }
        String relation = context.RELATION() == null ? "=" : context.RELATION().getText();
        NumberContext number = context.number();
        int value = integer(number.INTEGER());
        return new Part.Bound(relation, number.MINUS() == null ? value : -value);
    }

    /** Reads -2n+1: a number stands before n, behind it, at both places or at none. */
    private static Part.Cycle cycle(CycleContext context) throws SelectorFault {
        int at = context.N().getSymbol().getTokenIndex();
        int step = 1;
        int first = 0;
        for (TerminalNode integer : context.INTEGER()) {
            if (integer.getSymbol().getTokenIndex() < at) {
                step = integer(integer);
            } else {
                first = integer(integer);
            }
        }
        for (TerminalNode minus : context.MINUS()) {
            if (minus.getSymbol().getTokenIndex() < at) {
                step = -step;
            } else {
                first = -first;
            }
        }
        return new Part.Cycle(step, first);
    }

    private static int integer(TerminalNode node) throws SelectorFault {
        try {
            return Integer.parseInt(node.getText());
        } catch (NumberFormatException e) {
            throw new SelectorFault(
                    node.getSymbol().getStartIndex(), "The number " + node.getText() + " is larger than any outline");
        }
    }

    private static Word text(TextContext context) throws SelectorFault {
        return Escapes.resolved(context.getStart());
    }

    private static Word word(TerminalNode node) {
        return new Word(node.getText(), node.getSymbol().getStartIndex());
    }

    /** Returns the name in {@code :leaf} or {@code :has( }, with the place of its colon. */
    private static Word name(TerminalNode node) {
        String text = node.getText();
        int end = text.indexOf('(');
        return new Word(
                text.substring(1, end < 0 ? text.length() : end),
                node.getSymbol().getStartIndex());
    }
}
