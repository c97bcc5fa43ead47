package io.github.gangmu.internal.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {

    private static List<LineForm> forms(String text) {
        return new LineRecogniser()
                .recognise(text).stream().map(TypedLine::form).toList();
    }

    @Test
    void areAllLinesUpToTheEndMark() {
        assertThat(forms("选址\n<!-- 备注\n## 认领\n```\n完 --> 了\n## 浇水"))
                .containsExactly(
                        LineForm.TEXT,
                        LineForm.COMMENT,
                        LineForm.COMMENT,
                        LineForm.COMMENT,
                        LineForm.COMMENT,
                        LineForm.TEXT);
    }

    @Test
    void mayEndInTheLineTheyBeginIn() {
        assertThat(forms("<!-- 甲 > 乙 -->\n浇水")).containsExactly(LineForm.COMMENT, LineForm.TEXT);
        assertThat(forms("<!-- 备注 -->\n浇水")).containsExactly(LineForm.DIRECTIVE, LineForm.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- 备注\n## 认领", "```\n<!-- 备注\n```\n## 认领\n-->", "选址 <!-- 备注\n## 认领\n-->"})
    void areNothingThatIsNotClosedOrOtherText(String text) {
        assertThat(forms(text)).doesNotContain(LineForm.COMMENT);
    }
}
