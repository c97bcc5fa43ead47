package io.github.gangmu.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.gangmu.Gangmu;
import io.github.gangmu.OutlineLaws;
import io.github.gangmu.ast.Outline;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the files beside this class: the text before, a line of equals signs, the text after. A file's name up to the first
 * stop names the transformation.
 */
class TransformationCasesTest {
    private static final String DIVIDER = "\n==========\n";

    @TestFactory
    Stream<DynamicTest> turnsTheTextBeforeIntoTheTextAfter() throws IOException, URISyntaxException {
        return cases().flatMap(file -> Stream.of("\n", "\r\n")
                .map(lineBreak -> dynamicTest(
                        file.getFileName() + (lineBreak.length() == 1 ? " LF" : " CRLF"),
                        () -> check(file, lineBreak))));
    }

    @TestFactory
    Stream<DynamicTest> hasACaseForEachTransformation() throws IOException, URISyntaxException {
        List<String> names = cases().map(TransformationCasesTest::name).toList();
        return AllTransformations.byName().keySet().stream()
                .map(name -> dynamicTest(name, () -> assertThat(names).contains(name)));
    }

    private static Stream<Path> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(TransformationCasesTest.class.getResource("cases"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.indexOf('.'));
    }

    private static void check(Path file, String lineBreak) throws IOException {
        String text = Files.readString(file).replace("\r\n", "\n");
        int divider = text.indexOf(DIVIDER);
        String before = text.substring(0, divider + 1).replace("\n", lineBreak);
        String after = text.substring(divider + DIVIDER.length()).replace("\n", lineBreak);
        Map<String, Transformation> all = AllTransformations.byName();
        Transformation transformation = Objects.requireNonNull(all.get(name(file)), name(file));
        Outline outline = OutlineLaws.parse(before);

        Outline changed = transformation.apply(outline);

        assertThat(changed.text()).isEqualTo(after);
        assertThat(TextEdits.apply(before, TextEdits.of(changed))).isEqualTo(after);
        if (AllTransformations.isIdempotent(name(file))) {
            assertThat(transformation.apply(changed).text()).isEqualTo(after);
            assertThat(transformation.apply(Gangmu.parse(after)).text()).isEqualTo(after);
        }
    }
}
