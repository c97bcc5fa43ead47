package io.github.gangmu.internal.structure;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;

/** Kinds of words of one or two ideographs, found by these. */
final class WordTable {
    /** The kind of all words that are in none of the lists. */
    static final int NONE = 0;

    /** Its second ideograph is to be looked at. */
    private static final byte LOOK = 0x40;

    private static final int MOST_PAIRS = 512;

    /** By first ideograph: the kind of all words it begins, or else whether to look further. */
    private final byte[] kinds = new byte[Signs.IDEOGRAPHS];

    /** The two ideographs of words, in order, and the kinds of these. */
    private final int[] pairs;

    private final byte[] kindsOfPairs;

    /** Makes a table of lists of words, each list with blanks between its words; their kinds are 1, 2, …. */
    WordTable(String... lists) {
        long[] found = new long[MOST_PAIRS];
        int count = 0;
        for (int i = 0; i < lists.length; i++) {
            List<String> words = Splitter.on(' ').splitToList(lists[i]);
            for (String word : words) {
                int at = word.charAt(0) - Signs.FIRST_IDEOGRAPH;
                kinds[at] |= word.length() == 1 ? (byte) (i + 1) : LOOK;
                if (word.length() > 1) {
                    found[count++] = (long) pair(word.charAt(0), word.charAt(1)) << Byte.SIZE | i + 1;
                }
            }
        }
        Arrays.sort(found, 0, count);
        pairs = new int[count];
        kindsOfPairs = new byte[count];
        for (int i = 0; i < count; i++) {
            pairs[i] = (int) (found[i] >> Byte.SIZE);
            kindsOfPairs[i] = (byte) found[i];
        }
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    /** Returns the kind of the word that two characters are, or the first alone. */
    int of(char first, char second) {
        if (!Signs.isIdeograph(first)) {
            return NONE;
        }
        int kind = kinds[first - Signs.FIRST_IDEOGRAPH];
        if ((kind & LOOK) != 0) {
            int at = Arrays.binarySearch(pairs, pair(first, second));
            if (at >= 0) {
                return kindsOfPairs[at];
            }
        }
        return kind & LOOK - 1;
    }
}
