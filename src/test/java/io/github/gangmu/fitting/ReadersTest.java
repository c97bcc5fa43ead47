package io.github.gangmu.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadersTest {

    private static String outline(List<TreeNode> nodes) {
        StringBuilder out = new StringBuilder();
        for (TreeNode node : nodes) {
            out.append(node.isItem() ? node.text() : "~" + node.text());
            if (!node.isLeaf()) {
                out.append('(').append(outline(node.children())).append(')');
            }
            out.append(' ');
        }
        return out.toString().strip();
    }

    @Test
    void readsHeadingsAndNestedBullets() {
        String notes = "# 借书须知\n\n## 一、办证\n\n- 带好证件\n  - 学生证\n  - 身份证\n- 填写表格\n\n## 二、借还\n\n每人每次可以借三本书，借期为一个月。\n";
        ExplicitTree tree = MarkdownReader.read('m', notes).orElseThrow();
        assertThat(tree.title()).isEqualTo("借书须知");
        assertThat(outline(tree.nodes())).isEqualTo("办证(带好证件(学生证 身份证) 填写表格) 借还(~每人每次可以借三本书，借期为一个月。)");
    }

    @Test
    void hangsAListUnderTheSentenceThatAnnouncesIt() {
        String notes = "## 办证\n\n办理借书证需要带好下面这些材料：\n\n- 学生证\n- 照片两张\n\n## 借书\n\n随到随借，先到先得，不设预约。\n";
        assertThat(outline(MarkdownReader.read('m', notes).orElseThrow().nodes()))
                .isEqualTo("办证(~办理借书证需要带好下面这些材料：(学生证 照片两张)) 借书(~随到随借，先到先得，不设预约。)");
    }

    @Test
    void movesTextAfterAListOfLeavesToWhatHoldsTheList() {
        String rules = "阅览室规则\n第一条　读者应当遵守下列规定：\n（一）保持安静；\n（二）爱护图书。\n违反前款规定的，管理员可以请其离开阅览室。\n第二条　本规则自公布之日起施行。\n一、附记\n";
        ExplicitTree tree = OfficialReader.read('g', rules).orElseThrow();
        assertThat(outline(tree.nodes().subList(0, 1))).isEqualTo("读者应当遵守下列规定：(保持安静； 爱护图书。 ~违反前款规定的，管理员可以请其离开阅览室。)");
    }

    @Test
    void refusesOfficialNumbersWithAGap() {
        String rules = "阅览室规则\n第一条　为了管理阅览室，制定本规则。\n第二条　读者凭证进入阅览室。\n第四条　本规则自公布之日起施行。\n完\n毕\n";
        assertThat(OfficialReader.read('g', rules)).isEmpty();
    }

    @Test
    void refusesAShortLineWithoutANumberAmongArticles() {
        String rules = "阅览室规则\n第一条　为了管理阅览室，制定本规则。\n开放时间\n第二条　读者凭证进入阅览室。\n第三条　不得喧哗。\n第四条　施行。\n";
        assertThat(OfficialReader.read('g', rules)).isEmpty();
    }

    @Test
    void settlesOnlyOnce() {
        String notes =
                "## 办证\n\n先登记，再拍照，最后领证，当天办完。\n\n1. 登记\n2. 拍照\n3. 领证\n\n全部手续都不收费，也不需要预约。\n\n## 借书\n\n每次三本，借期一个月，可以续借一次。\n";
        List<TreeNode> nodes = MarkdownReader.read('m', notes).orElseThrow().nodes();
        assertThat(TreeRules.settle(nodes)).isEqualTo(nodes);
    }
}
