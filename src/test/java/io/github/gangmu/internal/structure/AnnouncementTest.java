package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTest {
    @ParameterizedTest
    @ValueSource(strings = {"主要措施如下", "存在各方面的问题。", "今年，要抓好三项工作。", "办好10个民生项目", "坚持以下几点", "抓两点"})
    void isMadeByItsWordsOrByANumberOfThingsAtTheEnd(String text) {
        assertThat(Announcement.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "。", "抓好三项工作，群众满意。", "三项工作。都已完成。", "走访入户", "三。", "第三", "抓好三项。。"})
    void isNotMadeByANumberInAnEarlierClause(String text) {
        assertThat(Announcement.isIn(text)).isFalse();
    }
}
