package io.github.gangmu.internal.structure;

import com.google.common.base.CharMatcher;
import io.github.gangmu.internal.recognise.LineForm;
import java.nio.CharBuffer;
import java.util.Set;
import java.util.regex.Pattern;

/** What a line is in the frame around an outline, as far as the line itself shows it. */
enum Role {
    /** Nothing special: it may be an item or running text. */
    NONE(0, true),
    SEPARATOR(1, false),
    QUOTE(2, false),
    TABLE(3, false),
    /** A picture, or what stands under it: 图为活动现场。 图2 社区网格 */
    IMAGE(4, false),
    CODE(5, false),
    /** A line of markup, or an address alone on a line: https://… */
    DIRECTIVE(6, false),
    /** 2021年3月4日, 二〇二一年三月 or 3月4日 alone on a line: a date of issue, or the head of an entry in a log. */
    DATE(7, true),
    /** What tells one issue from others: 国发〔2021〕3号, 第3期（总第48期）, 办公室　　2021年3月4日印发. */
    DOCUMENT_NUMBER(8, false),
    /** 各乡镇人民政府： or 同志们！ */
    SALUTATION(9, true),
    /** 附件：1.任务分工表 */
    ATTACHMENT(10, true),
    /** （征求意见稿） or 此件公开发布 */
    PARENTHESIS(11, true),
    /** 注：… or 联系人：… */
    NOTE(12, true),
    /** 作者：…, 地点：… or 甲方（出租方）：… */
    BYLINE(13, true),
    /** Two cells of a table parted by a tab, in a line without a marker. */
    CELLS(14, true),
    /** 前言 or 参考文献 alone on a line, 附录A 名单: a part that is not counted with the chapters beside it. */
    PART(15, true);

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
    /** The names of parts that stand before and behind the chapters of a book, a thesis or a report. */
    private static final Set<String> PARTS = Set.of(
            "前言", "引言", "导言", "导语", "序言", "序", "序章", "楔子", "摘要", "目录", "正文", "结论", "结语", "结束语", "总结", "结尾", "尾声", "后记",
            "致谢", "谢辞", "参考文献", "参考资料", "附录", "附则", "开头", "绪论", "引子", "緒論", "導言", "導語", "目錄", "結論", "結語", "結束語", "總結",
            "結尾", "尾聲", "後記", "致謝", "謝辭", "參考文獻", "參考資料", "附錄", "附則", "開頭");

    private static final char[] SCHEME = {'h', 't', 't', 'p'};

    /** What stands between the number of a picture and what it shows. */
    private static final String CAPTION_ENDS = " 　\t\u00a0:：";

    private static final int LONGEST_PART = 4;
    private static final int LONGEST_SPACED_PART = 12;
    private static final int LONGEST_DATE = 24;
    /** The number of a document has as many characters at least. */
    private static final int SHORTEST_NUMBER = 5;
    /** How far from the beginning the colon of a note stands at most. */
    private static final int NOTE_REACH = 12;

    /** What the first two characters of a date are; Java and typists know several circles and crosses. */
    private static final String DATE_BEGINS = "0123456789０１２３４５６７８９〇○◯OＯ零一二三四五六七八九十XxＸｘ×＊（(:年月 　\t\u000b\f";

    /** The last six bits of these: four of five lines are found out at once not to be a date. */
    private static final long DATE_BITS = dateBits(DATE_BEGINS);

    private static long dateBits(String characters) {
        long bits = 0;
        for (int i = 0; i < characters.length(); i++) {
            bits |= 1L << characters.charAt(i);
        }
        return bits;
    }

