package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookupTest {
    @Test
    void givesAllNumbersACellOfTheirOwn() {
        BitSet taken = new BitSet();

        for (Lookup lookup : Lookup.all()) {
            take(lookup, new int[7], 0, taken);
        }

        assertThat(taken.length()).isEqualTo(Lookup.tableSize());
        assertThat(taken.cardinality()).isEqualTo(Lookup.tableSize());
    }

    private static void take(Lookup lookup, int[] n, int at, BitSet taken) {
        List<Dimension> dimensions = lookup.dimensions();
        if (at == dimensions.size()) {
            int cell = lookup.cell(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
            assertThat(taken.get(cell)).as("%s", dimensions).isFalse();
            taken.set(cell);
            return;
        }
        for (int i = 0; i < dimensions.get(at).size(); i++) {
            n[at] = dimensions.get(at).least() + i;
            take(lookup, n, at + 1, taken);
        }
        n[at] = 0;
    }

    @Test
    void laysTheCellsOfARowSideBySide() {
        int row = Lookup.TOP_LEVEL.cell(Line.END_COLON, 1, 0);

        assertThat(Lookup.TOP_LEVEL.cell(Line.END_COLON, 1, 0, 2, 1)).isEqualTo(row + 2 * 2 + 1);
    }

    @Test
    void standsForFeaturesOfAllTemplates() {
        BitSet met = new BitSet();

        LookupFeatures.visitAll((cell, feature) -> met.set(feature));

        int first = 0;
        for (Template template : Template.all()) {
            int size = template.dimensions().stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
            assertThat(met.nextSetBit(first)).as("%s", template.label()).isBetween(first, first + size - 1);
            first += size;
        }
    }

    @Test
    void addsUpTheWeightsOfItsFeatures() {
        Weights weights = Weights.of(Map.of("end-length 1 4 2 0", -3.25f, "sentences-action 1 1 2 0", 1.5f));

        assertThat(weights.weight(Lookup.FORM.cell(Line.END_COLON, 2, 1, 0, Action.BODY.code())))
                .isEqualTo(-175);
        assertThat(weights.weight(Lookup.FORM.cell(Line.END_COLON, 2, 0, 0, Action.BODY.code())))
                .isEqualTo(-325);
    }
}
