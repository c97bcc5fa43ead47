package io.github.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectCommandTest {
    private static final String TEXT = "社区工作提纲\n一、摸清底数\n一是走访入户。\n二是建立“台账”。\n二、搭建平台\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsTheLineBeforeTheText() throws IOException {
        assertThat(run("select", "heading > point", write("甲.txt", TEXT))).isZero();
        assertThat(out()).isEqualTo("3:一是走访入户。\n4:二是建立“台账”。\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void printsTheFileWhereThereAreSeveralOrOnRequest() throws IOException {
        String first = write("甲.txt", TEXT);
        String second = write("乙.txt", TEXT);

        assertThat(run("select", "[marker=一是]", first, second)).isZero();
        assertThat(run("select", "-H", "[marker=二是]", first)).isZero();
        assertThat(out()).isEqualTo(first + ":3:一是走访入户。\n" + second + ":3:一是走访入户。\n" + first + ":4:二是建立“台账”。\n");
    }

    @Test
    void readsStandardInput() {
        assertThat(runOn(TEXT, "select", "heading:leaf", "-")).isZero();
        assertThat(out()).isEqualTo("5:二、搭建平台\n");
    }

    @Test
    void tellsByItsExitCodeWhetherAnythingWasFound() throws IOException {
        String file = write("甲.txt", TEXT);

        assertThat(run("select", "paragraph", file)).isEqualTo(1);
        assertThat(run("select", "-q", "point", file)).isZero();
        assertThat(run("select", "-q", "paragraph", file)).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(run("select", "point", file, folder.resolve("丙.txt").toString()))
                .isEqualTo(2);
        assertThat(run("select", "-q", "point", file, folder.resolve("丙.txt").toString()))
                .isZero();
    }

    @Test
    void pointsAtWhatIsWrongInAQuery() throws IOException {
        assertThat(run("select", "headng > point", write("甲.txt", TEXT))).isEqualTo(2);
        assertThat(err()).startsWith("""
                gangmu: There is no type headng; did you mean heading? At character 1 of the query:
                  headng > point
                  ^
                """);
    }

    @Test
    void countsAndNamesFiles() throws IOException {
        String first = write("甲.txt", TEXT);
        String second = write("乙.txt", "社区工作提纲\n");

        assertThat(run("select", "-c", "point", first, second)).isZero();
        assertThat(run("select", "-l", "point", first, second)).isZero();
        assertThat(run("select", "-m", "1", "point", first)).isZero();
        assertThat(out()).isEqualTo(first + ":2\n" + second + ":0\n" + first + "\n3:一是走访入户。\n");
    }

    @Test
    void printsTheWayToABlock() throws IOException {
        assertThat(run("select", "--path", "point:last-child", write("甲.txt", TEXT)))
                .isZero();
        assertThat(out()).isEqualTo("4:社区工作提纲 › 一、摸清底数 › 第2点\n");
    }

    @Test
    void printsCaptures() throws IOException {
        String file = write("甲.txt", TEXT);

        assertThat(run("select", "heading as $h > point:first-child as $p", file))
                .isZero();
        assertThat(run("select", "--to=tsv", "heading as $h > point:first-child as $p", file))
                .isZero();
        assertThat(out()).isEqualTo("3:一、摸清底数 › 一是走访入户。\nFILE\tLINE\th\tp\n" + file + "\t3\t一、摸清底数\t一是走访入户。\n");
    }

    @Test
    void printsTables() throws IOException {
        String file = write("甲.txt", TEXT);

        assertThat(run("select", "--to=tsv", "[value=2]:leaf", file)).isZero();
        assertThat(out())
                .isEqualTo("FILE\tLINE\tKIND\tMARKER\tTEXT\tPATH\n" + file
                        + "\t4\tpoint\t二是\t建立“台账”。\t社区工作提纲 › 一、摸清底数 › 第2点\n" + file
                        + "\t5\theading\t二、\t搭建平台\t社区工作提纲 › 二、搭建平台\n");
    }

    @Test
    void printsObjects() throws IOException {
        String file = write("甲.txt", TEXT.replace("台账", "台\"账"));

        assertThat(run("select", "--to=json", "heading as $h > point:contains(账)", file))
                .isZero();
        assertThat(out())
                .isEqualTo("{\"file\":\"" + file.replace("\\", "\\\\")
                        + "\",\"line\":4,\"column\":1,\"type\":\"point\",\"marker\":\"二是\",\"text\":\"建立“台\\\"账”。\","
                        + "\"path\":\"社区工作提纲 › 一、摸清底数 › 第2点\",\"captures\":{\"h\":{\"line\":2,\"column\":1,"
                        + "\"type\":\"heading\",\"marker\":\"一、\",\"text\":\"摸清底数\"}}}\n");
    }

    @Test
    void coloursOnRequest() throws IOException {
        assertThat(run("select", "--color=always", "[marker=一是]", write("甲.txt", TEXT)))
                .isZero();
        assertThat(out()).isEqualTo("\u001b[32m3\u001b[0m\u001b[36m:\u001b[0m\u001b[33m一是\u001b[0m走访入户。\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... args) {
        return runOn("", args[0], Arrays.copyOfRange(args, 1, args.length));
    }

    private int runOn(String input, String command, String... args) {
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        String[] all = new String[args.length + 1];
        all[0] = command;
        System.arraycopy(args, 0, all, 1, args.length);
        int code = GangmuCommand.run(streams, all);
        streams.out().flush();
        return code;
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
