package io.github.gangmu.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedFormsTest {
    private static final TreeNode TEXT = TreeNode.text("读者凭借书证入馆，借期为一个月，到期可以续借一次，逾期不还的暂停借书。");

    private static LabelledText print(List<TreeNode> nodes, PrintStyle style) {
        DocumentPrinter printer = new DocumentPrinter(style, new Random(1));
        printer.print(nodes);
        return new Layout(style, new Random(1)).lay(printer.rows(), false);
    }

    private static LabelledText print(TreeNode... nodes) {
        PrintStyle style = new PrintStyle(
                List.of(LevelStyle.parse("CN_COMMA"), LevelStyle.parse("DOT")),
                LevelStyle.UNMARKED,
                0,
                0,
                0,
                0,
                PrintStyle.Ends.KEEP,
                PrintStyle.Blanks.NONE,
                "",
                "",
                0,
                "",
                "",
                false,
                false,
                "");
        return print(List.of(nodes), style);
    }

    private static List<String> rows(LabelledText text) {
        return text.labels().stream()
                .map(l -> l.position() + " " + l.kind().label() + " " + l.parent())
                .toList();
    }

    @Test
    void leavesSentencesThatHeadAParagraphWithoutAMark() {
        TreeNode lend = TreeNode.bare("借阅更加方便。", List.of(TEXT));
        LabelledText text = print(TreeNode.item("", "现状", List.of(lend, TreeNode.bare("馆藏不断增加。", List.of(TEXT)))));
        assertThat(text.lines()).containsExactly("一、现状", "借阅更加方便。", TEXT.text(), "馆藏不断增加。", TEXT.text());
        assertThat(rows(text)).containsExactly("1 heading 0", "2 heading 1", "3 body 2", "4 heading 1", "5 body 4");
    }

    @Test
    void goesOnWithAHeadingThatIsBrokenOverLines() {
        LabelledText text = print(TreeNode.bare("专栏\n1\n书库改造", List.of(TEXT)));
        assertThat(rows(text)).containsExactly("1 heading 0", "2 cont 1", "3 cont 1", "4 body 1");
    }

    @Test
    void partsAGroupWithoutAHeadingByABlankLine() {
        TreeNode head = TreeNode.bare("借书", List.of(TreeNode.bare("带证件，登记", List.of())));
        LabelledText text = print(head, TreeNode.bare("周一闭馆，节日另行通知", List.of()).apart());
        assertThat(text.lines()).containsExactly("借书", "带证件，登记", "", "周一闭馆，节日另行通知");
        assertThat(rows(text)).containsExactly("1 heading 0", "2 point 1", "4 point 0");
    }

    @Test
    void marksFixedItemsBesideNumberedOnes() {
        TreeNode dash = TreeNode.bare("方便读者。", List.of()).withForm("=DASH");
        LabelledText text = print(TreeNode.item("", "原则", List.of(dash, dash)), TreeNode.item("", "目标", List.of(TEXT)));
        assertThat(text.lines()).containsExactly("一、原则", "——方便读者。", "——方便读者。", "二、目标", TEXT.text());
    }

    @Test
    void repeatsTheNumberOfAChapterInTheDecimalsBelow() {
        TreeNode chapter = TreeNode.item("", "借书", List.of(TreeNode.leaf("登记"), TreeNode.leaf("续借")));
        PrintStyle style = PrintStyle.draw('d', new Random(1))
                .marked("CHAPTER,DECIMAL_GLUED")
                .spaced(PrintStyle.Blanks.NONE)
                .indented(" ");
        assertThat(print(List.of(chapter, chapter), style).lines())
                .anySatisfy(line -> assertThat(line.strip()).isEqualTo("2.1登记"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void printsInventedFormsWithLabelsThatKeepTheRules(int seed) {
        Random random = new Random(seed);
        Phrases phrases = new Phrases(random, List.of("读者可以续借一次", "按时归还图书"));
        Sources sources = new Sources(List.of(
                new ExplicitTree('p', "图书馆", List.of(TreeNode.text(TEXT.text().repeat(2))))));
        NoteForms notes = new NoteForms(random, phrases);
        OfficialForms officials = new OfficialForms(random, phrases, sources);
        List<Draft> drafts = List.of(
                notes.essayOutline(),
                notes.jottings(),
                notes.nested(),
                notes.labelled(),
                notes.boldHeads(),
                notes.flatList(),
                notes.thesis(),
                new RecordForms(random, phrases).log(),
                officials.plan(),
                officials.announced(),
                officials.minutes(notes),
                officials.notice(),
                officials.essays(),
                officials.talk(),
                officials.instances(),
                officials.prose());
        for (Draft draft : drafts) {
            LabelledText text = print(draft.tree().nodes(), draft.shape().apply(PrintStyle.draw('b', random)));
            assertThat(LabelChecker.problems(text))
                    .as(String.join("\n", text.lines()))
                    .isEmpty();
        }
    }
}
