package io.github.gangmu.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * The engine means what the plain reading of a selector means. Each try asks five selectors of two outlines, so that 10 000 tries make
 * 100 000 comparisons; {@code mvn test -Dtest=QueryPropertyTest -Dgangmu.query.selectors=500} makes a hundred times as many.
 */
class QueryPropertyTest {
    private static final int SELECTORS = Integer.getInteger("gangmu.query.selectors", 5);

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void findsWhatThePlainReadingFinds(@ForAll long seed) {
        RandomCases random = new RandomCases(seed);
        List<Outline> outlines = List.of(random.outline(), random.outline());
        for (int i = 0; i < SELECTORS; i++) {
            List<NaiveSelector.Chain> selectors = random.selectors();
            String text = NaiveSelector.join(selectors);
            Query query = Query.compile(text);
            for (Outline outline : outlines) {
                List<BlockPath> expected = outline.paths()
                        .filter(path -> selectors.stream().anyMatch(selector -> selector.holds(path)))
                        .toList();

                List<BlockPath> found = query.select(outline).toList();

                if (!found.equals(expected)) {
                    assertThat(found).as(text).isEqualTo(expected);
                }
            }
        }
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void capturesWhatThePlainReadingCaptures(@ForAll long seed) {
        RandomCases random = new RandomCases(seed);
        Outline outline = random.outline();
        NaiveSelector.Chain chain = random.chain();
        List<Integer> captured = IntStream.range(0, chain.blocks().size())
                .filter(i -> random.below(2) == 0)
                .boxed()
                .toList();
        List<List<BlockPath>> expected = outline.paths()
                .flatMap(path -> chain.rows(path, captured).stream())
                .toList();

        List<List<BlockPath>> found = Query.compile(chain.withCaptures(captured))
                .rows(outline)
                .map(row -> captured.stream()
                        .map(i -> row.capture("c" + i).orElseThrow())
                        .toList())
                .toList();

        assertThat(found).as(chain.withCaptures(captured)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void selectorsOfABlockFindItAlone(@ForAll long seed) {
        Outline outline = new RandomCases(seed).outline();
        outline.paths().forEach(path -> {
            assertThat(Query.compile(Query.selectorOf(path)).select(outline)).containsExactly(path);
            assertThat(Query.compile(Query.addressOf(path)).select(outline)).containsExactly(path);
        });
    }

    @Property(tries = 2_000)
    void anyTextIsAQueryOrSaysWhereItIsNone(@ForAll String text) {
        try {
            assertThat(Query.compile(text)).hasToString(text);
        } catch (QuerySyntaxException e) {
            assertThat(e.offset()).isBetween(0, text.length());
            assertThat(Objects.requireNonNull(e.getMessage())).contains("At character ");
        }
    }
}
