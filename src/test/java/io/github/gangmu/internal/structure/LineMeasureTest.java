package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineMeasureTest {
    @Test
    void findsTheShapeOfAPoint() {
        Line line = read("1. 对“老旧小区”而言，必须摸清底数（含商铺）。").line(0);

        assertThat(line.words()).isEqualTo("对“老旧小区”而言，必须摸清底数（含商铺）。");
        assertThat(line.first).isEqualTo('对');
        assertThat(line.last).isEqualTo('铺');
        assertThat(line.end).isEqualTo((byte) Line.END_SENTENCE);
        assertThat(line.quoted).isTrue();
        assertThat(line.balance).isZero();
        assertThat(line.sentences).isEqualTo((byte) 1);
        assertThat(line.width).isEqualTo(45);
        assertThat(line.clauses).containsExactly((char) 9, '对', '言', (char) 10, '必', '铺');
    }

    @Test
    void looksPastSignsOfEmphasis() {
        Line line = read("**加强领导**：压实责任").line(0);

        assertThat(line.words()).isEqualTo("加强领导：压实责任");
        assertThat(line.labelColon).isEqualTo((byte) 1);
        assertThat(line.length).isEqualTo(9);
    }

    @Test
    void knowsWhatNamesADocument() {
        assertThat(read("关于网格管理的通知").line(0).namesDocument).isTrue();
        assertThat(read("社区治理办法（试行）").line(0).namesDocument).isTrue();
        assertThat(read("社区治理").line(0).namesDocument).isFalse();
    }

    @Test
    void countsFunctionWordsInShortLines() {
        assertThat(read("他把门关上了").line(0).functionWords).isEqualTo((byte) 2);
        assertThat(read("还有门窗").line(0).functionWords).isEqualTo((byte) 1);
        assertThat(read("门窗管理").line(0).functionWords).isZero();
        assertThat(read("他把门关上了，又把窗关上了，才从屋里走到院子里去").line(0).functionWords).isZero();
    }

    @Test
    void tellsLettersAndCodeFromIdeographs() {
        assertThat(read("Quick Start").line(0).script).isEqualTo((byte) 1);
        assertThat(read("x = f(y);").line(0).script).isEqualTo((byte) 2);
        assertThat(read("x = f(甲);").line(0).script).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"图为活动现场", "图2 社区网格", "图1-2", "表 3.1：各段长度", "表2"})
    void knowsCaptions(String line) {
        assertThat(read(line).line(0).role).isEqualTo(Role.IMAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"图书室", "表3个月内交齐", "图", "表 决", "看图2"})
    void takesNoOtherWordsForCaptions(String line) {
        assertThat(read(line).line(0).role).isEqualTo(Role.NONE);
    }

    @Test
    void knowsAnAddressAlone() {
        assertThat(read("https://a.example/b?c=1#d").line(0).role).isEqualTo(Role.DIRECTIVE);
        assertThat(read("http 请求").line(0).role).isEqualTo(Role.NONE);
        assertThat(read("httpd").line(0).role).isEqualTo(Role.NONE);
    }

    @Test
    void tellsDatesAndNotesFromItems() {
        assertThat(read("2026年3月4日").line(0).role).isEqualTo(Role.DATE);
        assertThat(read("二〇二六年三月").line(0).role).isEqualTo(Role.DATE);
        assertThat(read("（ 2026年3月4日）").line(0).role).isEqualTo(Role.DATE);
        assertThat(read("XX年×月X日").line(0).role).isEqualTo(Role.DATE);
        assertThat(read("2026 摸清底数").line(0).role).isEqualTo(Role.NONE);
        assertThat(read("联系人：村组干部").line(0).role).isEqualTo(Role.NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国发〔2021〕3号",
                "×安委办发〔2025〕5号",
                "XX教字[20XX]X号",
                "江政办函﹝2021﹞12 号",
                "江政发〔2021〕3号　　　　签发人：张明",
                "某府办〔〕号",
                "第714号",
                "2021年第5号",
                "（2021年第 5 号）",
                "〔2021〕7号",
                "第3期（总第48期）",
                "2021年第 3 期（总第四十八期）",
                "（总第48期）",
                "临河市人民政府办公室　　　2021年4月3日印发",
                "临河市民政局办公室    2021年3月12日"
            })
    void knowsTheNumberOfADocument(String line) {
        assertThat(read(line).line(0).role).isEqualTo(Role.DOCUMENT_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第三号提案",
                "解放路12号",
                "第二号",
                "《通知》〔2021〕3号文",
                "文件由签发人：张明",
                "第3期",
                "第三期工程",
                "临河市民政局2021年3月12日",
                "王明　　2021年3月12日"
            })
    void knowsWhatIsNoNumberOfADocument(String line) {
        assertThat(read(line).line(0).role).isNotEqualTo(Role.DOCUMENT_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20XX年X月X日",
                "3月4日",
                "2024年1月30日 星期二",
                "2024-01-30（周二）",
                "2024-01-30 12:30",
                "9:45 2013/4/24",
                "2013年04月21日 08时04分24秒",
                "２０２１年３月４日",
                "二O二一年三月四日",
                "年　月　日",
                "20  年  月  日",
                "2021-03-04",
                "2021年　3月　4日",
                "3月4日 星期二 小雨",
                "2021年3月4日　多云转晴",
                "（202×年×月）"
            })
    void knowsTheDateOfADocument(String line) {
        assertThat(read(line).line(0).role).isEqualTo(Role.DATE);
    }

    @Test
    void knowsThePartsThatAreNotCounted() {
        assertThat(read("参考文献").line(0).role).isEqualTo(Role.PART);
        assertThat(read("  前言").line(0).role).isEqualTo(Role.PART);
        assertThat(read("目　　录").line(0).role).isEqualTo(Role.PART);
        assertThat(read("参 考 文 献").line(0).role).isEqualTo(Role.PART);
        assertThat(read("一、前言").line(0).role).isEqualTo(Role.NONE);
        assertThat(read("前言后语").line(0).role).isEqualTo(Role.NONE);
    }

    @Test
    void knowsAppendicesAndWhoADocumentIsSentTo() {
        assertThat(read("附录A 通讯录").line(0).role).isEqualTo(Role.PART);
        assertThat(read("附录二　物资清单").line(0).role).isEqualTo(Role.PART);
        assertThat(read("附录中的物资").line(0).role).isEqualTo(Role.NONE);
        assertThat(read("此件公开发布").line(0).role).isEqualTo(Role.PARENTHESIS);
        assertThat(read("抄送：市政府办公室").line(0).role).isEqualTo(Role.NOTE);
        assertThat(read("报：市委、市政府").line(0).role).isEqualTo(Role.NOTE);
        assertThat(read("咨询电话：12345").line(0).role).isEqualTo(Role.NOTE);
        assertThat(read("执笔：陈晨").line(0).role).isEqualTo(Role.BYLINE);
    }

    @Test
    void measuresLatinLettersHalfAsLongAsIdeographs() {
        assertThat(read("摸清底数").line(0).length).isEqualTo(4);
        assertThat(read("Database").line(0).length).isEqualTo(4);
        assertThat(read("**Git** 入门").line(0).length).isEqualTo(4);
    }

    @Test
    void seesTwoCellsInALineWithoutAMarker() {
        assertThat(read("项目名称\t网格管理系统").line(0).role).isEqualTo(Role.CELLS);
        assertThat(read("\t多路径").line(0).role).isEqualTo(Role.NONE);
        assertThat(read("第一章\t绪论").line(0).role).isEqualTo(Role.NONE);
        assertThat(read("项目\t名称\t说明").line(0).role).isEqualTo(Role.TABLE);
    }

    @Test
    void countsThingsThatAreNamed() {
        assertThat(read("做好三件事和4项改革").line(0).counts()).isEqualTo(1 << 3 | 1 << 4);
        assertThat(read("第三季度办结12件").line(0).counts()).isZero();
    }

    @Test
    void seesHardWrapsByTheUsualWidth() {
        String wrapped = "各村要逐户登记摸清底数再由网格员上门核对数据并建好台账\n".repeat(8);

        assertThat(read(wrapped).wrapShare).isEqualTo(4);
        assertThat(read(wrapped + "各村".repeat(40)).wrapShare).isZero();
        assertThat(read("各村逐户登记\n".repeat(8)).wrapShare).isZero();
    }

    /** The text is looked at in parts; wherever a line lies in it, it measures the same. */
    @Property(tries = 50)
    void measuresALineAlikeWhereverItStands(@ForAll @IntRange(max = 9000) int before) {
        String line = "（一）强化责任落实。各单位要“明确分工”，抓好落实；";
        Line alone = read(line).line(0);
        LineSequence document = read("登".repeat(before) + "\n" + line + "\n" + "记".repeat(5000));
        Line found = document.line(before == 0 ? 0 : 1);

        assertThat(found.words()).isEqualTo(alone.words());
        assertThat(found.clauses).isEqualTo(alone.clauses);
        assertThat(List.of(found.signs, found.width, found.runIn, found.end))
                .isEqualTo(List.of(alone.signs, alone.width, alone.runIn, alone.end));
    }

    /** Signs are summed up part by part; a line of many parts is measured as it would be sign by sign. */
    @Property(tries = 300)
    void sumsUpTheSignsOfALineOfAnyLength(@ForAll("manySigns") String words) {
        Line line = read("甲" + words + "乙").line(0);
        String measured = line.words();

        assertThat(measured).isEqualTo("甲" + words + "乙");
        assertThat(line.balance).isEqualTo((short) (count(measured, "“《（(") - count(measured, "”》）)")));
        assertThat(line.sentences).isEqualTo((byte) Math.min(4, count(measured, "。；！？") + 1));
        int narrow = (int) measured.chars().filter(c -> c < '\u2e80').count();
        assertThat(line.width).isEqualTo(2 * measured.length() - narrow);
        int stop = measured.indexOf('。');
        assertThat(line.runIn).isEqualTo((byte) (stop < 0 ? 0 : stop <= 30 ? 2 : 1));
        int colon = measured.indexOf('：');
        assertThat(line.labelColon).isEqualTo((byte) (colon >= 0 && colon < 13 ? 1 : 0));
        assertThat(line.quoted).isEqualTo(count(measured, "“”") > 0);
        assertThat(line.brackets).isEqualTo(count(measured, "（）()") > 0);
    }

    @Provide
    Arbitrary<String> manySigns() {
        return Arbitraries.of("摸清底数", "网格", "“", "”", "《", "》", "（", "）", "(", ")", "。", "；", "！", "，", "：", "a")
                .list()
                .ofMaxSize(900)
                .map(parts -> String.join("", parts));
    }

    private static long count(String words, String signs) {
        return words.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }

    private static LineSequence read(String text) {
        return new LineSequence(new LineRecogniser().recognise(text), text);
    }
}
