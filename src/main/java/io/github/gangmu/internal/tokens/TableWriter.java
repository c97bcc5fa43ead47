package io.github.gangmu.internal.tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.TokenStream;

/** Writes the tables of generated lexers and parsers, when the project is built. */
final class TableWriter {
    private TableWriter() {}

    /** Takes the folder of the compiled classes, and the names of the generated classes, a parser behind its lexer. */
    public static void main(String... arguments) throws IOException, ReflectiveOperationException {
        Path classes = Path.of(arguments[0]);
        Path tableFile = classes;
        LexerTable table = null;
        for (String name : Arrays.asList(arguments).subList(1, arguments.length)) {
            Class<?> grammar = Class.forName(name);
            if (Lexer.class.isAssignableFrom(grammar)) {
                Lexer lexer = (Lexer) grammar.getConstructor(CharStream.class).newInstance(new TextStream(""));
                tableFile = classes.resolve(LexerTable.resource(grammar.getSimpleName()));
                table = LexerTableBuilder.of(lexer);
                Files.write(tableFile, table.bytes());
            } else {
                Parser parser =
                        (Parser) grammar.getConstructor(TokenStream.class).newInstance((Object) null);
                Files.write(
                        classes.resolve(TokenRules.resource(grammar.getSimpleName())),
                        TokenRules.of(parser).bytes());
                if (table != null && parser.getRuleIndexMap().containsKey(PlainCharacters.RULE)) {
                    Files.write(
                            tableFile,
                            table.withPlain(PlainCharacters.of(table, parser)).bytes());
                }
            }
        }
    }
}
