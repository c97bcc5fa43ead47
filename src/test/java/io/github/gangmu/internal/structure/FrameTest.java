package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameTest {
    private static final String NOTICE = "关于巡查的通知\n各街道：\n现通知如下：\n一、时间。3月。\n二、内容。东段。\n";

    @Test
    void takesASentenceThatSpeaksOfTheDocumentForOneOfItsOwn() {
        assertThat(isOfDocument(NOTICE + "请各街道将本通知转发至社区。\n", 5)).isTrue();
        assertThat(isOfDocument(NOTICE + "特此通知。\n", 5)).isTrue();
        assertThat(isOfDocument(NOTICE + "本通知自2022年3月1日起施行。\n", 5)).isTrue();
        assertThat(isOfDocument(NOTICE + "西段不在其中。\n", 5)).isFalse();
    }

    @Test
    void takesNoSentenceBetweenItemsForOneOfTheDocument() {
        assertThat(isOfDocument("现通知如下：\n一、时间\n请各街道按时完成。\n二、内容\n", 2)).isFalse();
    }

    @Test
    void takesWhatStandsBehindTheDateOfIssueForTheFrame() {
        String text = NOTICE + "临河市河长办公室\n2022年2月20日\n市水务局\n市应急局\n";

        assertThat(isOfDocumentBehindText(text, 7)).isTrue();
        assertThat(isOfDocumentBehindText(text + "1.东段\n", 7)).isFalse();
        assertThat(isOfDocument(text, 7)).isFalse();
    }

    @Test
    void takesWhoSignsAboveTheDateForTheFrame() {
        String text = NOTICE + "临河市河长办公室\n2022年2月20日\n";

        assertThat(isOfDocument(text, 5)).isTrue();
        assertThat(isOfDocument(text, 6)).isTrue();
        assertThat(isOfDocument(text + "附件1\n巡查表\n1.东段\n2.西段\n", 5)).isTrue();
        assertThat(isOfDocument(NOTICE + "查堤\n查闸\n查泵\n2022年2月20日\n", 7)).isFalse();
        assertThat(isOfDocument("三月记\n买菜\n洗衣\n2022年2月1日\n读书\n种花\n修车\n2022年2月2日\n", 6))
                .isFalse();
    }

    @Test
    void takesClosingWordsForTheFrame() {
        assertThat(isOfDocument(NOTICE + "此复。\n", 5)).isTrue();
        assertThat(isOfDocument(NOTICE + "以上请示妥否，请批示。\n", 5)).isTrue();
        assertThat(isOfDocument(NOTICE + "以上河段由市里巡查。\n", 5)).isFalse();
    }

    @Test
    void endsASpeechWithItsThanks() {
        String speech = "各位同学：\n一、读书\n要读好书。\n二、做人\n要守信用。\n";

        assertThat(isOfDocument(speech + "同学们，让我们一起努力。\n谢谢大家！\n", 5)).isTrue();
        assertThat(isOfDocument(speech + "同学们，让我们一起努力。\n谢谢大家！\n", 6)).isTrue();
        assertThat(isOfDocument("一、读书\n要读好书。\n谢谢大家！\n", 2)).isFalse();
    }

    private static boolean isOfDocument(String text, int line) {
        return isOfDocument(text, line, Action.ITEM);
    }

    private static boolean isOfDocumentBehindText(String text, int line) {
        return isOfDocument(text, line, Action.BODY);
    }

    /** Asks about a line that stands behind one under the top level. */
    private static boolean isOfDocument(String text, int line, Action before) {
        LineSequence document = SampleLines.read(text);
        SearchState start = new SearchState();
        start.start(true);
        SearchState state = new SearchState();
        state.place(start, before.code(), 0);
        return new Frame(document).holds(state, document.line(line));
    }
}
