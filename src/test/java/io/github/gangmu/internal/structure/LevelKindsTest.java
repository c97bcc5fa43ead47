package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.ast.Reason;
import io.github.gangmu.internal.recognise.LineRecogniser;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelKindsTest {
    /** Returns which lines are headings; a line hangs under the one at the index given for it, -1 for the top level. */
    private static int[] headings(String text, Action[] actions, int... parents) {
        LineSequence document = new LineSequence(new LineRecogniser().recognise(text), text);
        Placement[] placements = new Placement[parents.length];
        for (int i = 0; i < parents.length; i++) {
            placements[i] = new Placement(actions[i], parents[i], Reason.CONTINUES_NUMBERS, 0);
        }
        LevelKinds kinds = new LevelKinds(document, placements);
        return IntStream.range(0, parents.length).filter(kinds::isHeading).toArray();
    }

    private static final Action ITEM = Action.ITEM;
    private static final Action BODY = Action.BODY;

    @Test
    void makesAllNumbersOfALevelHeadingsWhereOneHoldsABlock() {
        String text = "1.摸清底数\n入户登记。\n2.建好台账\n3.逐户核对\n";
        assertThat(headings(text, new Action[] {ITEM, BODY, ITEM, ITEM}, -1, 0, -1, -1))
                .containsExactly(0, 2, 3);
    }

    @Test
    void leavesFourAndMoreNumbersPointsWhereOneHoldsALineWithoutAMarker() {
        String text = "1.摸清底数\n2.建好台账\n3.逐户核对\n4.定期更新\n以上各项月底办结。\n";
        assertThat(headings(text, new Action[] {ITEM, ITEM, ITEM, ITEM, BODY}, -1, -1, -1, -1, 3))
                .containsExactly(3);
    }

    @Test
    void takesMarkedBlocksAndSecondHoldersForProof() {
        String marked = "1.摸清底数\n2.建好台账\n3.逐户核对\n4.定期更新\n（1）月底办结\n";
        assertThat(headings(marked, new Action[] {ITEM, ITEM, ITEM, ITEM, ITEM}, -1, -1, -1, -1, 3))
                .containsExactly(0, 1, 2, 3);
        String second = "1.摸清底数\n入户登记。\n2.建好台账\n3.逐户核对\n4.定期更新\n月底办结。\n";
        assertThat(headings(second, new Action[] {ITEM, BODY, ITEM, ITEM, ITEM, BODY}, -1, 0, -1, -1, -1, 4))
                .containsExactly(0, 2, 3, 4);
    }

    @Test
    void letsOneItemSpeakForAHundred() {
        assertThat(headingsAmong(100)).hasSize(100);
        assertThat(headingsAmong(101)).containsExactly(100);
    }

    /** Returns the headings of a list of so many numbers, the last of which holds two points. */
    private static int[] headingsAmong(int items) {
        StringBuilder text = new StringBuilder();
        Action[] actions = new Action[items + 2];
        int[] parents = new int[items + 2];
        for (int i = 0; i < items; i++) {
            text.append(i + 1).append(".逐户核对\n");
        }
        Arrays.fill(actions, ITEM);
        Arrays.fill(parents, 0, items, -1);
        Arrays.fill(parents, items, items + 2, items - 1);
        return headings(text + "（1）当面签字\n（2）月底办结\n", actions, parents);
    }
}
