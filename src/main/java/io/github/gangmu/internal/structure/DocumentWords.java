package io.github.gangmu.internal.structure;

import java.util.Arrays;

/** The words that name kinds of documents (公文文种 and their like): a title ends with one. */
final class DocumentWords {
    private static final String[] NAMES = ("通知 意见 办法 条例 方案 规定 报告 决定 决议 规划 提纲 讲话 讲话稿 演讲稿 细则 公告 公示 答复 启事 简章 "
                    + "通告 布告 声明 总结 汇报 章程 计划 纲要 倡议书 公报 制度 请示 批复 函 纪要 规则 "
                    + "守则 指南 手册 清单 要点 大纲 宣言 规范 标准 草案 说明 须知 建议 守约 预案 合同 "
                    + "协议 公约 简报 通报 心得 体会 笔记 记录 教案 讲稿 发言稿 讲义 策划 申请书 计划书 "
                    + "任务书 策划书 说明书 协议书 承诺书 责任书 保证书 周报 日报 月报 读后感 观后感 致辞 "
                    + "主持词 日志 计划表 安排表 日程表 一览表 值班表 "
                    + "议案 提案 命令 解释 规程 导则 议程 倡议 意见书 通知书 建议书 委托书 白皮书 综述 "
                    // The same in traditional characters, where they differ.
                    + "意見 辦法 條例 規定 報告 決定 決議 規劃 提綱 講話 講話稿 演講稿 細則 佈告 聲明 總結 "
                    + "匯報 彙報 計畫 計劃 綱要 倡議書 公報 公示 答覆 啟事 簡章 請示 批覆 紀要 規則 守則 手冊 清單 要點 大綱 "
                    + "規範 標準 說明 須知 建議 預案 合約 協議 公約 簡報 通報 體會 筆記 記錄 紀錄 講稿 "
                    + "發言稿 講義 企劃 策劃 申請書 計畫書 計劃書 任務書 企劃書 策劃書 說明書 協議書 承諾書 "
                    + "責任書 保證書 週報 日報 月報 讀後感 觀後感 致詞 "
                    + "議案 解釋 導則 議程 倡議 意見書 通知書 建議書 委託書 白皮書 綜述")
            .split(" ");

    /** The names by their last character: those in the slot it falls in; most hold none. */
    private static final String[][] BY_LAST = byLast();

    private static final int SLOTS = 256;

    private static final String OPENING = "（([［";
    private static final String CLOSING = "）)]］";

    /** The longest remark in brackets behind a name: （试行）, （征求意见稿）, [1]. */
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
        if (to == from || CLOSING.indexOf(text[to - 1]) < 0) {
            return false;
        }
        for (int open = to - 3; open >= Math.max(from, to - LONGEST_REMARK - 2); open--) {
            if (OPENING.indexOf(text[open]) >= 0 && endsWithName(text, from, open)) {
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
        int at = to;
        for (int i = name.length() - 1; i >= 0; i--) {
            at--;
            // Names are set wide: 讲　　话
            while (at >= from && isBlank(text[at])) {
                at--;
            }
            if (at < from || text[at] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '　' || c == '\u00a0';
    }
}
