package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import org.junit.jupiter.api.Test;

class MarkerSeriesTest {
    private static Style style(String text, int line) {
        return new LineSequence(new LineRecogniser().recognise(text), text).line(line).style;
    }

    @Test
    void refusesANumberWithoutAPartner() {
        assertThat(style("4 系统设计\n各层之间以消息相连。\n", 0)).isEqualTo(Style.NONE);
        assertThat(style("2.3 主线任务\n玩家逐关推进。\n", 0)).isEqualTo(Style.NONE);
    }

    @Test
    void acceptsANumberOverDecimalsThatBeginWithIt() {
        assertThat(style("4 系统设计\n4.1 总体架构\n4.2 数据模型\n", 0)).isEqualTo(Style.ARABIC_BARE);
        assertThat(style("2.3 主线任务\n2.3.1 关卡数据\n2.3.2 关卡奖励\n", 0)).isEqualTo(Style.DECIMAL_TWO);
    }

    @Test
    void acceptsALoneDecimalUnderItsNumber() {
        assertThat(style("一、概况\n3.预算\n3.1 人员费用\n按实列支。\n", 2)).isEqualTo(Style.DECIMAL_TWO);
        assertThat(style("一、概况\n3.预算\n5.1 人员费用\n按实列支。\n", 2)).isEqualTo(Style.NONE);
    }

    @Test
    void countsANumberThatLostHalfOfItsMarkWithTheListThatLacksIt() {
        assertThat(style("（1）甲\n2）乙\n（3）丙\n", 1)).isEqualTo(Style.ARABIC_PARENTHESES);
        assertThat(style("一、甲\n（二）乙\n三、丙\n", 1)).isEqualTo(Style.CHINESE);
        assertThat(style("（1）甲\n2）乙\n3）丙\n", 1)).isEqualTo(Style.ARABIC_HALF);
        assertThat(style("（一）甲\n2）乙\n（三）丙\n", 1)).isEqualTo(Style.NONE);
    }
}
