package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The table of signs says of each character what the lists say it is made from. */
class SignsTest {
    @Test
    void knowsEveryCharacter() {
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            assertThat(Signs.isOf(c, Signs.CLAUSE_STOP)).isEqualTo("，,。；;：:！？、 　\u00a0\t".indexOf(c) >= 0);
            assertThat(Signs.isOf(c, Signs.BRACKET)).isEqualTo("（()）".indexOf(c) >= 0);
            assertThat(Signs.isOf(c, Signs.END_MARK)).isEqualTo("。.!！?？…；;，,、：:".indexOf(c) >= 0);
            assertThat(Signs.countNarrow(c)).isEqualTo(c < '\u2e80' ? 1 : 0);
            if (Signs.isIdeograph(c)) {
                assertThat(Signs.of(c)).isZero();
            }
        }
    }

    @Test
    void tellsTheClassALineEndsIn() {
        assertThat(Signs.endClass('。')).isEqualTo(Line.END_SENTENCE);
        assertThat(Signs.endClass('；')).isEqualTo(Line.END_SEMICOLON);
        assertThat(Signs.endClass('、')).isEqualTo(Line.END_COMMA);
        assertThat(Signs.endClass(':')).isEqualTo(Line.END_COLON);
        assertThat(Signs.endClass('底')).isEqualTo(Line.END_WORD);
        assertThat(Signs.endClass('”')).isEqualTo(Line.END_WORD);
    }

    @Test
    void tellsApartWhatIsSummedUp() {
        int most = Signs.MOST_SUMMED;

        assertThat(Signs.sentences(most * Signs.counts(Signs.of('。')))).isEqualTo(most);
        assertThat(Signs.balance(most * Signs.counts(Signs.of('。')))).isZero();
        assertThat(Signs.balance(most * Signs.counts(Signs.of('（')))).isEqualTo(most);
        assertThat(Signs.balance(most * Signs.counts(Signs.of('”')))).isEqualTo(-most);
        int mixed = 3 * Signs.counts(Signs.of('）')) + 2 * Signs.counts(Signs.of('；'));
        assertThat(Signs.balance(mixed)).isEqualTo(-3);
        assertThat(Signs.sentences(mixed)).isEqualTo(2);
    }
}
