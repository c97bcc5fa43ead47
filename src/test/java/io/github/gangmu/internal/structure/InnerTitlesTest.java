package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import org.junit.jupiter.api.Test;

class InnerTitlesTest {
    private static InnerTitles read(String text) {
        return new LineSequence(new LineRecogniser().recognise(text), text).innerTitles;
    }

    @Test
    void knowsTheNameThatReturnsBelowTheTitle() {
        InnerTitles titles = read("关于印发《网格走访办法》的通知\n各乡镇：\n现印发给你们。\n网格走访办法\n第一章　总则\n");

        assertThat(titles.of(3)).isEqualTo(InnerTitles.NAMES + InnerTitles.RETURNS);
        assertThat(titles.of(0)).isZero();
        assertThat(titles.of(2)).isZero();
        assertThat(titles.of(4)).isZero();
    }

    @Test
    void joinsTheLinesOfATitleAndTheBlanksInThem() {
        InnerTitles titles = read("街道办事处关于公布网格走访\n成效的通知\n各社区：\n现予公布。\n网格走访  成效\n");

        assertThat(titles.of(4)).isEqualTo(InnerTitles.RETURNS);
    }

    @Test
    void knowsTheNameThatIsPassedOnUnderAnotherKind() {
        InnerTitles titles = read("区政府转发区水务局\n关于河道清淤意见的通知\n各街道：\n现转发给你们。\n关于河道清淤\n的意见\n一、摸清底数\n");

        assertThat(titles.of(4)).isEqualTo(InnerTitles.NAMES + InnerTitles.RETURNS);
        assertThat(titles.of(5)).isZero();
    }

    @Test
    void knowsTheNameThatTheTextBehindTheTitleSends() {
        InnerTitles titles = read("临河市人民政府令\n《临河市河道清淤条例》已经通过，现予公布。\n市长　李明\n临河市河道清淤条例\n第一条 为了清淤，制定本条例。\n");

        assertThat(titles.of(3)).isEqualTo(InnerTitles.NAMES + InnerTitles.RETURNS);
        assertThat(titles.of(2)).isZero();
    }

    @Test
    void knowsKindsOfDocuments() {
        InnerTitles titles = read("网格治理工作安排\n一、总体要求\n抓好落实。\n走访登记办法\n第一条 逐户走访。\n");

        assertThat(titles.of(3)).isEqualTo(InnerTitles.NAMES);
    }

    @Test
    void takesNoSentenceAndNoNumberedLine() {
        InnerTitles titles = read("关于印发《网格走访办法》的通知\n各乡镇：\n一、网格走访办法\n制定网格走访办法。\n");

        assertThat(titles.of(2)).isZero();
        assertThat(titles.of(3)).isZero();
    }
}
