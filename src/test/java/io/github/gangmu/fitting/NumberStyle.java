package io.github.gangmu.fitting;

import java.util.List;

/** The ways in which the items of one list are marked. */
enum NumberStyle {
    NONE(false),
    CN_COMMA(true),
    CN_PAREN(true),
    CN_HALF_PAREN(true),
    CN_PAREN_COMMA(true),
    CN_GLYPH(true),
    DOT(true),
    DOT_BLANK(true),
    FULL_DOT(true),
    FULL_DIGIT(true),
    DOT_GLYPH(true),
    COMMA(true),
    PAREN_AFTER(true),
    HALF_PAREN_AFTER(true),
    PAREN(true),
    HALF_PAREN(true),
    PAREN_GLYPH(true),
    CIRCLED(true),
    LETTER(true),
    BIG_LETTER(true),
    ROMAN(true),
    STEM(true),
    PART(true),
    CHAPTER(true),
    CHAPTER_DIGIT(true),
    SECTION(true),
    ARTICLE(true),
    STEP(true),
    STAGE(true),
    DECIMAL(true),
    DECIMAL_DOT(true),
    DECIMAL_GLUED(true),
    WEEK(true),
    WEEK_DIGIT(true),
    LESSON(true),
    LECTURE(true),
    TASK(true),
    TOPIC(true),
    ONE_IS(true),
    ONE_MUST(true),
    FIRST(true),
    FIRSTLY(true),
    ITS_ONE(true),
    HYPHEN(false),
    STAR(false),
    PLUS(false),
    DASH(false),
    DISC(false),
    SQUARE(false),
    DIAMOND(false),
    MIDDLE_DOT(false),
    ARROW(false),
    /** Bullets of a word processor, which parts them from the text by a tab. */
    WORD_DISC(false),
    WORD_CIRCLE(false);

    /** The greatest number that this style is used for. */
    private static final int MANY = 20;

    private final boolean number;

    NumberStyle(boolean number) {
        this.number = number;
    }

    /** Returns whether items of this style have a value: bullets and unmarked lines have none. */
    boolean isNumber() {
        return number;
    }

    boolean isDecimal() {
        return this == DECIMAL || this == DECIMAL_DOT || this == DECIMAL_GLUED;
    }

    boolean isBullet() {
        return !number && this != NONE;
    }

    /** Returns whether the marker is a word of the sentence ({@code 一是}) and needs text that goes on with it. */
    boolean isWord() {
        return this == ONE_IS || this == ONE_MUST || this == FIRST || this == FIRSTLY || this == ITS_ONE;
    }

    /** Returns whether a list of {@code count} items can be marked in this style. */
    boolean reaches(int count) {
        return switch (this) {
            case CN_GLYPH, STEM, ROMAN -> count <= 10;
            case FIRSTLY -> count >= 2 && count <= 4;
            case ONE_IS, ONE_MUST, FIRST, ITS_ONE, STEP, STAGE -> count <= 9;
            case CIRCLED, PAREN_GLYPH, DOT_GLYPH, LETTER, BIG_LETTER -> count <= MANY;
            default -> count <= 99;
        };
    }

    /**
     * Returns the marker of an item, {@code （二）} for {@code CN_PAREN}.
     *
     * @param path the numbers of the items it stands in, its own last; all but the last are used by decimal styles only
     * @param count how many items the list has
     */
    String marker(List<Integer> path, int count) {
        int n = path.get(path.size() - 1);
        String cn = ChineseNumber.of(n);
        return switch (this) {
            case NONE -> "";
            case CN_COMMA -> cn + "、";
            case CN_PAREN -> "（" + cn + "）";
            case CN_HALF_PAREN -> "(" + cn + ")";
            case CN_PAREN_COMMA -> "（" + cn + "）、";
            case CN_GLYPH -> glyph('㈠', n);
            case DOT -> n + ".";
            case DOT_BLANK -> n + ". ";
            case FULL_DOT -> n + "．";
            case FULL_DIGIT -> fullWidth(n) + "．";
            case DOT_GLYPH -> glyph('⒈', n);
            case COMMA -> n + "、";
            case PAREN_AFTER -> n + "）";
            case HALF_PAREN_AFTER -> n + ")";
            case PAREN -> "（" + n + "）";
            case HALF_PAREN -> "(" + n + ")";
            case PAREN_GLYPH -> glyph('⑴', n);
            case CIRCLED -> glyph('①', n);
            case LETTER -> glyph('a', n) + ")";
            case BIG_LETTER -> glyph('A', n) + ".";
            case ROMAN -> glyph('Ⅰ', n) + ".";
            case STEM -> "（" + "甲乙丙丁戊己庚辛壬癸".charAt(n - 1) + "）";
            case PART -> "第" + cn + "部分 ";
            case CHAPTER -> "第" + cn + "章 ";
            case CHAPTER_DIGIT -> "第" + n + "章 ";
            case SECTION -> "第" + cn + "节 ";
            case ARTICLE -> "第" + cn + "条 ";
            case STEP -> "步骤" + cn + "：";
            case STAGE -> "第" + cn + "步：";
            case DECIMAL -> join(path) + " ";
            case DECIMAL_GLUED -> path.size() == 1 ? n + "." : join(path);
            case WEEK -> "第" + cn + "周 ";
            case WEEK_DIGIT -> "第" + n + "周：";
            case LESSON -> "第" + cn + "课 ";
            case LECTURE -> "第" + cn + "讲 ";
            case TASK -> "任务" + cn + "：";
            case TOPIC -> "专题" + cn + " ";
            case DECIMAL_DOT -> path.size() == 1 ? n + ". " : join(path) + ". ";
            case ONE_IS -> cn + "是";
            case ONE_MUST -> cn + "要";
            case FIRST -> "第" + cn + "，";
            case FIRSTLY -> n == 1 ? "首先，" : n == count ? "最后，" : n == 2 ? "其次，" : "再次，";
            case ITS_ONE -> "其" + cn + "，";
            case HYPHEN -> "- ";
            case STAR -> "* ";
            case PLUS -> "+ ";
            case DASH -> "——";
            case DISC -> "● ";
            case WORD_DISC -> "•\t";
            case WORD_CIRCLE -> "o\t";
            case SQUARE -> "■ ";
            case DIAMOND -> "◆";
            case MIDDLE_DOT -> "· ";
            case ARROW -> "➢ ";
        };
    }

    private static String glyph(char first, int n) {
        return String.valueOf((char) (first + n - 1));
    }

    private static String fullWidth(int n) {
        StringBuilder out = new StringBuilder();
        for (char c : Integer.toString(n).toCharArray()) {
            out.append((char) (c - '0' + '０'));
        }
        return out.toString();
    }

    private static String join(List<Integer> path) {
        return String.join(".", path.stream().map(String::valueOf).toList());
    }
}
