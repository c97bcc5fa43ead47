package io.github.gangmu.internal.structure;

/** Words that names of sections end with in documents of every kind: 工作目标, 主要做法, 存在问题. Something stands below most of them. */
final class SectionWords {
    private static final WordTable TABLE =
            new WordTable("特点 要求 总结 原因 摘要 背景 工作 功能 方法 计划 案例 部分 原则 作用 问题 目标 意义 区别 内容 关系 规则 设计 方式 说明 "
                    + "任务 需求 分析 机制 标准 步骤 流程 措施 建议 概述 简介 介绍 情况 安排 做法 经验 成果 思路 优点 缺点 优势 劣势 影响 条件 过程 "
                    + "特點 總結 計畫 計劃 問題 目標 意義 區別 內容 關係 規則 設計 說明 任務 機制 標準 步驟 建議 概述 簡介 介紹 情況 經驗 優點 缺點 優勢 影響 條件 過程");

    private SectionWords() {}

    /** Returns whether the last two characters of a line are such a word. */
    static boolean isOne(char beforeLast, char last) {
        return TABLE.of(beforeLast, last) != WordTable.NONE;
    }
}
