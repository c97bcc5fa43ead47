package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookupTest {
    @Test
    void standsForFeaturesOfAllTemplates() {
        BitSet met = new BitSet();

        LookupFeatures.visitAll((cell, feature) -> met.set(feature));

        int first = 0;
        for (Template template : Template.all()) {
            int size = template.cells().size();
            assertThat(met.nextSetBit(first)).as("%s", template.label()).isBetween(first, first + size - 1);
            first += size;
        }
    }

    @Test
    void addsUpTheWeightsOfItsFeatures() {
        Weights weights = Weights.of(Map.of("end-length 1 4 2 0", -3.25f, "sentences-action 1 1 2 0", 1.5f));

        assertThat(Lanes.get(weights.row(Lookup.FORM.cell(Line.END_COLON, 2, 1, 0)), Action.BODY.code()))
                .isEqualTo(-35);
        assertThat(Lanes.get(weights.row(Lookup.FORM.cell(Line.END_COLON, 2, 0, 0)), Action.BODY.code()))
                .isEqualTo(-65);
    }
}
