package io.github.gangmu.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.diagnostic.Diagnostic;
import io.github.gangmu.diagnostic.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What numbering says about references in the text. */
class ReferencesTest {
    private static final String RULES = """
            社区管理办法
            第二条 本办法适用于全市各社区。
            第三条 社区工作站履行下列职责：
            （一）走访入户；
            （三）建立台账；
            （四）通报结果。
            第四条 %s
            第五条 区民政局负责监督。
            第六条 本办法自印发之日起施行。
            """;

    @Test
    void readsTheEndsOfARange() {
        assertThat(edits("第三条至第五条所称社区，是指经批准设立的社区。")).containsExactly("第三条→第二条", "第五条→第四条");
    }

    @Test
    void readsAnItemUnderAnArticle() {
        assertThat(edits("违反第三条第（三）项的，予以通报。")).containsExactly("第三条→第二条", "（三）→（二）");
        assertThat(edits("违反第三条第一款第四项的，予以通报。")).containsExactly("第三条→第二条", "第四→第三");
        assertThat(edits("符合第三条第（三）、（四）项的，予以表彰。")).containsExactly("第三条→第二条", "（三）→（二）", "（四）→（三）");
    }

    @Test
    void knowsTheArticleItStandsIn() {
        String text = """
                社区管理办法
                第一条 社区工作站履行下列职责：
                （一）走访入户；
                （三）建立台账。
                第二条 有下列情形之一的，予以表彰：
                （一）成绩突出；
                （二）连续达标；
                （四）符合本条第二款第（二）项规定。
                """;

        assertThat(edits(Gangmu.parse(text), Renumber.inPlace())).isEmpty();
        assertThat(edits(Gangmu.parse(text.replace("第（二）项", "第（四）项")), Renumber.inPlace()))
                .containsExactly("（四）→（三）");
    }

    @Test
    void leavesOtherLawsAlone() {
        assertThat(edits("依照《预算法》第五条、第六条和税收征管法第三条第（三）项办理。")).isEmpty();
        assertThat(edits("依照本办法第五条办理。")).containsExactly("第五条→第四条");
    }

    @Test
    void takesABareNumberForAReferenceOnlyBehindACue() {
        assertThat(edits("上述（三）由街道负责，见第六条。")).containsExactly("（三）→（二）", "第六条→第五条");
        assertThat(edits("共有（三）个方面。")).isEmpty();
    }

    @Test
    void readsTheItemsOfANamedList() {
        String text = """
                社区工作通知
                一、填报内容
                按附件2填写，参照附件1。
                二、报送时间
                每月底前报送。
                附件：1.登记表
                2.承诺书
                3.证明
                """;
        Transformation withoutFirst =
                Filter.pruning(path -> path.block().text().equals("登记表")).andThen(Renumber.inPlace());

        assertThat(edits(Gangmu.parse(text), withoutFirst)).containsExactly("附件2→附件1");
    }

    @Test
    void readsNumbersOfSeveralParts() {
        String text = """
                论文提纲
                1. 绪论
                1.1 背景
                1.3 方法，详见2.3
                2. 设计
                2.1 总体设计
                2.3 详细设计，参见1.1和1.3
                """;

        assertThat(edits(Gangmu.parse(text), Renumber.inPlace())).containsExactly("2.3→2.2", "1.3→1.2");
    }

    @Test
    void tellsWhichTargetsMovedOrWent() {
        Outline outline = Gangmu.parse(RULES.formatted("依照第二条、第五条和第三条第（一）项办理。")
                .replace("第二条 本", "第一条 本")
                .replace("（三）建", "（二）建")
                .replace("（四）", "（三）"));

        Outline pruned =
                Filter.pruning(path -> path.block().text().contains("走访")).apply(outline);
        List<Diagnostic> diagnostics = Renumbered.between(outline, pruned).diagnostics();

        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("reference-lost");
        assertThat(diagnostics.get(0).english()).contains("（一）");
        assertThat(edits(outline, Move.at(4).up())).containsExactly("第五条→第六条");
    }

    private static List<String> edits(String article) {
        return edits(Gangmu.parse(RULES.formatted(article)), Renumber.inPlace());
    }

    private static List<String> edits(Outline outline, Transformation transformation) {
        return Renumbered.between(outline, transformation.apply(outline)).diagnostics().stream()
                .flatMap(diagnostic -> diagnostic.fixes().stream())
                .map(edit -> written(edit, outline))
                .toList();
    }

    private static String written(TextEdit edit, Outline outline) {
        return edit.span().text(outline.source().text()) + "→" + edit.replacement();
    }
}
