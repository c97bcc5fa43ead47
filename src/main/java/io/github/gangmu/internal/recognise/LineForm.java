package io.github.gangmu.internal.recognise;

/** What kind of line a line is before anything is known about its neighbours. */
public enum LineForm {
    /** A line of words, with or without markers: 一、总体要求. */
    TEXT,
    /** A line of signs that parts sections or underlines a heading: ----, ====, ***. */
    SEPARATOR,
    /** A Markdown quote: &gt; 引文. */
    QUOTE,
    /** A row of a table: | 序号 | 内容 |, or cells parted by tabs. */
    TABLE,
    /** A picture: ![图](a.png). */
    IMAGE,
    /** A line of a fenced code block, its fences included. */
    CODE,
    /** A directive or a line of markup: .. note::, :::tip, &lt;div&gt;. */
    DIRECTIVE,
    /** A line of the fields before a document's text, the rule above them included: title: 读书笔记 between --- and ---. */
    FRONT_MATTER,
    /** A line of a comment that takes several: &lt;!--, what is not to be seen, --&gt;. */
    COMMENT
}
