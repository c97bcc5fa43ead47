package io.github.gangmu.frame;

import io.github.gangmu.internal.frames.ClauseText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the frames that many groups of items share, without a catalogue: in one outline or in the outlines of many files.
 *
 * <pre>{@code
 * FrameDiscovery.over(outline.pointGroups().map(points -> points.stream().map(Block::text).toList()));
 * // 以“▢”为▢ (8 texts in 2 groups), ▢，让▢“▢”起来 (3 texts in 1 group) …
 * }</pre>
 *
 * <p>Each group is aligned as {@link Parallelism} tells. A frame of several clauses counts as a whole and with each of its clauses, so
 * that a clause is met again where the rest differs. All methods can be called from any thread.
 *
 * @since 0.1.0
 */
public final class FrameDiscovery {
    private static final Set<String> KNOWN = Frames.catalogue().stream()
            .map(frame -> withoutQuotes(frame.pattern()))
            .collect(Collectors.toUnmodifiableSet());

    private FrameDiscovery() {}

    /**
     * A frame that was found.
     *
     * @param pattern how it is written: ▢，解好“▢”这道题
     * @param groups how many groups of items share it
     * @param texts how many items these groups hold
     * @param parallelism how parallel these groups are on average, from 0 to 1
     * @param example one of the items
     * @since 0.1.0
     */
    public record Discovered(String pattern, int groups, int texts, double parallelism, String example) {
        /**
         * Returns whether the catalogue has this frame, with or without quotes about its slots.
         *
         * @return whether it is known
         */
        public boolean isKnown() {
            return KNOWN.contains(withoutQuotes(pattern));
        }
    }

    /**
     * Returns the frames that groups of texts share, the most frequent first.
     *
     * @param groups texts that stand side by side, such as the points under one heading; groups of one are passed over
     * @return an unmodifiable list; of frames in as many texts, those first met first
     */
    public static List<Discovered> over(Stream<? extends List<String>> groups) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        groups.forEach(group -> {
            if (group.size() > 1) {
                Parallelism measure = Parallelism.of(group);
                int fitting = (int) measure.slots().stream()
                        .filter(slots -> !slots.isEmpty())
                        .count();
                String example = group.get(first(measure.slots()));
                for (String pattern : patterns(measure.pattern())) {
                    tallies.computeIfAbsent(pattern, it -> new Tally(example)).add(fitting, measure.score());
                }
            }
        });
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().as(entry.getKey()))
                .sorted(Comparator.comparingInt((Discovered found) -> -found.texts()))
                .toList();
    }

    private static int first(List<List<Slot>> slots) {
        int first = 0;
        while (first + 1 < slots.size() && slots.get(first).isEmpty()) {
            first++;
        }
        return first;
    }

    /** Returns a frame and its clauses, so far as they have words. */
    private static Set<String> patterns(String pattern) {
        ClauseText cut = new ClauseText(pattern);
        Set<String> patterns = new LinkedHashSet<>();
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            String clause = pattern.substring(cut.start(i), cut.end(i));
            if (tellsEnough(clause)) {
                clauses.add(clause);
            }
        }
        if (tellsEnough(pattern)) {
            patterns.add(pattern);
        }
        patterns.addAll(clauses);
        return patterns;
    }

    /** Returns whether a frame has slots and more than one character before or behind a single one. */
    private static boolean tellsEnough(String pattern) {
        long slots = pattern.chars().filter(c -> c == '▢').count();
        long letters = pattern.codePoints().filter(Character::isLetterOrDigit).count();
        return slots > 0 && letters > 0 && slots + letters > 2;
    }

    private static String withoutQuotes(String pattern) {
        return pattern.replace("“▢”", "▢");
    }

    /** What has been counted of one frame so far. */
    private static final class Tally {
        private final String example;
        private int groups;
        private int texts;
        private double scores;

        Tally(String example) {
            this.example = example;
        }

        void add(int more, double score) {
            groups++;
            texts += more;
            scores += score;
        }

        Discovered as(String pattern) {
            return new Discovered(pattern, groups, texts, scores / groups, example);
        }
    }
}
