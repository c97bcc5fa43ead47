package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void loadsWhatTheReadableFileSays() throws Exception {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Weights.class.getResourceAsStream(Weights.FILE)), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();

            assertThat(Weights.standard().bytes()).isEqualTo(Weights.read(lines).bytes());
        }
    }

    @Test
    void readsAFeatureALine() {
        Weights weights = Weights.read(List.of("% a remark", "end-length 1 4 2 0\t-3.25", "title-again 2 0 0 0\t1.5"));

        assertThat(Lanes.get(weights.row(Lookup.FORM.cell(Line.END_COLON, 2, 0, 0)), Action.BODY.code()))
                .isEqualTo(-65);
        assertThat(weights.weight(Lookup.TITLE_AGAIN.cell(2))).isEqualTo(30);
        assertThat(weights.unit()).isEqualTo(.05);
    }

    @Test
    void refusesRowsThatAddUpToMoreThanALaneHolds() {
        List<String> lines = List.of("place 3 1 0 0\t900", "followed 3 1 2 1\t500", "style-action 0 4 0 0\t300");

        assertThatThrownBy(() -> Weights.read(lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1700.0");
        assertThatCode(() -> Weights.read(lines.subList(0, 2))).doesNotThrowAnyException();
    }
}
