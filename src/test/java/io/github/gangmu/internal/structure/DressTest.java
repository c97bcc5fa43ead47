package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "加强领导             | 0",
                "**加强领导**         | 1",
                "**加强领导**：       | 1",
                "__加强领导__         | 1",
                "**责任：**落实到人   | 2",
                "**责任**和**分工**   | 2",
                "1. **加强领导**      | 1",
                "【保障措施】         | 3",
                "【保障措施】：       | 3",
                "【时间】每周五下午   | 4",
                "【没有合上的括号     | 0",
                "《网格走访办法》     | 5",
                "“连心桥”架起来       | 0",
                "加强【领导】         | 0",
            })
    void tellsHowALineIsSetOff(String line, int dress) {
        LineSequence lines = new LineSequence(new LineRecogniser().recognise(line), line);

        assertThat(lines.line(0).dress).isEqualTo((byte) dress);
    }
}
