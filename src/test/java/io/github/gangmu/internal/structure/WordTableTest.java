package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTableTest {

    @Test
    void knowsWordsByOneOrTwoCharacters() {
        WordTable table = new WordTable("他 因为 如", "如果 例：");

        assertThat(table.of('他', '们')).isEqualTo(1);
        assertThat(table.of('因', '为')).isEqualTo(1);
        assertThat(table.of('因', '素')).isEqualTo(WordTable.NONE);
        assertThat(table.of('例', '：')).isEqualTo(2);
        // The longer word goes first.
        assertThat(table.of('如', '果')).isEqualTo(2);
        assertThat(table.of('如', '下')).isEqualTo(1);
    }

    @Test
    void knowsNothingButIdeographs() {
        assertThat(new WordTable("他").of('“', '他')).isEqualTo(WordTable.NONE);
        assertThat(new WordTable("他").of((char) 0, (char) 0)).isEqualTo(WordTable.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"工作目标", "主要做法", "存在的问题：", "**基本原则**", "【优点】"})
    void namesOfSectionsEndAlike(String line) {
        assertThat(SampleLines.read(line).line(0).section).isEqualTo((byte) 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"摸清底数", "找到了问题。", "对照检查街道社区网格三级工作目标", "标"})
    void otherLinesEndOtherwise(String line) {
        assertThat(SampleLines.read(line).line(0).section).isZero();
    }
}
