package io.github.gangmu.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gangmu.OutlineLaws;
import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Reason;
import io.github.gangmu.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutlineParserTest {
    private static final String LAW = """
            城市公园管理办法
            第一章 总则
            第一条 为了规范公园管理，制定本办法。
            第二条 本办法适用于城区公园。
            第二章 建设
            第三条 公园建设应当符合规划。
            第四条 新建公园应当配套停车场。
            """;

    private static List<String> lines(Outline outline) {
        return outline.paths().map(OutlineParserTest::line).toList();
    }

    private static String line(BlockPath path) {
        Block block = path.block();
        return path.depth() + " " + block.marker().map(Object::toString).orElse("-") + " " + block.text();
    }

    @Test
    void putsAStyleAtTheLevelTheCallerSets() {
        OutlineParser parser =
                OutlineParser.standard().withLevel(Numbering.of("第一章"), 1).withLevel(Numbering.of("第一条"), 1);
        Outline outline = parser.parse(LAW).outline();
        OutlineLaws.check(outline, LAW);
        assertThat(outline.paths().filter(path -> path.depth() == 1).map(OutlineParserTest::line))
                .containsExactly(
                        "1 第一章 总则",
                        "1 第一条 为了规范公园管理，制定本办法。",
                        "1 第二条 本办法适用于城区公园。",
                        "1 第二章 建设",
                        "1 第三条 公园建设应当符合规划。",
                        "1 第四条 新建公园应当配套停车场。");
        assertThat(outline.blocks().get(1).evidence().reason()).isEqualTo(Reason.SET_BY_CALLER);
    }

    @Test
    void nestsDecimalsOnlySoDeep() {
        StringBuilder deeper = new StringBuilder();
        StringBuilder pairs = new StringBuilder();
        for (int depth = 1; depth < 200; depth++) {
            deeper.append('1').append(".1".repeat(depth)).append(" 摸清底数\n");
            pairs.append('1').append(".2".repeat(depth - 1)).append(".1 摸清底数\n");
            pairs.append('1').append(".2".repeat(depth)).append(" 建好台账\n");
        }
        for (String text : List.of(deeper.toString(), pairs.toString())) {
            Outline outline = OutlineParser.standard().parse(text).outline();

            OutlineLaws.check(outline, text);
            assertThat(outline.paths().mapToInt(BlockPath::depth).max().orElseThrow())
                    .isBetween(Block.MAX_DEPTH / 2, Block.MAX_DEPTH);
        }
    }

    @Test
    void takesAStyleThatIsOffForWords() {
        OutlineParser parser = OutlineParser.standard().without(Numbering.of("第一条"));
        Outline outline = parser.parse(LAW).outline();
        OutlineLaws.check(outline, LAW);
        assertThat(outline.allBlocks()
                        .flatMap(block -> block.markers().stream())
                        .map(Object::toString))
                .containsExactly("第一章", "第二章");
        assertThat(lines(outline)).contains("2 - 第二条 本办法适用于城区公园。");
    }

    @Test
    void knowsAStyleOfTheCallersOwn() {
        String text = "常见问题\n问答甲1》怎样预约入园？\n请在公众号上预约。\n问答甲2》可以带宠物吗？\n不可以。\n";
        Outline outline =
                OutlineParser.standard().with(Numbering.of("问答甲1》")).parse(text).outline();
        OutlineLaws.check(outline, text);
        assertThat(outline.allBlocks()
                        .flatMap(block -> block.markers().stream())
                        .map(Object::toString))
                .containsExactly("问答甲1》", "问答甲2》");
        assertThat(lines(outline)).contains("1 问答甲1》 怎样预约入园？", "2 - 请在公众号上预约。");
    }

    @Test
    void leavesAsRunningTextWhatIsNotSureEnough() {
        Outline strict =
                OutlineParser.standard().withLeastConfidence(1).parse(LAW).outline();
        OutlineLaws.check(strict, LAW);
        assertThat(strict.allBlocks()).allMatch(Paragraph.class::isInstance);
        Outline usual =
                OutlineParser.standard().withLeastConfidence(0.5).parse(LAW).outline();
        assertThat(usual).isEqualTo(OutlineParser.standard().parse(LAW).outline());
    }

    @Test
    void refusesLevelsAndConfidencesThatCannotBe() {
        OutlineParser parser = OutlineParser.standard();
        assertThatThrownBy(() -> parser.withLevel(Numbering.of("一、"), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parser.withLevel(Numbering.of("一、"), 65)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parser.withLeastConfidence(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parser.withLeastConfidence(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsWhereNumbersDoNotCountOn() {
        String text = "一、摸清底数\n二、分类施策\n四、压实责任\n四、强化保障\n三、督促检查\n";
        List<Diagnostic> diagnostics = OutlineParser.standard().parse(text).diagnostics();
        assertThat(diagnostics)
                .extracting(Diagnostic::code)
                .containsExactly("number-gap", "number-repeated", "number-order");
        assertThat(diagnostics.get(0).message(Locale.CHINESE)).isEqualTo("“二、”之后是“四、”，中间缺号。");
        assertThat(diagnostics.get(0).message(Locale.ROOT)).isEqualTo("After 二、 comes 四、; a number is missing.");
        assertThat(diagnostics.get(0).span().text(text)).isEqualTo("四、");
    }

    @Test
    void findsNothingOddInMixedStops() {
        String text = "门店检查单\n1.货架摆满\n2、价签对应\n3.收银联网\n4、灯箱点亮\n";
        assertThat(OutlineParser.standard().parse(text).diagnostics()).isEmpty();
    }

    @Test
    void findsNothingOddInNumbersThatStartAnew() {
        String text = "一、摸清底数\n1. 走访入户\n2. 建立台账\n二、分类施策\n1. 结对帮扶\n2. 动态管理\n";
        assertThat(OutlineParser.standard().parse(text).diagnostics()).isEmpty();
    }
}
