package io.github.gangmu.frame;

import io.github.gangmu.internal.frames.FramePattern;
import io.github.gangmu.internal.frames.Siblings;
import io.github.gangmu.source.SourceSpan;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How parallel (排比) texts are that stand side by side, and the frame they share. No catalogue is asked: the frame is what an alignment
 * of all texts leaves standing.
 *
 * <pre>{@code
 * 党建引领，解好“小区治理”这道题。
 * 部门协同，解好“资源整合”这道题。      pattern()   ▢，解好“▢”这道题
 * 同心同力，解好“共治共享”这道题。      score()     1.0
 * }</pre>
 *
 * @param pattern the frame that the texts share, without end mark; ▢ alone where they share nothing, empty for no texts
 * @param slots for each text what fills the slots of the pattern; an empty list for a text that has other clauses than most
 * @param breaking the indexes of the texts that break the frame: those with other clauses than most, and those without which the others
 *     would share more words; the latter are looked for among 4 to 32 texts
 * @param lengths from 0 to 1: the same number of clauses, and of the same length
 * @param words from 0 to 1: how much of the texts is shared; half and more is 1
 * @param positions from 0 to 1: the shared words at the same places in their clauses
 * @since 0.1.0
 */
public record Parallelism(
        String pattern, List<List<Slot>> slots, List<Integer> breaking, double lengths, double words, double positions)
        implements Serializable {

    /**
     * Creates a measure.
     *
     * @param pattern the shared frame
     * @param slots the slots of each text; copied
     * @param breaking the indexes of the texts that break it; copied
     * @param lengths how alike the clauses are
     * @param words how much is shared
     * @param positions how alike the places are
     */
    public Parallelism {
        slots = slots.stream().map(List::copyOf).toList();
        breaking = List.copyOf(breaking);
    }

    /**
     * Measures texts. Takes time in proportion to their number, and for up to 32 texts to its square.
     *
     * @param texts the texts of items without their markers, such as the points under one heading
     * @return the measure; all 0 for fewer than two texts
     */
    public static Parallelism of(List<String> texts) {
        if (texts.size() < 2) {
            return new Parallelism(
                    texts.isEmpty() ? "" : "▢",
                    texts.stream().map(Parallelism::whole).toList(),
                    List.of(),
                    0,
                    0,
                    0);
        }
        Siblings siblings = new Siblings(List.copyOf(texts));
        List<List<Slot>> slots = IntStream.range(0, texts.size())
                .mapToObj(i -> siblings.slots(i).stream()
                        .map(slot -> slot(texts.get(i), slot.start(), slot.end()))
                        .toList())
                .toList();
        return new Parallelism(
                siblings.pattern(),
                slots,
                Arrays.stream(siblings.breaking()).boxed().toList(),
                siblings.lengths(),
                siblings.words(),
                siblings.positions());
    }

    /**
     * Returns how parallel the texts are, from 0 to 1: the mean of {@link #lengths()}, {@link #words()} and {@link #positions()}.
     *
     * @return the measure
     */
    public double score() {
        return (lengths + words + positions) / 3;
    }

    /**
     * Returns the shared frame, to be looked for elsewhere.
     *
     * @return the frame; empty where the texts share no word, or where their clauses are joined by other marks than commas
     */
    public Optional<Frame> frame() {
        return FramePattern.isClear(pattern) ? Optional.of(Frame.of(pattern)) : Optional.empty();
    }

    private static List<Slot> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(slot(text, 0, text.length()));
    }

    private static Slot slot(String text, int start, int end) {
        return new Slot(text.substring(start, end), new SourceSpan(start, end));
    }
}
