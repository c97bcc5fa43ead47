package io.github.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    private static final String BASE = "社区工作提纲\n一、摸清底数\n1.走访入户，登记人员。\n2.建立台账，按月更新。\n二、分类施策\n1.整治老旧小区环境。\n";
    private static final String OURS = BASE.replace("登记人员", "登记车辆");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeFiles() throws IOException {
        write("base.txt", BASE);
        write("ours.txt", OURS);
    }

    @Test
    void writesTheMergedText() throws IOException {
        write("theirs.txt", BASE.replace("按月", "按周"));

        assertThat(merge()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(OURS.replace("按月", "按周"));
        assertThat(err.size()).isZero();
    }

    @Test
    void marksAndCountsConflicts() throws IOException {
        write("theirs.txt", BASE.replace("登记人员", "登记房屋"));

        assertThat(merge("--label-ours", "HEAD", "--label-theirs=修改", "--label-base=初稿", "--marker-size", "8"))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(BASE.replace("1.走访入户，登记人员。\n", """
                        <<<<<<<< HEAD
                        1.走访入户，登记车辆。
                        |||||||| 初稿
                        1.走访入户，登记人员。
                        ========
                        1.走访入户，登记房屋。
                        >>>>>>>> 修改
                        """));
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("gangmu: " + folder.resolve("ours.txt") + ":3: both changed this\ngangmu: 1 conflict\n");
    }

    @Test
    void writesIntoOneOfTheFilesAsADriverDoes() throws IOException {
        write("theirs.txt", BASE.replace("按月", "按周"));
        write("clashing.txt", BASE.replace("登记人员", "登记房屋"));

        assertThat(run(
                        "merge",
                        "--name=材料/提纲.txt",
                        "--out=" + folder.resolve("clashing.txt"),
                        folder.resolve("base.txt").toString(),
                        folder.resolve("ours.txt").toString(),
                        folder.resolve("clashing.txt").toString()))
                .isEqualTo(1);
        assertThat(folder.resolve("clashing.txt")).content().contains("\n=======\n1.走访入户，登记房屋。\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("gangmu: 材料/提纲.txt:3: ");
        assertThat(merge("--out", folder.resolve("ours.txt").toString())).isZero();
        assertThat(folder.resolve("ours.txt")).hasContent(OURS.replace("按月", "按周"));
        assertThat(out.size()).isZero();
    }

    @Test
    void takesTheSideThatIsFavoured() throws IOException {
        write("theirs.txt", BASE.replace("登记人员", "登记房屋").replace("按月", "按周"));

        assertThat(merge("--favour", "theirs")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(BASE.replace("登记人员", "登记房屋").replace("按月", "按周"));
    }

    @Test
    void countsListsOnWhenAsked() throws IOException {
        write("ours.txt", BASE.replace("按月更新。\n", "按月更新。\n3.绘制社区地图。\n"));
        write("theirs.txt", BASE.replace("按月更新。\n", "按月更新。\n3.排查安全隐患。\n"));

        assertThat(merge("--renumber")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\n3.绘制社区地图。\n4.排查安全隐患。\n二、");
    }

    @Test
    void tellsTroubleFromConflicts() throws IOException {
        assertThat(merge()).isEqualTo(255);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("theirs.txt");
        write("theirs.txt", BASE);
        assertThat(merge("--out", folder.resolve("无/合稿.txt").toString())).isEqualTo(255);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written");
        assertThat(merge("--marker-size", "0")).isEqualTo(2);
        assertThat(run("merge", "base.txt")).isEqualTo(2);
    }

    private int merge(String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "merge";
        System.arraycopy(options, 0, args, 1, options.length);
        args[options.length + 1] = folder.resolve("base.txt").toString();
        args[options.length + 2] = folder.resolve("ours.txt").toString();
        args[options.length + 3] = folder.resolve("theirs.txt").toString();
        return run(args);
    }

    private int run(String... args) {
        return GangmuCommand.run(
                new Streams(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false),
                args);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
