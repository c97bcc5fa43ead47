package io.github.gangmu.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.source.SourceSpan;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParallelismTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "力戒空谈。/力戒浮夸。/力戒拖拉。                        | 力戒▢",
                "点亮楼道的“灯”/守好小院的“门”                           | ▢的“▢”",
                "动起来/亮起来/热起来                                    | ▢起来",
                "山清，水秀/人勤，春早                                   | ▢，▢",
                "春风/夏雨/秋霜                                          | ▢",
                "管住嘴、迈开腿/管住手、守住心                           | 管住▢、▢",
                "“一站\"办事/“二站”议事/“三站”学习                       | “▢站”▢",
                "以邻为伴 以和为贵/以学为乐 以勤为本                     | 以▢为▢ 以▢为▢",
                "甲/甲                                                   | 甲",
            })
    void namesTheFrameThatTextsShare(String texts, String pattern) {
        assertThat(Parallelism.of(List.of(texts.split("/"))).pattern()).isEqualTo(pattern);
    }

    @Test
    void givesTheSlotsOfEachText() {
        Parallelism measure = Parallelism.of(List.of("力戒空谈，多干实事。", "力戒浮夸，多报实情。"));

        assertThat(measure.pattern()).isEqualTo("力戒▢，多▢实▢");
        assertThat(measure.slots().get(1))
                .containsExactly(
                        new Slot("浮夸", new SourceSpan(2, 4)),
                        new Slot("报", new SourceSpan(6, 7)),
                        new Slot("情", new SourceSpan(8, 9)));
        assertThat(measure.frame()).contains(Frame.of("力戒▢，多▢实▢"));
        assertThat(measure.score()).isCloseTo(1, Offset.offset(1e-9));
    }

    @Test
    void tellsWhoBreaksTheFrame() {
        assertThat(Parallelism.of(List.of("党建领航，建强堡垒", "服务聚心，建好家园", "网格定责。", "文化润心，建美社区"))
                        .breaking())
                .containsExactly(2);
        assertThat(Parallelism.of(List.of("让街巷“靓”起来", "让楼道“亮”起来", "使邻里“近”起来", "让小院“火”起来"))
                        .breaking())
                .containsExactly(2);
        assertThat(Parallelism.of(List.of("春风", "夏雨", "秋霜", "冬雪")).breaking()).isEmpty();
    }

    @Test
    void isLessParallelWhereLengthsAndPlacesDiffer() {
        double even = Parallelism.of(List.of("抓实党建强堡垒", "抓实产业富乡亲")).score();
        double uneven = Parallelism.of(List.of("抓实党建强堡垒", "抓实产业增收致富带动乡亲")).score();
        double none = Parallelism.of(List.of("天气很好", "昨天开了一个会，讨论了三件事。")).score();

        assertThat(even).isGreaterThan(uneven);
        assertThat(uneven).isGreaterThan(none);
    }

    @Test
    void measuresNothingInFewerThanTwoTexts() {
        assertThat(Parallelism.of(List.of()).pattern()).isEmpty();
        assertThat(Parallelism.of(List.of("力戒空谈")).score()).isZero();
        assertThat(Parallelism.of(List.of("力戒空谈")).frame()).isEmpty();
    }

    @Test
    void measuresManyAndLongTexts() {
        assertThat(Parallelism.of(Collections.nCopies(5_000, "力戒空谈，多干实事")).pattern())
                .isEqualTo("力戒空谈，多干实事");
        assertThat(Parallelism.of(List.of("甲" + "乙".repeat(50_000) + "丙", "甲" + "丁".repeat(50_000) + "丙"))
                        .pattern())
                .isEqualTo("甲▢丙");
    }

    @Test
    void discoversTheMostFrequentFirst() {
        List<FrameDiscovery.Discovered> found = FrameDiscovery.over(List.of(
                List.of("点亮楼道的“灯”，照亮心", "守好小院的“门”，守住情"),
                List.of("念好邻里的“经”", "唱好共治的“戏”", "下好统筹的“棋”"),
                List.of("以民为本", "以和为贵"),
                List.of("只有一条"))
                .stream());

        assertThat(found.get(0).pattern()).isEqualTo("▢好▢的“▢”");
        assertThat(found).extracting(FrameDiscovery.Discovered::pattern).contains("▢的“▢”", "以▢为▢");
        assertThat(found.stream().filter(FrameDiscovery.Discovered::isKnown))
                .extracting(FrameDiscovery.Discovered::pattern)
                .containsExactly("以▢为▢");
    }

    @Test
    void countsAFrameOverAllGroups() {
        FrameDiscovery.Discovered found =
                FrameDiscovery.over(List.of(List.of("让街巷靓起来", "让楼道亮起来"), List.of("天晴，让人心暖起来", "雨停，让小院火起来")).stream())
                        .stream()
                        .filter(frame -> frame.pattern().equals("让▢起来"))
                        .findFirst()
                        .orElseThrow();

        assertThat(found.groups()).isEqualTo(2);
        assertThat(found.texts()).isEqualTo(4);
        assertThat(found.parallelism()).isBetween(0.8, 1.0);
        assertThat(found.example()).isEqualTo("让街巷靓起来");
    }

    @Property(tries = 500)
    void slotsAndWordsMakeUpTheText(@ForAll("siblings") List<String> texts) {
        Parallelism measure = Parallelism.of(texts);

        assertThat(measure.score()).isBetween(0.0, 1.0);
        assertThat(measure.slots()).hasSameSizeAs(texts);
        for (int i = 0; i < texts.size(); i++) {
            if (measure.breaking().contains(i) || texts.size() < 2) {
                continue;
            }
            StringBuilder text = new StringBuilder();
            int slot = 0;
            for (char c : measure.pattern().toCharArray()) {
                text.append(c == '▢' ? measure.slots().get(i).get(slot++).text() : String.valueOf(c));
            }
            assertThat(text.toString()).isEqualTo(texts.get(i));
        }
    }

    @Provide
    Arbitrary<List<String>> siblings() {
        return Arbitraries.of("甲", "乙", "丙丁", "以", "为", "“甲”", "“乙”", "、", "，", "𠮷")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(it -> "戊" + String.join("", it).replace("，", "，己") + "庚")
                .list()
                .ofMaxSize(6);
    }
}
