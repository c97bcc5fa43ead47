package io.github.gangmu.internal.structure;

import io.github.gangmu.internal.recognise.LineRecogniser;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Lines of short texts for tests of what is known of a document as a whole. */
final class SampleLines {
    private SampleLines() {}

    static LineSequence read(String text) {
        return new LineSequence(new LineRecogniser().recognise(text), text);
    }

    /** Returns the indexes of the lines for which something is true in the document they make. */
    static List<Integer> where(String text, Function<LineSequence, IntPredicate> property) {
        LineSequence document = read(text);
        return IntStream.range(0, document.size())
                .filter(property.apply(document))
                .boxed()
                .toList();
    }
}
