package io.github.gangmu.internal.structure;

/**
 * Characters that link words to a sentence (虚词) or stand for who was named: short lines that hold some are said, 他把门关上了; those without
 * are names, 门窗管理.
 */
final class FunctionWords {
    private static final String CHARACTERS = "了着过是在就也把被还很都又才只再已没我你他她它们这那此该但而吗呢吧啊呀从来去到" + "著過還沒們這從來";

    /** One bit for each of the usual ideographs. */
    private static final long[] BITS = bits();

    private FunctionWords() {}

    private static long[] bits() {
        long[] bits = new long[Signs.IDEOGRAPHS / Long.SIZE];
        for (int i = 0; i < CHARACTERS.length(); i++) {
            int at = CHARACTERS.charAt(i) - Signs.FIRST_IDEOGRAPH;
            bits[at / Long.SIZE] |= 1L << at;
        }
        return bits;
    }

    /** Returns how many of some characters are such. */
    static int count(char[] text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (Signs.isIdeograph(text[i])) {
                int at = text[i] - Signs.FIRST_IDEOGRAPH;
                count += (int) (BITS[at / Long.SIZE] >>> at & 1);
            }
        }
        return count;
    }
}
