package io.github.gangmu.render;

import io.github.gangmu.ast.Block;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * Writes JSON piece by piece, with the commas and line breaks between the pieces.
 *
 * <p>Who calls it sees to it that pieces come in an order that makes sense: a value after each name, an end to each beginning.
 */
final class JsonWriter {
    /** An object or array that is open: what closes it, whether its members have lines of their own, whether it has any. */
    private static final class Scope {
        private final char close;
        private final boolean oneLine;
        private boolean empty = true;

        Scope(char close, boolean oneLine) {
            this.close = close;
            this.oneLine = oneLine;
        }
    }

    private final Appendable out;
    private final boolean indented;
    private final Deque<Scope> open = new ArrayDeque<>(2 * Block.MAX_DEPTH + 4);
    private boolean afterName;

    JsonWriter(Appendable out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    JsonWriter beginObject() throws IOException {
        return begin('{', '}', false);
    }

    /** Begins an object that stays in one line, with all in it, even where the rest is indented. */
    JsonWriter beginLine() throws IOException {
        return begin('{', '}', true);
    }

    JsonWriter beginArray() throws IOException {
        return begin('[', ']', false);
    }

    /** Ends the object or array that was begun last. */
    JsonWriter end() throws IOException {
        Scope scope = open.pop();
        if (!scope.empty && !scope.oneLine) {
            breakLine();
        }
        out.append(scope.close);
        return this;
    }

    JsonWriter name(String name) throws IOException {
        startPiece();
        writeString(name);
        out.append(indented ? ": " : ":");
        afterName = true;
        return this;
    }

    JsonWriter value(String value) throws IOException {
        startPiece();
        writeString(value);
        return this;
    }

    JsonWriter value(int value) throws IOException {
        startPiece();
        out.append(Integer.toString(value));
        return this;
    }

    JsonWriter value(double value) throws IOException {
        startPiece();
        out.append(Double.toString(value));
        return this;
    }

    JsonWriter value(boolean value) throws IOException {
        startPiece();
        out.append(Boolean.toString(value));
        return this;
    }

    JsonWriter member(String name, String value) throws IOException {
        return name(name).value(value);
    }

    JsonWriter member(String name, int value) throws IOException {
        return name(name).value(value);
    }

    private JsonWriter begin(char opening, char closing, boolean oneLine) throws IOException {
        startPiece();
        out.append(opening);
        Scope around = open.peek();
        open.push(new Scope(closing, oneLine || (around != null && around.oneLine)));
        return this;
    }

    private void startPiece() throws IOException {
        Scope scope = open.peek();
        if (afterName || scope == null) {
            afterName = false;
            return;
        }
        if (!scope.empty) {
            out.append(',');
        }
        if (!scope.oneLine) {
            breakLine();
        } else if (!scope.empty && indented) {
            out.append(' ');
        }
        scope.empty = false;
    }

    private void breakLine() throws IOException {
        if (indented) {
            out.append('\n').append("  ".repeat(open.size()));
        }
    }

    private void writeString(String text) throws IOException {
        out.append('"');
        int plainFrom = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isPlain(text, at)) {
                continue;
            }
            out.append(text, plainFrom, at);
            writeEscaped(text.charAt(at));
            plainFrom = at + 1;
        }
        out.append(text, plainFrom, text.length()).append('"');
    }

    private static boolean isPlain(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c != '"' && c != '\\' && !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
    }

    private void writeEscaped(char c) throws IOException {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
    }
}
