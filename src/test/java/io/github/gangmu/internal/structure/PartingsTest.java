package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartingsTest {
    @Test
    void partsWhatStandsBehindARule() {
        assertThat(isParted("厨师\n会切菜\n====\n菜谱\n", 3, 1)).isTrue();
        assertThat(isParted("厨师\n会切菜\n菜谱\n", 2, 1)).isFalse();
    }

    @Test
    void partsALineFromTheListThatBeginsAnewBehindIt() {
        assertThat(isParted("1. 台面\n2. 电源\n使用流程\n1. 预热\n", 2, 1)).isTrue();
        assertThat(isParted("1. 台面\n2. 电源\n使用流程\n3. 预热\n", 2, 1)).isFalse();
    }

    @Test
    void partsALineFromWhatIsFurtherIn() {
        assertThat(isParted("　　本周\n下周\n", 1, 1)).isTrue();
        assertThat(isParted("本周\n　　下周\n", 1, 1)).isFalse();
    }

    /** Asks about a line behind others that all are items of the top level. */
    private static boolean isParted(String text, int line, int under) {
        LineSequence document = SampleLines.read(text);
        SearchState state = new SearchState();
        state.start(true);
        for (int i = 0; i < line; i++) {
            SearchState next = new SearchState();
            boolean rule = document.line(i).role == Role.SEPARATOR;
            next.place(state, (rule ? Action.CONTINUATION : Action.ITEM).code(), 0);
            state = next;
        }
        return new Partings(document).part(state, under, document.line(line));
    }
}
