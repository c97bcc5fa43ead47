package io.github.gangmu.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Title;
import io.github.gangmu.transform.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TransformationPropertyTest {
    private static final List<List<String>> LADDERS = List.of(
            List.of("一、", "（一）", "1."),
            List.of("第一章", "第一节", "第一条"),
            List.of("1.", "（1）", "①"),
            List.of("第一部分", "一、", "（一）"),
            List.of("A.", "1.", "（1）"));

    private static final String[] WORDS = {
        "摸清底数", "分类施策", "压实责任", "强化保障", "建立台账", "走访入户", "完善机制", "搭建平台", "凝聚合力", "提升能力", "督促检查", "总结推广", "宣传引导"
    };

    @Property(tries = 150)
    void renumberingChangesMarkersAlone(
            @ForAll("shapes") List<List<Integer>> shape,
            @ForAll("ladders") List<String> from,
            @ForAll("ladders") List<String> to) {
        Outline outline = read(shape, from);

        Outline changed =
                Renumber.with(NumberingScheme.of(to.toArray(new String[0]))).apply(outline);

        assertThat(changed.allBlocks().map(Block::text)).isEqualTo(texts(outline));
        assertThat(changed.paths().map(BlockPath::indexes))
                .isEqualTo(outline.paths().map(BlockPath::indexes).toList());
        assertThat(changed.allBlocks().map(TransformationPropertyTest::marker))
                .isEqualTo(read(shape, to)
                        .allBlocks()
                        .map(TransformationPropertyTest::marker)
                        .toList());
        assertThat(Gangmu.parse(changed.text()).sameContent(changed)).isTrue();
        assertThat(OutlineDiff.of(outline, changed).counts().keySet()).isSubsetOf(Kind.RENUMBERED);
    }

    private static List<String> texts(Outline outline) {
        return outline.allBlocks().map(Block::text).toList();
    }

    private static String marker(Block block) {
        return block.marker().map(Marker::text).orElse("");
    }

    @Property(tries = 100)
    void promotingUndoesDemoting(
            @ForAll("shapes") List<List<Integer>> shape,
            @ForAll("ladders") List<String> ladder,
            @ForAll @IntRange(max = 3) int top) {
        Outline outline = read(shape, ladder);
        int last = outline.blocks().size() - 1;
        int at = Math.min(top, last);
        Outline lowered = Demote.at(at).apply(outline);
        if (at == 0) {
            assertThat(lowered).isSameAs(outline);
            return;
        }

        int[] place = {at - 1, lowered.blocks().get(at - 1).blocks().size() - 1};

        assertThat(lowered.blocks()).hasSize(last);
        assertThat(Promote.at(place).apply(lowered)).isEqualTo(outline);
        assertThat(Promote.at(place).apply(lowered).text()).isEqualTo(outline.text());
    }

    @Property(tries = 150)
    void whatMovesReadsBack(
            @ForAll("wideShapes") List<List<Integer>> shape,
            @ForAll("ladders") List<String> ladder,
            @ForAll @IntRange(max = 5) int how) {
        Outline outline = read(shape, ladder);
        Transformation transformation = List.of(
                        Demote.at(1),
                        Promote.at(0, 1),
                        Move.at(1).up(),
                        Move.at(1, 0).under(0),
                        Sort.byText(),
                        Reverse.all())
                .get(how);

        Outline changed = transformation.apply(outline);

        assertThat(changed.allBlocks().map(Block::text))
                .containsExactlyInAnyOrderElementsOf(
                        outline.allBlocks().map(Block::text).toList());
        assertThat(TreeRows.of(Gangmu.parse(changed.text()))).isEqualTo(TreeRows.of(changed));
        assertThat(Renumber.inPlace().apply(changed).text()).isEqualTo(changed.text());
    }

    @Property(tries = 100)
    void mergingUndoesSplitting(@ForAll("shapes") List<List<Integer>> shape, @ForAll("ladders") List<String> ladder) {
        Outline outline = read(shape, ladder);

        List<Outline> parts = Split.byHeading().apply(outline);

        assertThat(parts).hasSize(outline.blocks().size() + 1);
        assertThat(Merge.standard().apply(parts)).isEqualTo(outline);
        assertThat(String.join("", parts.stream().map(Outline::text).toList())).isEqualTo(outline.text());
    }

    @Property(tries = 100)
    void reversingTwiceChangesNothing(
            @ForAll("shapes") List<List<Integer>> shape, @ForAll("ladders") List<String> ladder) {
        Outline outline = read(shape, ladder);

        Outline twice = Reverse.all().andThen(Reverse.all()).apply(outline);

        assertThat(twice).isEqualTo(outline);
        assertThat(Reverse.all().keepingNumbers().andThen(Sort.byNumber()).apply(outline))
                .isEqualTo(outline);
    }

    @Property(tries = 100)
    void joiningUndoesExploding(@ForAll("counts") List<Integer> counts) {
        StringBuilder text = new StringBuilder("社区工作提纲\n\n");
        for (int i = 0; i < counts.size(); i++) {
            text.append(Numbering.of("一、").format(i + 1)).append("压实责任\n　　要做到几点：");
            for (int j = 1; j <= counts.get(i); j++) {
                text.append(Numbering.of("一是").format(j)).append(WORDS[j]).append(j < counts.get(i) ? "；" : "。\n\n");
            }
        }
        Outline outline = Gangmu.parse(text);

        Outline exploded = Explode.points().apply(outline);

        assertThat(exploded.text().lines().filter(line -> !line.isBlank()))
                .hasSize(1
                        + counts.size() * 2
                        + counts.stream().mapToInt(Integer::intValue).sum());
        assertThat(exploded.sameContent(outline)).isTrue();
        assertThat(JoinPoints.all().apply(exploded)).isEqualTo(outline);
    }

    @Property(tries = 100)
    void joiningUndoesSeparating(@ForAll @IntRange(min = 2, max = 9) int count) {
        StringBuilder text = new StringBuilder("社区工作提纲\n一、压实责任\n");
        for (int i = 1; i <= count; i++) {
            text.append(Numbering.of("（一）").format(i))
                    .append(WORDS[i])
                    .append("。各单位要认真抓好")
                    .append(WORDS[i + 1])
                    .append("，确保取得实效。\n");
        }
        Outline outline = Gangmu.parse(text);

        Outline separated = SeparateRunIn.all().apply(outline);

        assertThat(separated.paragraphs()).hasSize(count);
        assertThat(JoinRunIn.all().apply(separated).text()).isEqualTo(outline.text());
    }

    @Property(tries = 150)
    void findsTheEditsAgain(
            @ForAll("shapes") List<List<Integer>> shape,
            @ForAll @IntRange(max = 1000) int some,
            @ForAll @IntRange(max = 1000) int other) {
        Outline outline = read(shape, LADDERS.get(0));
        List<BlockPath> leaves =
                outline.paths().filter(path -> path.block().blocks().isEmpty()).toList();
        BlockPath deleted = leaves.get(some % leaves.size());
        BlockPath changed = leaves.get((some + 1 + other % (leaves.size() - 1)) % leaves.size());
        Edits edits = Edits.of(outline)
                .delete(deleted)
                .replace(changed, changed.block().withText(changed.block().text() + "并取得实效"))
                .insertBefore(BlockPath.at(outline, 0), Heading.of("附加说明"));

        OutlineDiff diff = OutlineDiff.of(outline, edits.apply().outline());

        assertThat(diff.changes(Kind.REMOVED)).extracting(Change::before).containsExactly(Optional.of(deleted));
        assertThat(diff.changes(Kind.CHANGED)).extracting(Change::before).containsExactly(Optional.of(changed));
        assertThat(diff.changes(Kind.ADDED)).extracting(Change::newText).containsExactly("附加说明");
        assertThat(diff.changes()).hasSize(3);
    }

    @Property(tries = 150)
    void findsAMoveAgain(@ForAll("shapes") List<List<Integer>> shape, @ForAll @IntRange(max = 1000) int which) {
        Outline outline = read(shape, LADDERS.get(0));
        List<BlockPath> leaves =
                outline.paths().filter(path -> path.block().blocks().isEmpty()).toList();
        BlockPath moved = leaves.get(which % leaves.size());
        int target = moved.indexes().get(0) == 0 ? outline.blocks().size() - 1 : 0;

        Edited edited = Edits.of(outline)
                .moveUnder(moved, BlockPath.at(outline, target))
                .apply();
        OutlineDiff diff = OutlineDiff.of(outline, edited.outline());

        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.MOVED);
            assertThat(change.before()).contains(moved);
            assertThat(change.after()).isEqualTo(edited.follow(moved));
        });
        assertThat(TextEdits.apply(outline.text(), TextEdits.of(edited.outline())))
                .isEqualTo(edited.outline().text());
    }

    private static Outline read(List<List<Integer>> shape, List<String> ladder) {
        return Gangmu.parse(made(shape, ladder).text());
    }

    /** Returns an outline with as many second-level headings as there are numbers, each with so many points. */
    private static Outline made(List<List<Integer>> shape, List<String> ladder) {
        int word = 0;
        int article = 0;
        List<Block> top = new ArrayList<>();
        for (int i = 0; i < shape.size(); i++) {
            List<Block> middle = new ArrayList<>();
            for (int j = 0; j < shape.get(i).size(); j++) {
                List<Block> leaves = new ArrayList<>();
                for (int k = 0; k < shape.get(i).get(j); k++) {
                    article++;
                    int value = ladder.get(2).endsWith("条") ? article : k + 1;
                    leaves.add(Point.of(marker(ladder.get(2), value), word(word++)));
                }
                middle.add(Heading.of(marker(ladder.get(1), j + 1), word(word++), leaves.toArray(new Block[0])));
            }
            top.add(Heading.of(marker(ladder.get(0), i + 1), word(word++), middle.toArray(new Block[0])));
        }
        return Outline.of(Title.of("社区治理工作提纲"), top);
    }

    /** Returns a text that no other number gives. */
    private static String word(int index) {
        return WORDS[index % 13] + WORDS[index / 13 % 13] + WORDS[(index * 7 + 3) % 13];
    }

    private static Marker marker(String style, int value) {
        return Marker.of(Numbering.of(style), value);
    }

    @Provide
    static Arbitrary<List<String>> ladders() {
        return Arbitraries.of(LADDERS);
    }

    @Provide
    static Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(2, 6).list().ofMinSize(2).ofMaxSize(4);
    }

    /** Shapes of lists that one item can leave without leaving another alone. */
    @Provide
    static Arbitrary<List<List<Integer>>> wideShapes() {
        Arbitrary<List<Integer>> middle =
                Arbitraries.integers().between(2, 4).list().ofMinSize(3).ofMaxSize(4);
        return middle.list().ofMinSize(3).ofMaxSize(4);
    }

    @Provide
    static Arbitrary<List<List<Integer>>> shapes() {
        Arbitrary<List<Integer>> middle =
                Arbitraries.integers().between(2, 4).list().ofMinSize(2).ofMaxSize(3);
        return middle.list().ofMinSize(2).ofMaxSize(3);
    }
}
