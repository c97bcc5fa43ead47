package io.github.gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.frame.Parallelism;
import io.github.gangmu.frame.Slot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The frames of the outline that started the project, held point by point and group by group. */
class SeedFramesTest {
    private final Outline outline = Gangmu.parse(Path.of("seeds", "grassroots-governance.txt"));

    @Test
    void everyPointHasItsFramesAndSlots() throws IOException {
        List<String> rows = new ArrayList<>();
        outline.headings().forEach(heading -> {
            Parallelism parallelism = heading.parallelism();
            for (int i = 0; i < heading.blocks().size(); i++) {
                Block point = heading.blocks().get(i);
                String frames = point.frames().stream()
                        .map(match -> match.frame().pattern() + " " + texts(match.slots()))
                        .collect(Collectors.joining("; "));
                rows.add(line(point) + "\t" + (frames.isEmpty() ? "-" : frames) + "\t" + parallelism.pattern() + " "
                        + texts(parallelism.slots().get(i)));
            }
        });

        assertThat(rows).hasSize(101).containsExactlyElementsOf(table("seed-points.tsv"));
    }

    @Test
    void everyGroupHasItsFrame() throws IOException {
        List<String> rows = outline.headings()
                .map(heading -> line(heading) + "\t" + heading.parallelism().pattern() + "\t" + breaking(heading))
                .toList();

        assertThat(rows).hasSize(30).containsExactlyElementsOf(table("seed-skeletons.tsv"));
    }

    @Test
    void givesTheFramesOfAllBlocks() {
        long ofPoints =
                outline.points().mapToLong(point -> point.frames().size()).sum();
        long ofHeadings =
                outline.headings().mapToLong(heading -> heading.frames().size()).sum();

        assertThat(outline.frames()).hasSize((int) (ofPoints + ofHeadings));
        assertThat(outline.pointGroups()).hasSize(30);
    }

    private String breaking(Heading heading) {
        return heading.parallelism().breaking().stream()
                .map(i -> String.valueOf(line(heading.blocks().get(i))))
                .collect(Collectors.joining(","));
    }

    private int line(Block block) {
        return outline.source().position(block.span().orElseThrow().start()).line();
    }

    private static String texts(List<Slot> slots) {
        return slots.stream().map(Slot::text).collect(Collectors.joining("/"));
    }

    private static List<String> table(String name) throws IOException {
        return new String(SeedFramesTest.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(row -> !row.startsWith("#"))
                .toList();
    }
}
