package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Numbering;
import java.util.Map;

/**
 * A class of numbering styles that behave alike in documents. 一、 and 壹、 are one class, so are （1） and ⑴; the exact
 * style of a line is its series (see {@link #series}).
 */
enum Style {
    NONE(0, Group.NONE, -1),
    PART(1, Group.NUMBER, 0),
    CHAPTER(2, Group.NUMBER, 0),
    SECTION(3, Group.NUMBER, 1),
    ARTICLE(4, Group.NUMBER, 2),
    UNIT(5, Group.NUMBER, 0),
    CHINESE(6, Group.NUMBER, 1),
    CHINESE_BLANK(7, Group.NUMBER, 1),
    CHINESE_PARENTHESES(8, Group.NUMBER, 2),
    CHINESE_HALF(9, Group.NUMBER, 2),
    ARABIC(10, Group.NUMBER, 3),
    ARABIC_HALF(11, Group.NUMBER, 4),
    ARABIC_PARENTHESES(12, Group.NUMBER, 4),
    ARABIC_BARE(13, Group.NUMBER, 3),
    CIRCLED(14, Group.NUMBER, 5),
    DECIMAL_TWO(15, Group.NUMBER, 4),
    DECIMAL_THREE(16, Group.NUMBER, 5),
    DECIMAL_DEEP(17, Group.NUMBER, 6),
    LETTER(18, Group.NUMBER, 6),
    ROMAN(19, Group.NUMBER, 1),
    STEM(20, Group.NUMBER, 4),
    SPOKEN_SHI(21, Group.NUMBER, -1),
    SPOKEN_YAO(22, Group.NUMBER, -1),
    ORDINAL(23, Group.NUMBER, -1),
    ORDINAL_UNIT(24, Group.NUMBER, -1),
    SEQUENCE(25, Group.NUMBER, -1),
    QI(26, Group.NUMBER, -1),
    LABEL(27, Group.NUMBER, -1),
    BRACKET(28, Group.NUMBER, -1),
    HYPHEN(29, Group.BULLET, -1),
    ASTERISK(30, Group.BULLET, -1),
    PLUS(31, Group.BULLET, -1),
    DOT(32, Group.BULLET, -1),
    SIGN(33, Group.BULLET, -1),
    DASH(34, Group.DASH, -1),
    CUSTOM(35, Group.NUMBER, -1),
    MARKDOWN_1(36, Group.MARKDOWN, -1),
    MARKDOWN_2(37, Group.MARKDOWN, -1),
    MARKDOWN_3(38, Group.MARKDOWN, -1),
    MARKDOWN_4(39, Group.MARKDOWN, -1),
    MARKDOWN_5(40, Group.MARKDOWN, -1),
    MARKDOWN_6(41, Group.MARKDOWN, -1);

    /** What kind of marker a style writes. */
    enum Group {
        NONE(0),
        NUMBER(1),
        BULLET(2),
        MARKDOWN(3),
        DASH(4);

        private final int code;

        Group(int code) {
            this.code = code;
        }

        /** Returns the number that stands for it in features. */
        int code() {
            return code;
        }
    }

    /** How many numbers {@link #code} takes. */
    static final int CODES = 42;

    private static final Map<String, Style> BY_UNIT = Map.of(
            "编", PART, "篇", PART, "部分", PART, "章", CHAPTER, "节", SECTION, "条", ARTICLE, "款", ARTICLE, "项", ARTICLE);

    private final int code;
    private final Group group;
    private final int rank;

    Style(int code, Group group, int rank) {
        this.code = code;
        this.group = group;
        this.rank = rank;
    }

    /** Returns the number that stands for it in features; the weights know it by this number. */
    int code() {
        return code;
    }

    Group group() {
        return group;
    }

    /** Returns whether it numbers the divisions of a law or a book, 编 or 篇, 章, 节 and 条, whose order is fixed. */
    boolean isDivision() {
        return this == PART || this == CHAPTER || this == SECTION || this == ARTICLE;
    }

    /** Returns whether it numbers parts of a book rather than items of a list: 第三章, 第一讲, 4.5, 作业3：. */
    boolean numbersParts() {
        return switch (this) {
            case PART, CHAPTER, SECTION, UNIT, DECIMAL_TWO, DECIMAL_THREE, DECIMAL_DEEP, LABEL -> true;
            default -> false;
        };
    }

