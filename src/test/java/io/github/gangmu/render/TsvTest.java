package io.github.gangmu.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Evidence;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Title;
import io.github.gangmu.frame.FrameMatch;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TsvTest {

    @Test
    void writesEachBlockAndEachFurtherLine() throws IOException {
        assertThat(Tsv.standard().render(Reading.document())).isEqualTo(Golden.text("document.tsv"));
    }

    @Property
    void givesEachLineThatIsNotBlankOneRow(
            @ForAll @CharRange(from = 'a', to = 'b') @Chars({'一', '。', ' ', '　', '\u200b', '\n', '\r'}) String text,
            @ForAll @Size(max = 8) Set<@IntRange(max = 40) Integer> cuts) {
        Source source = Source.of(text);
        List<Block> blocks = new ArrayList<>();
        int prologue = firstVisible(text, 0);
        int start = prologue < 0 ? text.length() : prologue;
        for (int end : ends(text, start, cuts)) {
            SourceSpan span = new SourceSpan(firstVisible(text, start), end);
            Origin origin = new Origin(source, new SourceSpan(start, end), span, span, Evidence.MADE);
            blocks.add(Paragraph.of(List.of(), origin.text(), List.of(), origin));
            start = end;
        }
        Outline outline = Outline.read(null, 0, blocks, source, text.substring(0, Math.max(0, prologue)));

        List<Integer> visible = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (firstVisible(lines[i], 0) >= 0) {
                visible.add(i + 1);
            }
        }
        assertThat(positions(outline).stream()
                        .filter(position -> !position.contains(":"))
                        .map(Integer::valueOf))
                .containsExactlyElementsOf(visible);
    }

    /** Returns where the blocks end that lie between the cuts: each shows something. */
    private static List<Integer> ends(String text, int start, Set<Integer> cuts) {
        List<Integer> ends = new ArrayList<>();
        int from = start;
        for (int cut : new TreeSet<>(cuts)) {
            int first = firstVisible(text, from);
            if (first >= 0 && cut > first && firstVisible(text, cut) >= 0) {
                ends.add(cut);
                from = cut;
            }
        }
        if (firstVisible(text, from) >= 0) {
            ends.add(text.length());
        }
        return ends;
    }

    private static int firstVisible(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (" 　\u200b\r\n".indexOf(text.charAt(at)) < 0) {
                return at;
            }
        }
        return -1;
    }

    @Test
    void countsColumnsInCharacters() {
        Reading reading = new Reading("𠮷𠮷：1.核对；2.登记。");
        Block lead = reading.paragraph("𠮷𠮷：", "𠮷𠮷：");
        Block first = reading.point("1.核对；", List.of("1."), "核对；");
        Block second = reading.point("2.登记。", List.of("2."), "登记。");
        Outline outline = Outline.read(null, 0, List.of(lead.withBlocks(List.of(first, second))), reading.source(), "");

        assertThat(positions(outline)).containsExactly("1", "1:4", "1:9");
    }

    @Test
    void hangsWhatGoesOnBelowAPointInsideALineOnTheLine() {
        Reading reading = new Reading("要求：1.核对；2.登\r\n记。\r\n");
        Block lead = reading.paragraph("要求：", "要求：");
        Block first = reading.point("1.核对；", List.of("1."), "核对；");
        Block second = reading.point("2.登\r\n记。\r\n", List.of("2."), "登\r\n记。");
        Outline outline = Outline.read(null, 0, List.of(lead.withBlocks(List.of(first, second))), reading.source(), "");

        assertThat(Tsv.standard().render(outline)).endsWith("2\tcont\t1\t1\t\t\t记。\n");
    }

    @Test
    void countsLinesAnewWhereAProgramMadeABlock() {
        Outline outline = Reading.document();
        List<Block> blocks = new ArrayList<>(outline.blocks());
        blocks.add(Paragraph.of("附则"));

        assertThat(positions(outline.withBlocks(blocks)))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");
    }

    @Test
    void countsLinesAnewWhereBlocksMoved() {
        Outline outline = Reading.document();
        List<Block> blocks = new ArrayList<>(outline.blocks());
        Collections.swap(blocks, 1, 2);

        assertThat(positions(outline.withBlocks(blocks)))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    }

    @Test
    void keepsThePlacesOfTheSourceWhereABlockWasDropped() {
        Outline outline = Reading.document();
        List<Block> blocks = new ArrayList<>(outline.blocks());
        blocks.remove(1);

        assertThat(positions(outline.withBlocks(blocks))).containsExactly("1", "2", "3", "13", "14", "15");
    }

    @Test
    void writesTheParentsOfMadeBlocks() {
        Outline outline = Outline.of(
                Title.of("社区工作提纲"), List.of(Heading.of(Marker.of(Numbering.of("一、"), 1), "摸清底数", Point.of("走访\t入户"))));

        assertThat(Tsv.standard().render(outline)).isEqualTo("""
                        1\ttitle\t0\t0\t\t\t社区工作提纲
                        2\theading\t0\t1\t一、\t\t摸清底数
                        3\tpoint\t2\t2\t\t\t走访 入户
                        """);
    }

    @Test
    void keepsEachBlockInOneRow() {
        String breaks = "a\tb\nc\rd\u000be\u000cf\u001cg\u0085h\u2028i\u2029j";

        assertThat(Tsv.standard().render(Outline.of(List.of(Paragraph.of(breaks)))))
                .isEqualTo("1\tbody\t0\t1\t\t\ta b c d e f g h i j\n");
    }

    @Test
    void writesTheFramesOfItemsOnly() {
        Point point = Point.of("以“十心”为平台，扩大服务空间。");
        String patterns = point.frames().stream()
                .map(FrameMatch::frame)
                .map(frame -> frame.pattern())
                .distinct()
                .collect(Collectors.joining("；"));
        Outline outline = Outline.of(List.of(point, Paragraph.of(point.text())));

        assertThat(patterns).contains("以▢为▢");
        assertThat(Tsv.standard().render(outline))
                .isEqualTo("1\tpoint\t0\t1\t\t" + patterns + "\t" + point.text() + "\n2\tbody\t0\t1\t\t\t"
                        + point.text() + "\n");
    }

    @Test
    void writesNothingForAnEmptyOutline() {
        assertThat(Tsv.standard().render(Outline.of(List.of()))).isEmpty();
    }

    private static List<String> positions(Outline outline) {
        List<String> positions = Tsv.standard()
                .render(outline)
                .lines()
                .map(row -> row.substring(0, row.indexOf('\t')))
                .toList();
        assertThat(new TreeSet<>(positions)).hasSameSizeAs(positions);
        return positions;
    }
}
