package io.github.gangmu.render;

import io.github.gangmu.source.Position;
import io.github.gangmu.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON text that knows where it stands there, so that whoever finds it wrong can say so. */
final class JsonValue {
    enum Type {
        OBJECT("an object"),
        ARRAY("a list"),
        STRING("a text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("null");

        private final String words;

        Type(String words) {
            this.words = words;
        }
    }

    private final Source json;
    private final int offset;
    private final @Nullable JsonValue around;
    private final String place;
    private final Type type;
    private final String text;
    private final Map<String, JsonValue> members;
    private final List<JsonValue> items;

    /**
     * Makes a value.
     *
     * @param place its name in the object around it, or its number in brackets
     * @param text the characters of a string, number or boolean
     */
    JsonValue(Source json, int offset, @Nullable JsonValue around, String place, Type type, String text) {
        this.json = json;
        this.offset = offset;
        this.around = around;
        this.place = place;
        this.type = type;
        this.text = text;
        this.members = type == Type.OBJECT ? new HashMap<>() : Map.of();
        this.items = type == Type.ARRAY ? new ArrayList<>() : List.of();
    }

    boolean put(String name, JsonValue value) {
        return members.put(name, value) == null;
    }

    void add(JsonValue value) {
        items.add(value);
    }

    int size() {
        return items.size();
    }

    JsonException fault(String problem) {
        return fault(json, offset, path(), problem);
    }

    static JsonException fault(Source json, int offset, String path, String problem) {
        Position position = json.position(offset);
        return new JsonException(problem, path, position.line(), position.column());
    }

    private String path() {
        if (around == null) {
            return "";
        }
        String above = around.path();
        return above.isEmpty() || place.startsWith("[") ? above + place : above + "." + place;
    }

    private JsonValue as(Type wanted) {
        if (type != wanted) {
            throw fault("This should be " + wanted.words + ", not " + type.words + ".");
        }
        return this;
    }

    /** Returns a member of this object, null where there is none, or where it says null. */
    @Nullable
    JsonValue member(String name) {
        JsonValue value = as(Type.OBJECT).members.get(name);
        return value == null || value.type == Type.NULL ? null : value;
    }

    JsonValue required(String name) {
        JsonValue value = member(name);
        if (value == null) {
            throw fault("There is no \"" + name + "\" here.");
        }
        return value;
    }

    String string(String name, String otherwise) {
        JsonValue value = member(name);
        return value == null ? otherwise : value.string();
    }

    int integer(String name, int otherwise) {
        JsonValue value = member(name);
        return value == null ? otherwise : value.integer();
    }

    /** Returns the items of a list that is a member of this object, none where there is no such member. */
    List<JsonValue> items(String name) {
        JsonValue value = member(name);
        return value == null ? List.of() : value.items();
    }

    List<JsonValue> items() {
        return as(Type.ARRAY).items;
    }

    String string() {
        return as(Type.STRING).text;
    }

    int integer() {
        double value = number();
        if (value != (int) value) {
            throw fault("This should be a whole number up to " + Integer.MAX_VALUE + ", not " + text + ".");
        }
        return (int) value;
    }

    double number() {
        return Double.parseDouble(as(Type.NUMBER).text);
    }

    boolean bool() {
        return as(Type.BOOLEAN).text.equals("true");
    }
}
