package io.github.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransformCommandTest {
    private static final String TEXT = "社区工作提纲\r\n一、摸清底数\r\n1.走访入户。\r\n3.建立台账，见二、。\r\n三、搭建平台\r\n1.线上平台。\r\n2.线下平台。\r\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String typed = "";

    @Test
    void showsWhatWouldChange() throws IOException {
        Path file = write("提纲.txt", TEXT);

        assertThat(run("transform", "--renumber", "in-place", file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("--- " + file + "\n+++ " + file
                        + "\n@@ -4,2 +4,2 @@\n-3.建立台账，见二、。\n-三、搭建平台\n+2.建立台账，见二、。\n+二、搭建平台\n");
        assertThat(Files.readString(file)).isEqualTo(TEXT);
    }

    @Test
    void changesFilesInPlaceWhenAsked() throws IOException {
        Path file = write("提纲.txt", TEXT);

        assertThat(run("transform", "--write", "--renumber", "一、 （一）", file.toString()))
                .isZero();
        assertThat(Files.readString(file))
                .isEqualTo(TEXT.replace("1.", "（一）")
                        .replace("3.", "（二）")
                        .replace("2.", "（二）")
                        .replace("三、", "二、"));
        assertThat(out.size()).isZero();
    }

    @Test
    void writesStandardInputToStandardOutput() {
        typed = "通知\n要做到两点：一是走访入户；二是建立台账。\n";

        assertThat(run("transform", "--write", "--explode", "-")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("通知\n要做到两点：\n一是走访入户；\n二是建立台账。\n");
    }

    @Test
    void asksForATransformation() {
        assertThat(run("transform", "-")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--renumber official");
    }

    @Test
    void refusesALikenessThatIsNone() {
        assertThat(run("transform", "--deduplicate=2", "-")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("threshold");
    }

    @Test
    void tellsTwoFilesApart() throws IOException {
        Path old = write("初稿.txt", TEXT);
        Path now = write("二稿.txt", TEXT.replace("线上平台", "线上服务平台").replace("3.", "2."));

        assertThat(run("diff", old.toString(), now.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "  一、摸清底数\n#   3.→2. 建立台账，见二、。\n  三、搭建平台\n~   1.线上平台。 → 线上服务平台。\n\n1 renumbered, 1 changed\n");
        out.reset();
        assertThat(run("diff", old.toString(), old.toString())).isZero();
        assertThat(out.size()).isZero();
        assertThat(run("diff", old.toString(), folder.resolve("无.txt").toString()))
                .isEqualTo(2);
    }

    private int run(String... args) {
        return GangmuCommand.run(
                new Streams(
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false),
                args);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