    /**
     * Returns the role of a line; the characters are its own, without blanks around them.
     *
     * @param hasColon whether a colon stands anywhere in the line
     * @param hasCells whether a tab parts the words of a line without a marker
     */
    static Role of(LineForm form, char[] text, int from, int to, boolean hasColon, boolean hasCells) {
        return switch (form) {
            case SEPARATOR -> SEPARATOR;
            case QUOTE -> QUOTE;
            case TABLE -> TABLE;
            case IMAGE -> IMAGE;
            case CODE -> CODE;
            case DIRECTIVE, FRONT_MATTER, COMMENT -> DIRECTIVE;
            case TEXT -> from == to || to - from > LONGEST ? NONE : ofText(text, from, to, hasColon, hasCells);
        };
    }

    private static Role ofText(char[] text, int from, int to, boolean hasColon, boolean hasCells) {
        Role framed = inFrame(text, from, to, hasColon);
        if (framed != NONE) {
            return framed;
        }
        if (hasCells) {
            return CELLS;
        }
        if (isCaption(text, from, to)) {
            return IMAGE;
        }
        if (isAddress(text, from, to)) {
            return DIRECTIVE;
        }
        return namesPart(text, from, to) ? PART : NONE;
    }

    /** Returns whether a line tells what a picture or a table shows: 图为活动现场, 图2 社区网格, 表2-1. */
    private static boolean isCaption(char[] text, int from, int to) {
        if (to - from < 2 || text[from] != '图' && text[from] != '表') {
            return false;
        }
        int at = from + 1;
        if (text[at] == '为') {
            return text[from] == '图' && to - from > 2;
        }
        at += text[at] == ' ' ? 1 : 0;
        int number = at;
        while (at < to && (text[at] >= '0' && text[at] <= '9' || at > number && isPointOfCaption(text[at]))) {
            at++;
        }
        return at > number && (at == to || CAPTION_ENDS.indexOf(text[at]) >= 0);
    }

    /** Returns whether a line is an address of the web and nothing else. */
    private static boolean isAddress(char[] text, int from, int to) {
        int at = from;
        for (char c : SCHEME) {
            if (at == to || text[at++] != c) {
                return false;
            }
        }
        boolean named = false;
        while (at < to && text[at] > ' ' && text[at] < '\u0100') {
            named |= text[at] == '/' && text[at - 1] == '/';
            at++;
        }
        return named && at == to;
    }

    private static boolean isPointOfCaption(char c) {
        return c == '.' || c == '-' || c == '—';
    }

    /** Returns whether a line names a part, set wide or not: 目录, 目　　录, 参 考 文 献. */
    private static boolean namesPart(char[] text, int from, int to) {
        int length = to - from;
        if (length > 2 && text[from] == '附' && text[from + 1] == '录') {
            return matches(Patterns.APPENDIX_LINE, text, from, to);
        }
        // What is set wide has a blank behind its first character.
        if (length > 1 && length <= LONGEST_SPACED_PART && Character.isWhitespace(text[from + 1])) {
            return PARTS.contains(CharMatcher.whitespace().removeFrom(new String(text, from, length)));
        }
        return length <= LONGEST_PART && PARTS.contains(new String(text, from, length));
    }

