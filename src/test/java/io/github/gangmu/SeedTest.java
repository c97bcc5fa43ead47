package io.github.gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Point;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The outline that started the project, held line by line. */
class SeedTest {
    private static final Path SEED = Path.of("seeds", "grassroots-governance.txt");

    private final Outline outline = Gangmu.parse(SEED);

    @Test
    void isKeptByteForByte() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(SEED));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("8a83909507e98cfd2eaf8fe67b660f60c5f6338055b1f7cde11963fcc3ad9bb8");
    }

    @Test
    void hasOneTitleThirtyHeadingsAndHundredAndOnePoints() {
        assertThat(outline.title().orElseThrow().text()).isEqualTo("党建引领基层治理写作提纲");
        assertThat(outline.headings()).hasSize(30);
        assertThat(outline.points()).hasSize(101);
        assertThat(outline.paragraphs()).isEmpty();
    }

    @Test
    void placesEveryLineAsLabelled() throws IOException {
        List<String> expected = new String(
                        SeedTest.class.getResourceAsStream("seed-structure.tsv").readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<String> rows = new ArrayList<>();
        rows.add("1\ttitle\t0");
        outline.paths()
                .forEach(path -> rows.add(line(path) + "\t" + kind(path.block()) + "\t"
                        + path.parent().map(this::line).orElse(0)));
        assertThat(rows).containsExactlyElementsOf(expected);
    }

    @Test
    void readsTheMarkersTheTextHas() {
        assertThat(markersUnder("区校联动共推“社区政工师”")).containsExactly("一是", "二是", "三是");
        assertThat(markersUnder("乡村治理要学会“接地气”")).containsExactly("首先", "其次", "再次", "最后");
    }

    @Test
    void givesItsTextBack() throws IOException {
        OutlineLaws.check(outline, Files.readString(SEED));
    }

    private List<String> markersUnder(String heading) {
        Heading found = outline.headings()
                .filter(candidate -> candidate.text().startsWith(heading))
                .findFirst()
                .orElseThrow();
        return found.blocks().stream()
                .map(point -> point.marker().orElseThrow().text())
                .toList();
    }

    private int line(BlockPath path) {
        return outline.source()
                .position(path.block().span().orElseThrow().start())
                .line();
    }

    private static String kind(Block block) {
        return block instanceof Heading ? "heading" : block instanceof Point ? "point" : "body";
    }
}
