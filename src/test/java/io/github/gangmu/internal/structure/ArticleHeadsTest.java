package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleHeadsTest {
    private static final String PARAGRAPH = "村里人起初并不看好他，觉得读书人种不了地，可他偏偏把每棵树的修剪、施肥、挂果都记在本子上。\n\n";

    @Test
    void findsShortLinesSetOffBetweenParagraphs() {
        assertThat(heads(PARAGRAPH + "一棵树的脾气\n\n" + PARAGRAPH + "灯火：夜里的课堂\n" + PARAGRAPH))
                .containsExactly(1, 3);
    }

    @Test
    void takesALoneLineForNone() {
        assertThat(heads(PARAGRAPH + "一棵树的脾气\n\n" + PARAGRAPH + PARAGRAPH)).isEmpty();
    }

    @Test
    void takesSpeechDatesAndSentencesForNone() {
        assertThat(heads(PARAGRAPH + "「你后悔吗」\n\n" + PARAGRAPH + "「不后悔」\n\n" + PARAGRAPH))
                .isEmpty();
        assertThat(heads(PARAGRAPH + "3月4日\n\n" + PARAGRAPH + "3月5日\n\n" + PARAGRAPH))
                .isEmpty();
        assertThat(heads(PARAGRAPH + "他没有回答。\n\n" + PARAGRAPH + "她也没有再问。\n\n" + PARAGRAPH))
                .isEmpty();
    }

    private static List<Integer> heads(String text) {
        return SampleLines.where(text, document -> document.heads::has);
    }
}
