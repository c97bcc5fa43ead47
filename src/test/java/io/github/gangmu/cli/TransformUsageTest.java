package io.github.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong use is told in a line that says which option is wrong and what would be right. */
class TransformUsageTest extends CommandFixture {
    private static final String TEXT = "社区工作提纲\n一、摸清底数\n1.走访入户\n2.建立台账\n二、搭建平台\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --print                                | Missing transformation: name one, such as --renumber official
            --on heading --explode                 | --on says more about the transformation before it
            --explode --on heading                 | --explode takes no --on, only --under.
            --unwrap --on heading                  | --unwrap takes no --on.
            --sort text --under * --under heading  | --under stands twice behind --sort.
            --promote headng                       | --promote: There is no type headng; did you mean heading?
            --strip-numbers --on headng            | --on: There is no type headng; did you mean heading?
            --promote                              | Missing required parameter for option '--promote' (SELECTOR)
            --move heading                         | --move: Missing where to: say --before, --after or --under
            --move heading --up --down             | --move: Too many places
            --graft 保障.txt                         | --graft: Missing --under SELECTOR
            --replace 台账                           | --replace: Missing --with
            --sort size                            | --sort: A key is text or number; got size.
            --depth two                            | --depth: Levels are a whole number; got two.
            --depth 0                              | --depth: An outline needs one level at least; got 0.
            --deduplicate --alike 2                | --deduplicate: A threshold lies above 0 and is at most 1; got 2.0.
            --deduplicate --alike much             | --deduplicate: --alike takes a number such as 0.8; got much.
            --renumber 提纲.txt                      | --renumber: '提纲.txt' is no style
            --restyle ●                            | --restyle: '●' is no style; a style is named by its first marker
            --restyle 首先                           | --restyle: Values cannot be kept in the style 首先; use Renumber
            --renumber official --start two        | --renumber: --start takes a number such as 3, or 2=3
            --normalise --only commas              | --normalise: --only takes punctuation, quotes, widths or blanks
            --split --explode                      | --split makes several documents, so it comes last.
            --merge --merge                        | --merge puts all files together; it stands once only.
            --extract heading --write              | --write would put another document in the place of the file
            --explode --write --print              | only one of them can stand.
            --explode --force                      | --force goes with --out DIR.
            --exploed                              | Unknown option: '--exploed'
            """)
    void saysWhatIsWrong(String options, String message) {
        String[] args = ("transform " + options).split(" ");

        assertThat(run(args)).isEqualTo(2);
        assertThat(err()).startsWith("gangmu: ").contains(message).contains("Usage: gangmu transform");
        assertThat(out()).isEmpty();
    }

    @Test
    void listsAllThereIsInItsHelp() {
        String help = printed("transform", "--help");

        assertThat(Operation.values()).allSatisfy(it -> assertThat(help).contains("  " + it.option()));
        assertThat(Qualifier.values()).allSatisfy(it -> assertThat(help).contains("  " + it.option()));
    }

    @Test
    void tellsOfASelectorThatMeansNothing() throws IOException {
        String file = write("提纲.txt", TEXT);

        assertThat(run("transform", "--print", "--prune", ":contains(无)", file)).isEqualTo(1);
        assertThat(err()).startsWith("gangmu: --prune ':contains(无)' means no block;");
        assertThat(out()).isEqualTo(TEXT);
    }

    @Test
    void doesNotEmptyAFileThatHasNothingToKeep() throws IOException {
        String file = write("提纲.txt", TEXT);

        assertThat(run("transform", "--write", "--keep", ":contains(无)", file)).isEqualTo(1);
        assertThat(err()).contains(file + ": --keep: ':contains(无)' means no block, so nothing would be left");
        assertThat(Path.of(file)).hasContent(TEXT);
    }

    @Test
    void isContentWithASelectorThatMeansSomethingInOneOfTheFiles() throws IOException {
        String first = write("甲.txt", TEXT);
        String second = write("乙.txt", TEXT.replace("台账", "清单"));

        assertThat(run("transform", "--prune", ":contains(清单)", first, second)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void refusesToMoveOneOfSeveral() throws IOException {
        String file = write("提纲.txt", TEXT);

        assertThat(run("transform", "--move", "point", "--up", file)).isEqualTo(1);
        assertThat(err())
                .startsWith("gangmu: " + file + ": --move: 'point' means 2 blocks (lines 3, 4), and one is wanted");
    }

    @Test
    void refusesToMoveABlockUnderItself() throws IOException {
        String file = write("提纲.txt", TEXT);

        assertThat(run("transform", "--move", ":contains(摸清)", "--under", ":contains(台账)", file))
                .isEqualTo(1);
        assertThat(err()).contains("--move: ':contains(台账)' means the moved block itself or one under it");
    }

    @Test
    void saysThatThereIsNoPlaceToMoveTo() throws IOException {
        String file = write("提纲.txt", TEXT);

        assertThat(run("transform", "--move", ":contains(台账)", "--under", ":contains(无)", file))
                .isEqualTo(1);
        assertThat(err()).contains("--move: ':contains(无)' means no block, so there is no place to move to");
    }

    @Test
    void saysThatTheLocaleHidesItsArguments() {
        assertThat(run("transform", "--prune", ":contains(\uFFFD\uFFFD)", "-")).isEqualTo(2);
        assertThat(err()).startsWith("gangmu: An argument has characters that the locale does not have");
    }
}
