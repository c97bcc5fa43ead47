package io.github.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GangmuCommandTest extends CommandFixture {
    private static final String TEXT = "社区工作提纲\n一、摸清底数\n一是走访入户。\n二是建立台账。\n二、搭建平台\n";

    @Test
    void drawsTheTreeOfAFile() throws IOException {
        String file = write("提纲.txt", TEXT);

        assertThat(printed("tree", file))
                .contains("社区工作提纲\n")
                .contains("摸清底数\n")
                .doesNotContain("\u001b")
                .doesNotContain("==");
        assertThat(err()).isEmpty();
    }

    @Test
    void headsEachOfSeveralTreesWithItsName() throws IOException {
        String first = write("甲.txt", TEXT);
        String second = write("乙.txt", TEXT);

        assertThat(printed("tree", first, second))
                .startsWith("== " + first + " ==\n")
                .contains("\n\n== " + second + " ==\n");
    }

    @Test
    void coloursOnRequest() throws IOException {
        String file = write("提纲.txt", TEXT);

        assertThat(printed("tree", "--color=always", file)).contains("\u001b[");
    }

    @Test
    void coloursATerminalUnlessToldNot() throws IOException {
        interactive = true;
        String file = write("提纲.txt", TEXT);

        assertThat(printed("tree", "--width=40", file)).contains("\u001b[");
        assertThat(printed("tree", "--width=40", "--color=never", file)).doesNotContain("\u001b[");
    }

    @Test
    void cutsLinesToTheWidth() throws IOException {
        String file = write("提纲.txt", "社区工作提纲社区工作提纲社区工作提纲\n");

        assertThat(printed("tree", "--width=20", file)).contains("…");
    }

    @Test
    void refusesAWidthTooNarrow() throws IOException {
        assertThat(run("tree", "--width=5", write("提纲.txt", TEXT))).isEqualTo(2);
        assertThat(err()).contains("--width").contains("Usage: gangmu tree");
    }

    @Test
    void readsStandardInputWhereNoFileIsGiven() {
        typed = TEXT;

        assertThat(run("convert", "--to", "txt")).isZero();
        assertThat(out()).isEqualTo(TEXT);
    }

    @Test
    void readsStandardInputForADash() {
        typed = TEXT;

        assertThat(printed("convert", "--to", "txt", "-")).isEqualTo(TEXT);
    }

    @Test
    void refusesToReadStandardInputTwice() {
        assertThat(run("tree", "-", "-")).isEqualTo(2);
        assertThat(err()).contains("only once");
    }

    @Test
    void doesNotWaitForAPersonToTypeADocument() {
        interactive = true;

        assertThat(run("tree")).isEqualTo(2);
        assertThat(err().replaceAll("\u001b\\[[0-9;]*m", ""))
                .contains("Missing FILE")
                .contains("Usage: gangmu tree");
    }

    @Test
    void convertsToRows() throws IOException {
        assertThat(run("convert", "--to", "tsv", write("提纲.txt", TEXT))).isZero();
        assertThat(out().lines())
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(7));
        assertThat(out()).startsWith("1\ttitle\t0\t0\t\t\t社区工作提纲\n2\t");
    }

    @Test
    void convertsToAnObject() throws IOException {
        assertThat(run("convert", "--to", "JSON", write("提纲.txt", TEXT))).isZero();
        assertThat(out())
                .startsWith("{\n  \"version\": 1,\n  \"title\": \"社区工作提纲\",\n")
                .endsWith("}\n");
    }

    @Test
    void keepsTheRowsOfSeveralFilesApart() throws IOException {
        String first = write("甲.txt", TEXT);
        String second = write("乙.txt", TEXT);

        assertThat(run("convert", "--to", "tsv", first, second)).isZero();
        assertThat(out().lines().filter(line -> line.startsWith("# "))).containsExactly("# " + first, "# " + second);
    }

    @Test
    void writesSeveralObjectsAsLines() throws IOException {
        write("甲/一.txt", TEXT);
        write("甲/二.txt", TEXT);

        assertThat(run("convert", "--to", "json", folder.toString())).isZero();
        assertThat(out().lines())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line).startsWith("{\"name\":\"" + folder).endsWith("}"));
    }

    @Test
    void readsTheTextFilesOfADirectoryInOrder() throws IOException {
        write("材料/b.md", TEXT);
        write("材料/a/c.TXT", TEXT);
        write("材料/a.pdf", TEXT);

        assertThat(run("convert", "--to", "tsv", folder.resolve("材料").toString()))
                .isZero();
        assertThat(out().lines().filter(line -> line.startsWith("# ")))
                .containsExactly("# " + folder.resolve("材料/a/c.TXT"), "# " + folder.resolve("材料/b.md"));
    }

    @Test
    void keepsFoldersBelowADirectory() throws IOException {
        write("材料/b.md", TEXT);
        write("材料/内/c.txt", TEXT);
        Path tables = folder.resolve("tables");

        assertThat(run(
                        "convert",
                        "--to",
                        "tsv",
                        "--out",
                        tables.toString(),
                        folder.resolve("材料").toString()))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(tables.resolve("b.tsv")).content().startsWith("1\ttitle");
        assertThat(tables.resolve("内/c.tsv")).content().startsWith("1\ttitle").doesNotContain("#");
    }

    @Test
    void refusesTwoFilesThatWouldGetOneName() throws IOException {
        String first = write("甲/提纲.txt", TEXT);
        String second = write("乙/提纲.md", TEXT);
        Path tables = folder.resolve("tables");

        assertThat(run("convert", "--to=tsv", "--out", tables.toString(), first, second))
                .isEqualTo(2);
        assertThat(err()).contains(first).contains(second).contains("提纲.tsv");
        assertThat(tables).doesNotExist();
    }

    @Test
    void doesNotOverwriteWhatItReads() throws IOException {
        String file = write("提纲.txt", TEXT);

        assertThat(run("convert", "--to=txt", "--out", folder.toString(), file)).isEqualTo(2);
        assertThat(err()).contains("overwritten");
        assertThat(Path.of(file)).hasContent(TEXT);
    }

    @Test
    void doesTheOtherFilesWhereOneIsMissing() throws IOException {
        String file = write("提纲.txt", TEXT);
        String missing = folder.resolve("没有.txt").toString();

        assertThat(run("convert", "--to=txt", missing, file)).isEqualTo(1);
        assertThat(out()).isEqualTo(TEXT);
        assertThat(err())
                .startsWith("gangmu: " + missing + ": there is no such file")
                .hasLineCount(1);
    }

    @Test
    void complainsOfADirectoryWithoutTextFiles() {
        assertThat(run("tree", folder.toString())).isEqualTo(1);
        assertThat(err()).startsWith("gangmu: " + folder + ": there are no .txt or .md files");
    }

    @Test
    void saysWhatCouldNotBeWritten() throws IOException {
        String file = write("提纲.txt", TEXT);
        String blocked = write("tables", "");

        assertThat(run("convert", "--to=tsv", "--out", blocked, file)).isEqualTo(1);
        assertThat(err()).startsWith("gangmu: " + Path.of(blocked, "提纲.tsv") + ": this could not be written");
    }

    @Test
    void readsANamedEncoding() throws IOException {
        Path file = folder.resolve("big5.txt");
        Files.write(file, "社區工作提綱\n".getBytes(Charset.forName("Big5")));

        assertThat(run("convert", "--to=txt", "--encoding=Big5", file.toString()))
                .isZero();
        assertThat(out()).isEqualTo("社區工作提綱\n");
    }

    @Test
    void refusesWhatIsLargerThanTheLimit() throws IOException {
        assertThat(run("tree", "--limit=1K", write("提纲.txt", "字".repeat(400)))).isEqualTo(1);
        assertThat(err()).contains("larger than the limit of 1024 bytes");
    }

    @Test
    void refusesALimitThatIsNoNumber() throws IOException {
        assertThat(run("tree", "--limit=big", write("提纲.txt", TEXT))).isEqualTo(2);
        assertThat(err()).contains("--limit").contains("256M");
    }

    @Test
    void refusesAnUnknownForm() throws IOException {
        assertThat(run("convert", "--to=doc", write("提纲.txt", TEXT))).isEqualTo(2);
        assertThat(err()).contains("--to").contains("Usage: gangmu convert");
    }

    @Test
    void saysWhatIsWrongBeforeItSaysHowItGoes() {
        assertThat(run("tree", "--widht=40")).isEqualTo(2);
        assertThat(err())
                .startsWith("gangmu: Unknown option: '--widht=40'")
                .contains("--width")
                .endsWith("--help\n");
    }

    @Test
    void asksForASubcommand() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("Missing subcommand").contains("convert");
    }

    @Test
    void showsExamplesInItsHelp() {
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("gangmu tree 提纲.txt");
        assertThat(printed("help", "convert")).contains("gangmu convert --to json");
    }

    @Test
    void tellsItsVersion() {
        assertThat(printed("--version")).startsWith("gangmu ").hasLineCount(1);
    }
}
