package io.github.gangmu.internal.structure;

import java.nio.CharBuffer;

/** The words that name kinds of documents (公文文种 and their like): a title ends with one. */
final class DocumentWords {
    private static final String[] NAMES = ("通知 意见 办法 条例 方案 规定 报告 决定 决议 规划 提纲 讲话 讲话稿 演讲稿 细则 公告 "
                    + "通告 布告 声明 总结 汇报 章程 计划 纲要 倡议书 公报 制度 请示 批复 函 纪要 规则 "
                    + "守则 指南 手册 清单 要点 大纲 宣言 规范 标准 草案 说明 须知 建议 守约 预案 合同 "
                    + "协议 公约 简报 通报 心得 体会 笔记")
            .split(" ");

    /** The last characters of all names. */
    private static final String LAST = lastCharacters();

    /** The longest remark in brackets behind a name: （试行）, （征求意见稿）. */
    private static final int LONGEST_REMARK = 12;

    private DocumentWords() {}

    private static String lastCharacters() {
        StringBuilder last = new StringBuilder();
        for (String name : NAMES) {
            last.append(name.charAt(name.length() - 1));
        }
        return last.toString();
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
        if (to == from || LAST.indexOf(text[to - 1]) < 0) {
            return false;
        }
        for (String name : NAMES) {
            int at = to - name.length();
            if (at >= from && name.contentEquals(CharBuffer.wrap(text, at, name.length()))) {
                return true;
            }
        }
        return false;
    }
}
