package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "落实责任, 0",
                "“谁来负责？”他问, 1",
                "「谁来负责？」他问, 1",
                "（暂缺）, 2",
                "《网格走访办法》, 2",
                "3 月底前完成, 3",
                "Excel 表格汇总, 4",
                "→ 见附表, 5"
            })
    void tellsWhatWordsOpenWith(String words, int kind) {
        assertThat(Opening.of(words.charAt(0))).isEqualTo(kind);
    }
}
