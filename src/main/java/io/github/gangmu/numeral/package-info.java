/**
 * The ways a number is written in a marker: 十二, 壹拾贰, 12, １２, ⑫, ㈡, Ⅻ, 乙.
 *
 * <p>{@link io.github.gangmu.numeral.NumeralSystem} reads and writes the number alone; the brackets, dots and
 * words around it (第…条, （…）, …、) belong to the marker. Reading is generous where authors vary and refuses
 * everything that is not wholly a numeral; writing gives the one usual form, and what is written is read back as
 * the same value.
 */
@NullMarked
package io.github.gangmu.numeral;

import org.jspecify.annotations.NullMarked;
