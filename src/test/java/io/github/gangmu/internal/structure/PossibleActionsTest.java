package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import org.junit.jupiter.api.Test;

class PossibleActionsTest {
    @Test
    void takesAShortLineOverARuleForAnItem() {
        assertThat(mayBeText("说明\n\n会议准备\n========\n", 1)).isFalse();
        assertThat(mayBeText("=====\n会议准备\n=====\n", 1)).isFalse();
        assertThat(mayBeText("-----\n\n会议准备\n-----\n", 1)).isFalse();
    }

    @Test
    void takesTheLastLineOfATextOverARuleForText() {
        assertThat(mayBeText("会前要做的事有三件\n会议准备\n========\n", 1)).isTrue();
        assertThat(mayBeText("说明\n\n会议准备已经做完。\n========\n", 1)).isTrue();
        assertThat(mayBeText("说明\n\n会议准备\n\n========\n", 1)).isTrue();
    }

    @Test
    void takesWhatHasABulletForAnItem() {
        assertThat(mayBeText("会前\n- 会议准备\n", 1)).isFalse();
    }

    private static boolean mayBeText(String text, int line) {
        LineSequence document = new LineSequence(new LineRecogniser().recognise(text), text);
        PossibleActions actions = new PossibleActions(document);
        actions.turn(document.line(line));
        return actions.mayBeText();
    }
}
