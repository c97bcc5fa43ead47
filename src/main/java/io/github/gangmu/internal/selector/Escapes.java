package io.github.gangmu.internal.selector;

import io.github.gangmu.internal.grammar.SelectorLexer;
import org.antlr.v4.runtime.Token;

/** Tells what quoted and escaped texts stand for. */
final class Escapes {
    private static final String WHAT_THERE_IS =
            "a backslash stands before a sign that would mean something, or in \\n \\r \\t \\uXXXX \\u{X…}";

    private Escapes() {}

    /** Returns what a text says without its quotes, with its backslashes: a regular expression has its own. */
    static Word unquoted(Token token) {
        String text = token.getText();
        boolean quoted = token.getType() == SelectorLexer.QUOTED;
        return new Word(quoted ? text.substring(1, text.length() - 1) : text, token.getStartIndex());
    }

    /** Returns what a text says, without its quotes and backslashes. */
    static Word resolved(Token token) throws SelectorFault {
        String raw = unquoted(token).text();
        if (raw.indexOf('\\') < 0) {
            return new Word(raw, token.getStartIndex());
        }
        int before = token.getStartIndex() + (token.getType() == SelectorLexer.QUOTED ? 1 : 0);
        StringBuilder text = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c != '\\') {
                text.append(c);
                at++;
                continue;
            }
            char escaped = raw.charAt(at + 1);
            if (escaped == 'u') {
                int end = unicodeEnd(raw, at + 2);
                text.appendCodePoint(codePoint(raw, at + 2, end, before + at));
                at = end;
                continue;
            }
            text.append(
                    switch (escaped) {
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 't' -> '\t';
                        default -> {
                            if (isWordCharacter(escaped)) {
                                throw new SelectorFault(
                                        before + at, "\\" + escaped + " stands for nothing: " + WHAT_THERE_IS);
                            }
                            yield escaped;
                        }
                    });
            at += 2;
        }
        return new Word(text.toString(), token.getStartIndex());
    }

    private static boolean isWordCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static int unicodeEnd(String raw, int from) {
        if (from < raw.length() && raw.charAt(from) == '{') {
            int close = raw.indexOf('}', from);
            return close < 0 ? raw.length() : close + 1;
        }
        return Math.min(raw.length(), from + 4);
    }

    private static int codePoint(String raw, int from, int end, int offset) throws SelectorFault {
        boolean braced = from < raw.length() && raw.charAt(from) == '{';
        String digits = braced ? raw.substring(from + 1, Math.max(from + 1, end - 1)) : raw.substring(from, end);
        try {
            int code = digits.startsWith("+") || digits.startsWith("-") ? -1 : Integer.parseInt(digits, 16);
            if (Character.isValidCodePoint(code) && (braced || digits.length() == 4)) {
                return code;
            }
        } catch (NumberFormatException e) {
            // Told below, with its place.
        }
        throw new SelectorFault(offset, "\\u needs four hexadecimal digits, or up to six in braces: " + WHAT_THERE_IS);
    }
}
