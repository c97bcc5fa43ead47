package io.github.gangmu.internal.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Markers that come again are read as they were the first time. */
class KnownMarkersTest {
    private final LineRecogniser recogniser = new LineRecogniser();

    @Test
    void tellsSignsApartThatAreWrittenAlike() {
        for (int round = 0; round < 2; round++) {
            LineMarker roman = recogniser.recognise("V.结论").get(0).label();
            List<LineMarker> letters =
                    recogniser.recognise("选项：V.动产；W.不动产。").get(0).enumerators();

            assertThat(roman).isNotNull();
            assertThat(roman.numbers()).containsExactly(5);
            assertThat(letters).extracting(LineMarker::value).containsExactly(22, 23);
        }
    }

    @Test
    void leavesOutTheBlanksBehindAMarkerEachTime() {
        List<TypedLine> lines = recogniser.recognise("一 、总则\n其一，细则\n一 、总则\n其一，细则");

        assertThat(lines).extracting(line -> line.label().end() - line.start()).containsExactly(3, 2, 3, 2);
        assertThat(lines.get(2).label().numbering())
                .isEqualTo(lines.get(0).label().numbering());
    }

    @Test
    void readsMoreMarkersThanItKeeps() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 999; i++) {
            text.append(i).append(".清单\n");
        }
        for (int round = 0; round < 2; round++) {
            List<TypedLine> lines = recogniser.recognise(text);
            for (int i = 0; i < lines.size(); i++) {
                assertThat(lines.get(i).label().numbers()).containsExactly(i + 1);
            }
        }
    }
}
