package io.github.gangmu.internal.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
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
    void givesTheTextOfEachMarker() {
        String text = "## 一 、总则\n(一）要求：一是走访，二是建档。\n● 1.1.2 清单\n步骤一：上门\n";
        for (int round = 0; round < 2; round++) {
            for (TypedLine line : recogniser.recognise(text)) {
                for (LineMarker marker : markers(line)) {
                    assertThat(marker.text()).isEqualTo(text.substring(marker.start(), marker.end()));
                }
            }
        }
    }

    private static List<LineMarker> markers(TypedLine line) {
        List<LineMarker> markers = new ArrayList<>(line.enumerators());
        for (LineMarker marker : Arrays.asList(line.markdown(), line.bullet(), line.label())) {
            if (marker != null) {
                markers.add(marker);
            }
        }
        assertThat(markers).isNotEmpty();
        return markers;
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
