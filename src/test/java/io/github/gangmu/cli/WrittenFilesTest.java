package io.github.gangmu.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written keeps the charset it was read in, and nothing is lost where it cannot be. */
class WrittenFilesTest extends CommandFixture {
    private static final String TEXT = "社区工作提纲\r\n一、摸清底数\r\n1.走访入户。\r\n3.建立台账。\r\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "GB18030, ''", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "UTF-16LE, ''"})
    void keepTheirCharset(Charset charset, String mark) throws IOException {
        Path file = Files.write(folder.resolve("提纲.txt"), (mark + TEXT).getBytes(charset));

        assertThat(printed("transform", "--write", "--renumber", "in-place", file.toString()))
                .isEmpty();
        assertThat(file).hasBinaryContent((mark + TEXT.replace("3.", "2.")).getBytes(charset));
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void keepTheCharsetOnTheWayThroughAPipe() throws IOException {
        typed = TEXT;

        assertThat(printed("transform", "--write", "--renumber", "in-place", "-"))
                .isEqualTo(TEXT.replace("3.", "2."));
    }

    @Test
    void areLeftAloneWhereTheCharsetHasNotTheCharacters() throws IOException {
        Charset big5 = Charset.forName("Big5");
        Path file = Files.write(folder.resolve("提綱.txt"), "社區工作提綱\n一、建立台帳\n".getBytes(big5));
        byte[] before = Files.readAllBytes(file);

        assertThat(run("transform", "--write", "--encoding=Big5", "--replace", "建立", "--with", "建㍿", file.toString()))
                .isEqualTo(1);
        assertThat(err()).startsWith("gangmu: " + file + ": line 2, column 4: ㍿ (U+337F) cannot be written in Big5");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void keepTheirPermissionsAndLinks() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path file = Path.of(write("文/提纲.txt", TEXT));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("链接.txt"), file);

        assertThat(run("transform", "--write", "--renumber", "in-place", link.toString()))
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(TEXT.replace("3.", "2."));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void areNotTouchedWhereNothingChanges() throws IOException {
        Path file = Path.of(write("提纲.txt", TEXT));
        Object key = Files.getAttribute(file, "lastModifiedTime");

        assertThat(run("transform", "--write", "--explode", file.toString())).isZero();
        assertThat(Files.getAttribute(file, "lastModifiedTime")).isEqualTo(key);
    }

    @Test
    void goIntoADirectoryUnderTheirNames() throws IOException {
        write("材料/甲.txt", TEXT);
        write("材料/内/乙.txt", TEXT);
        String out = folder.resolve("新").toString();

        assertThat(printed(
                        "transform",
                        "--renumber",
                        "in-place",
                        "--out",
                        out,
                        folder.resolve("材料").toString()))
                .isEmpty();
        assertThat(Path.of(out, "内/乙.txt")).hasContent(TEXT.replace("3.", "2."));
        assertThat(Path.of(out, "甲.txt")).exists();
    }

    @Test
    void goIntoADirectoryThatALinkLeadsTo() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path real = Files.createDirectory(folder.resolve("实"));
        Path link = Files.createSymbolicLink(folder.resolve("链"), real);

        assertThat(printed("transform", "--explode", "--out", link.toString(), write("提纲.txt", TEXT)))
                .isEmpty();
        assertThat(real.resolve("提纲.txt")).hasContent(TEXT);
    }

    @Test
    void areSplitIntoFilesNamedByTheirHeadings() throws IOException {
        String file = write("提纲.md", "社区工作提纲\n一、摸清底数\n1.走访\n二、分类/施策 *两类*\n2.困难\n三、摸清底数\n3.走访\n");
        String out = folder.resolve("分章").toString();
        List<String> names = List.of("01-社区工作提纲.md", "02-摸清底数.md", "03-分类_施策_两类.md", "04-摸清底数.md");

        assertThat(printed("transform", "--split", file))
                .isEqualTo(names.get(0) + "\t1 line\n" + names.get(1) + "\t2 lines\n" + names.get(2) + "\t2 lines\n"
                        + names.get(3) + "\t2 lines\n");
        assertThat(printed("transform", "--split", "--out", out, file)).isEmpty();
        assertThat(fileNames(Path.of(out))).isEqualTo(names);
        assertThat(Path.of(out, names.get(2))).hasContent("二、分类/施策 *两类*\n2.困难\n");
        assertThat(printed("transform", "--print", "--merge", out)).isEqualTo(Files.readString(Path.of(file)));
    }

    @Test
    void areOverwrittenOnRequestOnly() throws IOException {
        String file = write("提纲.txt", "社区工作提纲\n一、摸清底数\n1.走访\n");
        Path taken = Path.of(write("分章/02-摸清底数.txt", "别的"));
        String out = folder.resolve("分章").toString();

        assertThat(run("transform", "--split", "--out", out, file)).isEqualTo(1);
        assertThat(err()).startsWith("gangmu: " + taken + ": this file is there already; --force overwrites it");
        assertThat(taken).hasContent("别的");
        assertThat(Path.of(out, "01-社区工作提纲.txt")).doesNotExist();
        assertThat(run("transform", "--split", "--out", out, "--force", file)).isZero();
        assertThat(taken).hasContent("一、摸清底数\n1.走访\n");
    }

    @Test
    void areNotWrittenOverEachOther() throws IOException {
        String first = write("甲/提纲.txt", TEXT);
        String second = write("乙/提纲.txt", TEXT);
        String out = folder.resolve("新").toString();

        assertThat(run("transform", "--explode", "--out", out, first, second)).isEqualTo(1);
        assertThat(err()).contains("Both " + first + " and " + second + " would be written to");
    }

    @Test
    void keepTheCharsetOfTheirDocumentInEachPart() throws IOException {
        Path file = Files.write(folder.resolve("提纲.txt"), ("\uFEFF" + TEXT).getBytes(UTF_16LE));
        Path out = folder.resolve("分章");

        assertThat(run("transform", "--split", "--out", out.toString(), file.toString()))
                .isZero();
        assertThat(out.resolve("01-社区工作提纲.txt")).hasBinaryContent("\uFEFF社区工作提纲\r\n".getBytes(UTF_16LE));
        assertThat(out.resolve("02-摸清底数.txt")).exists();
    }

    @Test
    void areNotReplacedWhereTheyMayNotBeWritten() throws IOException {
        Path file = Path.of(write("提纲.txt", TEXT));
        assumeThat(file.toFile().setReadOnly() && !Files.isWritable(file)).isTrue();

        assertThat(run("transform", "--write", "--renumber", "in-place", file.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("could not be written and stays as it is");
        assertThat(file).binaryContent().asString(UTF_8).isEqualTo(TEXT);
    }

    @Test
    void areNotWrittenBelowAFile() throws IOException {
        String blocked = write("新", "别的");

        assertThat(run("transform", "--explode", "--out", blocked, write("提纲.txt", TEXT)))
                .isEqualTo(1);
        assertThat(err()).startsWith("gangmu: " + Path.of(blocked, "提纲.txt") + ": this could not be written");
        assertThat(Path.of(blocked)).hasContent("别的");
    }

    private static List<String> fileNames(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
