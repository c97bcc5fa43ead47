package io.github.gangmu.internal.frames;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What texts have in common, word by word: of 力戒空谈 and 力戒浮夸 the word 力戒 and a slot behind it.
 *
 * <p>The texts are stretches of one clause each. First what is in quotes is set against what is in quotes, then what stands between
 * pauses; in each stretch the longest word that all have is taken, and the same again before and behind it. A single character is
 * taken only where it stands at the same place in all, since any two sentences share some character.
 */
final class Skeleton {
    /** Longer stretches are running text: there only what they begin and end with is looked at. */
    private static final int LONGEST = 64;

    private final List<String> texts;
    private final List<Piece> pieces = new ArrayList<>();

    /** A word that all texts share, or a slot. */
    static final class Piece {
        private final String word;
        private final int[] starts;
        private final int[] ends;

        Piece(String word, int[] starts, int[] ends) {
            this.word = word;
            this.starts = starts;
            this.ends = ends;
        }

        boolean isSlot() {
            return word.isEmpty();
        }

        /** Returns the word, empty for a slot. */
        String word() {
            return word;
        }

        /** Returns where it begins in one of the texts. */
        int start(int text) {
            return starts[text];
        }

        /** Returns where it ends in one of the texts. */
        int end(int text) {
            return ends[text];
        }
    }

    private Skeleton(List<String> texts) {
        this.texts = texts;
    }

    /** Returns the pieces that make up each of the stretches, from a start to an end in each text. No stretch is empty. */
    static List<Piece> of(List<String> texts, int[] starts, int[] ends) {
        Skeleton skeleton = new Skeleton(texts);
        skeleton.quotes(starts, ends);
        return skeleton.pieces;
    }

    private void quotes(int[] starts, int[] ends) {
        int[][] marks = new int[texts.size()][];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = quoteMarks(texts.get(i), starts[i], ends[i]);
        }
        split(starts, ends, marks, true);
    }

    private void pauses(int[] starts, int[] ends) {
        int[][] marks = new int[texts.size()][];
        for (int i = 0; i < marks.length; i++) {
            String text = texts.get(i);
            marks[i] = IntStream.range(starts[i], ends[i])
                    .filter(at -> text.charAt(at) == '、')
                    .toArray();
        }
        split(starts, ends, marks, false);
    }

    /** Parts the stretches at marks that all have, or goes on without parting them. */
    private void split(int[] starts, int[] ends, int[][] marks, boolean atQuotes) {
        int count = marks[0].length;
        boolean parted = count > 0;
        for (int[] of : marks) {
            parted &= of.length == count;
        }
        for (int m = 0; m <= count && parted; m++) {
            parted = isWhole(m == 0 ? starts : behind(marks, m - 1), m == count ? ends : column(marks, m));
        }
        if (!parted) {
            next(starts, ends, atQuotes);
            return;
        }
        for (int m = 0; m <= count; m++) {
            int[] from = m == 0 ? starts : behind(marks, m - 1);
            int[] to = m == count ? ends : column(marks, m);
            if (from[0] < to[0]) {
                next(from, to, atQuotes);
            }
            if (m < count) {
                String mark = atQuotes ? (m % 2 == 0 ? "“" : "”") : "、";
                pieces.add(new Piece(mark, to, behind(marks, m)));
            }
        }
    }

    private void next(int[] starts, int[] ends, boolean atQuotes) {
        if (atQuotes) {
            pauses(starts, ends);
        } else {
            words(starts, ends);
        }
    }

    private void words(int[] starts, int[] ends) {
        int shortest = 0;
        for (int i = 1; i < starts.length; i++) {
            shortest = ends[i] - starts[i] < ends[shortest] - starts[shortest] ? i : shortest;
        }
        int room = ends[shortest] - starts[shortest];
        int longest = Math.min(room, LONGEST);
        for (int length = longest; length > 0; length--) {
            // Words at the same place in all are likelier to be meant than words here and there.
            for (Way way : Way.values()) {
                if (way == Way.FIRST && (length == 1 || room > LONGEST)) {
                    continue;
                }
                for (int offset = 0; offset + length <= room; offset++) {
                    if (room > LONGEST && offset > 0 && offset + length < room) {
                        continue;
                    }
                    int at = starts[shortest] + offset;
                    String word = texts.get(shortest).substring(at, at + length);
                    int[] places = isWord(word) ? places(word, way, shortest, at, starts, ends) : null;
                    if (places != null) {
                        take(word, places, starts, ends);
                        return;
                    }
                }
            }
        }
        pieces.add(new Piece("", starts, ends));
    }

    private void take(String word, int[] places, int[] starts, int[] ends) {
        int[] behind = Arrays.stream(places).map(at -> at + word.length()).toArray();
        if (starts[0] < places[0]) {
            words(starts, places);
        }
        pieces.add(new Piece(word, places, behind));
        if (behind[0] < ends[0]) {
            words(behind, ends);
        }
    }

    /** How a word is looked for. */
    private enum Way {
        /** As far from the beginning in all. */
        FROM_START,
        /** As far from the end in all. */
        FROM_END,
        /** Where it comes first. */
        FIRST
    }

    private int @Nullable [] places(String word, Way way, int given, int at, int[] starts, int[] ends) {
        int[] places = new int[starts.length];
        int[] behind = new int[starts.length];
        for (int i = 0; i < places.length; i++) {
            String text = texts.get(i);
            places[i] = switch (way) {
                case FROM_START -> starts[i] + at - starts[given];
                case FROM_END -> ends[i] - (ends[given] - at);
                case FIRST -> text.indexOf(word, starts[i]);
            };
            behind[i] = places[i] + word.length();
            if (places[i] < starts[i] || behind[i] > ends[i] || !text.startsWith(word, places[i])) {
                return null;
            }
        }
        return isWhole(starts, places) && isWhole(behind, ends) ? places : null;
    }

    /** Returns whether stretches are a slot in all texts or in none: an empty slot is no slot. */
    private static boolean isWhole(int[] starts, int[] ends) {
        boolean empty = starts[0] == ends[0];
        for (int i = 1; i < starts.length; i++) {
            if ((starts[i] == ends[i]) != empty) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String word) {
        return word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '+' || c == '＋');
    }

    /** Returns where quotes open and close, in turn; a quote that stays open is none. */
    private static int[] quoteMarks(String text, int start, int end) {
        int[] marks = new int[end - start];
        int count = 0;
        for (int open = start; open < end; open++) {
            String closing = text.charAt(open) == '《' ? "" : ClauseText.closing(text.charAt(open));
            int close = open + 1;
            while (!closing.isEmpty() && close < end && closing.indexOf(text.charAt(close)) < 0) {
                close++;
            }
            if (!closing.isEmpty() && close < end) {
                marks[count++] = open;
                marks[count++] = close;
                open = close;
            }
        }
        return Arrays.copyOf(marks, count);
    }

    private static int[] column(int[][] marks, int index) {
        return Arrays.stream(marks).mapToInt(of -> of[index]).toArray();
    }

    private static int[] behind(int[][] marks, int index) {
        return Arrays.stream(marks).mapToInt(of -> of[index] + 1).toArray();
    }
}
