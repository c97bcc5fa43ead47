package io.github.gangmu.frame;

import io.github.gangmu.source.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A frame found in a text, with what fills its slots.
 *
 * <p>In 必须强化组织引领，夯实基础 there are three: 必须▢ of clause 1, inside its slot, one deep, 强化▢, and 夯实▢ of clause 2.
 *
 * @param frame the frame
 * @param span where it stands in the text it was found in, in UTF-16 indexes, from its first word or slot to its last
 * @param slots what fills its slots, in order; an unmodifiable list
 * @param depth in how many slots of other frames it stands; 0 for one that stands by itself, and for a caller's own
 * @param clause which clause of the text it begins in, counted from 1; commas, end marks, colons and blanks part clauses
 * @since 0.1.0
 */
public record FrameMatch(Frame frame, SourceSpan span, List<Slot> slots, int depth, int clause)
        implements Serializable {

    /**
     * Creates a match.
     *
     * @param frame the frame
     * @param span where it stands
     * @param slots what fills its slots; copied
     * @param depth in how many slots of other frames it stands
     * @param clause which clause it begins in
     */
    public FrameMatch {
        slots = List.copyOf(slots);
    }

    /**
     * Returns what fills a named slot: of 以{载体}为{作用} in 以“十心”为平台, {@code slot("作用")} is 平台.
     *
     * @param name the name, as in the pattern
     * @return the slot, empty where the frame has none of this name
     */
    public Optional<Slot> slot(String name) {
        int index = frame.slotNames().indexOf(name);
        return name.isEmpty() || index < 0 ? Optional.empty() : Optional.of(slots.get(index));
    }
}