    /** Returns the usual place among the styles of official documents, smaller is higher; -1 where there is none. */
    int rank() {
        return rank;
    }

    boolean isNumber() {
        return group == Group.NUMBER;
    }

    /** Returns whether items of it are headings or points all together, by their level: numbers and Markdown marks. */
    boolean makesLevels() {
        return group == Group.NUMBER || group == Group.MARKDOWN;
    }

    static Style markdown(int depth) {
        return switch (depth) {
            case 1 -> MARKDOWN_1;
            case 2 -> MARKDOWN_2;
            case 3 -> MARKDOWN_3;
            case 4 -> MARKDOWN_4;
            case 5 -> MARKDOWN_5;
            default -> MARKDOWN_6;
        };
    }

    static Style of(Numbering numbering) {
        return switch (numbering.family()) {
            case CHAPTER -> unit(numbering.suffix());
            case DECIMAL ->
                numbering.parts() == 2 ? DECIMAL_TWO : numbering.parts() == 3 ? DECIMAL_THREE : DECIMAL_DEEP;
            case LETTER -> LETTER;
            case ROMAN -> ROMAN;
            case STEM -> STEM;
            case LABEL -> LABEL;
            case BRACKET -> BRACKET;
            case CUSTOM -> CUSTOM;
            case MARKDOWN -> markdown(Math.min(6, numbering.id().length()));
            case BULLET -> bullet(numbering.id());
            case SPOKEN -> spoken(numbering);
            case OFFICIAL -> official(numbering);
        };
    }

    private static Style unit(String suffix) {
        Style named = BY_UNIT.get(suffix);
        if (named != null) {
            return named;
        }
        return suffix.equals("个") || suffix.equals("点") ? ORDINAL_UNIT : UNIT;
    }

    private static Style bullet(String sign) {
        return switch (sign) {
            case "-" -> HYPHEN;
            case "*" -> ASTERISK;
            case "+" -> PLUS;
            case "——", "—", "--", "－－" -> DASH;
            case "●", "•", "·", "○", "▪", "‧", "・" -> DOT;
            default -> SIGN;
        };
    }

    private static Style spoken(Numbering numbering) {
        String id = numbering.id();
        if (id.equals("首先") || id.endsWith("方面")) {
            return SEQUENCE;
        }
        if (id.startsWith("其")) {
            return QI;
        }
        if (id.startsWith("第")) {
            return ORDINAL;
        }
        return id.endsWith("是") ? SPOKEN_SHI : SPOKEN_YAO;
    }

    private static Style official(Numbering numbering) {
        String id = numbering.id();
        boolean opens = id.startsWith("（") || id.startsWith("〈");
        boolean closes = id.endsWith("）") || id.endsWith("〉");
        char sign = id.charAt(0);
        if (sign == '①' || sign == '❶' || sign == '㊀') {
            return CIRCLED;
        }
        if (sign == '㈠') {
            return CHINESE_PARENTHESES;
        }
        if (sign == '⑴') {
            return ARABIC_PARENTHESES;
        }
        if (sign == '⒈') {
            return ARABIC;
        }
        boolean chinese = id.contains("一") || id.contains("壹");
        if (chinese) {
            return opens
                    ? CHINESE_PARENTHESES
                    : closes ? CHINESE_HALF : numbering.suffix().isEmpty() ? CHINESE_BLANK : CHINESE;
        }
        return opens
                ? ARABIC_PARENTHESES
                : closes ? ARABIC_HALF : numbering.suffix().isEmpty() ? ARABIC_BARE : ARABIC;
    }

    /** Returns the name of the series a numbering belongs to: styles whose numbers may follow each other. */
    static String series(Numbering numbering) {
        Style style = of(numbering);
        return switch (style) {
            case CHINESE_PARENTHESES, ARABIC_PARENTHESES, ARABIC -> style.name();
            case CHINESE -> numbering.id().startsWith("壹") ? numbering.id() : style.name();
            case PART, CHAPTER, SECTION, ARTICLE, UNIT, ORDINAL_UNIT -> numbering.suffix();
            default -> numbering.id();
        };
    }
}
