package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import java.util.List;
import org.junit.jupiter.api.Test;

class HardWrapsTest {
    private static final String WRAPPED = """
            走访制度
                网格员每天走访入户，记录群众诉求，能当场解决的
            当场解决，不能解决的上报街道，由街道召集有关部门会
            商。重点人群每周走访一次。
                街道每月通报一次走访情况，对走访不到位的网格员
            及时提醒，连续两次提醒的调整岗位。
            1. 走访时要带好工作证件，说明来意，征得住户同意以后
               再进门，不得影响住户的正常生活。
            """;

    private static LineSequence read(String text) {
        return new LineSequence(new LineRecogniser().recognise(text), text);
    }

    @Test
    void measuresAParagraphAsAWhole() {
        LineSequence document = read(WRAPPED);
        Line first = document.line(1);

        assertThat(document.wrapShare).isGreaterThanOrEqualTo(2);
        assertThat(first.length).isEqualTo(23 + 25 + 13);
        assertThat(first.end).isEqualTo((byte) Line.END_SENTENCE);
        assertThat(first.sentences).isEqualTo((byte) 2);
        assertThat(first.runIn).isEqualTo((byte) 1);
        assertThat(first.ownLength).isEqualTo(23);
        assertThat(first.ownEnd).isEqualTo((byte) Line.END_WORD);
        assertThat(first.words()).isEqualTo("网格员每天走访入户，记录群众诉求，能当场解决的");
    }

    @Test
    void joinsWhatIsNotIndentedBehindAFullLine() {
        LineSequence document = read(WRAPPED);

        assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7))
                .filteredOn(i -> document.line(i).joined)
                .containsExactly(2, 3, 5, 7);
        assertThat(document.line(0).length).isEqualTo(4);
    }

    @Test
    void joinsNothingWhereLinesEndWithSentences() {
        LineSequence document = read("网格员每天走访入户，记录群众的各种诉求。\n街道每月通报一次全部网格的走访情况。\n".repeat(4));

        assertThat(document.lines).noneMatch(line -> line.joined);
    }

    @Test
    void joinsNothingBehindABlankLine() {
        LineSequence document = read("网格员每天走访入户，记录群众诉求，能当场解决的\n当场解决\n\n".repeat(4));

        assertThat(document.line(1).joined).isTrue();
        assertThat(document.line(2).joined).isFalse();
    }
}
