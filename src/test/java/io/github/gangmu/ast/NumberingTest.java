package io.github.gangmu.ast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    @ParameterizedTest
    @CsvSource({
        "一、, OFFICIAL, 二十一、",
        "（一）, OFFICIAL, （二十一）",
        "(一), OFFICIAL, （二十一）",
        "１．, OFFICIAL, 21.",
        "（1）, OFFICIAL, （21）",
        "①, OFFICIAL, ㉑",
        "第一章, CHAPTER, 第二十一章",
        "第1条, CHAPTER, 第21条",
        "一是, SPOKEN, 二十一是",
        "第一，, SPOKEN, 第二十一，",
        "其一, SPOKEN, 其二十一",
        "A., LETTER, U.",
        "Ⅰ., ROMAN, ",
        "步骤一：, LABEL, 步骤二十一：",
        "问题1:, LABEL, 问题21：",
        "【1】, BRACKET, 【21】",
        "甲、, STEM, ",
    })
    void isNamedByItsFirstMarkerAndWritesTheOthers(String first, NumberingFamily family, String twentyFirst) {
        Numbering numbering = Numbering.of(first);
        assertThat(numbering.family()).isEqualTo(family);
        assertThat(Numbering.of(numbering.id())).isEqualTo(numbering);
        assertThat(numbering.format(1)).isEqualTo(numbering.id());
        if (twentyFirst != null) {
            assertThat(numbering.format(21)).isEqualTo(twentyFirst);
        } else {
            assertThatThrownBy(() -> numbering.format(21)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void writesNumbersOfSeveralParts() {
        Numbering decimal = Numbering.of("1.1.1");
        assertThat(decimal.parts()).isEqualTo(3);
        assertThat(decimal.format(2, 10, 3)).isEqualTo("2.10.3");
        assertThatThrownBy(() -> decimal.format(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesTheWordsOfASequence() {
        Numbering sequence = Numbering.of("首先");
        assertThat(sequence.format(4)).isEqualTo("最后");
        assertThatThrownBy(() -> sequence.format(5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsSignsWithoutAValue() {
        assertThat(Numbering.of("●").family()).isEqualTo(NumberingFamily.BULLET);
        assertThat(Numbering.of("##").family()).isEqualTo(NumberingFamily.MARKDOWN);
        assertThat(Numbering.of("●").isNumbered()).isFalse();
        assertThat(Numbering.of("●").format()).isEqualTo("●");
    }

    @Test
    void refusesABlankName() {
        assertThatThrownBy(() -> Numbering.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
