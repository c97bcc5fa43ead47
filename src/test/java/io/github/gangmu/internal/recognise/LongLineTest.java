package io.github.gangmu.internal.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.grammar.LineLexer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongLineTest {
    private static final int LENGTH = 200_000;

    /** Lines in which every place looks like the beginning of a marker that never ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "一", "（", "“", "一是；", "甲以乙为", "1", "1.", "第", "第一", "# ", "- ", "—", "*", "**", "<", "<a ", "|", "[",
                "\\", "～", "a.", "（1", "（一　", "，1 ", "步骤", "图", "@", "!["
            })
    void readsALineThatGoesOnAndOn(String piece) {
        String line = piece.repeat(LENGTH / piece.length());

        List<TypedLine> lines = new LineRecogniser().recognise(line);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).end()).isEqualTo(line.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n"})
    void readsManyLinesAsItReadsEach(String lineBreak) {
        String line = "　　## 一、摸清**底数**，一是建好台账；二是\t抓好\t落实。";
        int count = 20_000;

        List<TypedLine> lines = new LineRecogniser().recognise((line + lineBreak).repeat(count));

        assertThat(lines).hasSize(count);
        TypedLine once = lines.get(0);
        int breaks = lineBreak.equals("\n\n") ? 2 : 1;
        for (int i = 0; i < count; i++) {
            TypedLine read = lines.get(i);
            int shift = i * (line.length() + lineBreak.length());
            assertThat(List.of(read.number(), read.start(), read.from(), read.textStart(), read.to(), read.end()))
                    .containsExactly(
                            1 + i * breaks,
                            once.start() + shift,
                            once.from() + shift,
                            once.textStart() + shift,
                            once.to() + shift,
                            once.end() + shift);
            assertThat(read.form()).isEqualTo(once.form());
            assertThat(read.blanksBefore()).isEqualTo(i == 0 ? 0 : breaks - 1);
            assertThat(read.enumerators()).hasSameSizeAs(once.enumerators());
        }
    }

    @Test
    void readsAPlainClauseAsOneSign() {
        String line = "加强领导".repeat(LENGTH / 4);

        assertThat(LineReader.signs(line).size()).isEqualTo(2);
    }

    @Test
    void agreesWithTheGrammarOnWhatIsBlank() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (c != '\n' && c != '\r') {
                assertThat(LineReader.signs(String.valueOf(c)).type(0) == LineLexer.INDENT)
                        .as("U+%04X", (int) c)
                        .isEqualTo(Characters.isBlank(c));
            }
        }
    }
}
