package io.github.gangmu.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Title;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTextTest {

    @Test
    void drawsADocument() throws IOException {
        assertThat(TreeText.plain().render(Reading.document())).isEqualTo(Golden.text("document.tree"));
    }

    @Test
    void coloursTheSameDrawing() throws IOException {
        String coloured = TreeText.coloured().render(Reading.document());

        assertThat(coloured).contains("\u001b[36m一、\u001b[0m").contains("\u001b[1m摸清底数\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(Golden.text("document.tree"));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 24, 30})
    void keepsLinesWithinTheWidth(int width) {
        String tree = TreeText.plain().withWidth(width).render(Reading.document());

        assertThat(tree.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
        assertThat(tree).contains("…");
    }

    @Test
    void partsABareNumberFromItsText() {
        assertThat(TreeText.plain().render(Gangmu.parse("一 总则\n二 职责\n三 附则\n"))).contains("一 总则", "三 附则");
        assertThat(TreeText.plain().render(Gangmu.parse("一、总则\n一是甲\n二是乙\n"))).contains("一、总则", "一是甲");
    }

    @Test
    void showsTheNumberOfATitle() {
        assertThat(TreeText.plain().render(Gangmu.parse("# 第三讲 浇水\n## 早上\n水要浇透。\n")))
                .startsWith("第三讲 浇水\n└");
    }

    @Test
    void showsFramesBehindItems() {
        Outline outline = Outline.of(Title.of("提纲"), List.of(Point.of("以“十心”为平台。"), Paragraph.of("以“十心”为平台。")));

        assertThat(TreeText.plain().render(outline).lines())
                .element(1)
                .asString()
                .startsWith("├─ ◦ 以“十心”为平台。  ‹以▢为▢›");
        assertThat(TreeText.plain().render(outline).lines()).element(2).isEqualTo("└╌ 以“十心”为平台。");
    }

    @Test
    void dropsFramesBeforeText() {
        Outline outline = Outline.of(Title.of("提纲"), List.of(Point.of("以“十心”为平台。")));

        assertThat(TreeText.plain().withWidth(24).render(outline).lines())
                .element(1)
                .isEqualTo("└─ ◦ 以“十心”为平台。");
    }

    @Test
    void cutsRunningTextToItsBeginning() {
        Outline outline = Outline.of(List.of(Paragraph.of("各村结合实际。".repeat(20))));

        assertThat(TreeText.plain().render(outline).lines())
                .element(1)
                .asString()
                .startsWith("└╌ 各村结合实际。")
                .endsWith("…")
                .satisfies(line -> assertThat(Columns.of(line)).isBetween(60, 63));
    }

    @Test
    void letsNoTextSteerTheTerminal() {
        Outline outline =
                Outline.of(Title.of("提\u001b[2J纲"), List.of(Heading.of("一\u009b2J"), Paragraph.of("二\u0007\r\n三")));

        assertThat(TreeText.plain().render(outline))
                .isEqualTo("提 [2J纲\n├─ ▪ 一 2J\n└╌ 二   三\n\n▪ 1 heading  ◦ 0 points  ╌ 1 paragraph\n");
    }

    @Test
    void saysThatADocumentHasNoTitle() {
        assertThat(TreeText.plain().render(Outline.of(List.of()))).startsWith("(no title)\n");
    }

    @Test
    void refusesATerminalTooNarrow() {
        assertThatThrownBy(() -> TreeText.plain().withWidth(19))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20");
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "一、,4", "“十心”,6", "𠮷,2", "é,1", "Ａ,2"})
    void countsTwoColumnsForWideCharacters(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"摸清底数,8,摸清底数", "摸清底数,7,摸清底…", "摸清底数,6,摸清…", "a清底数,6,a清底…", "𠮷𠮷𠮷,5,𠮷𠮷…", "摸,1,…"})
    void cutsBetweenCharacters(String text, int columns, String shortened) {
        assertThat(Columns.shorten(text, columns)).isEqualTo(shortened);
    }
}
