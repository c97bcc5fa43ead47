package io.github.gangmu.internal.selector;

import io.github.gangmu.internal.grammar.SelectorLexer;
import io.github.gangmu.internal.grammar.SelectorParser;
import java.util.HashMap;
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

    /** What can be expected, in words of the language, by the tokens it stands for. */
    private static final Map<Integer, String> WORDS = words();

    /** Signs that are typed wide by a slip, and the narrow ones of the language in the same places. */
    private static final String WIDE = "，＞＋～：（）［］【】＝＊＄";

    private static final String NARROW = ",>+~:()[][]=*$";

    private static final List<String> FUNCTIONS =
            List.of("contains", "has", "not", "is", "nth-child", "nth-last-child", "depth", "frame", "line", "at");

    private @Nullable Token token;
    private String expected = "";

    private static Map<Integer, String> words() {
        Map<Integer, String> words = new HashMap<>();
        put(words, BLOCK, SelectorLexer.NAME, SelectorLexer.ANY);
        put(words, "[attribute]", SelectorLexer.OPEN_ATTRIBUTE);
        put(
                words,
                "a pseudo-class such as :leaf",
                SelectorLexer.SELECTOR_FUNCTION,
                SelectorLexer.TEXT_FUNCTION,
                SelectorLexer.NUMBER_FUNCTION,
                SelectorLexer.PSEUDO_CLASS);
        put(words, "one of > + ~ ,", SelectorLexer.CHILD, SelectorLexer.NEXT, SelectorLexer.LATER, SelectorLexer.COMMA);
        put(words, "as $name", SelectorLexer.AS);
        put(words, ")", SelectorLexer.CLOSE);
        put(words, "the name of an attribute such as text or marker", SelectorLexer.ATTRIBUTE_NAME);
        put(words, "one of = != ^= $= *= ~= >= <= > <", SelectorLexer.OPERATOR);
        put(words, "]", SelectorLexer.CLOSE_ATTRIBUTE);
        put(words, "a text, which may be quoted", SelectorLexer.QUOTED, SelectorLexer.BARE);
        put(words, "a number", SelectorLexer.INTEGER);
        put(words, "n", SelectorLexer.N);
        put(words, "odd or even", SelectorLexer.ODD, SelectorLexer.EVEN);
        put(words, "+ or -", SelectorLexer.PLUS, SelectorLexer.MINUS);
        put(words, "one of = > < >= <=", SelectorLexer.RELATION);
        put(words, "the end", Token.EOF);
        return Map.copyOf(words);
    }

    private static void put(Map<Integer, String> words, String phrase, int... tokens) {
        for (int token : tokens) {
            words.put(token, phrase);
        }
    }

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
        if (sign.length() == 1 && WIDE.contains(sign)) {
            char narrow = NARROW.charAt(WIDE.indexOf(sign));
            return new SelectorFault(at + inset, "Write the narrow " + narrow + " for " + sign + " here");
        }
        String what = sign.isEmpty() ? "a blank" : sign;
        return new SelectorFault(at + inset, "Found " + what + " where it has no meaning; expected " + expected);
    }
}
