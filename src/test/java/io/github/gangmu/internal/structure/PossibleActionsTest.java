package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PossibleActionsTest {
    @Test
    void takesAShortLineOverARuleForAnItem() {
        assertThat(mayBeText("说明\n\n会议准备\n========\n", 1)).isFalse();
        assertThat(mayBeText("说明\n\n会议准备\n\n========\n", 1)).isTrue();
    }

    @Test
    void takesWhatHasABulletForAnItem() {
        assertThat(mayBeText("会前\n- 会议准备\n", 1)).isFalse();
    }

    @Test
    void letsNoLineGoOnBehindABracketThatClosesAMarkedOne() {
        assertThat(of("一、定位（先定客群，再定菜单）\n核心客群\n", 1).mayContinue()).isFalse();
        assertThat(of("一、定位（先定客群，再定菜单\n核心客群）\n", 1).mayContinue()).isTrue();
    }

    private static boolean mayBeText(String text, int line) {
        return of(text, line).mayBeText();
    }

    private static PossibleActions of(String text, int line) {
        LineSequence document = SampleLines.read(text);
        PossibleActions actions = new PossibleActions(document);
        actions.turn(document.line(line));
        return actions;
    }
}
