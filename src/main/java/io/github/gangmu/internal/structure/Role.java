package io.github.gangmu.internal.structure;

import io.github.gangmu.internal.recognise.LineForm;
import java.nio.CharBuffer;
import java.util.regex.Pattern;

/** What a line is in the frame around an outline, as far as the line itself shows it. */
enum Role {
    /** Nothing special: it may be an item or running text. */
    NONE(0, true),
    SEPARATOR(1, false),
    QUOTE(2, false),
    TABLE(3, false),
    IMAGE(4, false),
    CODE(5, false),
    DIRECTIVE(6, false),
    /** 2021年3月4日 or 二〇二一年三月 alone on a line. */
    DATE(7, false),
    /** 国发〔2021〕3号. */
    DOCUMENT_NUMBER(8, false),
    /** 各乡镇人民政府： or 同志们！ */
    SALUTATION(9, true),
    /** 附件：1.任务分工表 */
    ATTACHMENT(10, true),
    /** （征求意见稿） */
    PARENTHESIS(11, true),
    /** 注：… or 联系人：… */
    NOTE(12, true),
    /** 作者：… or 来源：… */
    BYLINE(13, true);

    private final int code;
    private final boolean mayBeItem;

    Role(int code, boolean mayBeItem) {
        this.code = code;
        this.mayBeItem = mayBeItem;
    }

    /** Returns the number that stands for it in features; the weights know it by this number. */
    int code() {
        return code;
    }

    private static final int LONGEST = 90;
    private static final int LONGEST_DATE = 24;
    /** How far from the beginning the colon of a note stands at most. */
    private static final int NOTE_REACH = 12;

    /** The last six bits of the characters a date begins with: four of five lines are found out at once not to be one. */
    private static final long DATE_BITS = dateBits("0123456789〇○零一二三四五六七八九Xx×（( \t\u000b\f");

    private static long dateBits(String characters) {
        long bits = 0;
        for (int i = 0; i < characters.length(); i++) {
            bits |= 1L << characters.charAt(i);
        }
        return bits;
    }

    /** Returns the role of a line; the characters are its own, without blanks around them. The colon is one anywhere in the line. */
    static Role of(LineForm form, char[] text, int from, int to, boolean hasColon) {
        return switch (form) {
            case SEPARATOR -> SEPARATOR;
            case QUOTE -> QUOTE;
            case TABLE -> TABLE;
            case IMAGE -> IMAGE;
            case CODE -> CODE;
            case DIRECTIVE -> DIRECTIVE;
            case TEXT -> from == to || to - from > LONGEST ? NONE : ofText(text, from, to, hasColon);
        };
    }

    /** Matches a pattern only where the first and last characters allow it: nearly all lines have no role. */
    private static Role ofText(char[] text, int from, int to, boolean hasColon) {
        char first = text[from];
        char last = text[to - 1];
        if (to - from <= LONGEST_DATE && mayBeDate(text, from, to) && matches(Patterns.DATE_LINE, text, from, to)) {
            return DATE;
        }
        if (last == '号' && matches(Patterns.NUMBER_LINE, text, from, to)) {
            return DOCUMENT_NUMBER;
        }
        if (first == '附' && matches(Patterns.ATTACHMENT_LINE, text, from, to)) {
            return ATTACHMENT;
        }
        if ((last == '）' || last == ')' || last == '】') && matches(Patterns.PARENTHESIS_LINE, text, from, to)) {
            return PARENTHESIS;
        }
        if (endsSalutation(last) && matches(Patterns.SALUTATION_LINE, text, from, to)) {
            return SALUTATION;
        }
        if (!hasColon || !hasColonNear(text, from, to)) {
            return NONE;
        }
        if (matches(Patterns.NOTE_LINE, text, from, to)) {
            return NOTE;
        }
        return matches(Patterns.BYLINE_LINE, text, from, to) ? BYLINE : NONE;
    }

    /** Returns whether the first two characters can begin a date: 1. and 一是 at the head of an item do not. */
    private static boolean mayBeDate(char[] text, int from, int to) {
        return to - from > 1
                && (DATE_BITS >>> text[from] & DATE_BITS >>> text[from + 1] & 1) != 0
                && mayBeginDate(text[from])
                && mayBeginDate(text[from + 1]);
    }

    private static boolean mayBeginDate(char c) {
        return switch (c) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> true;
            case '〇', '○', '零', '一', '二', '三', '四', '五', '六', '七', '八', '九' -> true;
            case 'X', 'x', '×', '（', '(' -> true;
            case ' ', '\t', '\u000b', '\f' -> true;
            default -> false;
        };
    }

    private static boolean endsSalutation(char last) {
        return switch (last) {
            case '：', ':', '！', '!', '，', ',' -> true;
            default -> false;
        };
    }

    private static boolean matches(Pattern pattern, char[] text, int from, int to) {
        return pattern.matcher(CharBuffer.wrap(text, from, to - from)).matches();
    }

    private static boolean hasColonNear(char[] text, int from, int to) {
        for (int i = from; i < Math.min(to, from + NOTE_REACH); i++) {
            if (text[i] == '：' || text[i] == ':') {
                return true;
            }
        }
        return false;
    }

    /** Returns whether lines of this role are never items. */
    boolean isNeverItem() {
        return !mayBeItem;
    }

    /** Most documents have no line that needs one: these are not made before they are asked for. */
    private static final class Patterns {
        private static final String DAY =
                "(?:\\d{4}|[一二三四五六七八九〇○零]{4}|[Xx×]{2,4})\\s*(?:年|[.\\-/])\\s*[\\d一二三四五六七八九十Xx×]{1,3}"
                        + "\\s*(?:月|[.\\-/])?\\s*(?:[\\d一二三四五六七八九十Xx×]{1,3}\\s*[日号]?)?";
        static final Pattern DATE_LINE = Pattern.compile("[（(]?\\s*" + DAY + "\\s*[）)]?");
        static final Pattern NUMBER_LINE =
                Pattern.compile("[\\u4e00-\\u9fff、]{1,12}\\s*[〔\\[（(【]\\s*\\d{4}\\s*[〕\\]）)】]\\s*第?\\s*[\\dXx×]+\\s*号");
        static final Pattern SALUTATION_LINE = Pattern.compile("(?:各|尊敬的|敬爱的|亲爱的|同志们|大家|老师|同学|女士|先生).{0,60}[：:！!，,]"
                + "|[^，。；]{2,60}(?:同志|局|厅|委|办|院|府|公司|会|校|单位|机构|部门|领导|来宾|朋友们?|老师|同学们?|部)[：:]");
        static final Pattern ATTACHMENT_LINE =
                Pattern.compile("附\\s*[件表录]?\\s*[\\d一二三四五六七八九十]{0,3}\\s*[：:].*|附\\s*[件表]\\s*[\\d一二三四五六七八九十]{0,3}");
        static final Pattern PARENTHESIS_LINE = Pattern.compile("[（(【][^（）()]{2,60}[）)】]");
        static final Pattern NOTE_LINE =
                Pattern.compile("(?:注|备注|说明|来源|资料来源|出处|编者按|链接|参考资料|抄送|主题词|联系人|联系电话)\\s*[：:].*");
        static final Pattern BYLINE_LINE =
                Pattern.compile("(?:作者|编辑|时间|发布|日期|整理|撰稿|供稿|主讲|记录|地点|单位|报告人|主持人|发布时间|文号|发文机关|主持|参会人员|出席)\\s*[：:].*");

        private Patterns() {}
    }
}