    /** Matches a pattern only where the first and last characters allow it: nearly all lines have no role. */
    private static Role inFrame(char[] text, int from, int to, boolean hasColon) {
        char first = text[from];
        char last = text[to - 1];
        if (to - from <= LONGEST_DATE && mayBeDate(text, from, to) && matches(Patterns.DATE_LINE, text, from, to)) {
            return DATE;
        }
        if (mayBeNumber(text, from, to, hasColon) && matches(Patterns.NUMBER_LINE, text, from, to)) {
            return DOCUMENT_NUMBER;
        }
        if (first == '附' && matches(Patterns.ATTACHMENT_LINE, text, from, to)) {
            return ATTACHMENT;
        }
        if ((last == '）' || last == ')' || first == '此') && matches(Patterns.PARENTHESIS_LINE, text, from, to)) {
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

    /** Returns whether a line can tell an issue by how it ends: behind a number stand at most a bracket that it opens with, or who signed. */
    private static boolean mayBeNumber(char[] text, int from, int to, boolean hasColon) {
        boolean bracketed = to - from > 2 && (text[to - 1] == '）' || text[to - 1] == ')');
        char last = text[bracketed ? to - 2 : to - 1];
        if (last == '号' || last == '期' || last == '日' || last == '发') {
            return true;
        }
        for (int i = from + SHORTEST_NUMBER; hasColon && i < to; i++) {
            if (text[i] == '人' && text[i - 1] == '发' && text[i - 2] == '签') {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the first two characters can begin a date: 1. and 一是 at the head of an item do not. */
    private static boolean mayBeDate(char[] text, int from, int to) {
        return to - from > 1
                && (DATE_BITS >>> text[from] & DATE_BITS >>> text[from + 1] & 1) != 0
                && mayBeginDate(text[from])
                && mayBeginDate(text[from + 1]);
    }

    private static boolean mayBeginDate(char c) {
        return DATE_BEGINS.indexOf(c) >= 0;
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

    /** Returns whether a line of this role may name the document. */
    boolean mayBeTitle() {
        return switch (this) {
            case DATE, PART, ATTACHMENT, SALUTATION -> false;
            default -> mayBeItem;
        };
    }

    /** Returns whether lines of this role are never items. */
    boolean isNeverItem() {
        return !mayBeItem;
    }

    /** Most documents have no line that needs one: these are not made before they are asked for. */
    private static final class Patterns {
        /** Blanks, also wide ones. */
        private static final String GAP = "[\\s\u3000\u00a0]*";

        /** What stands for a character that a sample leaves out. */
        private static final String CROSS = "XxＸｘ×＊*";

        private static final String FIGURE = "\\d０-９一二三四五六七八九十" + CROSS;
        private static final String YEAR = "(?:[\\d０-９" + CROSS + "]{4}|[一二三四五六七八九〇○◯OＯ零]{4}|[" + CROSS + "]{2,4})";
        private static final String DAY = YEAR + GAP + "(?:年|[.\\-/])" + GAP + "[" + FIGURE + "]{1,3}" + GAP
                + "(?:月|[.\\-/])?" + GAP + "(?:[" + FIGURE + "]{1,3}" + GAP + "[日号]?)?";
        /** A form to be filled in: 年　月　日. */
        private static final String NO_DAY = "(?:20)?" + GAP + "年" + GAP + "月" + GAP + "日";

        /** A day of a year that need not be named: 3月4日. */
        private static final String DAY_ALONE = "[" + FIGURE + "]{1,3}月[" + FIGURE + "]{1,3}[日号]";

        private static final String CLOCK = "\\d{1,2}[:：时]\\d{2}(?:[:：分]\\d{2}秒?)?分?";
        private static final String WEATHER = "(?:[晴阴雾霾风]|多云|[大中小阵暴雷]{0,2}[雨雪])";
        /** What a log adds to its date: 星期二, （周二）, 12:30, 小雨, 多云转晴. */
        private static final String HOUR = "(?:" + GAP + "(?:[（(]?(?:星期|周)[一二三四五六日天][）)]?|[上下]午|" + CLOCK + "|"
                + WEATHER + "(?:转" + WEATHER + ")?))*";

        static final Pattern DATE_LINE = Pattern.compile("[（(]?" + GAP + "(?:" + CLOCK + GAP + ")?(?:" + DAY + "|"
                + DAY_ALONE + "|" + NO_DAY + ")" + HOUR + GAP + "(?:[印签簽]发|[印签簽]發|[发發公颁頒]布|通[过過]|起?施行)?" + GAP
                + "[）)]?");

        private static final String ISSUE = "第?" + GAP + "[\\d０-９" + CROSS + "]*" + GAP + "号";
        /** The period of a bulletin, with the count of all of them: 第3期（总第48期）. */
        private static final String ALL_PERIODS = "[（(]?总第?" + GAP + "[" + FIGURE + "]+" + GAP + "期[）)]?";

        private static final String PERIOD =
                "(?:" + YEAR + "年" + GAP + ")?第" + GAP + "[" + FIGURE + "]+" + GAP + "期" + GAP;
        /** An office and a date, far apart. */
        private static final String OFFICE_AND_DATE =
                "[\\u4e00-\\u9fff、" + CROSS + "]{2,30}[局厅办委会部院司室校社府组团处科站心][\\s\u3000\u00a0]{2,}" + YEAR + "年" + GAP
                        + "[" + FIGURE + "]{1,3}月" + GAP + "[" + FIGURE + "]{1,3}日" + GAP + "(?:印发)?";

        static final Pattern NUMBER_LINE = Pattern.compile(PERIOD + ALL_PERIODS + "|" + ALL_PERIODS + "|"
                + OFFICE_AND_DATE + "|(?:[\\u4e00-\\u9fff、" + CROSS + "]{0,14}" + GAP
                + "[〔﹝\\[［（(【]" + GAP
                + "(?:" + YEAR + ")?" + GAP + "[〕﹞\\]］）)】]" + GAP + ISSUE
                + "|[（(]?(?:" + YEAR + "年" + GAP + ")?第" + GAP + "[\\d０-９" + CROSS + "]+" + GAP + "号[）)]?)"
                + "(?:" + GAP + "签发人[：:].*)?");
        static final Pattern SALUTATION_LINE = Pattern.compile(
                "(?:各|尊敬的|敬爱的|敬愛的|亲爱的|親愛的|同志们|同志們|大家|老师|老師|同学|同學|女士|先生).{0,60}[：:！!，,]"
                        + "|[省市县區区州盟旗党团]委[：:]|[^，。；]{2,60}(?:同志|局|厅|廳|委|办|辦|院|府|公司|会|會|校|单位|單位|机构|機構|部门|部門|领导|來賓|来宾|朋友[们們]?|老[师師]|同[学學][们們]?|部|委[员員]|代表|先生|女士|党组|黨組)[：:]");
        static final Pattern ATTACHMENT_LINE =
                Pattern.compile("附\\s*[件表录錄]?\\s*[\\d一二三四五六七八九十]{0,3}\\s*[：:].*|附\\s*[件表]?\\s*[\\d一二三四五六七八九十]{0,3}");
        static final Pattern PARENTHESIS_LINE = Pattern.compile("[（(][^（）()]{2,60}[）)]|此件[^，。；：]{2,20}");
        static final Pattern APPENDIX_LINE =
                Pattern.compile("附录[A-Z\\d一二三四五六七八九十]{1,2}(?:[\\s\u3000\u00a0.．、].{0,40})?");
        static final Pattern NOTE_LINE = Pattern.compile(
                "(?:注|[备備]注|[说說]明|[来來]源|[资資]料[来來]源|出[处處]|[编編]者按|[链鏈連]接|[参參]考[资資]料|[抄主分]送|抄[报報]|[报報送发發]|主[题題][词詞]|[联聯][系絡繫]人|(?:[联聯][系絡繫]|咨[询詢]|[监監]督|[举舉][报報]|值班|投[诉訴]|服[务務])[电電][话話])\\s*[：:].*");
        static final Pattern BYLINE_LINE = Pattern.compile(
                "(?:作者|[译譯]者|[编編][辑輯]|(?:[会會][议議]|[发發]布)?[时時][间間]|[发發]布|日期|整理|撰稿|供稿|[执執][笔筆]|撰文|[责責](?:任[编編][辑輯]|[编編])|通[讯訊][员員]|[摄攝]影|校[对對]|[审審][核稿校]|(?:[课課][题題]|[调調]研)[组組](?:成[员員]|[组組][长長])?|主[讲講]|[记記][录錄]人?|(?:[会會][议議])?地[点點]|[单單]位|[报報]告人|主持人?|文[号號]|[发發]文[机機][关關]|(?:[参參][会會加]|[与與][会會]|出席|列席|缺席)(?:人[员員])?|[甲乙丙]方(?:[（(][^（）()]{1,12}[）)])?)\\s*[：:].*");

        private Patterns() {}
    }
}
