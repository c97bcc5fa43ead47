package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenPlacesTest {
    @Test
    void opensTheTopLevelOnlyToALineBesideMarkedItemsThatHoldBlocks() {
        String text = "一、摸底\n（一）走访\n1.上门\n（二）登记\n1.造册\n二、分类\n（一）帮扶\n1.结对\n几点体会\n";

        assertThat(places(text, 1, 2, 3, 2, 3, 1, 2, 3))
                .contains("ITEM@0", "ITEM@3")
                .doesNotContain("ITEM@1");
    }

    @Test
    void putsWhatIsNotCountedWithChaptersIntoNone() {
        assertThat(places("第一章 摸底\n1.1 走访\n致谢\n", 1, 2)).contains("ITEM@0").doesNotContain("ITEM@1", "ITEM@2");
    }

    @Test
    void givesTextBehindAListToItsLastItemIfAnEarlierOneHoldsABlock() {
        String text = "工作\n甲项\n甲项内容\n乙项\n各单位要认真执行。\n";

        assertThat(places(text, 1, 2, 3, 2)).contains("BODY@2").doesNotContain("BODY@1");
    }

    @Test
    void goesOnBehindAFullStopOnlyInTextOfAPagesWidth() {
        assertThat(places("落实责任。\n各单位要认真执行\n", 1)).doesNotContain("CONTINUATION@0");
        assertThat(places("各单位要认真执行，一项一项抓落实，件件有回音。\n办完以后回头看\n", 1)).contains("CONTINUATION@0");
    }

    @Test
    void putsNoDivisionIntoOneOfItsOwnKindOrALowerOne() {
        String text = "目录\n第一篇 摸底\n第一章 走访\n第二篇 分类\n第二章 帮扶\n第一篇 摸底\n";

        assertThat(places(text, 1, 2, 3, 2, 3)).contains("ITEM@0").doesNotContain("ITEM@2", "ITEM@3");
        assertThat(places("第一章 摸底\n第一部分 走访\n", 1)).contains("ITEM@1");
    }

    @Test
    void hangsNothingUnderAListedAnnex() {
        assertThat(places("附件：1.名单\n2.登记表\n临河市教育局\n", 1, 1)).doesNotContain("ITEM@1", "BODY@1");
        assertThat(places("要求：1.名单\n2.登记表\n临河市教育局\n", 1, 1)).contains("ITEM@1");
    }

    @Test
    void keepsWhatStandsBehindTheNameOfAnInnerDocumentInIt() {
        String text = "关于印发《网格走访办法》的通知\n各乡镇：\n网格走访办法\n（2021年3月5日通过）\n";

        assertThat(places(text, 1, 1, 1)).doesNotContain("BODY@0", "ITEM@0").contains("BODY@1");
    }

    @Test
    void opensANewKindOfListUnderTheMarkedHeadingBeforeIt() {
        assertThat(places("一、摸底\n（一）走访\n1.上门\n", 1, 2)).containsExactly("ITEM@2");
        assertThat(places("## 摸底\n（一）走访\n", 1)).containsExactly("ITEM@1");
        assertThat(places("一、摸底\n1.走访\n二、分类\n1.帮扶\n", 1, 2, 1)).containsExactly("ITEM@1");
        // Another list counts so, the heading has no marker, or the line stands further out.
        assertThat(places("1.摸底\n（一）走访\n1.上门\n", 1, 2)).contains("ITEM@0", "ITEM@2");
        assertThat(places("摸底\n1.上门\n", 1)).contains("ITEM@0", "ITEM@1");
        assertThat(places("　　一、摸底\n1.上门\n", 1)).contains("ITEM@0", "ITEM@1");
        // A number that ranks above that of the item may count the parts of the document.
        assertThat(places("1.上门\n一、摸底\n", 1)).contains("ITEM@0");
    }

    @Test
    void hangsNoNumberUnderAParagraphWithoutAMarker() {
        String paragraph = "各街道有老年人一万多人。去年以来，各街道探索互助养老。\n";

        assertThat(places(paragraph + "一、走访\n", 1)).contains("ITEM@0").doesNotContain("ITEM@1");
        assertThat(places(paragraph + "- 走访\n", 1)).contains("ITEM@1");
        assertThat(places("探索互助养老。\n一、走访\n", 1)).contains("ITEM@1");
    }

    @Test
    void hangsAnIndentedLineUnderTheItemBeforeIt() {
        assertThat(places("登录\n  微信登录\n      绑定手机\n", 1, 2)).contains("ITEM@2").doesNotContain("ITEM@1", "ITEM@0");
        assertThat(places("登录\n  微信登录\n   绑定手机\n", 1, 2)).contains("ITEM@1");
        assertThat(places("登录\n  微信登录\n\n      绑定手机\n", 1, 2)).contains("ITEM@1");
    }

    @Test
    void countsNoItemsAboveTheSalutation() {
        assertThat(places("周涛的报告\n审批局  周涛\n各位领导：\n一、工作\n")).doesNotContain("ITEM@0");
        assertThat(places("周涛的报告\n一、工作\n各位领导：\n")).contains("ITEM@0");
    }

    @Test
    void beginsAnItemWithEachBullet() {
        assertThat(places("摸底\n- 走访\n", 1)).contains("ITEM@1").doesNotContain("CONTINUATION@0", "BODY@1");
    }

    /** Returns the places of the line behind items at the levels given, as action and index in the chain of open blocks. */
    private static List<String> places(String text, int... levels) {
        LineSequence document = new LineSequence(new LineRecogniser().recognise(text), text);
        SearchState state = new SearchState();
        state.start(true);
        for (int level : levels) {
            SearchState next = new SearchState();
            next.place(state, Action.ITEM.code(), level - 1);
            state = next;
        }
        Candidates found = new Candidates();
        new OpenPlaces(document).add(found, state, document.line(levels.length));
        List<String> places = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            places.add(Action.of(found.action(i)) + "@" + found.under(i));
        }
        return places;
    }
}
