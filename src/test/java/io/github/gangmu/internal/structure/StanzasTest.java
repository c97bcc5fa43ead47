package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StanzasTest {
    private static Stanzas read(String text) {
        return new LineSequence(new LineRecogniser().recognise(text), text).stanzas;
    }

    @Test
    void tellsWhereEachLineStands() {
        Stanzas stanzas = read("加强领导\n落实责任\n强化督导\n定期通报\n\n加大投入\n保障经费\n\n验收\n");

        assertThat(IntStream.range(0, 7).map(stanzas::position))
                .containsExactly(
                        Stanzas.FIRST,
                        Stanzas.SECOND,
                        Stanzas.LATER,
                        Stanzas.LATER,
                        Stanzas.FIRST,
                        Stanzas.SECOND,
                        Stanzas.ALONE);
        assertThat(stanzas.areTogether(0, 3)).isTrue();
        assertThat(stanzas.areTogether(3, 4)).isFalse();
        assertThat(stanzas.kind()).isEqualTo(Stanzas.LONG);
    }

    @Test
    void saysNothingWhereNoBlankLinePartsAny() {
        Stanzas stanzas = read("加强领导\n落实责任\n强化督导\n");

        assertThat(stanzas.kind()).isEqualTo(Stanzas.UNPARTED);
        assertThat(stanzas.position(0)).isEqualTo(Stanzas.LATER);
    }

    @Test
    void takesOneBlankLineForNoneWhereNearlyAllLinesHaveOne() {
        Stanzas stanzas = read("加强领导\n\n落实责任\n\n强化督导\n\n\n加大投入\n\n保障经费\n");

        assertThat(stanzas.kind()).isEqualTo(Stanzas.LONG);
        assertThat(stanzas.position(3)).isEqualTo(Stanzas.FIRST);
        assertThat(stanzas.position(4)).isEqualTo(Stanzas.SECOND);
    }

    @Test
    void knowsDocumentsOfSingleLines() {
        assertThat(read("摸清底数\n\n建好台账\n逐户核对\n定期更新\n\n公示结果\n\n汇总\n").kind()).isEqualTo(Stanzas.SINGLE);
    }
}
