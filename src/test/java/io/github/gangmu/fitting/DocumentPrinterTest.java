package io.github.gangmu.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentPrinterTest {

    private static final TreeNode TEXT = TreeNode.text("读者凭借书证入馆，借期为一个月，到期可以续借一次。");

    private static PrintStyle style(String first, String second, double runIn, int wrapWidth) {
        return new PrintStyle(
                List.of(LevelStyle.parse(first), LevelStyle.parse(second)),
                LevelStyle.UNMARKED,
                0,
                0,
                runIn,
                0,
                PrintStyle.Ends.KEEP,
                PrintStyle.Blanks.NONE,
                "",
                "",
                wrapWidth,
                "",
                "",
                false,
                false,
                "");
    }

    private static LabelledText print(PrintStyle style, TreeNode... nodes) {
        DocumentPrinter printer = new DocumentPrinter(style, new Random(1));
        printer.title("借书办法", "");
        printer.print(List.of(nodes));
        return new Layout(style, new Random(1)).lay(printer.rows(), false);
    }

    private static List<String> rows(LabelledText text) {
        return text.labels().stream()
                .map(l -> l.position() + " " + l.kind().label() + " " + l.parent())
                .toList();
    }

    @Test
    void numbersItemsAndHangsTextUnderThem() {
        TreeNode lend = TreeNode.item("", "借书", List.of(TEXT));
        LabelledText text = print(style("CN_COMMA", "CN_PAREN", 0, 0), lend, TreeNode.item("", "还书", List.of(TEXT)));
        assertThat(text.lines()).containsExactly("借书办法", "一、借书", TEXT.text(), "二、还书", TEXT.text());
        assertThat(rows(text)).containsExactly("1 title 0", "2 heading 0", "3 body 2", "4 heading 0", "5 body 4");
    }

    @Test
    void judgesAllItemsOfANumberedLevelTogether() {
        LabelledText text =
                print(style("CN_COMMA", "CN_PAREN", 0, 0), TreeNode.item("", "借书", List.of(TEXT)), TreeNode.leaf("还书"));
        assertThat(rows(text)).containsExactly("1 title 0", "2 heading 0", "3 body 2", "4 heading 0");
    }

    @Test
    void printsARunInAsOneBlock() {
        LabelledText text = print(
                style("CN_COMMA", "CN_PAREN", 1, 0),
                TreeNode.item("", "借书", List.of(TEXT)),
                TreeNode.item("", "还书", List.of(TEXT)));
        assertThat(text.lines()).contains("一、借书。" + TEXT.text());
        assertThat(rows(text)).containsExactly("1 title 0", "2 point 0", "3 point 0");
    }

    @Test
    void labelsPointsInsideALineByColumn() {
        TreeNode item = TreeNode.item("", "要求", List.of(TreeNode.text("读者要做到：一是爱护图书；二是按时归还。")));
        LabelledText text = print(style("CN_COMMA", "CN_PAREN", 0, 0), item, item);
        assertThat(rows(text)).contains("3 body 2", "3:7 point 3", "3:14 point 3");
    }

    @Test
    void takesALineThatStartsWithThePointsForTheFirstOfThem() {
        TreeNode item =
                TreeNode.item("", "要求", List.of(TreeNode.item(TreeNode.POINTS_IN_LINE, "①爱护图书；②按时归还。", List.of())));
        LabelledText text = print(style("CN_COMMA", "CN_PAREN", 0, 0), item, item);
        assertThat(rows(text)).containsSubsequence("2 heading 0", "3 point 2", "3:7 point 3");
    }

    @Test
    void labelsTheRestOfABrokenLineAsItsContinuation() {
        LabelledText text = print(style("CN_COMMA", "CN_PAREN", 0, 16), TreeNode.item("", "借书", List.of(TEXT)));
        assertThat(rows(text)).containsExactly("1 title 0", "2 heading 0", "3 body 2", "4 cont 3");
    }
}
