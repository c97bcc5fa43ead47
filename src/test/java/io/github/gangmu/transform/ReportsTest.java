package io.github.gangmu.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.TextPiece;
import io.github.gangmu.diagnostic.Diagnostic;
import io.github.gangmu.diagnostic.TextEdit;
import io.github.gangmu.source.SourceSpan;
import io.github.gangmu.transform.Change.Kind;
import io.github.gangmu.transform.Normalise.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What transformations say about what they did. */
class ReportsTest {
    private static final String TEXT = "社区工作提纲\n一、摸清底数\n（一）走访入户，见（三）。\n（三）建立台账，按本提纲第三条办理。\n二、分类施策\n（一）有人帮。\n（二）有人管。\n";

    @Test
    void namesReferencesWhoseTargetHasAnotherNumber() {
        Renumbered renumbered = Renumber.inPlace().run(Gangmu.parse(TEXT));

        assertThat(renumbered.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("reference-changed");
            assertThat(diagnostic.span().text(TEXT)).isEqualTo("（三）");
            assertThat(diagnostic.english()).contains("is now （二）");
            assertThat(diagnostic.fixes()).containsExactly(new TextEdit(diagnostic.span(), "（二）"));
        });
    }

    @Test
    void saysNothingOfReferencesThatHold() {
        assertThat(Renumber.inPlace().run(Gangmu.parse(TEXT.replace("三", "二"))).diagnostics())
                .isEmpty();
    }

    @Test
    void saysWhichItemsAStyleHasNoNumberFor() {
        Outline outline = Gangmu.parse("提纲\n一、摸清底数\n二、分类施策\n三、压实责任\n四、强化保障\n五、督促检查\n六、总结推广\n");

        Renumbered renumbered = Renumber.with(NumberingScheme.of("首先")).run(outline);

        assertThat(renumbered.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("numbering-exhausted", "numbering-exhausted");
        assertThat(renumbered.outline().text()).contains("再次，压实责任\n四、强化保障\n五、督促检查\n最后，总结推广");
    }

    @Test
    void listsEachChangeOfPunctuation() {
        Outline outline = Gangmu.parse("提纲:\n一、落实\"三会一课\",做到１次。\n二、保障\n");

        assertThat(Normalise.all().run(outline).changes())
                .extracting(Normalise.Change::rule, Normalise.Change::before, Normalise.Change::after)
                .containsExactlyInAnyOrder(
                        tuple(Rule.PUNCTUATION, ":", "："),
                        tuple(Rule.WIDTHS, "１", "1"),
                        tuple(Rule.QUOTES, "\"", "“"),
                        tuple(Rule.QUOTES, "\"", "”"),
                        tuple(Rule.PUNCTUATION, ",", "，"));
        assertThat(Normalise.only(Rule.WIDTHS).apply(outline).text()).isEqualTo("提纲:\n一、落实\"三会一课\",做到1次。\n二、保障\n");
    }

    @Test
    void drawsADifference() {
        Outline before = Outline.of(List.of(
                Heading.of("摸清底数", List.of(Point.of("走访入户。"), Point.of("建立台账。"))),
                Heading.of("分类施策", List.of(Point.of("困难群体，必须有人帮。")))));
        Outline after = Outline.of(List.of(
                Heading.of("摸清底数", List.of(Point.of("走访入户。"), Point.of("绘成地图。"))),
                Heading.of("分类施策", List.of(Point.of("困难群体，一定有人帮。"), Point.of("建立台账。")))));

        assertThat(DiffText.plain().render(OutlineDiff.of(before, after))).isEqualTo("""
                          摸清底数
                        +   绘成地图。
                          分类施策
                        ~   困难群体，必须有人帮。 → 困难群体，一定有人帮。
                        >   建立台账。

                        1 added, 1 moved, 1 changed
                        """);
        assertThat(OutlineDiff.of(before, after).counts()).containsOnlyKeys(Kind.ADDED, Kind.MOVED, Kind.CHANGED);
        assertThat(DiffText.coloured().render(OutlineDiff.of(before, after))).contains("\u001b[32m绘成地图。\u001b[0m");
        assertThat(DiffText.plain().render(OutlineDiff.of(before, before))).isEmpty();
    }

    @Test
    void joinsPointsThatAProgramMade() {
        Numbering spoken = Numbering.of("一是");
        Outline made = Outline.of(List.of(Heading.of(
                "压实责任",
                List.of(
                        Paragraph.of("要做到两点："),
                        Paragraph.of(
                                "各村要抓好三项工作：",
                                List.of(
                                        Point.of(Marker.of(spoken, 1), "走访入户；"),
                                        Point.of(Marker.of(spoken, 2), "建立台账；"),
                                        Point.of(Marker.of(spoken, 3), "通报结果。"))),
                        Paragraph.of("请认真执行。")))));

        Outline joined = JoinPoints.all().apply(made);

        assertThat(joined.text()).isEqualTo("压实责任\n要做到两点：\n各村要抓好三项工作：一是走访入户；二是建立台账；三是通报结果。\n请认真执行。\n");
        assertThat(JoinPoints.all().apply(joined)).isSameAs(joined);
        assertThat(Explode.points().apply(joined).text()).isEqualTo(made.text());
    }

    @Test
    void joinsWhatWasTakenOutOfALineWhereverItHangs() {
        String text = """
                员工手册
                一、日常管理
                1、按时到岗；2、着装整洁；3、爱护公物。
                4、节约用电。
                5、保持安静。
                二、会议要求
                会议指出，一是认识要到位：（1）学原文；（2）谈体会；二是措施要到位。
                """;
        Outline outline = Gangmu.parse(text);

        Outline exploded = Explode.points().apply(outline);

        assertThat(exploded.text().lines()).hasSize(13);
        assertThat(JoinPoints.all().apply(exploded)).isEqualTo(outline);
    }

    @Test
    void tellsWhereTheCharactersOfATextComeFrom() {
        Outline outline = Gangmu.parse("提纲\n一、摸清底数\n二、分类施策\n");
        Block second = outline.blocks().get(1);

        Outline changed = outline.withBlocks(List.of(outline.blocks().get(0), second.withText("分级施策")));

        assertThat(changed.textPieces()).extracting(TextPiece::text).containsExactly("提纲\n一、摸清底数\n二、分", "级", "施策\n");
        assertThat(TextEdits.of(changed)).containsExactly(new TextEdit(new SourceSpan(13, 14), "级"));
        assertThat(outline.textPieces()).hasSize(1);
    }

    @Test
    void refusesEditsThatOverlap() {
        List<TextEdit> edits =
                List.of(new TextEdit(new SourceSpan(0, 2), "一"), new TextEdit(new SourceSpan(1, 2), "二"));

        assertThatThrownBy(() -> TextEdits.apply("提纲", edits)).hasMessageContaining("overlaps");
    }
}
