package io.github.gangmu.fitting;

import java.util.Random;

/**
 * What careless hands and tools do to a document, none of which changes its structure.
 *
 * @param mixedMarks how many markers look other than the others of their list: {@code (二)} after {@code （一）}
 * @param wrongNumbers how many numbers are wrong
 * @param firstNumber the number that the first list begins with: more than 1 where a document is a part of a longer one
 * @param brokenHeads whether the numbers of the top headings stand on lines of their own
 * @param underline what stands under the top headings, or ""
 * @param contents whether a table of contents comes first
 * @param runsOn whether lists begin in the line of the block that holds them
 * @param images whether images stand under some headings
 * @param articlesAlone whether the numbers of articles stand on lines of their own, over their text
 */
record Oddities(
        double mixedMarks,
        double wrongNumbers,
        int firstNumber,
        boolean brokenHeads,
        String underline,
        boolean contents,
        boolean runsOn,
        boolean images,
        boolean articlesAlone) {

    static final Oddities NONE = new Oddities(0, 0, 1, false, "", false, false, false, false);

    static Oddities draw(char kind, boolean titled, Random random) {
        boolean plain = kind != 'f';
        return new Oddities(
                random.nextDouble() < .06 ? .3 : 0,
                random.nextDouble() < .05 ? .06 : 0,
                !titled && random.nextDouble() < .12 ? 2 + random.nextInt(4) : 1,
                plain && random.nextDouble() < .02,
                kind == 'e' && random.nextDouble() < .04
                        ? PrintStyle.pick(random, "===", "~~~", "------", "=====")
                        : "",
                plain && random.nextDouble() < .04,
                random.nextDouble() < .03,
                kind == 'e' && random.nextDouble() < .06,
                random.nextDouble() < .15);
    }

    /** Returns a marker as it came out: mostly as it should be. */
    String marker(NumberStyle style, String marker, Random random) {
        if (mixedMarks == 0 || random.nextDouble() >= mixedMarks) {
            return marker;
        }
        return switch (style) {
            case CN_PAREN, PAREN -> marker.replace('（', '(').replace('）', ')');
            case CN_HALF_PAREN, HALF_PAREN -> marker.replace('(', '（').replace(')', '）');
            case DOT -> marker.replace('.', PrintStyle.pick(random, '、', '．'));
            case DOT_BLANK -> marker.replace(". ", PrintStyle.pick(random, ".", "、"));
            case COMMA -> marker.replace('、', PrintStyle.pick(random, '.', '．'));
            case FULL_DOT -> marker.replace('．', PrintStyle.pick(random, '、', '.'));
            case CN_COMMA -> marker.replace("、", PrintStyle.pick(random, "．", "、 ", "."));
            case CHAPTER, SECTION, ARTICLE -> marker.strip() + PrintStyle.pick(random, "　", "  ");
            default -> marker;
        };
    }

    /** Returns the number that is printed for {@code number}. */
    int number(int number, int count, boolean top, Random random) {
        int right = top ? number + firstNumber - 1 : number;
        boolean wrong = number > 1 && number < count && random.nextDouble() < wrongNumbers;
        return wrong ? right + PrintStyle.pick(random, -1, 1) : right;
    }
}
