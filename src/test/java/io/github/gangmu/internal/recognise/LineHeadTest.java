package io.github.gangmu.internal.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineHeadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "一、总体要求              | 一、      | 1      | 总体要求",
                "十一、保障措施            | 一、      | 11     | 保障措施",
                "一百零二、附则            | 一、      | 102    | 附则",
                "二．总体要求              | 一.       | 2      | 总体要求",
                "三. 总体要求              | 一.       | 3      | 总体要求",
                "（二）基本原则            | （一）    | 2      | 基本原则",
                "&emsp;&emsp;（二）原则    | （一）    | 2      | 原则",
                "│   ├─ （二）原则         | （一）    | 2      | 原则",
                "    └── 2. 原则           | 1.        | 2      | 原则",
                "&nbsp; ②加强领导          | ①        | 2      | 加强领导",
                "(三) 基本原则             | （一）    | 3      | 基本原则",
                "（四）、基本原则          | （一）    | 4      | 基本原则",
                "（ 五 ）．基本原则        | （一）    | 5      | 基本原则",
                "〈二〉基本原则            | 〈一〉    | 2      | 基本原则",
                "二）基本原则              | 一）      | 2      | 基本原则",
                "二 总体要求               | 一        | 2      | 总体要求",
                "1. 强化领导               | 1.        | 1      | 强化领导",
                "１２．强化领导            | 1.        | 12     | 强化领导",
                "3\\. 强化领导             | 1.        | 3      | 强化领导",
                "2、强化领导               | 1、       | 2      | 强化领导",
                "3）强化领导               | 1）       | 3      | 强化领导",
                "4) 强化领导               | 1）       | 4      | 强化领导",
                "（5）强化领导             | （1）     | 5      | 强化领导",
                "(6) 强化领导              | （1）     | 6      | 强化领导",
                "1 目的                    | 1         | 1      | 目的",
                "2酒后驾驶                 | 1         | 2      | 酒后驾驶",
                "7                         | 1         | 7      | ''",
                "1.2024年工作回顾          | 1.        | 1      | 2024年工作回顾",
                "2.21世纪的城市            | 1.        | 2      | 21世纪的城市",
                "1.1目的                   | 1.1       | 1 1    | 目的",
                "1.2 适用范围              | 1.1       | 1 2    | 适用范围",
                "2.3.1. 编制依据           | 1.1.1     | 2 3 1  | 编制依据",
                "１．２ 适用范围           | 1.1       | 1 2    | 适用范围",
                "8.5Spring配置             | 1.1       | 8 5    | Spring配置",
                "②加强领导                 | ①        | 2      | 加强领导",
                "❸ 加强领导                | ❶        | 3      | 加强领导",
                "㈣、加强领导              | ㈠        | 4      | 加强领导",
                "⑵ 加强领导                | ⑴        | 2      | 加强领导",
                "⒊加强领导                 | ⒈        | 3      | 加强领导",
                "ⓑ 加强领导                | ⓐ        | 2      | 加强领导",
                "贰、比赛项目              | 壹、      | 2      | 比赛项目",
                "（叁）比赛项目            | （壹）    | 3      | 比赛项目",
                "第一章 总则               | 第一章    | 1      | 总则",
                "第 2 章 方法              | 第1章     | 2      | 方法",
                "第十二条之一 本条例所称   | 第一条    | 12 1   | 本条例所称",
                "第三条　本办法所称        | 第一条    | 3      | 本办法所称",
                "第二部分：工作任务        | 第一部分  | 2      | 工作任务",
                "一，总体要求              | 一，      | 1      | 总体要求",
                "2:重点任务                | 1：       | 2      | 重点任务",
                "2。建好台账               | 1。       | 2      | 建好台账",
                "第二种是长期借款          | 第一种是  | 2      | 长期借款",
                "第三步是抓好落实          | 第一步是  | 3      | 抓好落实",
                "第三单元 函数             | 第一单元  | 3      | 函数",
                "第2周                     | 第1周     | 2      | ''",
                "第一，摸清底数            | 第一，    | 1      | 摸清底数",
                "第二、建好台账            | 第一、    | 2      | 建好台账",
                "第三:抓好落实             | 第一：    | 3      | 抓好落实",
                "第四是抓好落实            | 第一是    | 4      | 抓好落实",
                "第五 抓好落实             | 第一      | 5      | 抓好落实",
                "一是摸清底数；            | 一是      | 1      | 摸清底数；",
                "十二是建好台账；          | 一是      | 12     | 建好台账；",
                "二要建好台账；            | 一要      | 2      | 建好台账；",
                "三靠群众支持。            | 一靠      | 3      | 群众支持。",
                "首先，夯实基础            | 首先      | 1      | 夯实基础",
                "其次要建强堡垒            | 首先      | 2      | 要建强堡垒",
                "再者，培育人才            | 首先      | 3      | 培育人才",
                "最后，发动群众            | 首先      | 99     | 发动群众",
                "其二，人手不足            | 其一      | 2      | 人手不足",
                "一方面，底数不清          | 一方面    | 1      | 底数不清",
                "另一方面，人手不足        | 一方面    | 2      | 人手不足",
                "乙、不动产                | 甲、      | 2      | 不动产",
                "（丙）其他财产            | （甲）    | 3      | 其他财产",
                "B. 乙方案                 | A.        | 2      | 乙方案",
                "C、丙方案                 | A、       | 3      | 丙方案",
                "b) 乙方案                 | a）       | 2      | 乙方案",
                "（c）丙方案               | （a）     | 3      | 丙方案",
                "Ｄ．丁方案                | A.        | 4      | 丁方案",
                "Ⅳ. 结论                  | Ⅰ.       | 4      | 结论",
                "Ⅴ 结论                   | Ⅰ        | 5      | 结论",
                "IV. 结论                  | I.        | 4      | 结论",
                "vii) 结论                 | i）       | 7      | 结论",
                "【2】数据来源             | 【1】     | 2      | 数据来源",
                "[3] 数据来源              | [1]       | 3      | 数据来源",
                "［4］数据来源             | [1]       | 4      | 数据来源",
                "〔5〕数据来源             | 〔1〕     | 5      | 数据来源",
                "步骤二：建好台账          | 步骤一：  | 2      | 建好台账",
                "问题3:人手不足            | 问题1：   | 3      | 人手不足",
                "任务三、抓好落实          | 任务一、  | 3      | 抓好落实",
                "专栏 4 重点工程           | 专栏1     | 4      | 重点工程",
                "附件2                     | 附件1     | 2      | ''",
            })
    void readsANumberAtTheHead(String line, String style, String values, String text) {
        TypedLine read = read(line);

        LineMarker label = marker(read.label());
        assertThat(label.numbering().id()).isEqualTo(style);
        assertThat(label.numbers()).isEqualTo(numbers(values));
        assertThat(line.substring(read.textStart(), read.to())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年1月1日",
                "3.5%的增长来自服务业",
                "2025.9.14",
                "11.5.14.2的试验适用于本类产品",
                "第六条规定的情形除外",
                "第（一）项所列材料",
                "第一、二届大会",
                "8:30到会",
                "8：30到会",
                "3.5万元以内",
                "3个方面",
                "12 月底前完成",
                "5G网络",
                "2024-11-22",
                "（2024）第3号",
                "〔2021〕3号",
                "（一九四九年）",
                "、并列的分句",
                "A.B公司",
                "http://example.org/1.html",
                "最后一公里",
                "其他事项",
                "一般要求",
                "示例5.3是什么",
                "**加粗**的文字",
                "以“十心”为平台",
            })
    void refusesWhatOnlyLooksLikeANumber(String line) {
        assertThat(read(line).label()).isNull();
        assertThat(read(line).bullet()).isNull();
        assertThat(read(line).form()).isEqualTo(LineForm.TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "● 加强领导      | ●  | 加强领导",
                "◆加强领导       | ◆  | 加强领导",
                "·加强领导       | ·  | 加强领导",
                "- 加强领导      | -  | 加强领导",
                "- [ ] 加强领导  | -  | 加强领导",
                "✅ 加强领导     | ✅ | 加强领导",
                "❌ 加强领导     | ✅ | 加强领导",
                "* 加强领导      | *  | 加强领导",
                "+ 加强领导      | +  | 加强领导",
                "——加强领导      | —— | 加强领导",
                "--加强领导      | -- | 加强领导",
                "※加强领导       | ※  | 加强领导",
                "\\- 加强领导    | -  | 加强领导",
            })
    void readsABullet(String line, String sign, String text) {
        TypedLine read = read(line);

        LineMarker bullet = marker(read.bullet());
        assertThat(bullet.numbering().id()).isEqualTo(sign);
        assertThat(bullet.numbers()).isEmpty();
        assertThat(line.substring(read.textStart(), read.to())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"# 提纲,1", "##提纲,2", "＃＃＃ 提纲,3", "###### 提纲,6", "#提纲,1"})
    void readsAMarkdownMark(String line, int depth) {
        TypedLine read = read(line);

        assertThat(read.depth()).isEqualTo(depth);
        assertThat(marker(read.markdown()).end()).isEqualTo(depth);
        assertThat(line.substring(read.textStart())).isEqualTo("提纲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#基层治理#好做法", "####### 七个井号"})
    void refusesHashesThatMarkNoHeading(String line) {
        assertThat(read(line).depth()).isZero();
    }

    @Test
    void readsIndentationMarkBulletAndNumberTogether() {
        String text = "　　 - **一是**摸清底数；";

        TypedLine line = read(text);

        assertThat(line.indent()).isEqualTo(5);
        assertThat(line.from()).isEqualTo(3);
        assertThat(marker(line.bullet()).start()).isEqualTo(3);
        assertThat(marker(line.label()).numbering().id()).isEqualTo("一是");
        assertThat(text.substring(line.textStart())).isEqualTo("摸清底数；");
        assertThat(line.emphasised()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**一、总体要求**  | true",
                "一、**总体要求**  | true",
                "***总体要求***    | true",
                "**总体要求**：略  | true",
                "**一、**总体要求  | false",
                "总体**要求**      | false"
            })
    void seesWhetherTheTextIsBold(String line, boolean emphasised) {
        assertThat(read(line).emphasised()).isEqualTo(emphasised);
    }

    @Test
    void namesEachStyleOnce() {
        List<TypedLine> lines = new LineRecogniser().recognise("一、甲\n二、乙\n步骤1：丙\n步骤2：丁");

        assertThat(marker(lines.get(0).label()).numbering())
                .isSameAs(marker(lines.get(1).label()).numbering());
        assertThat(marker(lines.get(2).label()).numbering())
                .isSameAs(marker(lines.get(3).label()).numbering());
    }

    private static List<Integer> numbers(String values) {
        return Arrays.stream(values.split(" ")).map(Integer::valueOf).toList();
    }

    private static LineMarker marker(@Nullable LineMarker marker) {
        assertThat(marker).isNotNull();
        return marker;
    }

    private static TypedLine read(String line) {
        List<TypedLine> lines = new LineRecogniser().recognise(line);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "#读书 #社区, 0",
        "#读书 #book, 0",
        "#book, 0",
        "#book/garden_2, 0",
        "#读书, 1",
        "#C语言, 1",
        "# book, 1",
        "##book, 2",
        "#读书 社区, 1",
        "#读书 # 社区, 1",
        "# C #, 1"
    })
    void takesTagsForADirective(String line, int depth) {
        assertThat(read(line).depth()).isEqualTo(depth);
    }

    @ParameterizedTest
    @CsvSource({
        "'== 甲 ==\n=== 乙 ===\n== 丙 ==', '2 3 2'",
        "'====== 甲 ======\n===== 乙 =====\n==== 丙 ====', '1 2 3'",
        "'===== 甲 =====\n正文。\n===== 乙 =====', '2 0 2'",
        "'=== 甲 ===\n== 乙 ==', '4 5'",
        "'=== 甲 ===\n==== 乙 ====', '3 4'",
        "'====\n== 甲 ==', '0 2'"
    })
    void countsTheSignsOfWikisUpOrDown(String text, String depths) {
        assertThat(new LineRecogniser()
                        .recognise(text).stream().map(TypedLine::depth).toList())
                .isEqualTo(numbers(depths));
    }

    @ParameterizedTest
    @CsvSource({
        "## 总体要求 ##, 总体要求",
        "## 总体要求 #####, 总体要求",
        "##总体要求##, 总体要求",
        "# 学习 C#, 学习 C#",
        "##总体要求#, 总体要求#",
        "总体要求 ##, 总体要求 ##",
        "== 总体要求 ==, 总体要求",
        "===总体要求===, 总体要求",
        "=== 总体要求 ==, 总体要求 ==",
        "== 总体要求, 总体要求",
        "== == 总体要求 ==, 总体要求",
        "==总体要求==, ==总体要求==",
        "=== 一、总体要求 ===, 总体要求",
        "** 总体要求 ##, 总体要求 ##",
        "## ##, ''"
    })
    void leavesSignsThatCloseAMarkOutOfTheText(String line, String text) {
        TypedLine read = read(line);

        assertThat(line.substring(read.textStart(), Math.max(read.textStart(), read.to())))
                .isEqualTo(text);
    }

    @Test
    void leavesCodeAsItIs() {
        String text = "```\n== 甲 ==\n```";

        TypedLine code = new LineRecogniser().recognise(text).get(1);

        assertThat(text.substring(code.textStart(), code.to())).isEqualTo("== 甲 ==");
    }
}
