package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    @Test
    void knowsQuestionsThatAnswersStandBehind() {
        assertThat(questions("问：何时办理？\n答：即日起。\n问：何处办理？\n答：派出所。\n")).containsExactly(0, 2);
        assertThat(questions("Q: 何时办理？\nA: 即日起。\n\nQ: 何处办理？\nA: 派出所。\n")).containsExactly(0, 2);
    }

    @Test
    void takesNoQuestionWithoutAnAnswerForOne() {
        assertThat(questions("问：何时办理？\n答：即日起。\n问：何处办理？\n派出所。\n问：谁办理？\n答：民警。\n")).containsExactly(0, 4);
    }

    @Test
    void takesASinglePairForWordsInPassing() {
        assertThat(questions("问：何时办理？\n答：即日起。\n问题很多。\n答案不少。\n")).isEmpty();
    }

    private static List<Integer> questions(String text) {
        return SampleLines.where(text, document -> document.questions::isQuestion);
    }
}
