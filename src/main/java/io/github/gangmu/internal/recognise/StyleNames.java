package io.github.gangmu.internal.recognise;

import io.github.gangmu.ast.Numbering;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Styles by their names, put together character by character as the reader of a marker finds them. */
final class StyleNames {
    /** Styles of all texts. There are only so many, apart from labels. */
    private static final Map<String, Numbering> KNOWN = new ConcurrentHashMap<>();

    private char[] name = new char[16];
    private int length;

    /** Begins a name. */
    StyleNames begin() {
        length = 0;
        return this;
    }

    /** Adds a character to the name, in the width Chinese documents use; blanks and escapes are left out. */
    void add(char c) {
        if (c == '\\' || Characters.isBlank(c)) {
            return;
        }
        if (length == name.length) {
            name = Arrays.copyOf(name, 2 * length);
        }
        name[length++] = switch (c) {
            case '(' -> '（';
            case ')' -> '）';
            case '．' -> '.';
            case ':' -> '：';
            case ',' -> '，';
            case '［' -> '[';
            case '］' -> ']';
            default -> c;
        };
    }

    /** Returns how many characters the name has. */
    int length() {
        return length;
    }

    char charAt(int index) {
        return name[index];
    }

    void cut(int newLength) {
        length = newLength;
    }

    /** Returns the style of the name. */
    Numbering style() {
        String name = name();
        Numbering style = KNOWN.get(name);
        if (style == null) {
            style = Numbering.of(name);
            KNOWN.put(name, style);
        }
        return style;
    }

    String name() {
        return new String(name, 0, length);
    }
}
