package io.github.gangmu.transform;

import io.github.gangmu.transform.Normalise.Rule;
import java.util.Set;

/** Brings one text to the rules, character by character. */
final class NormalText {
    private static final String NARROW = ",;:?!()";
    private static final String WIDE = "，；：？！（）";
    private static final String SIGNS = "，。；：？！、（）《》“”‘’…—";

    /** What hears of each change. */
    @FunctionalInterface
    interface Listener {
        void changed(Rule rule, String before, String after);
    }

    private NormalText() {}

    static String of(String text, Set<Rule> rules, Listener listener) {
        String now = text;
        if (rules.contains(Rule.WIDTHS)) {
            now = widths(now, listener);
        }
        if (rules.contains(Rule.QUOTES)) {
            now = quotes(now, listener);
        }
        if (rules.contains(Rule.PUNCTUATION)) {
            now = punctuation(now, listener);
        }
        return rules.contains(Rule.BLANKS) ? blanks(now, listener) : now;
    }

    private static String widths(String text, Listener listener) {
        StringBuilder now = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
            if (wide) {
                now = now == null ? new StringBuilder(text) : now;
                now.setCharAt(i, (char) (c - 0xFEE0));
                listener.changed(Rule.WIDTHS, String.valueOf(c), String.valueOf((char) (c - 0xFEE0)));
            }
        }
        return now == null ? text : now.toString();
    }

    /** Pairs quotes in turn; a text with an odd number of them has one too few, and none is guessed. */
    private static String quotes(String text, Listener listener) {
        int straight = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            straight += c == '"' || c == '＂' ? 1 : 0;
            marks += c == '"' || c == '＂' || c == '“' || c == '”' ? 1 : 0;
        }
        if (straight == 0 || marks % 2 != 0 || !hasHan(text)) {
            return text;
        }
        StringBuilder now = new StringBuilder(text);
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '＂') {
                char quote = open ? '”' : '“';
                now.setCharAt(i, quote);
                listener.changed(Rule.QUOTES, String.valueOf(c), String.valueOf(quote));
                open = !open;
            } else if (c == '“' || c == '”') {
                open = c == '“';
            }
        }
        return now.toString();
    }

    private static String punctuation(String text, Listener listener) {
        StringBuilder now = new StringBuilder(text.length());
        int openWide = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int run = runOf(text, i);
            String better = null;
            int taken = 1;
            if ((c == '.' || c == '。') && run >= 3 || c == '…') {
                boolean chinese = isChinese(before(now)) || isChinese(after(text, i + run));
                better = chinese && (c != '…' || run == 1) ? "……" : null;
                taken = run;
            } else if (c == '-' && run == 2 && isChinese(before(now)) && isChinese(after(text, i + run))) {
                better = "——";
                taken = run;
            } else if (c == '.' && i + 1 == text.length() && isHan(before(now))) {
                better = "。";
            } else if (c == '(' && (isChinese(before(now)) || isHan(after(text, i + 1))) && closesLater(text, i)) {
                better = "（";
                openWide++;
            } else if (c == ')' && openWide > 0) {
                better = "）";
                openWide--;
            } else if (c != '(' && c != ')' && NARROW.indexOf(c) >= 0 && isBetweenChinese(now, text, i)) {
                better = String.valueOf(WIDE.charAt(NARROW.indexOf(c)));
            }
            if (better == null) {
                now.append(text, i, i + taken);
            } else {
                now.append(better);
                listener.changed(Rule.PUNCTUATION, text.substring(i, i + taken), better);
            }
            i += taken - 1;
        }
        return now.toString();
    }

    /** A narrow sign belongs to Chinese text if it stands behind it, and no word of letters or digits goes on glued to it. */
    private static boolean isBetweenChinese(StringBuilder now, String text, int at) {
        char after = after(text, at + 1);
        return isChinese(before(now)) && !(text.charAt(at) == ':' && after == '/')
                || isHan(after) && Character.isLetterOrDigit(before(now));
    }

    private static boolean closesLater(String text, int at) {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    private static int runOf(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }

    private static String blanks(String text, Listener listener) {
        StringBuilder now = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int end = i;
            while (end < text.length() && isBlank(text.charAt(end))) {
                end++;
            }
            boolean inside = end > i && i > 0 && end < text.length();
            if (inside && (isSign(text.charAt(i - 1)) || isSign(text.charAt(end)))) {
                listener.changed(Rule.BLANKS, text.substring(i, end), "");
                i = end;
            }
            now.append(text.charAt(i));
        }
        return now.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '　' || c == '\u00a0';
    }

    private static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0 && "“”‘’《》（）—".indexOf(c) < 0;
    }

    private static char before(StringBuilder text) {
        int at = text.length() - 1;
        return at < 0 ? 0 : text.charAt(at);
    }

    private static char after(String text, int at) {
        int next = at;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return next < text.length() ? text.charAt(next) : 0;
    }

    private static boolean isHan(char c) {
        return c >= '一' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '〇' || Character.isSurrogate(c);
    }

    private static boolean isChinese(char c) {
        return isHan(c) || SIGNS.indexOf(c) >= 0;
    }

    private static boolean hasHan(String text) {
        return text.chars().anyMatch(c -> isHan((char) c));
    }
}
