package io.github.gangmu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineMapTest {

    @Test
    void endsLinesAtEveryKindOfBreak() {
        LineMap lines = LineMap.of("一\n二三\r\n四\r五");
        assertThat(lines.lineCount()).isEqualTo(4);
        assertThat(List.of(lines.start(1), lines.end(1), lines.endWithBreak(1))).containsExactly(0, 1, 2);
        assertThat(List.of(lines.start(2), lines.end(2), lines.endWithBreak(2))).containsExactly(2, 4, 6);
        assertThat(List.of(lines.start(3), lines.end(3), lines.endWithBreak(3))).containsExactly(6, 7, 8);
        assertThat(List.of(lines.start(4), lines.end(4), lines.endWithBreak(4))).containsExactly(8, 9, 9);
    }

    @Test
    void countsTheEmptyLineAfterTheLastBreak() {
        LineMap lines = LineMap.of("一\n");
        assertThat(lines.lineCount()).isEqualTo(2);
        assertThat(lines.start(2)).isEqualTo(2);
        assertThat(lines.end(2)).isEqualTo(2);
    }

    @Test
    void givesTheEmptyTextOneLine() {
        LineMap lines = LineMap.of("");
        assertThat(lines.lineCount()).isEqualTo(1);
        assertThat(lines.lineOf(0)).isEqualTo(1);
        assertThat(lines.endWithBreak(1)).isZero();
    }

    @Test
    void countsLfCrAsTwoBreaks() {
        assertThat(LineMap.of("\n\r").lineCount()).isEqualTo(3);
    }

    @Test
    void leavesALineBreakToTheLineItEnds() {
        LineMap lines = LineMap.of("一\r\n二");
        assertThat(lines.lineOf(1)).isEqualTo(1);
        assertThat(lines.lineOf(2)).isEqualTo(1);
        assertThat(lines.lineOf(3)).isEqualTo(2);
        assertThat(lines.lineOf(4)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void refusesAnOffsetOutsideTheText(int offset) {
        LineMap lines = LineMap.of("一\n");
        assertThatThrownBy(() -> lines.lineOf(offset)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void refusesALineThatIsNotThere(int line) {
        LineMap lines = LineMap.of("一\n");
        assertThatThrownBy(() -> lines.start(line))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("there is no line " + line + " among 2");
        assertThatThrownBy(() -> lines.end(line)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> lines.endWithBreak(line)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void isEqualWhereLinesAre() {
        assertThat(LineMap.of("一\n二")).isEqualTo(LineMap.of("三\r四")).hasSameHashCodeAs(LineMap.of("三\r四"));
        assertThat(LineMap.of("一\n二")).isNotEqualTo(LineMap.of("一二\n"));
        assertThat(LineMap.of("一\r\n二")).isNotEqualTo(LineMap.of("一\n\n二"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('一', '\n', '\r', 'a').ofMaxLength(400);
    }

    @Property
    void linesTileTheText(@ForAll("texts") String text) {
        LineMap lines = LineMap.of(text);
        StringBuilder all = new StringBuilder();
        for (int line = 1; line <= lines.lineCount(); line++) {
            String content = text.substring(lines.start(line), lines.end(line));
            assertThat(content).doesNotContain("\n", "\r");
            assertThat(text.substring(lines.end(line), lines.endWithBreak(line)))
                    .isIn(line < lines.lineCount() ? List.of("\n", "\r", "\r\n") : List.of(""));
            all.append(text, lines.start(line), lines.endWithBreak(line));
        }
        assertThat(all).hasToString(text);
        assertThat(lines.lineCount()).isEqualTo(text.split("\r\n|\r|\n", -1).length);
    }

    @Property
    void everyOffsetLiesInItsLine(@ForAll("texts") String text) {
        LineMap lines = LineMap.of(text);
        for (int offset = 0; offset < text.length(); offset++) {
            int line = lines.lineOf(offset);
            assertThat(offset).isBetween(lines.start(line), lines.endWithBreak(line) - 1);
        }
        assertThat(lines.lineOf(text.length())).isEqualTo(lines.lineCount());
    }
}
