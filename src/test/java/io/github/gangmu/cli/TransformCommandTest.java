package io.github.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransformCommandTest extends CommandFixture {
    private static final String TEXT = """
            社区工作提纲
            一、摸清底数
            （一）走访入户
            （二）建立台账
            （三）绘成地图
            二、分类施策
            1.困难群体
            2.流动人口
            三、强化保障
            要做到两点：一是加强领导；二是充实队伍。
            """;

    private static final String UNNUMBERED = """
            社区工作提纲
            基层治理力戒“三论”
            力戒“唯书本论”，尽信书则不如无书。
            力戒“唯经验论”，装满水动摇不出声。
            力戒“唯形式论”，惟实可破天下之虚。
            """;

    static Stream<Arguments> transformations() {
        return Stream.of(
                arguments(
                        "--promote :contains(台账) --renumber official",
                        "（二）建立台账\n（三）绘成地图\n二、分类施策\n1.困难群体\n2.流动人口\n三、",
                        "二、建立台账\n（一）绘成地图\n三、分类施策\n（一）困难群体\n（二）流动人口\n四、"),
                arguments(
                        "--demote :contains(分类) --renumber official",
                        "二、分类施策\n1.困难群体\n2.流动人口\n三、",
                        "（四）分类施策\n1.困难群体\n2.流动人口\n二、"),
                arguments(
                        "--move :contains(地图) --before :contains(走访) --renumber in-place",
                        "（一）走访入户\n（二）建立台账\n（三）绘成地图",
                        "（一）绘成地图\n（二）走访入户\n（三）建立台账"),
                arguments(
                        "--move :contains(走访) --after :contains(地图) --renumber in-place",
                        "（一）走访入户\n（二）建立台账\n（三）绘成地图",
                        "（一）建立台账\n（二）绘成地图\n（三）走访入户"),
                arguments(
                        "--move :contains(困难) --under heading:contains(摸清) --renumber official",
                        "地图\n二、分类施策\n1.困难群体\n2.",
                        "地图\n（四）困难群体\n二、分类施策\n（一）"),
                arguments("--move :contains(地图) --up --renumber in-place", "（二）建立台账\n（三）绘成地图", "（二）绘成地图\n（三）建立台账"),
                arguments("--move :contains(走访) --down --renumber in-place", "（一）走访入户\n（二）建立台账", "（一）建立台账\n（二）走访入户"),
                arguments(
                        "--sort text --under :contains(摸清) --renumber in-place",
                        "（一）走访入户\n（二）建立台账\n（三）绘成地图",
                        "（一）绘成地图\n（二）建立台账\n（三）走访入户"),
                arguments(
                        "--sort number --reverse --under :contains(分类) --renumber in-place",
                        "1.困难群体\n2.流动人口",
                        "1.流动人口\n2.困难群体"),
                arguments("--reverse --reverse", "", ""),
                arguments("--move :contains(走访) --down --keep-numbers", "（一）走访入户\n（二）建立台账", "（二）建立台账\n（一）走访入户"),
                arguments("--reverse --under :contains(分类) --keep-numbers", "1.困难群体\n2.流动人口", "2.流动人口\n1.困难群体"),
                arguments("--reverse --keep-numbers --sort number --keep-numbers", "", ""),
                arguments("--extract heading:contains(分类) --titled", TEXT, "分类施策\n1.困难群体\n2.流动人口\n"),
                arguments("--keep :contains(台账)", TEXT, "社区工作提纲\n一、摸清底数\n（二）建立台账\n"),
                arguments("--prune :contains(台账)", "（二）建立台账\n", ""),
                arguments("--depth 1 --prune :contains(强化)", TEXT, "社区工作提纲\n一、摸清底数\n二、分类施策\n"),
                arguments("--contents", "要做到两点：一是加强领导；二是充实队伍。", "一是加强领导；\n二是充实队伍。"),
                arguments("--extract :contains(施策)", TEXT, "二、分类施策\n1.困难群体\n2.流动人口\n"),
                arguments("--extract :contains(施策) --renumber official", TEXT, "一、分类施策\n（一）困难群体\n（二）流动人口\n"),
                arguments("--prune :contains(建立) --renumber in-place", "（二）建立台账\n（三）", "（二）"),
                arguments("--renumber in-place --on [level=1]", "", ""),
                arguments(
                        "--renumber 一、 --start 4",
                        "一、摸清底数\n（一）走访入户\n（二）建立台账\n（三）绘成地图\n二、分类施策\n1.困难群体\n2.流动人口\n三、",
                        "四、摸清底数\n（一）走访入户\n（二）建立台账\n（三）绘成地图\n五、分类施策\n1.困难群体\n2.流动人口\n六、"),
                arguments(
                        "--renumber in-place --start 1=2,2=3",
                        TEXT,
                        "社区工作提纲\n二、摸清底数\n（三）走访入户\n（四）建立台账\n（五）绘成地图\n三、分类施策\n3.困难群体\n4.流动人口\n四、强化保障\n要做到两点：一是加强领导；二是充实队伍。\n"),
                arguments("--strip-numbers --on [marker^=1]", "1.", ""),
                arguments(
                        "--strip-numbers --on [level=1] --number 第一章 --on [level=1]",
                        TEXT,
                        "社区工作提纲\n第一章 摸清底数\n（一）走访入户\n（二）建立台账\n（三）绘成地图\n第二章 分类施策\n1.困难群体\n2.流动人口\n第三章 强化保障\n要做到两点：一是加强领导；二是充实队伍。\n"),
                arguments("--restyle 第一章 --on [level=1]:contains(底数)", "一、摸清", "第一章 摸清"),
                arguments("--explode", "点：一是加强领导；二是", "点：\n一是加强领导；\n二是"),
                arguments("--explode --under :contains(底数)", "", ""),
                arguments("--explode --join-points", "", ""),
                arguments("--replace 台账 --with 清单", "台账", "清单"),
                arguments("--replace 工作 --with 治理 --on heading", "", ""),
                arguments("--replace 立 --with 成 --replace 建成 --with 完成", "建立", "完成"));
    }

    @ParameterizedTest
    @MethodSource("transformations")
    void transformsInTheOrderOfTheOptions(String options, String before, String after) throws IOException {
        List<String> args = new ArrayList<>(List.of("transform", "--print"));
        args.addAll(Arrays.asList(options.split(" ")));
        args.add(write("提纲.txt", TEXT));
        // A selector that means nothing is told; here some do on purpose.
        run(args.toArray(String[]::new));

        assertThat(out()).isEqualTo(before.isEmpty() ? TEXT : TEXT.replace(before, after));
    }

    @Test
    void writesTextWithAnythingInIt() throws IOException {
        String file = write("提纲.txt", "社区工作提纲\n落实\"三会一课\",做到１00%\n");

        assertThat(printed("transform", "--print", "--normalise", "--only", "widths", file))
                .isEqualTo("社区工作提纲\n落实\"三会一课\",做到100%\n");
        assertThat(printed("transform", "--print", "--normalise", file)).isEqualTo("社区工作提纲\n落实“三会一课”，做到100%\n");
    }

    @Test
    void removesWhatIsAlikeToTheDegreeThatIsAsked() throws IOException {
        String file = write("提纲.txt", "社区工作提纲\n一、走访困难群众家庭\n二、建立台账\n三、走访困难群众的家庭\n四、建立台账\n");

        assertThat(printed("transform", "--print", "--deduplicate", file))
                .isEqualTo("社区工作提纲\n一、走访困难群众家庭\n二、建立台账\n三、走访困难群众的家庭\n");
        assertThat(printed("transform", "--print", "--deduplicate", "--alike", "0.7", file))
                .isEqualTo("社区工作提纲\n一、走访困难群众家庭\n二、建立台账\n");
    }

    @Test
    void showsWhatWouldChange() throws IOException {
        String text = TEXT.replace("2.流动", "3.流动");
        String file = write("提纲.txt", text);

        assertThat(printed("transform", "--renumber", "in-place", file))
                .isEqualTo("--- " + file + "\n+++ " + file + "\n@@ -8,1 +8,1 @@\n-3.流动人口\n+2.流动人口\n");
        assertThat(Path.of(file)).hasContent(text);
    }

    @Test
    void showsAnInsertionBehindTheLineBeforeIt() throws IOException {
        String file = write("提纲.txt", UNNUMBERED);

        assertThat(printed("transform", "--move", ":contains(书本)", "--down", file))
                .endsWith("@@ -3,1 +2,0 @@\n-力戒“唯书本论”，尽信书则不如无书。\n@@ -4,0 +4,1 @@\n+力戒“唯书本论”，尽信书则不如无书。\n");
    }

    @Test
    void keepsSignsThatSteerATerminalOutOfIt() throws IOException {
        interactive = true;
        String file = write("提纲.txt", TEXT.replace("2.流动", "3.\u001b[2J流动"));

        assertThat(printed("transform", "--renumber", "in-place", file)).contains("+2. [2J流动人口");
    }

    @Test
    void coloursWhatWouldChangeInATerminal() throws IOException {
        interactive = true;
        String file = write("提纲.txt", TEXT.replace("2.流动", "3.流动"));

        assertThat(printed("transform", "--renumber", "in-place", file))
                .contains("\u001b[31m-3.流动人口\u001b[0m\n\u001b[32m+2.流动人口\u001b[0m\n");
        assertThat(printed("transform", "--color=never", "--renumber", "in-place", file))
                .doesNotContain("\u001b");
    }

    @Test
    void tellsOfReferencesToOtherNumbers() throws IOException {
        String file = write("提纲.txt", TEXT.replace("三、", "四、").replace("做到两点", "按照四、做到两点"));

        assertThat(run("transform", "--renumber", "in-place", file)).isZero();
        assertThat(err()).startsWith("gangmu: " + file + ":10: ").contains("四、");
    }

    @Test
    void saysWhenOnlyNumbersCouldTell() throws IOException {
        String file = write("提纲.txt", UNNUMBERED);

        assertThat(printed("transform", "--promote", ":contains(经验)", file)).isEmpty();
        assertThat(err()).contains("its text is the same").contains("--number");
    }

    @Test
    void graftsAnotherFile() throws IOException {
        String measures = write("保障.txt", "保障措施\n1.成立专班\n2.落实经费\n");
        String file = write("提纲.txt", TEXT);

        assertThat(printed("transform", "--print", "--graft", measures, "--under", "heading:contains(分类)", file))
                .isEqualTo(TEXT.replace("2.流动人口\n", "2.流动人口\n1.成立专班\n2.落实经费\n"));
        assertThat(run("transform", "--graft", measures + "x", "--under", "heading", file))
                .isEqualTo(1);
        assertThat(err()).contains("there is no such file");
    }

    @Test
    void mergesFiles() throws IOException {
        String first = write("甲.txt", "社区工作提纲\n一、摸清底数\n");
        String second = write("乙.txt", "保障措施\n一、加强领导\n");

        assertThat(printed("transform", "--merge", first, second)).isEqualTo("社区工作提纲\n一、摸清底数\n保障措施\n一、加强领导\n");
        assertThat(printed("transform", "--merge", "--flat", "--renumber", "official", first, second))
                .isEqualTo("社区工作提纲\n一、摸清底数\n二、加强领导\n");
        assertThat(printed("transform", "--extract", ":marked", "--merge", second, first))
                .isEqualTo("一、加强领导\n一、摸清底数\n");
    }

    @Test
    void mergesAllFilesOrNone() throws IOException {
        String first = write("甲.txt", "社区工作提纲\n一、摸清底数\n");

        assertThat(run("transform", "--merge", first, folder.resolve("乙.txt").toString()))
                .isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("乙.txt: there is no such file");
    }

    @Test
    void passesOverFilesWithNothingToExtract() throws IOException {
        String first = write("甲.txt", "社区工作提纲\n一、摸清底数\n");
        String second = write("乙.txt", "保障措施\n一、加强领导\n");
        Path out = folder.resolve("新");

        assertThat(printed("transform", "--extract", ":contains(领导)", first, second))
                .isEqualTo("== " + second + " ==\n一、加强领导\n");
        assertThat(printed("transform", "--extract", ":contains(领导)", "--out", out.toString(), first, second))
                .isEmpty();
        assertThat(out).isDirectoryNotContaining("glob:**甲.txt").isDirectoryContaining("glob:**乙.txt");
    }

    @Test
    void printsSeveralUnderTheirNames() throws IOException {
        String first = write("甲.txt", "社区工作提纲\n一、摸清底数\n");
        String second = write("乙.txt", "保障措施\n一、加强领导\n");

        assertThat(printed("transform", "--extract", ":marked", first, second))
                .isEqualTo("== " + first + " ==\n一、摸清底数\n\n== " + second + " ==\n一、加强领导\n");
    }
}
