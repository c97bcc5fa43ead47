package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a document that is being printed: its line, what it is and the block it hangs under. */
final class Row {

    enum Role {
        TITLE,
        ITEM,
        TEXT,
        /** Running text whose words are not looked at: a table row, a quote, a line of the frame. */
        VERBATIM,
        CONT
    }

    /** A point that starts inside the line, at an offset in UTF-16 units. */
    record Inline(int offset) {}

    Role role;
    String text;
    /** The block that this one hangs under, or null at the top level. */
    @Nullable
    Row parent;

    /** What rule 1 judges together ({@code "CN_COMMA@0"}), or "" for an item without a number. */
    String level = "";

    final int depth;
    boolean markdown;
    /** Whether the line needs a blank line before it. */
    boolean blankBefore;

    /** Whether the line needs blank lines around it. */
    boolean blankAround;

    /** Where the text after the marker of an item starts, in UTF-16 units. */
    int markerEnd;

    List<Inline> inlines = new ArrayList<>();

    Row(Role role, String text, @Nullable Row parent, int depth) {
        this.role = role;
        this.text = text;
        this.parent = parent;
        this.depth = depth;
    }
}
