package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ListsAheadTest {
    @Test
    void seesTheNextItemBehindRunningText() {
        LineSequence document = read(List.of("一、摸清底数", "各村要逐户登记。", "二、分类施策"));

        assertThat(document.listAhead(0, 1)).isEqualTo(ListAhead.GOES_ON);
        assertThat(document.listAhead(2, 2)).isEqualTo(ListAhead.ENDS);
    }

    /** What was found once is kept; it must be what a new search finds, in whatever order is asked. */
    @Property(tries = 200)
    void remembersNothingWrong(@ForAll("lines") List<String> lines, @ForAll List<Integer> questions) {
        LineSequence document = read(lines);

        for (int question : questions) {
            int from = Math.floorMod(question, lines.size());
            int item = Math.floorMod(question / 7, from + 1);

            assertThat(document.listAhead(item, from)).isEqualTo(read(lines).listAhead(item, from));
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of(
                        "一、摸清底数", "二、分类施策", "三、强化保障", "（一）走访入户", "（二）建立台账", "1.登记", "2.核对", "- 村组", "## 街道", "# 全区",
                        "以网格为单元。", "以楼栋为单元。")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static LineSequence read(List<String> lines) {
        String text = String.join("\n", lines);
        return new LineSequence(new LineRecogniser().recognise(text), text);
    }
}
