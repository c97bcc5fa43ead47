package io.github.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SelectCommandTest extends CommandFixture {
    private static final String TEXT = "社区工作提纲\n一、摸清底数\n一是走访入户。\n二是建立“台账”。\n二、搭建平台\n";

    @Test
    void printsTheLineBeforeTheText() throws IOException {
        assertThat(printed("select", "heading > point", write("甲.txt", TEXT))).isEqualTo("3:一是走访入户。\n4:二是建立“台账”。\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void printsTheFileWhereThereAreSeveralOrOnRequest() throws IOException {
        String first = write("甲.txt", TEXT);
        String second = write("乙.txt", TEXT);

        assertThat(printed("select", "[marker=一是]", first, second))
                .isEqualTo(first + ":3:一是走访入户。\n" + second + ":3:一是走访入户。\n");
        assertThat(printed("select", "-H", "[marker=二是]", first)).isEqualTo(first + ":4:二是建立“台账”。\n");
    }

    @Test
    void readsStandardInput() {
        typed = TEXT;

        assertThat(printed("select", "heading:leaf", "-")).isEqualTo("5:二、搭建平台\n");
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

        assertThat(printed("select", "-c", "point", first, second)).isEqualTo(first + ":2\n" + second + ":0\n");
        assertThat(printed("select", "-l", "point", first, second)).isEqualTo(first + "\n");
        assertThat(printed("select", "-m", "1", "point", first)).isEqualTo("3:一是走访入户。\n");
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

        assertThat(printed("select", "heading as $h > point:first-child as $p", file))
                .isEqualTo("3:一、摸清底数 › 一是走访入户。\n");
        assertThat(printed("select", "--to=tsv", "heading as $h > point:first-child as $p", file))
                .isEqualTo("FILE\tLINE\th\tp\n" + file + "\t3\t一、摸清底数\t一是走访入户。\n");
    }

    @Test
    void printsTables() throws IOException {
        String file = write("甲.txt", TEXT);

        assertThat(printed("select", "--to=tsv", "[value=2]:leaf", file))
                .isEqualTo("FILE\tLINE\tKIND\tMARKER\tTEXT\tPATH\n" + file
                        + "\t4\tpoint\t二是\t建立“台账”。\t社区工作提纲 › 一、摸清底数 › 第2点\n" + file
                        + "\t5\theading\t二、\t搭建平台\t社区工作提纲 › 二、搭建平台\n");
    }

    @Test
    void printsObjects() throws IOException {
        String file = write("甲.txt", TEXT.replace("台账", "台\"账"));

        assertThat(printed("select", "--to=json", "heading as $h > point:contains(账)", file))
                .isEqualTo("{\"file\":\"" + file.replace("\\", "\\\\")
                        + "\",\"line\":4,\"column\":1,\"type\":\"point\",\"marker\":\"二是\",\"text\":\"建立“台\\\"账”。\","
                        + "\"path\":\"社区工作提纲 › 一、摸清底数 › 第2点\",\"captures\":{\"h\":{\"line\":2,\"column\":1,"
                        + "\"type\":\"heading\",\"marker\":\"一、\",\"text\":\"摸清底数\"}}}\n");
    }

    @Test
    void coloursOnRequest() throws IOException {
        assertThat(printed("select", "--color=always", "[marker=一是]", write("甲.txt", TEXT)))
                .isEqualTo("\u001b[32m3\u001b[0m\u001b[36m:\u001b[0m\u001b[33m一是\u001b[0m走访入户。\n");
    }
}
