package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import org.junit.jupiter.api.Test;

class LineSequenceTest {
    @Test
    void findsWhomADocumentIsFor() {
        assertThat(salutation("关于巡查的通知\n临河发〔2022〕3号\n各街道办事处：\n一、时间\n")).isEqualTo(2);
        assertThat(salutation("各街道办事处：\n县直各单位：\n现通知如下：\n")).isZero();
    }

    @Test
    void findsNoneBehindNumbersOrAmongOthersLikeIt() {
        assertThat(salutation("巡查\n一、时间\n各街道办事处：\n")).isEqualTo(-1);
        assertThat(salutation("部门介绍\n宣传部：\n负责宣传\n组织部：\n负责组织\n")).isEqualTo(-1);
    }

    private static int salutation(String text) {
        return new LineSequence(new LineRecogniser().recognise(text), text).salutation;
    }
}
