package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.ShortRange;
import net.jqwik.api.constraints.Size;

class LanesTest {
    @Property
    void addUpEachForItself(
            @ForAll @Size(4) short[] first,
            @ForAll @Size(4) short[] second,
            @ForAll @ShortRange(min = -1, max = 1) short same) {
        long sum = Lanes.of(first[0], first[1], first[2], first[3])
                + Lanes.of(second[0], second[1], second[2], second[3])
                - Lanes.of(second[0], second[1], second[2], second[3])
                + Lanes.all(same)
                - Lanes.all(same);

        for (int lane = 0; lane < Lanes.LANES; lane++) {
            assertThat(Lanes.get(sum, lane)).isEqualTo(first[lane]);
        }
    }

    @Property
    void holdWhatFitsInto16Bits(@ForAll short sum, @ForAll short part, @ForAll @IntRange(max = 3) int lane) {
        int[] first = {-1, -1, -1, -1};
        int[] second = {-1, -1, -1, -1};
        first[lane] = part;
        second[lane] = sum - part;

        long lanes =
                Lanes.of(first[0], first[1], first[2], first[3]) + Lanes.of(second[0], second[1], second[2], second[3]);

        assertThat(Lanes.get(lanes, lane)).isEqualTo(sum);
        assertThat(Lanes.get(lanes, (lane + 1) % Lanes.LANES)).isEqualTo(-2);
    }
}
