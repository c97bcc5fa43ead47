package io.github.gangmu.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.OutlineLaws;
import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.source.LineMap;
import io.github.gangmu.source.SourceReader;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OutlineSectionPropertyTest {
    private static final OutlineParser PARSER = OutlineParser.standard();

    @Property(tries = 1500)
    void sectionsJoinedAreTheText(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 16, max = 120) int size,
            @ForAll @IntRange(max = 120) int more) {
        check(text, new SectionWindow(size, size + more));
    }

    @Property(tries = 300)
    void sectionsOfAnyStringJoinedAreTheString(@ForAll String text, @ForAll @IntRange(min = 16, max = 64) int size) {
        check(text, new SectionWindow(size, size));
    }

    private static void check(String text, SectionWindow window) {
        List<OutlineSection> sections = sections(text, window);
        StringBuilder joined = new StringBuilder();
        for (OutlineSection section : sections) {
            assertThat(section.start()).isEqualTo(joined.length());
            assertThat(section.line()).isEqualTo(LineMap.of(text).lineOf((int) section.start()));
            String own = section.outline().text();
            assertThat(own).isNotEmpty();
            OutlineLaws.check(section.outline(), own);
            joined.append(own);
        }
        assertThat(joined.toString()).isEqualTo(text);
        assertThat(sections.stream().skip(1))
                .allMatch(section -> section.outline().title().isEmpty());
    }

    @Property(tries = 500)
    void aTextWithinOneWindowHasTheSectionsOfTheWhole(@ForAll("texts") String text) {
        Outline whole = PARSER.parse(text).outline();
        List<OutlineSection> sections = sections(text, SectionWindow.standard());
        assertThat(sections.stream().flatMap(section -> section.outline().title().stream()))
                .map(title -> title.text())
                .isEqualTo(whole.title().stream().map(title -> title.text()).toList());
        List<Block> blocks = sections.stream()
                .flatMap(section -> section.outline().blocks().stream())
                .toList();
        assertThat(blocks).hasSameSizeAs(whole.blocks());
        int at = 0;
        for (OutlineSection section : sections) {
            assertThat(section.depth()).isEqualTo(1);
            assertThat(section.isContinuation()).isFalse();
            for (Block block : section.outline().blocks()) {
                assertSame(block, whole.blocks().get(at++), (int) section.start());
            }
        }
    }

    /** Compares all there is: a section is no copy that forgets something. */
    private static void assertSame(Block block, Block other, int distance) {
        assertThat(block.sameContent(other)).isTrue();
        assertThat(block.evidence()).isEqualTo(other.evidence());
        assertThat(block.origin().orElseThrow().region().start() + distance)
                .isEqualTo(other.origin().orElseThrow().region().start());
        assertThat(block.span().orElseThrow().start() + distance)
                .isEqualTo(other.span().orElseThrow().start());
        assertThat(block.span().orElseThrow().end() + distance)
                .isEqualTo(other.span().orElseThrow().end());
        for (int i = 0; i < block.blocks().size(); i++) {
            assertSame(block.blocks().get(i), other.blocks().get(i), distance);
        }
    }

    private static List<OutlineSection> sections(String text, SectionWindow window) {
        // A reader would drop a byte order mark, which a string keeps.
        StringReader reader = new StringReader("\uFEFF" + text);
        try (Stream<OutlineSection> sections =
                PARSER.sections(SourceReader.standard().open(reader, "text"), window)) {
            return sections.toList();
        }
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "一、",
                "二、",
                "三、",
                "（一）",
                "（二）",
                "1.",
                "2.",
                "3.",
                "①",
                "②",
                "第一章",
                "第二条 ",
                "一是",
                "二是",
                "首先，",
                "1.1",
                "# ",
                "## ",
                "- ",
                "---",
                "| a | b |",
                "\n",
                "\n",
                "\n",
                "\n\n",
                "\r\n",
                "\r",
                "\u0000",
                "\ufeff",
                "　　",
                "  ",
                "，",
                "。",
                "；",
                "：",
                "“",
                "以",
                "为",
                "摸清底数",
                "党建引领基层治理",
                "要做到三点：一是走访；二是建账；三是更新。",
                "𠮷",
                "\ud800",
                "\udc00",
                "2024年1月1日",
                "附件：",
                "国发〔2021〕3号",
                "各单位：",
                "落实责任，健全机制，优化流程，提升能力，宣传引导。");
        return piece.list().ofMaxSize(80).map(pieces -> String.join("", pieces));
    }
}
