package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermListsTest {
    @Test
    void knowsALongListOfTermsAlone() {
        assertThat(going(terms(12, "\n"))).hasSize(11).startsWith(1).endsWith(11);
    }

    @Test
    void takesShortListsAndOthersForNone() {
        assertThat(going(terms(11, "\n"))).isEmpty();
        assertThat(going(terms(12, "：\n"))).isEmpty();
        assertThat(going(terms(12, "\n\n"))).isEmpty();
        assertThat(going(terms(6, "\n") + "这一行比别的长得多了\n" + terms(6, "\n"))).isEmpty();
    }

    private static String terms(int count, String end) {
        return IntStream.range(0, count)
                .mapToObj(i -> "剪纸竹编".substring(i % 3) + end)
                .collect(Collectors.joining());
    }

    private static List<Integer> going(String text) {
        return SampleLines.where(text, document -> document.terms::goesOn);
    }
}
