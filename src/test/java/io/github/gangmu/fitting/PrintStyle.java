package io.github.gangmu.fitting;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How a document is printed: its numbers by depth and what is done with ends, blank lines, indentation and long lines.
 *
 * @param scheme how items are marked at each depth
 * @param leaf how lists of points are marked where they are not marked by their depth
 * @param indent what each depth is moved in by
 * @param firstLine the blanks before each paragraph: {@code 　　}
 * @param wrapWidth the longest line, or 0 if lines are not broken
 * @param labelLines how many of the lists of short headings over one paragraph are printed as {@code 标签：文字}, from 0 to 1
 * @param runIn how many of the headings over one paragraph run on into it, from 0 to 1
 */
record PrintStyle(
        List<LevelStyle> scheme,
        LevelStyle leaf,
        double stripLeaves,
        double stripHeads,
        double runIn,
        double labelLines,
        Ends ends,
        Blanks blanks,
        String indent,
        String firstLine,
        int wrapWidth,
        String hanging,
        String separator,
        boolean boldHeads,
        boolean colonHeads,
        String trailing) {

    enum Ends {
        KEEP,
        DROP,
        DOT,
        SEMICOLON
    }

    enum Blanks {
        NONE,
        ALL,
        BEFORE_HEADS,
        BEFORE_TOP
    }

    private static final List<String> OFFICIAL = List.of(
            "CN_COMMA,CN_PAREN,DOT,PAREN,CIRCLED",
            "CN_COMMA,CN_PAREN,DOT,PAREN,CIRCLED",
            "CN_COMMA,CN_PAREN,COMMA,PAREN,CIRCLED",
            "CN_COMMA,CN_PAREN,FULL_DOT,PAREN,CIRCLED",
            "CN_COMMA,CN_HALF_PAREN,DOT,HALF_PAREN,CIRCLED",
            "CN_COMMA,DOT,PAREN,CIRCLED,LETTER",
            "CN_COMMA,COMMA,PAREN,CIRCLED,LETTER",
            "CN_COMMA,CN_GLYPH,DOT_GLYPH,PAREN_GLYPH,CIRCLED",
            "CN_COMMA,FULL_DIGIT,PAREN,CIRCLED,LETTER",
            "CN_PAREN,DOT,PAREN,CIRCLED,LETTER",
            "CN_COMMA,CN_PAREN_COMMA,COMMA,PAREN_AFTER,CIRCLED",
            "DOT,PAREN,CIRCLED,LETTER,ROMAN",
            "COMMA,PAREN,CIRCLED,LETTER,ROMAN",
            "PART,CN_COMMA,CN_PAREN,DOT,PAREN");
    private static final List<String> DEEP = List.of(
            "CHAPTER,ARTICLE,CN_PAREN,DOT,PAREN",
            "CHAPTER,SECTION,ARTICLE,CN_PAREN,DOT",
            "CHAPTER,SECTION,CN_COMMA,CN_PAREN,DOT",
            "DECIMAL,DECIMAL,DECIMAL,HALF_PAREN_AFTER,LETTER",
            "DECIMAL,DECIMAL,DECIMAL,PAREN,CIRCLED",
            "DECIMAL_DOT,DECIMAL_DOT,DECIMAL_DOT,PAREN_AFTER,LETTER",
            "CHAPTER_DIGIT,DECIMAL,DECIMAL,PAREN,CIRCLED",
            "CHAPTER,CN_COMMA,CN_PAREN,DOT,PAREN",
            "PART,CHAPTER,SECTION,CN_COMMA,CN_PAREN",
            "ROMAN,BIG_LETTER,DOT,LETTER,CIRCLED",
            "CHAPTER,SECTION,COMMA,PAREN,CIRCLED",
            "DOT,DECIMAL_GLUED,DECIMAL_GLUED,PAREN,CIRCLED",
            "CHAPTER,DECIMAL_GLUED,DECIMAL_GLUED,PAREN,CIRCLED",
            "DECIMAL_GLUED,DECIMAL_GLUED,DECIMAL_GLUED,PAREN,CIRCLED",
            "CHAPTER_DIGIT,DECIMAL_GLUED,DECIMAL_GLUED,PAREN,CIRCLED",
            "COMMA,DECIMAL_GLUED,DECIMAL_GLUED,PAREN,CIRCLED",
            "CN_COMMA,CN_PAREN,DOT,PAREN,CIRCLED",
            "CN_COMMA,DECIMAL,DECIMAL,PAREN,CIRCLED",
            "STEM,CN_COMMA,CN_PAREN,DOT,PAREN",
            "BIG_LETTER,DOT,PAREN,CIRCLED,LETTER",
            "ARTICLE,CN_PAREN,DOT,PAREN,CIRCLED");
    private static final List<String> MARKDOWN = List.of(
            "#,##,###,####,#####",
            "##,###,####,#####,######",
            "###,####,#####,######,HYPHEN",
            "#,##,HYPHEN,STAR,PLUS",
            "##,HYPHEN,STAR,PLUS,DISC",
            "# CN_COMMA,## CN_PAREN,### DOT,#### PAREN,CIRCLED",
            "## CN_COMMA,### CN_PAREN,DOT_BLANK,PAREN,CIRCLED",
            "##,###,DOT_BLANK,HYPHEN,STAR",
            "### DOT_BLANK,HYPHEN,STAR,PLUS,DISC",
            "#,##,DOT_BLANK,PAREN,CIRCLED",
            "## DECIMAL,### DECIMAL,#### DECIMAL,HYPHEN,STAR",
            "# DECIMAL_DOT,## DECIMAL_DOT,### DECIMAL_DOT,HYPHEN,STAR",
            "## CHAPTER,### SECTION,CN_COMMA,CN_PAREN,DOT",
            "##,DOT_BLANK,HYPHEN,STAR,PLUS",
            "## CN_COMMA,DOT_BLANK,HYPHEN,STAR,PLUS",
            "CN_COMMA,HYPHEN,STAR,PLUS,DISC",
            "DOT_BLANK,HYPHEN,STAR,PLUS,DISC",
            "DOT,PAREN_AFTER,CIRCLED,LETTER,DISC",
            "HYPHEN,HYPHEN,HYPHEN,HYPHEN,HYPHEN",
            "STAR,HYPHEN,PLUS,DISC,SQUARE",
            "DISC,DASH,MIDDLE_DOT,SQUARE,DIAMOND",
            "WORD_DISC,WORD_CIRCLE,SQUARE,HYPHEN,STAR",
            "DECIMAL_GLUED,WORD_DISC,WORD_CIRCLE,SQUARE,DIAMOND",
            "SQUARE,DISC,HYPHEN,STAR,PLUS",
            "### STEP,DOT_BLANK,HYPHEN,STAR,PLUS",
            "STAGE,DOT,PAREN,CIRCLED,LETTER",
            "DOT_BLANK,HYPHEN,HYPHEN,HYPHEN,HYPHEN",
            "DOT_BLANK,DOT_BLANK,DOT_BLANK,DOT_BLANK,DOT_BLANK",
            "##,DOT_BLANK,DOT_BLANK,DOT_BLANK,HYPHEN",
            "###,DOT_BLANK,DOT_BLANK,HYPHEN,HYPHEN");
    private static final List<String> PLAIN = List.of(
            "NONE,NONE,NONE,NONE,NONE",
            "NONE,NONE,DOT,PAREN,CIRCLED",
            "CN_COMMA,NONE,DOT,PAREN,CIRCLED",
            "NONE,DOT,PAREN,CIRCLED,LETTER",
            "##,NONE,DOT,PAREN,CIRCLED");

    private static final NumberStyle[] LEAVES = {
        NumberStyle.HYPHEN,
        NumberStyle.STAR,
        NumberStyle.DASH,
        NumberStyle.DISC,
        NumberStyle.ONE_IS,
        NumberStyle.DOT,
        NumberStyle.DOT_BLANK,
        NumberStyle.PAREN,
        NumberStyle.CIRCLED,
        NumberStyle.COMMA,
        NumberStyle.FIRST,
        NumberStyle.LETTER,
        NumberStyle.HALF_PAREN_AFTER,
        NumberStyle.ITS_ONE,
        NumberStyle.FIRSTLY,
        NumberStyle.PAREN_GLYPH,
        NumberStyle.MIDDLE_DOT,
        NumberStyle.SQUARE,
        NumberStyle.STEM,
        NumberStyle.STEP,
        NumberStyle.ARROW,
        NumberStyle.ONE_MUST,
        NumberStyle.FULL_DOT,
        NumberStyle.PAREN_AFTER
    };

    /** Draws a style that suits a kind of document: {@code a} to {@code f}. */
    static PrintStyle draw(char kind, Random random) {
        List<LevelStyle> scheme = scheme(kind, random);
        boolean markdown = scheme.get(0).isMarkdown();
        LevelStyle leaf = leaf(scheme, random);
        List<LevelStyle> nested = scheme.stream()
                .filter(s -> s.number().isBullet() || s.number() == NumberStyle.DOT_BLANK)
                .toList();
        boolean alikeBullets = nested.stream().distinct().count() < nested.size();
        boolean official = kind == 'b' || kind == 'd' || kind == 'c';
        boolean tree = alikeBullets || random.nextDouble() < (official ? .06 : .25);
        String indent = tree ? pick(random, "  ", "    ", "\t", "　　", "   ") : "";
        if (alikeBullets && indent.equals("   ")) {
            indent = "    ";
        }
        String firstLine = !tree && !markdown && random.nextDouble() < (official ? .35 : .12)
                ? pick(random, "　　", "　　", "    ", "  ")
                : "";
        boolean wrap = random.nextDouble() < .055;
        double strip = kind == 'a' ? 1 : random.nextDouble() < .55 ? .85 : 0;
        return new PrintStyle(
                scheme,
                leaf,
                strip,
                kind == 'a' ? .5 : random.nextDouble() < .4 ? .9 : 0,
                kind == 'b' ? pick(random, 0d, .3, 1d, 1d) : pick(random, 0d, 0d, .2, .8),
                pick(random, 0d, .4, .8),
                pick(random, Ends.KEEP, Ends.KEEP, Ends.DROP, Ends.DOT, Ends.SEMICOLON),
                markdown
                        ? pick(random, Blanks.ALL, Blanks.BEFORE_HEADS, Blanks.NONE, Blanks.BEFORE_HEADS)
                        : pick(
                                random,
                                Blanks.NONE,
                                Blanks.NONE,
                                Blanks.NONE,
                                Blanks.ALL,
                                Blanks.BEFORE_TOP,
                                Blanks.BEFORE_HEADS),
                indent,
                firstLine,
                wrap ? 24 + random.nextInt(22) : 0,
                wrap ? pick(random, "", "", "  ", "    ") : "",
                random.nextDouble() < .07 ? pick(random, "---", "***", "------------------", "* * *", "====") : "",
                !markdown && random.nextDouble() < .08,
                random.nextDouble() < .1,
                random.nextDouble() < .06 ? "  " : "");
    }

    /** Returns whether the numbers of the items under those of a depth repeat theirs: 1.1 under 第1章. */
    boolean decimalsUnder(int depth) {
        return depth + 1 < scheme.size() && scheme.get(depth + 1).number() == NumberStyle.DECIMAL_GLUED
                || scheme.get(Math.min(depth, scheme.size() - 1)).number() == NumberStyle.CHAPTER_DIGIT;
    }

    /** Returns this style with other marks, in the order of their depth, and with no lines broken. */
    PrintStyle marked(String words) {
        return with(levels(words), blanks, indent);
    }

    PrintStyle spaced(Blanks others) {
        return with(scheme, others, indent);
    }

    PrintStyle indented(String other) {
        return with(scheme, blanks, other);
    }

    private PrintStyle with(List<LevelStyle> levels, Blanks spacing, String in) {
        return new PrintStyle(
                levels,
                leaf,
                stripLeaves,
                stripHeads,
                runIn,
                labelLines,
                ends,
                spacing,
                in,
                in.isEmpty() ? firstLine : "",
                0,
                "",
                separator,
                boldHeads,
                colonHeads,
                trailing);
    }

    private static List<LevelStyle> levels(String words) {
        return Stream.of(words.split(",")).map(LevelStyle::parse).toList();
    }

    private static List<LevelStyle> scheme(char kind, Random random) {
        List<String> from = switch (kind) {
            case 'a' -> random.nextDouble() < .75 ? PLAIN : random.nextDouble() < .5 ? OFFICIAL : DEEP;
            case 'b' -> OFFICIAL;
            case 'c' -> random.nextDouble() < .8 ? OFFICIAL : MARKDOWN;
            case 'd' -> DEEP;
            case 'f' -> random.nextDouble() < .5 ? PLAIN : random.nextDouble() < .6 ? OFFICIAL : MARKDOWN;
            default ->
                random.nextDouble() < .68
                        ? MARKDOWN
                        : random.nextDouble() < .5 ? OFFICIAL : random.nextDouble() < .5 ? DEEP : PLAIN;
        };
        return levels(pick(random, from.toArray(String[]::new)));
    }

    private static LevelStyle leaf(List<LevelStyle> scheme, Random random) {
        if (random.nextDouble() < .35) {
            return LevelStyle.UNMARKED;
        }
        NumberStyle style = pick(random, LEAVES);
        boolean used = scheme.stream().anyMatch(s -> s.number() == style || looksLike(s.number(), style));
        return used ? LevelStyle.of(NumberStyle.NONE) : LevelStyle.of(style);
    }

    private static boolean looksLike(NumberStyle a, NumberStyle b) {
        return a.isNumber()
                && b.isNumber()
                && a.marker(List.of(1), 3)
                        .replaceAll("[\\s.．、]", "")
                        .equals(b.marker(List.of(1), 3).replaceAll("[\\s.．、]", ""));
    }

    @SafeVarargs
    static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
