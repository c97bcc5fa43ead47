package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import org.junit.jupiter.api.Test;

class BehindItemsTest {
    private static BehindItems read(String text) {
        return new LineSequence(new LineRecogniser().recognise(text), text).behindItems;
    }

    @Test
    void countsTheOtherItemsOfTheSeries() {
        BehindItems found = read("1.摸清底数\n2.建好台账\n3.逐户核对\n4.定期更新\n提示\n");

        assertThat(found.of(4)).isEqualTo(1 + 2 * 4);
        assertThat(found.of(1)).isZero();
    }

    @Test
    void countsHowManyOfThemAreFollowedToo() {
        BehindItems found = read("1.摸清底数\n入户登记。\n2.建好台账\n统一格式。\n3.逐户核对\n当面签字。\n");

        assertThat(found.of(1)).isEqualTo(1 + 4 + 3);
        assertThat(found.of(5)).isEqualTo(1 + 4 + 3);
    }

    @Test
    void saysNothingBehindALineWithoutANumber() {
        BehindItems found = read("总体要求\n提高站位。\n- 摸清底数\n入户登记。\n");

        assertThat(found.of(1)).isZero();
        assertThat(found.of(3)).isZero();
    }
}
