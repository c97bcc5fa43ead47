package io.github.gangmu.internal.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: 读书笔记\n---\n# 选址",
                "---\ntags:\n  - 社区\n- 种植\n# 备注\n标题: 菜园\n---\n# 选址",
                "+++\ndate = 2024-05-01\ntags = [\n\"社区\",\n]\n+++\n选址"
            })
    void isWhatStandsBetweenTwoRulesAtTheHead(String text) {
        List<TypedLine> lines = new LineRecogniser().recognise(text);
        int last = lines.size() - 1;

        assertThat(lines.subList(0, last - 1)).allMatch(line -> line.form() == LineForm.FRONT_MATTER);
        assertThat(lines.get(last - 1).form()).isEqualTo(LineForm.SEPARATOR);
        assertThat(lines.get(last).form()).isEqualTo(LineForm.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n选址要向阳\n---\n认领",
                "---\ntitle: 读书笔记\n选址要向阳\n---\n认领",
                "---\ntitle: 读书笔记\n认领",
                "---\n---\n认领",
                "选址\n---\ntitle: 读书笔记\n---",
                "\n---\ntitle: 读书笔记\n---",
                "----\ntitle: 读书笔记\n----"
            })
    void isNothingElse(String text) {
        assertThat(new LineRecogniser().recognise(text)).noneMatch(line -> line.form() == LineForm.FRONT_MATTER);
    }

    @Test
    void isShorterThanAText() {
        String text = "---\n" + "name: 社区\n".repeat(120) + "---\n";

        assertThat(new LineRecogniser().recognise(text)).noneMatch(line -> line.form() == LineForm.FRONT_MATTER);
    }
}
