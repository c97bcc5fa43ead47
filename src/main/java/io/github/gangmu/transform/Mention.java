package io.github.gangmu.transform;

import io.github.gangmu.ast.Numbering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text that names an item by its number: 第三条, 见（二）, 附件2, the （三） of 第三条第（三）项.
 *
 * @param start where what names the item begins, cue words such as 见 and 第 before a bracket left out
 * @param end where it ends
 * @param numeralStart where the number within begins
 * @param numeralEnd where the number within ends
 * @param style the style it is written in; null where only a number and a general word stand, as in 第二项
 * @param label the word before a number, as 附件 in 附件2; empty where there is none
 * @param numbers the numbers it holds
 * @param scope where the item is to be looked for
 */
record Mention(
        int start,
        int end,
        int numeralStart,
        int numeralEnd,
        @Nullable Numbering style,
        String label,
        List<Integer> numbers,
        Scope scope) {
    /** Where the item that is meant is to be looked for. */
    enum Scope {
        /** Nearest to the text. */
        NEAREST,
        /** Beside the item named before: 第三条至第五条. */
        BESIDE,
        /** Under the item named before: 第三条第（二）项. */
        WITHIN,
        /** Under the item the text stands in: 本条第（二）项. */
        HERE
    }
}
