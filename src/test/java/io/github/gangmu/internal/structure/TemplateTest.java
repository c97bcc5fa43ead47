package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void givesEachFeatureACellOfItsOwn() {
        BitSet taken = new BitSet();

        for (Template template : Template.all()) {
            take(template, new int[4], 0, taken);
        }

        assertThat(taken.length()).isEqualTo(Template.tableSize());
        assertThat(taken.cardinality()).isEqualTo(Template.tableSize());
    }

    private static void take(Template template, int[] numbers, int at, BitSet taken) {
        List<Dimension> dimensions = template.dimensions();
        if (at == dimensions.size()) {
            int cell = template.cell(numbers[0], numbers[1], numbers[2], numbers[3]);
            assertThat(taken.get(cell)).as("%s", template.label()).isFalse();
            taken.set(cell);
            return;
        }
        for (int i = 0; i < dimensions.get(at).size(); i++) {
            numbers[at] = dimensions.get(at).least() + i;
            take(template, numbers, at + 1, taken);
        }
        numbers[at] = 0;
    }

    @Test
    void refusesANameThatNoTemplateHas() {
        assertThatThrownBy(() -> Template.labelled("first-itme"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("first-itme");
    }
}
