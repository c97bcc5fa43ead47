package io.github.gangmu.ast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gangmu.Gangmu;
import io.github.gangmu.source.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineWalkTest {
    private static final String TEXT = """
            社区治理工作要点
            一、摸清底数
            要做到三点：一是走访入户；二是建立台账；三是动态更新。

            二、分类施策
            对困难群体而言，必须有人帮。
            对流动人口而言，必须有人管。
            """;
    private static final Outline OUTLINE = Gangmu.parse(TEXT);

    @Test
    void meetsBlocksInTheOrderAskedFor() {
        Outline outline = Outline.of(List.of(
                Heading.of("甲", List.of(Heading.of("乙", List.of(Point.of("丙"))), Point.of("丁"))),
                Heading.of("戊", List.of(Point.of("己")))));

        assertThat(texts(outline.paths(TraversalOrder.READING))).isEqualTo("甲乙丙丁戊己");
        assertThat(texts(outline.paths(TraversalOrder.CHILDREN_FIRST))).isEqualTo("丙乙丁甲己戊");
        assertThat(texts(outline.paths(TraversalOrder.LEVEL_BY_LEVEL))).isEqualTo("甲戊乙丁己丙");
        assertThat(texts(BlockPath.at(outline, 0).descendants())).isEqualTo("乙丙丁");
        assertThat(texts(BlockPath.at(outline, 0).children())).isEqualTo("乙丁");
        for (TraversalOrder order : TraversalOrder.values()) {
            assertThat(Outline.of(List.of()).paths(order)).isEmpty();
        }
    }

    @Test
    void walksAsTheVisitorSays() {
        Outline outline = Outline.of(List.of(
                Heading.of("甲", List.of(Point.of("乙"), Point.of("丙"))),
                Heading.of("丁", List.of(Point.of("戊"), Point.of("己"))),
                Heading.of("庚")));
        List<String> met = new ArrayList<>();

        boolean finished = outline.walk(new PathVisitor() {
            @Override
            public VisitResult enter(BlockPath path) {
                met.add("+" + path.block().text());
                return switch (path.block().text()) {
                    case "甲" -> VisitResult.SKIP_BLOCKS;
                    case "己" -> VisitResult.STOP;
                    default -> VisitResult.CONTINUE;
                };
            }

            @Override
            public VisitResult leave(BlockPath path) {
                met.add("-" + path.block().text());
                return VisitResult.CONTINUE;
            }
        });

        assertThat(finished).isFalse();
        assertThat(met).containsExactly("+甲", "-甲", "+丁", "+戊", "-戊", "+己");
        assertThat(outline.walk(path -> VisitResult.CONTINUE)).isTrue();
        assertThat(Outline.of(List.of()).walk(path -> VisitResult.STOP)).isTrue();
    }

    @Test
    void walksThroughAllInReadingOrderAndLeavesChildrenFirst() {
        List<BlockPath> entered = new ArrayList<>();
        List<BlockPath> left = new ArrayList<>();

        OUTLINE.walk(new PathVisitor() {
            @Override
            public VisitResult enter(BlockPath path) {
                entered.add(path);
                return VisitResult.CONTINUE;
            }

            @Override
            public VisitResult leave(BlockPath path) {
                left.add(path);
                return VisitResult.CONTINUE;
            }
        });

        assertThat(entered).isEqualTo(OUTLINE.paths().toList());
        assertThat(left).isEqualTo(OUTLINE.paths(TraversalOrder.CHILDREN_FIRST).toList());
    }

    @Test
    void numbersBlocksAsTheyAreRead() {
        ReadingOrder order = OUTLINE.readingOrder();
        List<BlockPath> paths = OUTLINE.paths().toList();

        assertThat(order).isSameAs(OUTLINE.readingOrder());
        assertThat(order.size()).isEqualTo(paths.size());
        for (int i = 0; i < paths.size(); i++) {
            BlockPath path = paths.get(i);
            int number = i;
            assertThat(order.path(i)).isEqualTo(path);
            assertThat(order.number(path)).isEqualTo(i);
            assertThat(order.block(i)).isSameAs(path.block());
            assertThat(order.index(i)).isEqualTo(path.index());
            assertThat(order.end(i) - i - 1).isEqualTo((int) path.descendants().count());
            assertThat(order.child(order.parent(i), path.index())).isEqualTo(i);
            assertThatThrownBy(() -> order.child(number, 99)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThatThrownBy(() -> order.number(BlockPath.at(Outline.of(List.of(Point.of("甲"))), 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheBlockThatEachCharacterBelongsTo() {
        for (int offset = 0; offset <= TEXT.length(); offset++) {
            int at = offset;
            Optional<BlockPath> expected = OUTLINE.paths()
                    .filter(path -> path.block().origin().orElseThrow().region().contains(at))
                    .findFirst();

            assertThat(OUTLINE.blockAt(offset)).as("offset %d", offset).isEqualTo(expected);
        }
        assertThat(OUTLINE.blockAt(-1)).isEmpty();
        assertThat(OUTLINE.blockAt(3)).isEmpty();
        assertThat(OUTLINE.blockAt(TEXT.indexOf("困难")).orElseThrow().block().text())
                .startsWith("对困难");
    }

    @Test
    void findsTheBlocksOfALine() {
        assertThat(OUTLINE.blocksInLine(0)).isEmpty();
        assertThat(OUTLINE.blocksInLine(1)).isEmpty();
        assertThat(texts(OUTLINE.blocksInLine(2).stream())).isEqualTo("摸清底数");
        assertThat(texts(OUTLINE.blocksInLine(3).stream())).isEqualTo("要做到三点：走访入户；建立台账；动态更新。");
        assertThat(OUTLINE.blocksInLine(4)).isEmpty();
        assertThat(texts(OUTLINE.blocksInLine(7).stream())).isEqualTo("对流动人口而言，必须有人管。");
        assertThat(OUTLINE.blocksInLine(99)).isEmpty();
    }

    @Test
    void findsBlocksWhereverAProgramMovedThem() {
        List<Block> turned = new ArrayList<>(OUTLINE.blocks());
        Collections.reverse(turned);
        turned.add(Point.of("新增一点"));
        Outline outline = OUTLINE.withBlocks(turned);

        BlockPath path = outline.blockAt(TEXT.indexOf("摸清")).orElseThrow();
        assertThat(path.block().text()).isEqualTo("摸清底数");
        assertThat(path.index()).isEqualTo(1);
        assertThat(texts(outline.blocksInLine(5).stream())).isEqualTo("分类施策");
    }

    @Test
    void tellsTheWayToABlockInWords() {
        assertThat(OUTLINE.paths().map(BlockPath::breadcrumb))
                .contains("社区治理工作要点 › 一、摸清底数", "社区治理工作要点 › 一、摸清底数 › 第1段 › 第2点", "社区治理工作要点 › 二、分类施策 › 第2点");
        assertThat(BlockPath.at(OUTLINE, 1, 0).position()).contains(new Position(6, 1));
        assertThat(BlockPath.at(Outline.of(List.of(Point.of("甲"))), 0).position())
                .isEmpty();
    }

    @Test
    void callsTitlesAndHeadingsByTheirNumbersAndNotByMarks() {
        Outline outline = Gangmu.parse("# 第三讲 浇水\n## 早上\n### 1.2 水量\n水要浇透。\n- 春天\n  - 隔天\n");

        assertThat(outline.paths().map(BlockPath::breadcrumb))
                .contains("第三讲 浇水 › 早上 › 1.2 水量", "第三讲 浇水 › 早上 › 1.2 水量 › 春天");
        assertThat(outline.tableOfContents()).hasToString("""
                早上
                  1.2 水量
                    春天
                """);
    }

    @Test
    void listsHeadings() {
        Outline outline = Outline.of(List.of(
                Heading.of(
                        Marker.of(Numbering.of("一、"), 1),
                        "总体要求",
                        Heading.of(Marker.of(Numbering.of("（一）"), 1), "强化领导。各单位要落实责任。"),
                        Point.of("各单位要落实经费。")),
                Heading.of(Marker.of(Numbering.of("一、"), 2), "保障措施")));

        assertThat(outline.tableOfContents()).hasToString("""
                一、总体要求
                  （一）强化领导
                二、保障措施
                """);
        assertThat(outline.tableOfContents(1).entries()).hasSize(2);
        assertThat(OUTLINE.tableOfContents().entries())
                .extracting(entry -> entry.line().orElseThrow())
                .containsExactly(2, 5);
    }

    @Test
    void counts() {
        OutlineStatistics statistics = OUTLINE.statistics();

        assertThat(statistics.headings()).isEqualTo(2);
        assertThat(statistics.points()).isEqualTo(5);
        assertThat(statistics.paragraphs()).isEqualTo(1);
        assertThat(statistics.blocks()).isEqualTo(8);
        assertThat(statistics.depth()).isEqualTo(3);
        assertThat(statistics.unmarked()).isEqualTo(2);
        assertThat(statistics.numberings()).containsOnly(Map.entry("一、", 2), Map.entry("一是", 3));
        assertThat(statistics.characters())
                .isEqualTo(OUTLINE.allBlocks()
                        .mapToInt(block -> block.text().length())
                        .sum());
        assertThat(Outline.of(List.of()).statistics().depth()).isZero();
    }

    @Test
    void walksThroughManyBlocks() {
        Outline outline = Outline.of(
                IntStream.range(0, 200_000).mapToObj(i -> Point.of("走访入户")).toList());

        assertThat(outline.paths(TraversalOrder.CHILDREN_FIRST)).hasSize(200_000);
        assertThat(outline.paths(TraversalOrder.LEVEL_BY_LEVEL).skip(199_999)).hasSize(1);
        assertThat(outline.walk(path -> VisitResult.CONTINUE)).isTrue();
    }

    private static String texts(Stream<BlockPath> paths) {
        return paths.map(path -> path.block().text()).reduce("", String::concat);
    }
}
