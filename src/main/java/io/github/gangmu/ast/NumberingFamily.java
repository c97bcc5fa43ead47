package io.github.gangmu.ast;

/**
 * A family of numbering styles that Chinese documents use together.
 *
 * @since 0.1.0
 */
public enum NumberingFamily {
    /** The ladder of official documents (GB/T 9704): 一、 （一） 1. （1） ①, and their variants such as 1、 or 1）. */
    OFFICIAL,
    /** Units of laws, rules and reports: 第一编, 第二章, 第三节, 第四条, 第一部分, 第五讲. */
    CHAPTER,
    /** Numbers of several parts: 1.1, 2.3.1. */
    DECIMAL,
    /** Spoken order inside official prose: 一是, 一要, 第一，, 第一是, 首先, 其一, 一方面. */
    SPOKEN,
    /** Letters: A. a) ⓐ. */
    LETTER,
    /** Roman numerals: Ⅳ. IV. */
    ROMAN,
    /** The heavenly stems: 甲、 （乙）. */
    STEM,
    /** A word and a number: 步骤一：, 问题2：. */
    LABEL,
    /** Numbers in square brackets: 【1】 [2] 〔3〕. */
    BRACKET,
    /** Signs without a value: ● ■ ◆ ○ – · • - * + ——. */
    BULLET,
    /** Markdown heading marks: # to ######. */
    MARKDOWN,
    /** A style the caller added. */
    CUSTOM
}
