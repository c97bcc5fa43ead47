package io.github.gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Title;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random outlines, printed in each ladder of numbering styles, read back to the same tree. */
class NumberedOutlinePropertyTest {
    private static final List<List<String>> LADDERS = List.of(
            List.of("一、", "（一）", "1."),
            List.of("一、", "（一）", "1、"),
            List.of("一、", "1.", "（1）"),
            List.of("一、", "(一)", "①"),
            List.of("第一章", "第一节", "第一条"),
            List.of("第一部分", "一、", "（一）"),
            List.of("第一编", "第一章", "一、"),
            List.of("1.", "（1）", "①"),
            List.of("1.", "1）", "a)"),
            List.of("A.", "1.", "（1）"),
            List.of("#", "##", "###"),
            List.of("##", "###", "-"),
            List.of("#", "一、", "（一）"),
            List.of("壹、", "一、", "（一）"),
            List.of("Ⅰ.", "A.", "1."),
            List.of("㈠", "⑴", "①"),
            List.of("一、", "（一）", "一是"),
            List.of("一、", "（一）", "●"));

    private static final List<String> WORDS = List.of(
            "摸清底数", "分类施策", "压实责任", "强化保障", "建立台账", "走访入户", "完善机制", "搭建平台", "凝聚合力", "提升能力", "督促检查", "总结推广", "宣传引导");

    @Property(tries = 300)
    void readsBackWhatItPrints(@ForAll("shapes") List<List<Integer>> shape, @ForAll("ladders") List<String> ladder) {
        Outline outline = outline(shape, ladder);
        Outline read = OutlineLaws.parse(outline.text());
        assertThat(read.sameContent(outline))
                .as("%s read as %s", outline.text(), describe(read))
                .isTrue();
    }

    private static String describe(Outline outline) {
        StringBuilder tree = new StringBuilder();
        outline.paths()
                .forEach(path ->
                        tree.append("\n").append("  ".repeat(path.depth())).append(path.block()));
        return tree.toString();
    }

    /** Each number of the shape is a second-level heading with so many points. */
    private static Outline outline(List<List<Integer>> shape, List<String> ladder) {
        int word = 0;
        List<Block> top = new ArrayList<>();
        for (int i = 0; i < shape.size(); i++) {
            List<Block> middle = new ArrayList<>();
            for (int j = 0; j < shape.get(i).size(); j++) {
                List<Block> leaves = new ArrayList<>();
                for (int k = 0; k < shape.get(i).get(j); k++) {
                    leaves.add(Point.of(marker(ladder.get(2), k + 1), word(word++)));
                }
                middle.add(Heading.of(marker(ladder.get(1), j + 1), word(word++), leaves.toArray(new Block[0])));
            }
            top.add(Heading.of(marker(ladder.get(0), i + 1), word(word++), middle.toArray(new Block[0])));
        }
        return Outline.of(Title.of("社区治理工作提纲"), top);
    }

    private static String word(int index) {
        return WORDS.get(index % WORDS.size()) + WORDS.get(index * 7 % WORDS.size());
    }

    private static Marker marker(String style, int value) {
        Numbering numbering = Numbering.of(style);
        return numbering.isNumbered() ? Marker.of(numbering, value) : Marker.of(numbering);
    }

    @Provide
    static Arbitrary<List<String>> ladders() {
        return Arbitraries.of(LADDERS);
    }

    /** Two to four headings with two to three headings of two to five points each. */
    @Provide
    static Arbitrary<List<List<Integer>>> shapes() {
        Arbitrary<List<Integer>> middle =
                Arbitraries.integers().between(2, 5).list().ofMinSize(2).ofMaxSize(3);
        return Combinators.combine(middle, middle.list().ofMinSize(1).ofMaxSize(3))
                .as((first, more) -> {
                    List<List<Integer>> all = new ArrayList<>(more);
                    all.add(first);
                    return all;
                });
    }
}
