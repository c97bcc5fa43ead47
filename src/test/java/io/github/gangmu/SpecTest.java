package io.github.gangmu;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.SpecExample.Part;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every example of {@code spec.md}: the lines as the recogniser sees them, the tree, the diagnostics, the round trip.
 *
 * <p>An example marked {@code known gap (tree)} says what is right and is known to come out wrong: its marked parts must
 * fail, all others hold. Once they hold as well the test asks for the mark to be removed.
 *
 * <p>The system property {@code gangmu.spec} rewrites the file before the examples run:
 *
 * <pre>{@code
 * mvn test -Dtest=SpecTest -Dgangmu.spec=marks         marks what fails as a known gap, and takes marks off what holds
 * mvn test -Dtest=SpecTest -Dgangmu.spec=expectations  writes what comes out into all examples without a mark
 * }</pre>
 *
 * <p>The file holds what is right, not what comes out: read the difference before it is kept.
 */
class SpecTest {

    @TestFactory
    Stream<DynamicContainer> examples() {
        switch (System.getProperty("gangmu.spec", "")) {
            case "marks" ->
                SpecExample.write(
                        SpecExample.all().stream().map(SpecTest::marked).toList());
            case "expectations" ->
                SpecExample.write(
                        SpecExample.all().stream().map(SpecTest::rewritten).toList());
            default -> {
                // The file stays as it is.
            }
        }
        Map<String, List<SpecExample>> sections = SpecExample.all().stream()
                .collect(groupingBy(SpecExample::section, LinkedHashMap::new, Collectors.toList()));
        return sections.entrySet().stream()
                .map(section -> DynamicContainer.dynamicContainer(
                        section.getKey(),
                        section.getValue().stream()
                                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)))));
    }

    @Test
    void eachExampleHasItsOwnNameAndSaysWhatItExpects() {
        List<SpecExample> examples = SpecExample.all();

        assertThat(examples).extracting(SpecExample::name).doesNotHaveDuplicates();
        assertThat(examples)
                .allSatisfy(example -> assertThat(example.expected())
                        .as("%s:%s", SpecExample.FILE, example.line())
                        .containsKeys(Part.LINES, Part.TREE));
    }

    private static void check(SpecExample example) {
        OutlineLaws.parse(example.text());
        for (Part part : Part.values()) {
            if (!example.checks(part)) {
                continue;
            }
            String where = SpecExample.FILE + ":" + example.line() + " " + part.word();
            String read = SpecReading.of(part, example.text());
            if (example.gaps().contains(part)) {
                assertThat(read)
                        .as("%s: this known gap is closed; remove its mark", where)
                        .isNotEqualTo(example.expected(part));
            } else {
                assertThat(read).as(where).isEqualTo(example.expected(part));
            }
        }
    }

    private static SpecExample marked(SpecExample example) {
        Set<Part> wrong = Arrays.stream(Part.values())
                .filter(part -> example.checks(part)
                        && !SpecReading.of(part, example.text()).equals(example.expected(part)))
                .collect(toCollection(() -> EnumSet.noneOf(Part.class)));
        return example.withGaps(wrong);
    }

    private static SpecExample rewritten(SpecExample example) {
        if (!example.gaps().isEmpty()) {
            return example;
        }
        Map<Part, String> read = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String value = example.checks(part) ? SpecReading.of(part, example.text()) : "";
            if (!value.isEmpty() || part == Part.LINES || part == Part.TREE) {
                read.put(part, value);
            }
        }
        return example.withExpected(read);
    }
}
