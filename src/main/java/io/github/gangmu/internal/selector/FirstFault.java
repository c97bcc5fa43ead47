package io.github.gangmu.internal.selector;

import io.github.gangmu.internal.grammar.SelectorLexer;
import io.github.gangmu.internal.grammar.SelectorParser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** Stops at the first token that does not fit, and says what was expected there, in words of the language. */
final class FirstFault extends BailErrorStrategy {
    private static final String BLOCK = "a block such as heading, point, paragraph or *";
    private static final String TEXT = "a text, which may be quoted";

    /** In the order in which they are listed. Names that stand for the same thing are told once. */
    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(SelectorLexer.NAME, BLOCK),
            Map.entry(SelectorLexer.ANY, BLOCK),
            Map.entry(SelectorLexer.OPEN_ATTRIBUTE, "[attribute]"),
            Map.entry(SelectorLexer.SELECTOR_FUNCTION, "a pseudo-class such as :leaf"),
            Map.entry(SelectorLexer.TEXT_FUNCTION, "a pseudo-class such as :leaf"),
            Map.entry(SelectorLexer.NUMBER_FUNCTION, "a pseudo-class such as :leaf"),
            Map.entry(SelectorLexer.PSEUDO_CLASS, "a pseudo-class such as :leaf"),
            Map.entry(SelectorLexer.CHILD, "one of > + ~ ,"),
            Map.entry(SelectorLexer.NEXT, "one of > + ~ ,"),
            Map.entry(SelectorLexer.LATER, "one of > + ~ ,"),
            Map.entry(SelectorLexer.COMMA, "one of > + ~ ,"),
            Map.entry(SelectorLexer.AS, "as $name"),
            Map.entry(SelectorLexer.CLOSE, ")"),
            Map.entry(SelectorLexer.ATTRIBUTE_NAME, "the name of an attribute such as text or marker"),
            Map.entry(SelectorLexer.OPERATOR, "one of = != ^= $= *= ~= >= <= > <"),
            Map.entry(SelectorLexer.CLOSE_ATTRIBUTE, "]"),
            Map.entry(SelectorLexer.QUOTED, TEXT),
            Map.entry(SelectorLexer.BARE, TEXT),
            Map.entry(SelectorLexer.INTEGER, "a number"),
            Map.entry(SelectorLexer.N, "n"),
            Map.entry(SelectorLexer.ODD, "odd or even"),
            Map.entry(SelectorLexer.EVEN, "odd or even"),
            Map.entry(SelectorLexer.PLUS, "+ or -"),
            Map.entry(SelectorLexer.MINUS, "+ or -"),
            Map.entry(SelectorLexer.RELATION, "one of = > < >= <="),
            Map.entry(Token.EOF, "the end"));

    private static final Map<Character, String> WIDE = Map.ofEntries(
            Map.entry('，', ","),
            Map.entry('＞', ">"),
            Map.entry('＋', "+"),
            Map.entry('～', "~"),
            Map.entry('：', ":"),
            Map.entry('（', "("),
            Map.entry('）', ")"),
            Map.entry('［', "["),
            Map.entry('］', "]"),
            Map.entry('【', "["),
            Map.entry('】', "]"),
            Map.entry('＝', "="),
            Map.entry('＊', "*"),
            Map.entry('＄', "$"));

    private static final List<String> FUNCTIONS =
            List.of("contains", "has", "not", "is", "nth-child", "nth-last-child", "depth", "frame", "line", "at");

    private @Nullable Token token;
    private String expected = "";

    @Override
    public void recover(Parser parser, RecognitionException e) {
        note(parser, e.getOffendingToken());
        throw new ParseCancellationException(e);
    }

    @Override
    public Token recoverInline(Parser parser) {
        note(parser, parser.getCurrentToken());
        throw new ParseCancellationException();
    }

    @Override
    public void reportError(Parser parser, RecognitionException e) {
        // The caller learns by the exception that follows.
    }

    private void note(Parser parser, Token found) {
        if (token == null) {
            token = found;
            IntervalSet types = parser.getContext() instanceof SelectorParser.CaptureContext
                    ? new IntervalSet()
                    : parser.getExpectedTokens();
            Set<String> words = new LinkedHashSet<>();
            types.toList().stream()
                    .filter(WORDS::containsKey)
                    .map(type -> WORDS.get(type))
                    .forEach(words::add);
            expected = words.isEmpty() ? "a name for what is captured, as in $h" : listed(words);
        }
    }

    private static String listed(Set<String> words) {
        String all = String.join("; ", words);
        int last = all.lastIndexOf("; ");
        return last < 0 ? all : all.substring(0, last) + "; or " + all.substring(last + 2);
    }

    /** Returns what was wrong with the text. */
    SelectorFault fault(String text) {
        Token found = token;
        if (found == null) {
            return new SelectorFault(0, "This is no selector");
        }
        int at = found.getStartIndex();
        if (found.getType() == Token.EOF) {
            return text.isBlank()
                    ? new SelectorFault(0, "The selector is empty; expected " + BLOCK)
                    : new SelectorFault(
                            text.stripTrailing().length(), "The selector ends too early; expected " + expected);
        }
        String read = found.getText();
        String sign = read.strip();
        int inset = read.length() - read.stripLeading().length();
        if (found.getType() == SelectorLexer.OTHER_FUNCTION) {
            String name = sign.substring(1, sign.length() - 1);
            return new SelectorFault(at, Suggestion.unknown("pseudo-class with an argument", ":", name, FUNCTIONS));
        }
        if (sign.equals("\"") || sign.equals("'")) {
            return new SelectorFault(at + inset, "The quote " + sign + " is never closed");
        }
        if (sign.length() == 1 && WIDE.containsKey(sign.charAt(0))) {
            String narrow = WIDE.get(sign.charAt(0));
            return new SelectorFault(at + inset, "Write the narrow " + narrow + " for " + sign + " here");
        }
        String what = sign.isEmpty() ? "a blank" : sign;
        return new SelectorFault(at + inset, "Found " + what + " where it has no meaning; expected " + expected);
    }
}
