package io.github.gangmu.internal.recognise;

import io.github.gangmu.ast.Numbering;
import java.util.List;

/**
 * A possible marker in a line: 一、 or 1.1 or ● or ##.
 *
 * @param numbering the style it is written in
 * @param numbers the values it carries: [3] for 三、, [1, 2] for 1.2, [12, 1] for 第十二条之一, empty for a bullet
 * @param text the marker as it is written
 * @param start offset of its first character in the text
 * @param end offset behind its last character, blanks that follow excluded
 */
public record LineMarker(Numbering numbering, List<Integer> numbers, String text, int start, int end) {
    /** Returns the value that counts on in its list: 3 for 三、, 2 for 1.2, 12 for 第十二条之一; 0 for a bullet. */
    public int value() {
        if (numbers.isEmpty()) {
            return 0;
        }
        return numbering.parts() > 1 ? numbers.get(numbers.size() - 1) : numbers.get(0);
    }

    /** Returns whether two numbers of several parts count under the same number: 1.2 and 1.3, not 1.2 and 2.3. */
    public boolean hasStemOf(LineMarker other) {
        int parts = numbering.parts();
        return parts <= 1
                || other.numbers.size() == numbers.size()
                        && numbers.subList(0, parts - 1).equals(other.numbers.subList(0, parts - 1));
    }

    /** Returns whether this is a number of several parts that counts under another: 4.1 under 4. */
    public boolean isUnder(LineMarker upper) {
        int parts = upper.numbers.size();
        return numbering.parts() == parts + 1
                && numbers.size() == parts + 1
                && numbers.subList(0, parts).equals(upper.numbers);
    }
}
