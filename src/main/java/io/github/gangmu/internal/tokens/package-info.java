/**
 * The way from a text to the tokens of a grammar, with offsets in UTF-16 units.
 *
 * <p>ANTLR's own lexers remember their ways only for the characters 0 to 127; for each Chinese character they work the way out
 * anew, under a lock all lexers share. So the grammar is made a table when the project is built, and the table is run instead:
 *
 * <pre>{@code
 * build:   generated lexer → LexerTableBuilder → SmallestTable → LexerTable → LineLexer.table, FrameLexer.table
 *          LexerTable, generated parser → PlainCharacters → LineLexer.table
 *          generated parser → TokenRules → LineParser.rules
 *          (all written by TableWriter, beside the generated classes)
 * running: LexerTable.load, then Tokens.of(text, table), or a TokenReader to go over the tokens without keeping them
 * }</pre>
 *
 * <p>The grammar stays the only place that says what a token is. A test compares the tables with the generated lexers and parser
 * token by token, on random text; a grammar that holds what a table cannot fails the build with a message that says
 * what. {@link io.github.gangmu.internal.tokens.TokenReader} is the only place that runs a lexer: to go back to
 * ANTLR's, change it alone.
 *
 * <p>{@link io.github.gangmu.internal.tokens.TokenRules} does the same for a parser grammar in which the type of a token tells the
 * rule that reads it. A grammar like that can also name tokens nothing depends on, by a rule {@code plain}: a reader passes over the
 * characters they are made of. Other parsers read the tokens through a {@link io.github.gangmu.internal.tokens.TokenView}.
 *
 * <p>Depends on ANTLR alone.
 */
@NullMarked
package io.github.gangmu.internal.tokens;

import org.jspecify.annotations.NullMarked;
