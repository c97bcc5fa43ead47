package io.github.gangmu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Outline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the guide to queries say what is so: each query finds what its row says. */
class QueryGuideTest {
    private static final Outline SEED = Gangmu.parse(Path.of("seeds/grassroots-governance.txt"));
    private static final List<String> GUIDE = guide();

    /**
     * A row of a table.
     *
     * @param query what is asked
     * @param answer how many rows it finds and the first of them: {@code 3: a<br>b<br>…}
     * @param outline what is asked about it
     */
    record Row(String query, String answer, Outline outline) {
        @Override
        public String toString() {
            return query;
        }
    }

    static Stream<Row> selectors() {
        return rows("### Selectors", "| selector |", SEED).stream();
    }

    static Stream<Row> cookbook() {
        return Stream.concat(
                rows("### Cookbook", "| question |", SEED).stream(),
                rows("Questions to this plan", "| question |", plan()).stream());
    }

    @ParameterizedTest
    @MethodSource({"selectors", "cookbook"})
    void findsWhatTheGuideSays(Row row) {
        List<String> found = Query.compile(row.query()).table(row.outline()).cells().stream()
                .map(cells -> String.join(" › ", cells))
                .toList();
        String[] parts = row.answer().split(": ", 2);
        List<String> answers = new ArrayList<>(Arrays.asList(parts[1].split("<br>")));
        boolean all = !answers.remove("…");

        assertThat(found).hasSize(Integer.parseInt(parts[0])).startsWith(answers.toArray(String[]::new));
        assertThat(all).isEqualTo(found.size() == answers.size());
    }

    @Test
    void showsEachPartOfTheLanguage() {
        List<String> examples = selectors().map(Row::query).toList();

        Stream.of("!=", "^=", "$=", "*=", "~=", ">=", "<=", " > ", " + ", " ~ ", ", ", " as $")
                .forEach(sign -> assertThat(examples).anyMatch(example -> example.contains(sign)));
        QueryCompiler.pseudoClasses()
                .forEach(name ->
                        assertThat(examples).anyMatch(example -> example.matches(".*:" + name + "(?![a-z-]).*")));
        Attribute.words()
                .forEach(name ->
                        assertThat(examples).anyMatch(example -> example.matches(".*\\[" + name + "(?![a-z-]).*")));
        assertThat(cookbook()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void printsTheMistakeOfTheGuide() {
        QuerySyntaxException e =
                catchThrowableOfType(QuerySyntaxException.class, () -> Query.compile("headng > point"));

        assertThat(String.join("\n", GUIDE)).contains("```text\n" + e.getMessage() + "\n```");
    }

    /** Returns the rows of the first table below a line. */
    private static List<Row> rows(String after, String head, Outline outline) {
        int from = GUIDE.indexOf(GUIDE.stream()
                .filter(line -> line.startsWith(after))
                .findFirst()
                .orElseThrow());
        return GUIDE.stream()
                .skip(from)
                .dropWhile(line -> !line.startsWith(head))
                .skip(2)
                .takeWhile(line -> line.startsWith("| "))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| "))
                .map(cells -> new Row(inCode(cells[cells.length - 2]), cells[cells.length - 1], outline))
                .toList();
    }

    private static String inCode(String cell) {
        return cell.substring(1, cell.length() - 1);
    }

    private static Outline plan() {
        List<String> lines = GUIDE.stream()
                .dropWhile(line -> !line.startsWith("Questions to this plan"))
                .dropWhile(line -> !line.equals("```text"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();
        return Gangmu.parse(String.join("\n", lines) + "\n");
    }

    private static List<String> guide() {
        List<String> lines = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("."), "README*.md")) {
            for (Path file : files) {
                lines.addAll(Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(lines);
    }
}
