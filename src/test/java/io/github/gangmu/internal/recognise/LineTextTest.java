package io.github.gangmu.internal.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands inside a line: enumerators, clauses, the end mark. */
class LineTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "要做到：一是摸清底数；二是建好台账；三是抓好落实。 | 一是=1 一是=2 一是=3",
                "要求有二。一要摸清底数，二要建好台账。              | 一要=1 一要=2",
                "办法很多，一则可以借力，二则可以自强。              | 一则=1 一则=2",
                "要求：第一，摸清底数；第二，建好台账。              | 第一，=1 第一，=2",
                "要求：第一是摸清底数；第二是建好台账。              | 第一是=1 第一是=2",
                "怎么办？首先要摸清底数，其次要建好台账，最后要抓好落实。 | 首先=1 首先=2 首先=99",
                "原因有二：其一，底数不清；其二，人手不足。          | 其一=1 其一=2",
                "要：（一）摸清底数；(二)建好台账。                  | （一）=1 （一）=2",
                "要求（1）摸清底数（2）建好台账。                    | （1）=1 （1）=2",
                "分为（甲）动产；（乙）不动产。                      | （甲）=1 （甲）=2",
                "要①摸清底数②建好台账。                            | ①=1 ①=2",
                "要⑴摸清底数⑵建好台账。                            | ⑴=1 ⑴=2",
                "要求：1. 摸清底数；2. 建好台账。                    | 1.=1 1.=2",
                "要求：1、摸清底数；2、建好台账。                    | 1、=1 1、=2",
                "要求：1）摸清底数；2)建好台账。                     | 1）=1 1）=2",
                "要求1.摸清底数2.建好台账                            | 1.=1 1.=2",
                "违法：1车型不符；2酒后驾驶                          | 1=1 1=2",
                "选项：A.动产；B.不动产                              | A.=1 A.=2",
                "要求如下：一、摸清底数；二、建好台账。              | 一、=1 一、=2",
                "总则从略。第二条 为了规范管理。第三条　略           | 第一条=2 第一条=3",
                "两手抓：一方面摸清底数，另一方面建好台账。          | 一方面=1 一方面=2",
                "（一）基本原则。一是以人为本；二是务实。            | 一是=1 一是=2",
                "一是摸清底数；二是建好台账。                        | 一是=2",
                "“要求”一是摸清底数，二是建好台账                  | 一是=1 一是=2",
            })
    void findsEnumeratorsInsideALine(String line, String expected) {
        assertThat(enumerators(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "事件发生(2024)之后",
                "依据第（一）项和第（2）款办理",
                "依据第三条第二款第（一）项办理",
                "增长1.5倍，达到3.5%",
                "自2024年1月1日起，2025年完成",
                "印发〔2021〕3号文件",
                "参见http://example.org/1.html",
                "会议8:30开始，9:00结束",
                "广明元年（880），改元",
                "见图1.所示",
                "达到1、2级标准",
                "共有3个街道，5个社区",
                "至少有 4 名队员",
                "使用Java17.和Python3.开发",
                "统一是大势",
                "这里不一一列举",
            })
    void findsNoEnumeratorInOrdinaryText(String line) {
        assertThat(enumerators(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、摸清底数，建好台账。         | 摸清底数/， 建好台账/。",
                "用好“民情图” 织密“惠民网”     | 用好“民情图”/空 织密“惠民网”/0",
                "摸清底数;建好台账,抓好落实!      | 摸清底数/； 建好台账/， 抓好落实/！",
                "“摸清底数。”他说               | “摸清底数/。 他说/0",
                "他说：“摸清底数。”             | 他说/： “摸清底数/。",
                "**总体要求**：摸清底数           | 总体要求/： 摸清底数/0",
                "安装Visual Studio Code 软件      | 安装Visual~Studio~Code/空 软件/0",
                "摸清底数.建好台账.               | 摸清底数/。 建好台账/。",
                "增长3.5%，达到1,000户。          | 增长3.5%/， 达到1,000户/。",
                "文明、和谐……美丽               | 文明/、 和谐/… 美丽/0",
            })
    void cutsTheTextIntoClauses(String line, String expected) {
        TypedLine read = read(line);

        String clauses = new LineRecogniser()
                .clauses(line, read).stream()
                        .map(clause ->
                                line.substring(clause.start(), clause.end()).replace(' ', '~') + "/"
                                        + (clause.mark() == 0
                                                ? "0"
                                                : clause.mark() == ' ' ? "空" : String.valueOf(clause.mark())))
                        .collect(Collectors.joining(" "));
        assertThat(clauses).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "摸清底数。        | 。",
                "“摸清底数。”     | 。",
                "（摸清底数；）    | ；",
                "**要求如下:**     | ：",
                "摸清底数,         | ，",
                "摸清底数！        | ！",
                "真的吗?           | ？",
                "文明、            | 、",
                "等等……           | …",
                "摸清底数.         | 。",
                "The end.          | 。",
                "1. 摸清底数       | 0",
                "共3.              | 0",
                "《通知》          | 0",
                "1.                | 0",
            })
    void findsTheMarkALineEndsWith(String line, String mark) {
        assertThat(read(line).endMark()).isEqualTo(mark.equals("0") ? 0 : mark.charAt(0));
    }

    private static String enumerators(String line) {
        return read(line).enumerators().stream()
                .map(marker -> marker.numbering().id() + "=" + marker.value())
                .collect(Collectors.joining(" "));
    }

    private static TypedLine read(String line) {
        return new LineRecogniser().recognise(line).get(0);
    }
}
