package io.github.gangmu.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.Gangmu;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTextTest {
    private static final String TEXT = "社区工作提纲\r\n\r\n一、摸清底数\r\n　　一是走访入户；\r\n　　二是建立台账。\r\n二、分类施策\r\n";

    private final Outline outline = Gangmu.parse(TEXT);

    @Test
    void keepsAllThatDidNotChange() {
        Block first = outline.blocks().get(0);
        Outline changed = outline.withBlocks(
                List.of(first.withText("摸清家底"), outline.blocks().get(1)));
        assertThat(changed.text()).isEqualTo(TEXT.replace("摸清底数", "摸清家底"));
    }

    @Test
    void changesAMarkerAlone() {
        Block second = outline.blocks().get(1);
        Outline changed = outline.withBlocks(
                List.of(outline.blocks().get(0), second.withMarkers(List.of(Marker.of(Numbering.of("第一章"), 2)))));
        assertThat(changed.text()).isEqualTo(TEXT.replace("二、分类", "第二章 分类"));
    }

    @Test
    void takesAMarkerAway() {
        Block second = outline.blocks().get(1);
        Outline changed = outline.withBlocks(List.of(outline.blocks().get(0), second.withMarkers(List.of())));
        assertThat(changed.text()).isEqualTo(TEXT.replace("二、分类", "分类"));
    }

    @Test
    void givesABlockThatWasMadeALineOfItsOwn() {
        List<Block> blocks = new ArrayList<>(outline.blocks());
        blocks.add(Heading.of(Marker.of(Numbering.of("一、"), 3), "压实责任"));
        assertThat(outline.withBlocks(blocks).text()).isEqualTo(TEXT + "三、压实责任\r\n");
    }

    @Test
    void printsAnOutlineThatWasMade() {
        Outline made =
                Outline.of(Title.of("提纲"), List.of(Heading.of(Marker.of(Numbering.of("##")), "要点"), Point.of("走访入户。")));
        assertThat(made.text()).isEqualTo("提纲\n## 要点\n走访入户。\n");
    }

    @Test
    void joinsWrappedLinesWithoutABlankBetweenChineseCharacters() {
        assertThat(WrappedText.join("基层治理\n　　重在落实", 0, 11)).isEqualTo("基层治理重在落实");
        assertThat(WrappedText.join("use the\r\n  parser", 0, 17)).isEqualTo("use the parser");
        assertThat(WrappedText.join("使用 Java\n语言", 0, 10)).isEqualTo("使用 Java语言");
    }
}
