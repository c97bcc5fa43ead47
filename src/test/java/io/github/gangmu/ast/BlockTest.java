package io.github.gangmu.ast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {
    private final Point visit = Point.of(Marker.of(Numbering.of("一是"), 1), "走访入户。");
    private final Point record = Point.of(Marker.of(Numbering.of("一是"), 2), "建立台账。");
    private final Heading heading = Heading.of(Marker.of(Numbering.of("一、"), 1), "摸清底数", visit, record);

    @Test
    void givesTheSameInstanceWhenNothingChanges() {
        assertThat(heading.withText("摸清底数")).isSameAs(heading);
        assertThat(heading.withMarkers(List.of(Marker.of(Numbering.of("一、"), 1))))
                .isSameAs(heading);
        assertThat(heading.withBlocks(new ArrayList<>(heading.blocks()))).isSameAs(heading);
        assertThat(heading.withoutOrigin()).isSameAs(heading);
    }

    @Test
    void sharesWhatDidNotChange() {
        Heading longer = heading.withBlocks(List.of(visit, record, Paragraph.of("以上工作月底前完成。")));
        assertThat(longer.blocks()).hasSize(3);
        assertThat(longer.blocks().get(0)).isSameAs(visit);
        assertThat(heading.blocks()).hasSize(2);
    }

    @Test
    void isAValue() {
        Heading same = Heading.of(Marker.of(Numbering.of("一、"), 1), "摸清底数", visit, record);
        assertThat(same).isEqualTo(heading).hasSameHashCodeAs(heading);
        assertThat(Point.of("走访入户。")).isNotEqualTo(Paragraph.of("走访入户。"));
        assertThat(heading.withText("分类施策")).isNotEqualTo(heading);
    }

    @Test
    void refusesToNestBeyondTheBound() {
        Block deep = Point.of("叶");
        for (int i = 1; i < Block.MAX_DEPTH; i++) {
            deep = Heading.of("层", List.of(deep));
        }
        Block deepest = deep;
        assertThat(deepest.height()).isEqualTo(Block.MAX_DEPTH);
        assertThatThrownBy(() -> Heading.of("层", List.of(deepest)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64");
    }

    @Test
    void partsTheLeadFromTheTextThatRunsOn() {
        Heading runIn = Heading.of("强化责任落实。各单位要明确分工，抓好落实。");
        assertThat(runIn.lead()).contains("强化责任落实");
        assertThat(runIn.runOn()).contains("各单位要明确分工，抓好落实。");
        assertThat(Point.of("立足实际建机制，实现工作精细化。").lead()).isEmpty();
        assertThat(Point.of("完成时限：本年底前办结。").lead()).contains("完成时限");
        assertThat(Point.of("落实“早发现。早报告”要求，压实责任。").lead()).isEmpty();
    }

    @Test
    void takesItsTextFromTheSourceItWasReadFrom() {
        Source source = Source.of("一、摸清底数，\n　　建好台账\n");
        Origin origin = origin(source, 2, 15);
        Marker marker = Marker.at(new SourceSpan(0, 2), "一、", Numbering.of("一、"), List.of(1));
        Heading read = Heading.read(List.of(marker), List.of(visit), origin);

        assertThat(read.text()).isEqualTo("摸清底数，建好台账");
        assertThat(Heading.read(List.of(marker), List.of(visit), origin))
                .isEqualTo(Heading.of(List.of(marker), "摸清底数，建好台账", List.of(visit), origin));
        assertThat(Heading.read(List.of(marker), List.of(), origin)
                        .withText("分类施策")
                        .text())
                .isEqualTo("分类施策");
    }

    @Test
    void keepsItsTextWhenItComesFromAnotherPlace() {
        Source source = Source.of("摸清底数\n建好台账\n");
        Point read = Point.read(List.of(), List.of(), origin(source, 0, 4));

        assertThat(read.withOrigin(origin(source, 5, 9)).text()).isEqualTo("摸清底数");
        assertThat(Paragraph.read(List.of(), List.of(), origin(source, 0, 4))
                        .withoutOrigin()
                        .text())
                .isEqualTo("摸清底数");
    }

    @Test
    void isReadWithAsManyMarkersAsItsOriginSays() {
        Source source = Source.of("一、摸清底数\n");
        SourceSpan all = new SourceSpan(0, 6);
        Origin told = new Origin(source, all, all, new SourceSpan(2, 6), Evidence.MADE, 1);

        assertThat(Point.read(List.of(), List.of(), told).origin().orElseThrow().markerCount())
                .isEqualTo(1);
        assertThat(Point.read(List.of(), List.of(), origin(source, 0, 6))
                        .origin()
                        .orElseThrow()
                        .markerCount())
                .isZero();
    }

    private static Origin origin(Source source, int textStart, int end) {
        SourceSpan region = new SourceSpan(0, source.text().length());
        return new Origin(source, region, new SourceSpan(0, end), new SourceSpan(textStart, end), Evidence.MADE);
    }

    @Test
    void tellsContentFromOrigin() {
        assertThat(heading.sameContent(Heading.of(Marker.of(Numbering.of("一、"), 1), "摸清底数", visit, record)))
                .isTrue();
        assertThat(heading.sameContent(heading.withBlocks(List.of(visit)))).isFalse();
    }

    @Test
    void answersAVisitorByItsKind() {
        BlockVisitor<String, String> visitor = new BlockVisitor<>() {
            @Override
            public String visitBlock(Block block, String context) {
                return context + "block";
            }

            @Override
            public String visitPoint(Point point, String context) {
                return context + "point";
            }
        };
        assertThat(heading.accept(visitor, "a ")).isEqualTo("a block");
        assertThat(visit.accept(visitor, "a ")).isEqualTo("a point");
    }
}
