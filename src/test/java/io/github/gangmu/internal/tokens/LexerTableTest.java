package io.github.gangmu.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.grammar.FrameLexer;
import io.github.gangmu.internal.grammar.GrammarExample;
import io.github.gangmu.internal.grammar.LineLexer;
import io.github.gangmu.internal.grammar.LineParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/** The tables give, token by token, what ANTLR's own lexer and parser give. */
class LexerTableTest {
    private static final LexerTable LINES = LexerTable.load("LineLexer");
    private static final LexerTable FRAMES = LexerTable.load("FrameLexer");
    private static final TokenRules RULES = TokenRules.load("LineParser");

    private static final List<String> EXAMPLES = Stream.of(
                    "LineLexer.g4", "LineParser.g4", "FrameLexer.g4", "FrameParser.g4")
            .flatMap(file -> GrammarExample.in(file).stream())
            .map(GrammarExample::line)
            .distinct()
            .toList();

    /** All signs the grammars speak of. */
    private static final List<String> SIGNS = signs();

    @Property(tries = 3000)
    void readsAnyTextAsTheGeneratedLexerOfLinesDoes(@ForAll("texts") String text) {
        assertThat(read(text, LINES)).isEqualTo(readByGenerated(text, LineLexer::new));
    }

    @Property(tries = 2000)
    void readsAnyTextAsTheGeneratedLexerOfFramesDoes(@ForAll("texts") String text) {
        assertThat(read(text, FRAMES)).isEqualTo(readByGenerated(text, FrameLexer::new));
    }

    @Example
    void readsTheSeedAsTheGeneratedLexersDo() throws IOException {
        String seed = Files.readString(Path.of("seeds/grassroots-governance.txt"));

        assertThat(read(seed, LINES)).isEqualTo(readByGenerated(seed, LineLexer::new));
        assertThat(read(seed, FRAMES)).isEqualTo(readByGenerated(seed, FrameLexer::new));
    }

    @Example
    void readsEveryCharacterInEveryModeAsTheGeneratedLexersDo() {
        for (String before : List.of("", "甲", "甲，", "一、", "“")) {
            for (int c = 0; c <= Character.MAX_VALUE; c += 997) {
                StringBuilder text = new StringBuilder();
                for (int i = c; i < Math.min(c + 997, Character.MAX_VALUE + 1); i++) {
                    text.append(before).append((char) i).append('\n');
                }
                assertThat(read(text.toString(), LINES)).isEqualTo(readByGenerated(text.toString(), LineLexer::new));
                assertThat(read(text.toString(), FRAMES)).isEqualTo(readByGenerated(text.toString(), FrameLexer::new));
            }
        }
    }

    @Property(tries = 3000)
    void knowsTheRuleOfASignAsTheGeneratedParserDoes(@ForAll("texts") String text) {
        Tokens tokens = Tokens.of(text, LINES);
        List<String> byTable = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            byTable.add(i + " " + RULES.rule(tokens.type(i)));
        }

        assertThat(byTable).containsExactlyElementsOf(new RuleByRule(tokens).read());
    }

    @Property(tries = 3000)
    void passesOverPlainSignsOnly(@ForAll("texts") String text) {
        TokenReader reader = new TokenReader(text.toCharArray());
        List<String> read = new ArrayList<>();
        do {
            reader.next(LINES);
            if (!isPlain(reader.type())) {
                read.add(reader.type() + " " + reader.start() + "-" + reader.end());
            }
            reader.pass(LINES);
        } while (reader.type() != Token.EOF);

        assertThat(read)
                .isEqualTo(readByGenerated(text, LineLexer::new).stream()
                        .filter(token -> !isPlain(Integer.parseInt(token.substring(0, token.indexOf(' ')))))
                        .toList());
    }

    private static boolean isPlain(int type) {
        return switch (RULES.rule(type)) {
            case LineParser.RULE_mark, LineParser.RULE_blank, LineParser.RULE_word -> true;
            default -> false;
        };
    }

    @Example
    void passesOverPunctuationAndWords() {
        TokenReader reader = new TokenReader("摸清底数，建好“台账”；加强领导。第一".toCharArray());
        reader.next(LINES);
        reader.pass(LINES);
        reader.next(LINES);

        assertThat(reader.start()).isEqualTo(17);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> cuttings = Combinators.combine(
                        Arbitraries.of(EXAMPLES), Arbitraries.integers().between(0, 12), Arbitraries.of(12, 12, 2, 5))
                .as((line, from, length) ->
                        line.substring(Math.min(from, line.length()), Math.min(line.length(), from + length)));
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.of(SIGNS).list().ofMaxSize(60).map(signs -> String.join("", signs)),
                Arbitraries.oneOf(cuttings, cuttings, Arbitraries.of(SIGNS), Arbitraries.of("\n", "\r\n", "　"))
                        .list()
                        .ofMaxSize(20)
                        .map(pieces -> String.join("", pieces)));
    }

    private static List<String> signs() {
        return Stream.of("LineLexer.g4", "FrameLexer.g4")
                .flatMap(file -> GrammarExample.lines(file).stream())
                .filter(line -> !line.startsWith("//"))
                .flatMap(line -> line.chars().mapToObj(c -> String.valueOf((char) c)))
                .distinct()
                .collect(Collectors.toList());
    }

    private static List<String> read(String text, LexerTable table) {
        Tokens tokens = Tokens.of(text, table);
        List<String> read = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            read.add(tokens.type(i) + " " + tokens.start(i) + "-" + tokens.end(i));
        }
        return read;
    }

    private static List<String> readByGenerated(String text, Function<CharStream, Lexer> newLexer) {
        Lexer lexer = newLexer.apply(new TextStream(text));
        List<String> read = new ArrayList<>();
        Token token;
        do {
            token = lexer.nextToken();
            int end = token.getType() == Token.EOF ? text.length() : token.getStopIndex() + 1;
            read.add(token.getType() + " " + token.getStartIndex() + "-" + end);
        } while (token.getType() != Token.EOF);
        return read;
    }

    /** The generated parser, which tells by which rule each token is read, and fails where the grammar does not hold. */
    private static final class RuleByRule extends LineParser {
        private final List<String> rules = new ArrayList<>();

        RuleByRule(Tokens tokens) {
            super(new TokenView(tokens));
            setErrorHandler(new BailErrorStrategy());
        }

        List<String> read() {
            document();
            return rules;
        }

        @Override
        public Token consume() {
            rules.add(getTokenStream().index() + " " + getContext().getRuleIndex());
            return super.consume();
        }
    }
}
