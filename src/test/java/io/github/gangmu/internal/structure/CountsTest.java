package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {
    private static final String LONG = "社区把楼道、庭院和街角的空地都清理出来".repeat(6);

    @ParameterizedTest
    @CsvSource({
        "四项改革, 4",
        "坚持“三论”, 3",
        "抓好两件事, 2",
        "共有12个小组, -1",
        "共有8个小组, 8",
        "第三次会议, -1",
        "三月开工, -1",
        "二十个社区, -1",
        "一件事, -1",
        "三, -1",
        "'', -1"
    })
    void areTheNumbersOfThings(String words, int count) {
        assertThat(named(words)).isEqualTo(count < 0 ? 0 : 1 << count);
    }

    @Test
    void standAtEitherEndOfLongWords() {
        assertThat(named("要做好三件事。" + LONG)).isEqualTo(1 << 3);
        assertThat(named(LONG + "要做好五件事：")).isEqualTo(1 << 5);
        assertThat(named("抓好两头，" + LONG + "要做好五件事：")).isEqualTo(1 << 2 | 1 << 5);
        assertThat(named(LONG + "要做好三件事。" + LONG)).isZero();
    }

    private static int named(String words) {
        return Counts.named(words, 0, words.length());
    }
}
