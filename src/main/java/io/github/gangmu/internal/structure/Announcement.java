package io.github.gangmu.internal.structure;

/** What tells that a text introduces the list behind it: 主要措施如下。 or 要抓好三项工作。 */
final class Announcement {
    private static final String[] WORDS = {
        "如下", "以下", "下列", "各种", "种种", "主要有", "包括", "几点", "几个方面", "几条", "方面问题", "方面的问题", "原则", "各種", "種種", "幾點", "幾個方面",
        "幾條", "方面問題", "方面的問題", "原則"
    };

    private static final String UNITS = "点點条條项項个個";

    private Announcement() {}

    /** Returns whether words anywhere in a text, or a number of things in its last clause, announce a list. */
    static boolean isIn(String text) {
        for (String word : WORDS) {
            if (text.contains(word)) {
                return true;
            }
        }
        int end = text.endsWith("。") ? text.length() - 1 : text.length();
        int clause = 1 + Math.max(text.lastIndexOf('，', end - 1), text.lastIndexOf('。', end - 1));
        for (int i = clause; i + 1 < end; i++) {
            if (isNumeral(text.charAt(i)) && UNITS.indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || "一二三四五六七八九两兩".indexOf(c) >= 0;
    }
}
