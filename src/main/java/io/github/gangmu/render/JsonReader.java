package io.github.gangmu.render;

import io.github.gangmu.ast.Block;
import io.github.gangmu.source.Source;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON as RFC 8259 has it: strictly, with a bound on nesting, and with no name twice in an object. */
final class JsonReader {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final Pattern WORD = Pattern.compile("true|false|null");

    /** Longer numbers are none of ours, and take long to compute with. */
    private static final int LONGEST_NUMBER = 40;

    private static final int MAX_DEPTH = 2 * Block.MAX_DEPTH + 8;

    private final Source json;
    private final String text;
    private final Matcher numbers;
    private final Matcher words;
    private int at;
    private int depth;

    private JsonReader(Source json) {
        this.json = json;
        this.text = json.text();
        this.numbers = NUMBER.matcher(text);
        this.words = WORD.matcher(text);
    }

    static JsonValue read(CharSequence text) {
        JsonReader reader = new JsonReader(Source.of(text));
        if (reader.text.startsWith("\ufeff")) {
            reader.at = 1;
        }
        JsonValue value = reader.value(null, "");
        reader.skipBlanks();
        if (reader.at < reader.text.length()) {
            throw reader.fault("Nothing is expected behind the end of the JSON.");
        }
        return value;
    }

    private JsonException fault(String problem) {
        return JsonValue.fault(json, at, "", problem);
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char next() {
        skipBlanks();
        if (at == text.length()) {
            throw fault("The JSON is cut off here.");
        }
        return text.charAt(at);
    }

    private JsonValue value(@Nullable JsonValue around, String place) {
        char first = next();
        int start = at;
        return switch (first) {
            case '{' -> object(new JsonValue(json, start, around, place, JsonValue.Type.OBJECT, ""));
            case '[' -> array(new JsonValue(json, start, around, place, JsonValue.Type.ARRAY, ""));
            case '"' -> new JsonValue(json, start, around, place, JsonValue.Type.STRING, string());
            case 't', 'f' -> new JsonValue(json, start, around, place, JsonValue.Type.BOOLEAN, literal(words));
            case 'n' -> new JsonValue(json, start, around, place, JsonValue.Type.NULL, literal(words));
            default -> new JsonValue(json, start, around, place, JsonValue.Type.NUMBER, literal(numbers));
        };
    }

    private void open() {
        if (++depth > MAX_DEPTH) {
            throw fault("The JSON nests deeper than any outline.");
        }
        at++;
    }

    private JsonValue object(JsonValue object) {
        open();
        if (next() == '}') {
            close();
            return object;
        }
        while (true) {
            if (next() != '"') {
                throw fault("A name in quotes is expected here.");
            }
            int start = at;
            String name = string();
            expect(':');
            if (!object.put(name, value(object, name))) {
                at = start;
                throw fault("The name \"" + name + "\" stands twice in one object.");
            }
            if (!goesOn('}')) {
                return object;
            }
        }
    }

    private JsonValue array(JsonValue array) {
        open();
        if (next() == ']') {
            close();
            return array;
        }
        do {
            array.add(value(array, "[" + array.size() + "]"));
        } while (goesOn(']'));
        return array;
    }

    private void close() {
        at++;
        depth--;
    }

    private void expect(char sign) {
        if (next() != sign) {
            throw fault("A " + sign + " is expected here.");
        }
        at++;
    }

    /** Returns whether a comma follows; what closes the object or list is the other way. */
    private boolean goesOn(char closing) {
        char sign = next();
        if (sign == closing) {
            close();
            return false;
        }
        if (sign != ',') {
            throw fault("A comma is expected here, or a " + closing + " at the end.");
        }
        at++;
        return true;
    }

    private String literal(Matcher matcher) {
        if (!matcher.region(at, Math.min(text.length(), at + LONGEST_NUMBER)).lookingAt()) {
            throw fault(
                    "A value is expected here: an object, a list, a text in quotes, a number, true, false or null.");
        }
        at = matcher.end();
        return matcher.group();
    }

    private String string() {
        at++;
        int plainFrom = at;
        StringBuilder string = null;
        while (true) {
            if (at == text.length()) {
                throw fault("The JSON is cut off inside a text.");
            }
            char c = text.charAt(at);
            if (c == '"') {
                String plain = text.substring(plainFrom, at++);
                return string == null ? plain : string.append(plain).toString();
            }
            if (c < ' ') {
                throw fault("A text has no line breaks or control characters; they are written as \\n or \\u000a.");
            }
            if (c == '\\') {
                string = string == null ? new StringBuilder() : string;
                string.append(text, plainFrom, at);
                at++;
                string.append(escaped());
                plainFrom = at;
            } else {
                at++;
            }
        }
    }

    private char escaped() {
        char sign = at < text.length() ? text.charAt(at) : 0;
        at++;
        return switch (sign) {
            case '"', '\\', '/' -> sign;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> {
                at--;
                throw fault("Behind a \\ one of \" \\ / b f n r t u is expected.");
            }
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0 || text.charAt(at) > 'f') {
                throw fault("Behind \\u four digits or letters a to f are expected.");
            }
            code = code << 4 | digit;
            at++;
        }
        return (char) code;
    }
}
