package io.github.gangmu.internal.frames;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Texts that stand side by side, set against each other: the frame they share and how alike they are. */
public final class Siblings {
    /** Among more texts than these no single one is tried for breaking the frame, which takes time in the square of their number. */
    private static final int MANY = 32;

    private final List<String> texts;
    private final List<ClauseText> cuts;
    /** The texts that have the clauses most have. */
    private final int[] members;

    private final String joints;
    private final List<Skeleton.Piece> pieces;

    /** Sets texts against each other. */
    public Siblings(List<String> texts) {
        this(texts, texts.stream().map(ClauseText::new).toList());
    }

    private Siblings(List<String> texts, List<ClauseText> cuts) {
        this.texts = texts;
        this.cuts = cuts;
        Map<String, Integer> counts = new HashMap<>();
        String most = "";
        for (int i = 0; i < texts.size(); i++) {
            String shape = joints(i);
            counts.merge(shape, 1, Integer::sum);
        }
        for (int i = 0; i < texts.size(); i++) {
            String shape = joints(i);
            most = counts.getOrDefault(shape, 0) > counts.getOrDefault(most, 0) ? shape : most;
        }
        joints = most;
        members = IntStream.range(0, texts.size())
                .filter(i -> cuts.get(i).size() > 0 && joints(i).equals(joints))
                .toArray();
        pieces = align();
    }

    private List<Skeleton.Piece> align() {
        List<Skeleton.Piece> all = new ArrayList<>();
        List<String> aligned = Arrays.stream(members).mapToObj(texts::get).toList();
        for (int clause = 0; clause <= joints.length() && members.length > 0; clause++) {
            int at = clause;
            int[] starts =
                    Arrays.stream(members).map(i -> cuts.get(i).start(at)).toArray();
            int[] ends = Arrays.stream(members).map(i -> cuts.get(i).end(at)).toArray();
            if (clause > 0) {
                String joint = joints.substring(clause - 1, clause);
                int[] before =
                        Arrays.stream(members).map(i -> cuts.get(i).end(at - 1)).toArray();
                all.add(new Skeleton.Piece(joint, before, starts));
            }
            all.addAll(Skeleton.of(aligned, starts, ends));
        }
        return all;
    }

    /** Returns the frame, such as ▢，解好“▢”这道题. */
    public String pattern() {
        StringBuilder pattern = new StringBuilder();
        pieces.forEach(piece -> pattern.append(piece.isSlot() ? "▢" : piece.word()));
        return pattern.toString();
    }

    /** Returns what fills the slots of a text; empty where it does not have the clauses that most have. */
    public List<FoundFrame.Stretch> slots(int text) {
        int member = Arrays.binarySearch(members, text);
        return member < 0
                ? List.of()
                : pieces.stream()
                        .filter(Skeleton.Piece::isSlot)
                        .map(piece -> new FoundFrame.Stretch(piece.start(member), piece.end(member)))
                        .toList();
    }

    /**
     * Returns the texts that break the frame: those that do not have the clauses most have, and those without which the others, three at
     * least, would share more words.
     */
    public int[] breaking() {
        boolean[] breaks = new boolean[texts.size()];
        Arrays.fill(breaks, true);
        Arrays.stream(members).forEach(i -> breaks[i] = false);
        if (members.length > 3 && members.length <= MANY) {
            int shared = wordLength();
            int[] without = Arrays.stream(members)
                    .filter(i -> without(i).wordLength() > shared)
                    .toArray();
            // Where every other text seems to break the frame, there is none to break.
            if (3 * without.length <= members.length) {
                Arrays.stream(without).forEach(i -> breaks[i] = true);
            }
        }
        return IntStream.range(0, texts.size()).filter(i -> breaks[i]).toArray();
    }

    /** Returns the texts without one. */
    public Siblings without(int text) {
        List<String> fewer = new ArrayList<>(texts);
        fewer.remove(text);
        List<ClauseText> fewerCuts = new ArrayList<>(cuts);
        fewerCuts.remove(text);
        return new Siblings(fewer, fewerCuts);
    }

    /** Returns how many characters of the words all share, quotes and the like left out. */
    public int wordLength() {
        return pieces.stream()
                .map(Skeleton.Piece::word)
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .mapToInt(String::length)
                .sum();
    }

    /** Returns from 0 to 1 how alike the clauses are in number and length. */
    public double lengths() {
        double sum = 0;
        for (int clause = 0; clause <= joints.length() && members.length > 0; clause++) {
            int at = clause;
            int[] lengths = Arrays.stream(members)
                    .map(i -> cuts.get(i).end(at) - cuts.get(i).start(at))
                    .sorted()
                    .toArray();
            double median = lengths[lengths.length / 2];
            double off = Arrays.stream(lengths)
                    .mapToDouble(length -> Math.abs(length - median))
                    .average()
                    .orElse(0);
            sum += Math.max(0, 1 - off / median);
        }
        return share() * sum / (joints.length() + 1);
    }

    /** Returns from 0 to 1 how much of the texts is shared; half is as much as a frame ever has, and counts as all. */
    public double words() {
        double own = Arrays.stream(members)
                .map(i -> cuts.get(i).end(joints.length()) - cuts.get(i).start(0))
                .average()
                .orElse(1);
        double shared = pieces.stream().mapToInt(piece -> piece.word().length()).sum();
        return share() * Math.min(1, 2 * shared / own);
    }

    /** Returns from 0 to 1 how far the shared words and marks stand at the same places of their clauses. */
    public double positions() {
        double sum = 0;
        int count = 0;
        for (Skeleton.Piece piece : pieces) {
            if (!piece.isSlot()) {
                sum += Math.max(sameOffset(piece, true), sameOffset(piece, false));
                count++;
            }
        }
        return count == 0 ? 0 : share() * sum / count;
    }

    private double sameOffset(Skeleton.Piece piece, boolean fromStart) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < members.length; i++) {
            ClauseText cut = cuts.get(members[i]);
            int at = piece.start(i);
            int clause = 0;
            while (clause + 1 < cut.size() && at > cut.end(clause)) {
                clause++;
            }
            counts.merge(fromStart ? at - cut.start(clause) : cut.end(clause) - at, 1, Integer::sum);
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return (double) most / members.length;
    }

    private double share() {
        return texts.isEmpty() ? 0 : (double) members.length / texts.size();
    }

    /** Returns what joins the clauses of a text, one sign for each joint: a comma, a blank, or another mark. */
    private String joints(int text) {
        ClauseText cut = cuts.get(text);
        StringBuilder signs = new StringBuilder();
        for (int i = 1; i < cut.size(); i++) {
            String between = texts.get(text).substring(cut.end(i - 1), cut.start(i));
            signs.append(
                    between.chars().anyMatch(c -> ClauseText.isComma((char) c))
                            ? '，'
                            : between.isBlank() || between.charAt(0) == '\u00A0'
                                    ? ' '
                                    : between.strip().charAt(0));
        }
        return signs.toString();
    }
}
