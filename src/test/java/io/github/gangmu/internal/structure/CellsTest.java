package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void givesAllNumbersOfTemplatesACellOfTheirOwn() {
        assertTiles(Template.all().stream().map(Template::cells), Template.tableSize());
    }

    @Test
    void givesAllNumbersOfLookupsACellOfTheirOwn() {
        assertTiles(Lookup.all().stream(), Lookup.tableSize());
    }

    private static void assertTiles(Stream<Cells> layouts, int size) {
        BitSet taken = new BitSet();

        layouts.forEach(layout -> layout.forEach(numbers -> {
            int cell = layout.cell(numbers);
            assertThat(taken.get(cell)).as("%s", layout.dimensions()).isFalse();
            taken.set(cell);
        }));

        assertThat(taken.length()).isEqualTo(size);
        assertThat(taken.cardinality()).isEqualTo(size);
    }

    @Test
    void laysTheCellsOfARowSideBySide() {
        int row = Lookup.BEFORE.cell(2, 1, 0, 1);

        assertThat(Lookup.BEFORE.cell(2, 1, 0, 1, Place.TITLE)).isEqualTo(row + Place.TITLE);
        assertThat(row % Lanes.LANES).isZero();
    }

    @Test
    void beginsWithTheLeastNumbers() {
        Cells cells = Cells.of(100, Dimension.CHANGES, Dimension.FLAGS);

        assertThat(cells.cell(-4, 0)).isEqualTo(100);
        assertThat(cells.cell(4, 1)).isEqualTo(117);
        assertThat(cells.size()).isEqualTo(18);
        assertThat(cells.dimensions()).isEqualTo(List.of(Dimension.CHANGES, Dimension.FLAGS));
    }
}
