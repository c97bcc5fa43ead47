package io.github.gangmu.internal.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.ast.Numbering;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleNamesTest {
    private final StyleNames names = new StyleNames();

    @Test
    void givesTheStyleOfANameEachTime() {
        List<String> styles = Stream.concat(
                        Stream.of("一、", "（一）", "1.", "第一章", "第一部分", "1.1.1.1.1", "●", "##", "######", "——"),
                        IntStream.range(0, 100).mapToObj(i -> "一" + (char) ('阿' + i)))
                .toList();

        for (int round = 0; round < 2; round++) {
            for (String style : styles) {
                assertThat(style(style)).isEqualTo(Numbering.of(style));
            }
        }
    }

    @Test
    void takesNarrowSignsForWideOnesAndLeavesOutBlanks() {
        assertThat(style("( 一\t)")).isEqualTo(Numbering.of("（一）"));
        assertThat(style("1\\．")).isEqualTo(Numbering.of("1."));
    }

    private Numbering style(String name) {
        names.begin();
        name.chars().forEach(c -> names.add((char) c));
        return names.style();
    }
}
