package io.github.gangmu.ast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockPathTest {
    private final Outline outline = Outline.of(
            Title.of("社区工作提纲"),
            List.of(
                    Heading.of("摸清底数", List.of(Point.of("走访入户。"), Point.of("建立台账。"))),
                    Heading.of("分类施策", List.of(Heading.of("困难群体", List.of(Point.of("结对帮扶。")))))));

    @Test
    void visitsEachBlockBeforeThoseUnderIt() {
        assertThat(outline.allBlocks().map(Block::text))
                .containsExactly("摸清底数", "走访入户。", "建立台账。", "分类施策", "困难群体", "结对帮扶。");
        assertThat(outline.paths().map(BlockPath::depth)).containsExactly(1, 2, 2, 1, 2, 3);
    }

    @Test
    void knowsParentSiblingsAndHeadings() {
        BlockPath point = BlockPath.at(outline, 1, 0, 0);
        assertThat(point.headings()).extracting(Heading::text).containsExactly("分类施策", "困难群体");
        assertThat(point.parent().orElseThrow().block().text()).isEqualTo("困难群体");
        BlockPath first = BlockPath.at(outline, 0, 0);
        assertThat(first.next().orElseThrow().block().text()).isEqualTo("建立台账。");
        assertThat(first.previous()).isEmpty();
        assertThat(first.next().orElseThrow().next()).isEmpty();
        assertThat(first.indexes()).containsExactly(0, 0);
        assertThat(BlockPath.at(outline, 0).parent()).isEmpty();
    }

    @Test
    void isAValue() {
        assertThat(BlockPath.at(outline, 1, 0)).isEqualTo(BlockPath.at(outline, 1, 0));
        assertThat(BlockPath.at(outline, 1, 0)).isNotEqualTo(BlockPath.at(outline, 1));
    }
}
