package io.github.gangmu.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumeralSystemPropertyTest {

    private record Numeral(NumeralSystem system, int value) {}

    @Provide
    Arbitrary<Numeral> numerals() {
        return Arbitraries.of(NumeralSystem.values())
                .flatMap(system -> Arbitraries.integers()
                        .between(system.min(), system.max())
                        .map(value -> new Numeral(system, value)));
    }

    @Provide
    Arbitrary<String> nearNumerals() {
        return Arbitraries.of("零〇一二两三九十廿百千万萬0○０壹贰拾佰仟12１２①㉑㈠ⅣIVXMivxm甲子Aa⓿🄐"
                        .codePoints()
                        .mapToObj(Character::toString)
                        .toList())
                .list()
                .ofMaxSize(18)
                .map(characters -> String.join("", characters));
    }

    @Property(tries = 5000)
    void everyValueComesBackFromItsText(@ForAll("numerals") Numeral numeral) {
        String text = numeral.system().format(numeral.value());
        assertThat(numeral.system().parse(text)).hasValue(numeral.value());
    }

    @Example
    void everySmallValueComesBackFromItsText() {
        for (NumeralSystem system : NumeralSystem.values()) {
            for (int value = system.min(); value <= Math.min(system.max(), 12_000); value++) {
                assertThat(system.parse(system.format(value))).hasValue(value);
            }
        }
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll NumeralSystem system, @ForAll String text) {
        assertThat(inRange(system, system.parse(text))).isTrue();
    }

    @Property(tries = 5000)
    void anyRowOfNumeralCharactersIsReadOrRefused(@ForAll NumeralSystem system, @ForAll("nearNumerals") String text) {
        assertThat(inRange(system, system.parse(text))).isTrue();
    }

    @Property
    void aStretchIsReadLikeItsCopy(
            @ForAll NumeralSystem system,
            @ForAll("nearNumerals") String before,
            @ForAll("nearNumerals") String text,
            @ForAll("nearNumerals") String after) {
        int start = before.length();
        assertThat(system.parse(before + text + after, start, start + text.length()))
                .isEqualTo(system.parse(text));
    }

    private static boolean inRange(NumeralSystem system, OptionalInt value) {
        return value.isEmpty() || value.getAsInt() >= system.min() && value.getAsInt() <= system.max();
    }
}
