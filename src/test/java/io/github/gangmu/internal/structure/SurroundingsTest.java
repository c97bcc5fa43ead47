package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SurroundingsTest {
    @Property(tries = 300)
    void countsTheLinesAroundEachLine(@ForAll("lines") List<String> texts) {
        String text = String.join("\n", texts);
        LineSequence document = new LineSequence(new LineRecogniser().recognise(text), text);
        Surroundings around = document.surroundings;

        for (int at = 0; at < document.size(); at++) {
            Line line = document.line(at);
            assertThat(around.sentences(at)).isEqualTo(count(document, at, 3, other -> other.sentences > 1));
            assertThat(around.labels(at)).isEqualTo(count(document, at, 4, other -> other.labelColon == 1));
            if (line.isUnmarked()) {
                assertThat(around.ends(at))
                        .isEqualTo(count(document, at, 3, other -> other.isUnmarked() && other.end == line.end));
            }
        }
    }

    private static int count(LineSequence document, int at, int reach, Predicate<Line> counted) {
        int count = 0;
        for (int i = Math.max(0, at - reach); i < Math.min(document.size(), at + reach + 1); i++) {
            count += i != at && counted.test(document.line(i)) ? 1 : 0;
        }
        return Math.min(3, count);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("摸清底数", "建好台账。", "责任：各村", "一、分类施策", "走访入户；", "要求如下：", "先登记。再核对。后公示。", "每天巡查，", "- 村组", "")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
