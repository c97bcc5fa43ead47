package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnderlinesTest {
    @Test
    void knowsShortLinesOverRules() {
        assertThat(of("说明\n\n会议准备\n========\n").has(1)).isTrue();
        assertThat(of("=====\n会议准备\n=====\n").has(1)).isTrue();
        assertThat(of("会前要做的事有三件\n会议准备\n========\n").has(1)).isFalse();
        assertThat(of("说明\n\n会议准备已经做完。\n========\n").has(1)).isFalse();
        assertThat(of("说明\n\n会议准备\n\n========\n").has(1)).isFalse();
    }

    @Test
    void tellsLevelsByTheSignsOfRules() {
        Underlines underlines = of("苹果\n====\n\n产地\n----\n\n香蕉\n====\n");

        assertThat(underlines.isOneLevel(0, 4)).isTrue();
        assertThat(underlines.isOneLevel(0, 2)).isFalse();
        assertThat(underlines.isOneLevel(0, 1)).isFalse();
    }

    private static Underlines of(String text) {
        return SampleLines.read(text).underlines;
    }
}
