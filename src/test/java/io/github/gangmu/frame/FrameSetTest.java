package io.github.gangmu.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gangmu.source.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameSetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "力戒▢，▢       | 力戒空谈，多干实事。            | 空谈/多干实事",
                "力戒▢，▢       | 机关力戒空谈,多干实事，见行动   | 空谈/多干实事",
                "力戒▢，▢       | 力戒空谈。多干实事              | -",
                "力戒▢，▢       | 力戒空谈                        | -",
                "以{甲}为{乙}   | 坚持以民为本，以和为贵          | 民/本; 和/贵",
                "以▢为▢         | 以民为本为先                    | 民/本为先",
                "以▢为▢         | 以“为民”为本                    | “为民”/本",
                "以▢为▢         | “以民为本”                      | -",
                "以▢为▢         | 以为                            | -",
                "以▢为▢         | 以我，为民                      | -",
                "以▢为▢         | 以为民为本                      | 为民/本",
                "“▢”即▢         | “绣”即绣花                      | 绣/绣花",
                "“三▢”          | 开展“三进”、“三会”              | 进; 会",
                "▢的“▢”         | 今天，社区的“小桌”，楼道的“灯”。 | 社区/小桌; 楼道/灯",
                "▢起来          | 动起来跑起来                    | 动",
                "让▢起来        | 让人动起来让心暖起来            | 人动; 心暖",
                "▢，让▢         | 服务上门，让人暖心              | 服务上门/人暖心",
                "对▢而言，必须▢ | 对党员而言，必须带头。          | 党员/带头",
                "对▢而言，必须▢ | 对而言而言，必须带头            | 而言/带头",
                "对▢而言，必须▢ | 对党员而言呢，必须带头          | -",
                "对▢而言，必须▢ | 对党员而言，我们必须带头        | -",
                "对▢而言，必须▢ | 对党员而言， 必须带头           | -",
                "▢，▢，▢好      | 一，二，三好                    | 一/二/三",
                "变▢为▢         | 变𠮷为福                        | 𠮷/福",
                "▢办法          | 落实《物业 管理，办法》办法     | 落实《物业 管理，办法》",
            })
    void looksForAFrameAsItIsWritten(String pattern, String text, String expected) {
        List<FrameMatch> matches = FrameSet.of(Frame.of(pattern)).match(text);

        assertThat(matches.isEmpty() ? "-" : slots(matches)).isEqualTo(expected);
    }

    @Test
    void givesSpansAndNamedSlots() {
        FrameMatch match =
                FrameSet.of(Frame.of("以{载体}为{作用}")).match("好，我们以网格为平台，办事").get(0);

        assertThat(match.span()).isEqualTo(new SourceSpan(4, 10));
        assertThat(match.clause()).isEqualTo(2);
        assertThat(match.slot("载体")).contains(new Slot("网格", new SourceSpan(5, 7)));
        assertThat(match.slot("作用").orElseThrow().text()).isEqualTo("平台");
        assertThat(match.slot("别的")).isEmpty();
        assertThat(match.slot("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''           | it is empty",
                "力戒         | no slot",
                "力戒□        | no slot",
                "▢            | no words",
                "▢，▢         | no words",
                "以▢▢为       | nothing stands between two slots",
                "以{甲}{乙}为 | nothing stands between two slots",
                "以{甲为▢     | not closed",
                "以甲}为▢     | without a {",
                "以{}为▢      | names no slot",
                "以{甲}为{甲} | two slots are named {甲}",
                "力戒▢。要▢   | ends it",
                "力戒 ▢       | ends it",
                "力戒▢，，▢   | comma",
                "，力戒▢      | comma",
                "让“▢起来     | opened and not closed",
                "让▢”起来     | never opened",
            })
    void saysWhatIsUnclearAboutAPattern(String pattern, String why) {
        assertThatThrownBy(() -> Frame.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is unclear")
                .hasMessageContaining(why);
    }

    @Test
    void leavesOutTheEndMarkOfAPattern() {
        assertThat(Frame.of(" 推动▢，必须▢。 ").pattern()).isEqualTo("推动▢，必须▢");
        assertThat(Frame.of("力戒▢！")).isEqualTo(Frame.of("力戒▢"));
    }

    @Test
    void countsAndNamesSlots() {
        assertThat(Frame.of("以{载体}为▢").slotNames()).containsExactly("载体", "");
        assertThat(Frame.of("以{载体}为▢").slotCount()).isEqualTo(2);
    }

    @Test
    void addsOwnFramesToTheCatalogue() {
        FrameSet set = Frames.with(Frame.of("点亮▢的“▢”"));

        assertThat(set.frames()).hasSize(Frames.catalogue().size() + 1);
        assertThat(set.match("点亮社区的“微心愿”，健全服务机制"))
                .extracting(match -> match.frame().id())
                .contains("点亮▢的“▢”", "jianquan");
        assertThat(FrameSet.catalogue().frames()).isEqualTo(Frames.catalogue());
    }

    @Test
    void looksForChosenFramesOfTheCatalogueOnly() {
        FrameSet set = FrameSet.of(Frames.require("yi-wei"));

        assertThat(set.match("坚持以人民为中心，所以为民"))
                .extracting(match -> match.frame().pattern())
                .containsExactly("以▢为▢");
    }

    @Test
    void refusesTwoFramesOfOneId() {
        Frame other = new Frame("yi-wei", "拿▢当▢", "", "");

        assertThatThrownBy(() -> Frames.with(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("yi-wei");
        assertThat(FrameSet.of(other).match("拿群众当亲人")).hasSize(1);
    }

    @Test
    void refusesAnUnclearFrameWhoeverMadeIt() {
        Frame frame = new Frame("mine", "▢▢", "", "");

        assertThatThrownBy(() -> FrameSet.of(frame)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"以", "以甲", "“", "《", "，", "甲，", "以甲为", "以甲，"})
    void readsATextThatGoesOnAndOn(String piece) {
        String text = piece.repeat(200_000);

        assertThat(FrameSet.of(Frame.of("以▢为▢到▢"), Frame.of("以▢，为▢，▢")).match(text))
                .isEmpty();
    }

    @Property(tries = 500)
    void whatFillsAPatternIsFoundWithThosePieces(@ForAll("pieces") String first, @ForAll("pieces") String second) {
        Frame frame = Frame.of("凭▢赢▢");

        FrameMatch match =
                FrameSet.of(frame).match("凭" + first + "赢" + second + "。").get(0);

        assertThat(match.slots()).extracting(Slot::text).containsExactly(first, second);
        assertThat(match.span()).isEqualTo(new SourceSpan(0, 2 + first.length() + second.length()));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("甲", "𠮷", "“凭，赢”", "《赢》", "凭", "丙丁", "、")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(it -> String.join("", it));
    }

    private static String slots(List<FrameMatch> matches) {
        return matches.stream()
                .map(match -> match.slots().stream().map(Slot::text).collect(Collectors.joining("/")))
                .collect(Collectors.joining("; "));
    }
}
