package io.github.gangmu.internal.structure;

import java.util.Arrays;

/** The words that name kinds of documents (公文文种 and their like): a title ends with one. */
final class DocumentWords {
    private static final String[] NAMES = ("通知 意见 办法 条例 方案 规定 报告 决定 决议 规划 提纲 讲话 讲话稿 演讲稿 细则 公告 "
                    + "通告 布告 声明 总结 汇报 章程 计划 纲要 倡议书 公报 制度 请示 批复 函 纪要 规则 "
                    + "守则 指南 手册 清单 要点 大纲 宣言 规范 标准 草案 说明 须知 建议 守约 预案 合同 "
                    + "协议 公约 简报 通报 心得 体会 笔记")
            .split(" ");

    /** The names by their last character: those in the slot it falls in; a slot holds one or two, most hold none. */
    private static final String[][] BY_LAST = byLast();

    private static final int SLOTS = 256;

    /** The longest remark in brackets behind a name: （试行）, （征求意见稿）. */
    private static final int LONGEST_REMARK = 12;

    private DocumentWords() {}

    private static String[][] byLast() {
        String[][] names = new String[SLOTS][0];
        for (String name : NAMES) {
            int slot = slot(name.charAt(name.length() - 1));
            names[slot] = Arrays.copyOf(names[slot], names[slot].length + 1);
            names[slot][names[slot].length - 1] = name;
        }
        return names;
    }

    private static int slot(char last) {
        return last % SLOTS;
    }

    /** Returns whether the characters end with the name of a kind of documents, a remark in brackets behind it passed over. */
    static boolean endsWithOne(char[] text, int from, int to) {
        if (endsWithName(text, from, to)) {
            return true;
        }
        if (to == from || text[to - 1] != '）' && text[to - 1] != ')') {
            return false;
        }
        for (int open = to - 3; open >= Math.max(from, to - LONGEST_REMARK - 2); open--) {
            if ((text[open] == '（' || text[open] == '(') && endsWithName(text, from, open)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithName(char[] text, int from, int to) {
        if (to == from) {
            return false;
        }
        for (String name : BY_LAST[slot(text[to - 1])]) {
            if (endsWith(text, from, to, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(char[] text, int from, int to, String name) {
        int at = to - name.length();
        if (at < from) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (text[at + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
