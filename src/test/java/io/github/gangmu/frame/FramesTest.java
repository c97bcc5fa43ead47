package io.github.gangmu.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gangmu.source.SourceSpan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {

    @Test
    void findsEveryFrameOfTheSeedOutline() throws IOException {
        List<String> found = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("seeds/grassroots-governance.txt"));
        for (int i = 0; i < lines.size(); i++) {
            for (FrameMatch match : Frames.of(lines.get(i))) {
                found.add((i + 1) + "\t" + written(match, "\t"));
            }
        }

        List<String> expected =
                Files.readAllLines(Path.of("src/test/resources/io/github/gangmu/seed-frames.tsv")).stream()
                        .filter(row -> !row.startsWith("#"))
                        .toList();
        assertThat(found).containsExactlyElementsOf(expected);
    }

    static Stream<Frame> frames() {
        return Frames.catalogue().stream();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void aFrameIsFoundInItsExample(Frame frame) {
        FrameMatch match = Frames.of(frame.example()).get(0);

        assertThat(match.frame()).isEqualTo(frame);
        assertThat(match.slots()).hasSize(frame.slotCount());
        assertThat(match.span()).isEqualTo(new SourceSpan(0, frame.example().length()));
    }

    @Test
    void aFrameIsNamedOnce() {
        assertThat(Frames.catalogue()).extracting(Frame::id).doesNotHaveDuplicates();
        assertThat(Frames.catalogue()).extracting(Frame::pattern).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以“三联三进”党建工作机制联系群众",
                "所以为了发展",
                "以为这样就行",
                "因为以及作为",
                "以更大力度，为群众服务",
                "由于得到支持",
                "改变作风为民服务",
                "创新能力不够强",
                "提高本领很重要",
                "完善的服务体系",
                "大力度治理",
                "服从组织得到锻炼",
                "穿越超越优越",
                "越来越好",
                "既然如此又能怎样",
                "必将有所作为",
                "把握方向需要眼光",
                "使用手册成为教材",
                "共产党人的“初心”",
                "天气变化很大",
                "化解矛盾为民服务",
                "“以人为本”",
                "",
                "，。；",
            })
    void refusesWordsThatOnlyLookLikeAFrame(String text) {
        assertThat(Frames.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "以民为本。                              | 以▢为▢ 民/本",
                "一是以网格为底座，把好入口关。          | 以▢为▢ 网格/底座; 把好▢ 入口关",
                "以“为民”为本                          | 以▢为▢ “为民”/本",
                "坚持以群众满意为标准，不断提升服务水平。 | 坚持▢ 以群众满意为标准; 以▢为▢ 群众满意/标准; 提升▢ 服务水平",
                "对窗口单位而言，必须强化服务意识。      | 对▢而言，必须▢ 窗口单位/强化服务意识; 强化▢ 服务意识",
                "推动以网格为底座的平台向智慧平台转变    | 推动▢向▢转变 以网格为底座的平台/智慧平台; 以▢为▢ 网格/底座的平台",
                "推动发展                                 | 推动▢ 发展",
                "以居民为主体的议事会                     | 以▢为▢ 居民/主体",
                "以法为据、以理服人                       | 以▢为▢ 法/据",
                "以党建促发展、以服务聚人心               | 以▢促▢ 党建/发展",
                "不仅要健全机制，而且必须抓好落实         | 不仅▢而且▢ 要健全机制/必须抓好落实; 要▢ 健全机制; 健全▢ 机制; 必须▢ 抓好落实; 抓好▢ 落实",
                "既抓当前，又谋长远，还补短板             | 既▢又▢ 抓当前/谋长远",
                "强化创新引领                             | 强化▢ 创新引领",
                "建立了联席会议机制                       | 建立▢机制 联席会议",
                "“一张清单”打破壁垒                       | 打破▢ 壁垒",
                "为转型提供了坚实的保障                   | 为▢提供▢ 转型/坚实的保障",
                "户数从八十户增长到一百户                 | 从▢到▢ 八十户/一百户",
                "夯实基础、强化监管                       | 夯实▢ 基础",
                "以需求为导向推动服务                     | 以▢为▢ 需求/导向",
                "落实《物业管理办法》                     | 落实▢ 《物业管理办法》",
                "让老街“火”起来，让新区“靓”起来        | 让▢“▢”起来 老街/火; 让▢“▢”起来 新区/靓",
                "“网\"即覆盖到底                          | “▢”即▢ 网/覆盖到底",
                "变𠮷为福                                | 变▢为▢ 𠮷/福",
            })
    void tellsWhatFillsTheSlots(String text, String expected) {
        assertThat(Frames.of(text).stream()
                        .map(match -> match.frame().pattern() + " "
                                + match.slots().stream().map(Slot::text).collect(Collectors.joining("/")))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void givesTheSpanOfEachSlot() {
        String text = "我们以“十心”为平台。";

        FrameMatch match = Frames.of(text).get(0);

        assertThat(match.span()).isEqualTo(new SourceSpan(2, 10));
        assertThat(match.slots())
                .containsExactly(new Slot("“十心”", new SourceSpan(3, 7)), new Slot("平台", new SourceSpan(8, 10)));
    }

    @Test
    void findsTheSameOnManyThreads() throws IOException {
        String text = Files.readString(Path.of("seeds/grassroots-governance.txt"));
        List<FrameMatch> alone = Frames.of(text);

        assertThat(IntStream.range(0, 32)
                        .parallel()
                        .mapToObj(i -> Frames.of(text))
                        .toList())
                .allMatch(alone::equals);
    }

    @Test
    void tellsHowFramesNestAndWhichClauseTheyFill() {
        assertThat(Frames.of("必须强化组织引领，夯实基础"))
                .extracting(match -> match.frame().pattern() + " " + match.depth() + " " + match.clause())
                .containsExactly("必须▢ 0 1", "强化▢ 1 1", "夯实▢ 0 2");
        assertThat(Frames.of("今年，不仅要健全机制，而且必须抓好落实"))
                .extracting(match -> match.frame().pattern() + " " + match.depth() + " " + match.clause())
                .containsExactly("不仅▢而且▢ 0 2", "要▢ 1 2", "健全▢ 2 2", "必须▢ 1 3", "抓好▢ 2 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"甲以乙为", "以", "为", "“", "\"", "“甲”", "推动", "推动甲，", "以甲，", "让“", "的", "甲乙的“", "要健全，", "必须", "𠮷"})
    void readsATextThatGoesOnAndOn(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        assertThat(Frames.of(text))
                .allSatisfy(match -> assertThat(match.span().end()).isLessThanOrEqualTo(text.length()));
    }

    @Test
    void findsAFrameById() {
        assertThat(Frames.require("yi-wei").pattern()).isEqualTo("以▢为▢");
        assertThat(Frames.find("no-such-frame")).isEmpty();
        assertThatThrownBy(() -> Frames.require("no-such-frame"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-frame");
    }

    @Test
    void aMatchCanBeSerialized() throws Exception {
        FrameMatch match = Frames.of("以民为本").get(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(match);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(match);
        }
    }

    private static String written(FrameMatch match, String separator) {
        return match.frame().pattern()
                + separator
                + match.slots().stream().map(Slot::text).collect(Collectors.joining(separator));
    }
}
