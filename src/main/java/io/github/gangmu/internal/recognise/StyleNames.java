package io.github.gangmu.internal.recognise;

import io.github.gangmu.ast.Numbering;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The styles of one text by their names, character by character, as the reader of a marker finds them.
 *
 * <p>A text has thousands of markers of a few styles, nearly all with names of at most four characters. Those are looked up as one
 * number, without making a text of the name.
 */
final class StyleNames {
    /** Styles of all texts. There are only so many, apart from labels. */
    private static final Map<String, Numbering> KNOWN = new ConcurrentHashMap<>();

    private static final int PACKED = Long.BYTES / Character.BYTES;
    private static final int SLOTS = 64;

    private final long[] keys = new long[SLOTS];
    private final @Nullable Numbering[] styles = new @Nullable Numbering[SLOTS];
    private int used;

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
        if (length > PACKED) {
            return known(name());
        }
        long key = 0;
        for (int i = 0; i < length; i++) {
            key = key << Character.SIZE | name[i];
        }
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - 6));
        while (keys[slot] != 0) {
            Numbering style = styles[slot];
            if (keys[slot] == key && style != null) {
                return style;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        Numbering style = known(name());
        if (used < SLOTS / 2) {
            keys[slot] = key;
            styles[slot] = style;
            used++;
        }
        return style;
    }

    String name() {
        return new String(name, 0, length);
    }

    private static Numbering known(String name) {
        Numbering style = KNOWN.get(name);
        if (style == null) {
            style = Numbering.of(name);
            KNOWN.put(name, style);
        }
        return style;
    }
}
