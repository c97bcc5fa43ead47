package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupNamesTest {
    @Test
    void findsNamesOfGroupsWhoseNumbersCountOn() {
        assertThat(names("党建引领\n1.建品牌\n2.扩覆盖\n民生保障\n3.办食堂\n4.改小区\n")).containsExactly(0, 3);
        assertThat(names("【党建】\n（一）建品牌\n（二）扩覆盖\n【民生】\n（三）办食堂\n")).containsExactly(0, 3);
    }

    @Test
    void takesTextOfItemsForNoNames() {
        assertThat(names("党建引领\n1.建品牌\n各社区落实\n2.扩覆盖\n各企业落实\n3.办食堂\n")).isEmpty();
        assertThat(names("党建引领\n1.建品牌\n2.扩覆盖\n各社区、各企业抓好落实。\n3.办食堂\n")).isEmpty();
    }

    @Test
    void takesALineBehindALoneNumberForNoName() {
        assertThat(names("棋类赛规程\n一、时间\n七月十八日\n二、地点\n县文化馆\n三、办法\n四、奖励\n五、报名\n")).isEmpty();
    }

    @Test
    void takesLinesForNoNamesWhereTheListBeginsAnew() {
        assertThat(names("党建引领\n1.建品牌\n2.扩覆盖\n民生保障\n1.办食堂\n2.改小区\n")).isEmpty();
    }

    @Test
    void takesNoLineBetweenOtherTextForAName() {
        assertThat(names("党建引领\n1.建品牌\n2.扩覆盖\n各社区落实\n民生保障\n3.办食堂\n")).isEmpty();
    }

    private static List<Integer> names(String text) {
        return SampleLines.where(text, document -> document.groupNames::isName);
    }
}
