package io.github.gangmu.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final String TEXT =
            "提纲\r\n\r\n一、摸清底数\r\n  1.走访入户。\r\n  2.建立台账。\r\n\r\n二、分类施策\r\n  1.对困难群体，有人帮。\r\n  2.对流动人口，有人管。";

    private final Outline outline = Gangmu.parse(TEXT);

    private BlockPath at(int... indexes) {
        return BlockPath.at(outline, indexes);
    }

    @Test
    void doesAllEditsAgainstOneTree() {
        Edited edited = Edits.of(outline)
                .replace(at(0), at(0).block().withText("摸清家底").withBlocks(List.of()))
                .delete(at(1, 0))
                .insertAfter(at(1, 1), Point.of(Marker.of(Numbering.of("1."), 3), "对来访群众，有人接。"))
                .apply();

        assertThat(edited.outline().text())
                .isEqualTo("提纲\r\n\r\n一、摸清家底\r\n\r\n二、分类施策\r\n  2.对流动人口，有人管。\r\n  3.对来访群众，有人接。");
        assertThat(edited.follow(at(1, 1))).contains(BlockPath.at(edited.outline(), 1, 0));
        assertThat(edited.follow(at(1, 0))).isEmpty();
        assertThat(edited.follow(at(0, 1))).isEmpty();
        assertThat(edited.follow(at(0))).contains(BlockPath.at(edited.outline(), 0));
    }

    @Test
    void movesBlocksWithAllUnderThem() {
        Edited edited = Edits.of(outline).moveBefore(at(1), at(0)).apply();

        assertThat(edited.outline().text())
                .isEqualTo(
                        "提纲\r\n\r\n二、分类施策\r\n  1.对困难群体，有人帮。\r\n  2.对流动人口，有人管。\r\n\r\n一、摸清底数\r\n  1.走访入户。\r\n  2.建立台账。");
        assertThat(edited.follow(at(0, 1))).contains(BlockPath.at(edited.outline(), 1, 1));
        assertThat(edited.follow(at(1, 1)).orElseThrow().block()).isSameAs(at(1, 1).block());
    }

    @Test
    void movesABlockAwayFromUnderOneThatIsDeleted() {
        Outline changed = Edits.of(outline)
                .moveUnder(at(0, 0), at(1))
                .delete(at(0))
                .apply()
                .outline();

        assertThat(changed.blocks()).hasSize(1);
        assertThat(changed.blocks().get(0).blocks()).last().isSameAs(at(0, 0).block());
    }

    @Test
    void wrapsBlocks() {
        Outline changed =
                Edits.of(outline).wrap(at(0), 2, Heading.of("两项任务")).apply().outline();

        assertThat(changed.blocks()).hasSize(1);
        assertThat(changed.blocks().get(0).blocks()).isEqualTo(outline.blocks());
        assertThat(changed.text()).startsWith("提纲\r\n\r\n两项任务\r\n一、");
    }

    @Test
    void appendsAndInsertsBefore() {
        Outline changed = Edits.of(outline)
                .append(at(0), Point.of("绘成地图。"))
                .insertBefore(at(0, 0), Point.of("召开会议。"))
                .apply()
                .outline();

        assertThat(changed.text()).contains("一、摸清底数\r\n  召开会议。\r\n  1.走访入户。\r\n");
        assertThat(changed.text()).contains("2.建立台账。\r\n  绘成地图。\r\n\r\n二、");
    }

    @Test
    void isTheSameOutlineWithoutEdits() {
        assertThat(Edits.of(outline).apply().outline()).isSameAs(outline);
        Block same = at(1).block();
        assertThat(Edits.of(outline).replace(at(1), same).apply().outline()).isSameAs(outline);
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThatThrownBy(() -> Edits.of(outline).moveUnder(at(0), at(0, 1))).hasMessageContaining("itself");
        assertThatThrownBy(() -> Edits.of(outline).moveAfter(at(0), at(1)).moveAfter(at(0), at(1)))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> Edits.of(outline).delete(at(0)).delete(at(0)).apply())
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> Edits.of(outline)
                        .delete(at(0))
                        .append(at(0), Point.of("无"))
                        .apply())
                .hasMessageContaining("under one that is replaced");
        assertThatThrownBy(() -> Edits.of(outline)
                        .moveUnder(at(0), at(1))
                        .moveUnder(at(1), at(0))
                        .apply())
                .hasMessageContaining("ring");
        assertThatThrownBy(() -> Edits.of(outline).delete(BlockPath.at(Outline.of(List.of(Point.of("别的"))), 0)))
                .hasMessageContaining("another outline");
    }

    @Test
    void rewritesFromBelow() {
        Rewriter rewriter = Rewriter.of((block, place) -> switch (block.text()) {
            case "走访入户。" -> List.of();
            case "建立台账。" -> List.of(block, Point.of("绘成地图。"));
            default -> List.of(block);
        });

        Outline changed = rewriter.apply(outline);

        assertThat(changed.blocks().get(0).blocks()).extracting(Block::text).containsExactly("建立台账。", "绘成地图。");
        assertThat(changed.blocks().get(1)).isSameAs(outline.blocks().get(1));
        assertThat(Rewriter.replacing((block, place) -> block).apply(outline)).isSameAs(outline);
    }
}
