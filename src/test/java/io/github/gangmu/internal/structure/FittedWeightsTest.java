package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FittedWeightsTest {
    private static final String FEATURE = "title-alike 3 0 0 0";

    @Test
    void beginsWithWeightsThatWereFittedBefore() {
        assertThat(new FittedWeights(Map.of(FEATURE, 2.5f), 100).average()).containsExactly(Map.entry(FEATURE, 2.5f));
    }

    @Test
    void movesTrustedWeightsLessThanNewOnes() {
        int[] feature = {Template.cell(FEATURE)};
        FittedWeights anew = new FittedWeights(Map.of(), 0);
        FittedWeights trusted = new FittedWeights(Map.of(FEATURE, 2.5f), 100);

        for (FittedWeights weights : List.of(anew, trusted)) {
            weights.learn(List.of(feature), List.of());
            weights.nextStep();
        }

        assertThat(trusted.average().get(FEATURE) - 2.5f)
                .isPositive()
                .isLessThan(anew.average().get(FEATURE));
    }
}
