package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChapterSummariesTest {
    private static final String TOLD = "第一章，绪论，介绍背景。\n第二章，说明方法。\n第三章，总结全文。\n";

    @Test
    void findsSentencesAboutChaptersThatCountOnAroundThem() {
        assertThat(summaries("第一章 绪论\n1.1 本文结构\n" + TOLD + "第二章 方法\n")).containsExactly(2, 3, 4);
        assertThat(summaries("本书共三章。\n" + TOLD + "第一章 绪论\n第二章 方法\n")).containsExactly(1, 2, 3);
        assertThat(summaries("第一章 绪论\n1.1 本文结构\n" + TOLD)).containsExactly(2, 3, 4);
    }

    @Test
    void takesChaptersWhoseNamesAreSentencesForChapters() {
        assertThat(summaries(TOLD)).isEmpty();
        assertThat(summaries("第一卷 少年\n" + TOLD + "第二卷 青年\n" + TOLD)).isEmpty();
        assertThat(summaries("第一章 绪论\n第二章，说明方法。\n第三章，列举数据。\n第四章，总结全文。\n")).isEmpty();
    }

    @Test
    void takesTwoSentencesForNone() {
        assertThat(summaries("第一章 绪论\n第一章，介绍背景。\n第二章，说明方法。\n第二章 方法\n")).isEmpty();
    }

    private static List<Integer> summaries(String text) {
        return SampleLines.where(text, document -> i -> document.line(i).style == Style.ORDINAL_UNIT);
    }
}
