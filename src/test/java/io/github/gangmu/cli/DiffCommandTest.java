package io.github.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DiffCommandTest extends CommandFixture {
    private static final String TEXT = "社区工作提纲\n一、摸清底数\n1.走访入户。\n3.建立台账。\n二、搭建平台\n1.线上平台。\n2.线下平台。\n";

    @Test
    void tellsTwoFilesApart() throws IOException {
        String old = write("初稿.txt", TEXT);
        String now = write("二稿.txt", TEXT.replace("线上平台", "线上服务平台").replace("3.", "2."));

        assertThat(run("diff", old, now)).isEqualTo(1);
        assertThat(out())
                .isEqualTo("  一、摸清底数\n#   3.→2. 建立台账。\n  二、搭建平台\n~   1.线上平台。 → 线上服务平台。\n\n1 renumbered, 1 changed\n");
    }

    @Test
    void tellsByItsExitCodeWhetherFilesDiffer() throws IOException {
        String file = write("初稿.txt", TEXT);

        assertThat(printed("diff", file, file)).isEmpty();
        assertThat(run("diff", file, folder.resolve("无.txt").toString())).isEqualTo(2);
    }
}
