package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearScorerTest {
    private static final String TEXT = "关于开展走访工作的\n实施方案\n各单位：\n    现将有关事项通知如下：\n一、总体要求\n坚持问题导向，做到"
            + "件件有回音。\n（一）摸清底数\n1.走访入户：逐户登记\n2.建立台账。\n抓好分类\n送政策，送岗位\n# 保障\n- 经费\n- 人员\n"
            + "要做到三点：\n一是认识到位\n二是责任到位\n\n特此通知。\n某某办公室\n2024年5月6日\n";

    private final LineSequence document = new LineSequence(new LineRecogniser().recognise(TEXT), TEXT);
    private final PlacementRules rules = new PlacementRules(document);
    private final FittedWeights weights = new FittedWeights();
    private final Random random = new Random(7);

    LinearScorerTest() {
        for (int feature = 0; feature < Template.tableSize(); feature++) {
            List<int[]> learnt = List.of(new int[] {feature});
            for (int times = random.nextInt(20); times > 0; times--) {
                boolean right = random.nextInt(3) > 0;
                weights.learn(right ? learnt : List.of(), right ? List.of() : learnt);
            }
        }
    }

    private interface Check {
        void check(SearchState state, Candidates places);
    }

    /** Goes through the document a few times, each time by other placements. */
    private void walk(Check check) {
        for (int way = 0; way < 50; way++) {
            SearchState state = new SearchState();
            rules.start(state);
            for (int line = 0; line < document.size(); line++) {
                Candidates places = new Candidates();
                rules.find(places, state);
                check.check(state, places);
                int place = random.nextInt(places.size());
                SearchState next = new SearchState();
                next.place(state, places.action(place), places.under(place));
                state = next;
            }
        }
    }

    @Test
    void givesAPlaceTheSameScoreTogetherAndAlone() {
        LinearScorer scorer = new LinearScorer(document, weights, Breadth.WIDE);
        LinearScorer alone = new LinearScorer(document, weights, Breadth.WIDE);

        walk((state, places) -> {
            int[] scores = new int[places.size()];
            scorer.score(state, places, false, scores);
            for (int i = 0; i < scores.length; i++) {
                assertThat(scores[i])
                        .as("%s: %s", document.line(state.line + 1), Action.of(places.action(i)))
                        .isEqualTo(alone.scoreAlone(state, places.action(i), places.under(i)));
            }
        });
    }

    @Test
    void looksCloselyAtNoPlaceThatIsFarBehindAtFirstLook() {
        int reach = 60;
        LinearScorer scorer = new LinearScorer(document, weights, new Breadth(3, 70, reach));
        LinearScorer alone = new LinearScorer(document, weights, Breadth.WIDE);

        walk((state, places) -> {
            int[] looks = new int[places.size()];
            int best = Integer.MIN_VALUE;
            for (int i = 0; i < looks.length; i++) {
                looks[i] = alone.firstLookAlone(state, places.action(i), places.under(i));
                best = Math.max(best, looks[i]);
            }
            int[] scores = new int[places.size()];
            scorer.score(state, places, false, scores);
            for (int i = 0; i < scores.length; i++) {
                boolean hung = places.action(i) != Action.CONTINUATION.code();
                assertThat(scores[i] == Scorer.OUT).isEqualTo(looks[i] < best - reach - (hung ? 0 : 50));
            }
        });
    }

    @Test
    void needNotLookCloselyAtTheOnlyPlaceOfTheOnlyState() {
        LinearScorer among = new LinearScorer(document, weights, new Breadth(3, 30, 20));
        LinearScorer alone = new LinearScorer(document, weights, new Breadth(3, 30, 20));

        walk((state, places) -> {
            int[] expected = new int[places.size()];
            among.score(state, places, false, expected);
            int[] scores = new int[places.size()];
            alone.score(state, places, true, scores);
            boolean single =
                    Arrays.stream(expected).filter(score -> score != Scorer.OUT).count() == 1;
            for (int i = 0; i < scores.length; i++) {
                assertThat(scores[i] == Scorer.OUT).isEqualTo(expected[i] == Scorer.OUT);
                assertThat(single || scores[i] == expected[i]).isTrue();
            }
        });
    }

    @Test
    void asksForTheFeaturesOfOnePlaceAlone() {
        walk((state, places) -> {
            for (int i = 0; i < places.size(); i++) {
                RecordedCells cells = new RecordedCells();
                new LinearScorer(document, cells, Breadth.WIDE).scoreAlone(state, places.action(i), places.under(i));

                int sum = cells.all().map(weights::weight).sum();
                LinearScorer scorer = new LinearScorer(document, weights, Breadth.WIDE);
                assertThat(sum).isEqualTo(scorer.scoreAlone(state, places.action(i), places.under(i)));
            }
        });
    }
}
