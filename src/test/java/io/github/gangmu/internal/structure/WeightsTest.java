package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

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
        Weights weights = Weights.read(List.of("% a remark", "end-length 1 4 2 0\t-3.25"));

        assertThat(weights.weight(Lookup.FORM.cell(4, 2, 0, 0, 1))).isEqualTo(-325);
    }
}
