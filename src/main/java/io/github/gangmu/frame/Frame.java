package io.github.gangmu.frame;

import io.github.gangmu.internal.frames.FramePattern;
import io.github.gangmu.internal.frames.PatternReader;
import java.io.Serializable;
import java.util.List;

/**
 * A fixed expression (句式): words that stay and slots that change from point to point.
 *
 * <pre>{@code
 * 以“十心”为平台，扩大服务空间。      // 以▢为▢
 * 推动“各自为战”向“共同奋战”转变。    // 推动▢向▢转变
 * }</pre>
 *
 * <p>Those of the library are in the {@link Frames#catalogue()}; {@link #of} makes a caller's own.
 *
 * @param id its name in queries and data: {@code yi-wei}; the pattern itself for one made by {@link #of}
 * @param pattern how it is written, with ▢ or a name in braces for each slot: {@code 以▢为▢}, {@code 以{载体}为{作用}}
 * @param meaning what it says, in one line; may be empty
 * @param example a clause or two built on it; may be empty
 * @since 0.1.0
 */
public record Frame(String id, String pattern, String meaning, String example) implements Serializable {

    /**
     * Returns a frame of a caller's own. How it is looked for is told at {@link FrameSet}.
     *
     * <pre>{@code
     * Frame.of("力戒▢，▢")
     * Frame.of("以{载体}为{作用}")
     * }</pre>
     *
     * @param pattern its words, with ▢ or a name in braces for each slot, and a comma between two clauses; an end mark behind it is
     *     left out
     * @return the frame, with the pattern as its id
     * @throws IllegalArgumentException if the pattern is unclear: no slot, no word, two slots with nothing between, a quotation or a
     *     brace that stays open, an end mark inside, a name used twice
     */
    public static Frame of(String pattern) {
        String trimmed = PatternReader.trim(pattern);
        FramePattern.compile(trimmed);
        return new Frame(trimmed, trimmed, "", "");
    }

    /**
     * Returns how many slots this frame has: 2 for 以▢为▢.
     *
     * @return the number of slots
     */
    public int slotCount() {
        return slotNames().size();
    }

    /**
     * Returns the names of the slots, in order: 载体 and 作用 for 以{载体}为{作用}.
     *
     * @return an unmodifiable list with an empty name for each ▢
     */
    public List<String> slotNames() {
        return PatternReader.slotNames(pattern);
    }

    /** Returns the pattern, 以▢为▢. */
    @Override
    public String toString() {
        return pattern;
    }
}
