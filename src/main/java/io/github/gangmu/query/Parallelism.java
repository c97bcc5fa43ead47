package io.github.gangmu.query;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.frame.Frame;
import io.github.gangmu.frame.FrameMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells parallel items (排比). Two neighbours of the same kind are parallel if they fill the same frame, if their clauses have the
 * same lengths (服务前移到乡村。矛盾中断在乡村。), or if they have as many clauses and open with the same two characters.
 */
final class Parallelism {
    /** One or two characters are as long as other words by chance. */
    private static final int SHORTEST = 3;

    private static final int OPENING = 2;

    private Parallelism() {}

    /** Returns whether an item is parallel to the one before it or after it. */
    static boolean isParallel(Evaluation evaluation, int block) {
        int previous = evaluation.previous(block);
        int next = evaluation.next(block);
        return previous >= 0 && areParallel(evaluation, previous, block)
                || next >= 0 && areParallel(evaluation, block, next);
    }

    private static boolean areParallel(Evaluation evaluation, int first, int second) {
        Block one = evaluation.block(first);
        Block other = evaluation.block(second);
        if (one.getClass() != other.getClass() || one instanceof Paragraph) {
            return false;
        }
        List<Integer> lengths = clauseLengths(one.text());
        List<Integer> otherLengths = clauseLengths(other.text());
        if (lengths.stream().mapToInt(Integer::intValue).sum() >= SHORTEST && lengths.equals(otherLengths)) {
            return true;
        }
        boolean sameOpening = one.text().length() > OPENING
                && other.text().startsWith(one.text().substring(0, OPENING))
                && Character.isLetter(one.text().charAt(0));
        return sameOpening && lengths.size() == otherLengths.size()
                || shareAFrame(evaluation.frames(first), evaluation.frames(second));
    }

    private static boolean shareAFrame(List<FrameMatch> some, List<FrameMatch> others) {
        Set<Frame> frames = some.stream().map(FrameMatch::frame).collect(Collectors.toSet());
        return others.stream().map(FrameMatch::frame).anyMatch(frames::contains);
    }

    /** Returns how many letters and digits each clause has. */
    private static List<Integer> clauseLengths(String text) {
        List<Integer> lengths = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("，,；;。：:！？!? 　".indexOf(c) >= 0) {
                if (length > 0) {
                    lengths.add(length);
                }
                length = 0;
            } else if (Character.isLetterOrDigit(c) || Character.isHighSurrogate(c)) {
                length++;
            }
        }
        if (length > 0) {
            lengths.add(length);
        }
        return lengths;
    }
}
