package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacementRulesTest {
    @Test
    void takesNoLineWithABulletForRunningText() {
        assertThat(actionsOfSecondLine("一、摸清底数", "- 各村逐户登记，不漏一户一人。"))
                .contains(Action.ITEM)
                .doesNotContain(Action.BODY);
    }

    @Test
    void mayTakeALineWithoutAnyMarkerForRunningText() {
        assertThat(actionsOfSecondLine("一、摸清底数", "各村逐户登记，不漏一户一人。")).contains(Action.ITEM, Action.BODY);
    }

    private static List<Action> actionsOfSecondLine(String first, String second) {
        String text = first + "\n" + second;
        LineSequence document = new LineSequence(new LineRecogniser().recognise(text), text);
        PlacementRules rules = new PlacementRules(document);
        SearchState start = new SearchState();
        SearchState heading = new SearchState();
        rules.start(start);
        heading.place(start, Action.ITEM.code(), 0);
        Candidates places = new Candidates();
        rules.find(places, heading);
        return IntStream.range(0, places.size())
                .mapToObj(i -> Action.of(places.action(i)))
                .toList();
    }
}
