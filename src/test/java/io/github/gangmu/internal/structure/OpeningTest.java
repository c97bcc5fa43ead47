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
                "＠街道办, 5",
                "他每天走访三户, 6",
                "这样底数就清了, 6",
                "但是底数不清, 7",
                "例：走访三户, 7",
                "所以先摸底, 7",
                "所有网格, 0",
                "在走访中发现隐患, 8",
                "如何摸清底数, 9",
                "如何摸清底数？, 10",
                "底数清了吗?, 10",
                "他来过吗？, 6"
            })
    void tellsWhatWordsOpenWith(String words, int kind) {
        assertThat(Opening.of(SampleLines.read(words).line(0))).isEqualTo(kind);
    }
}
