/*
 * The signs a line is made of.
 *
 * A Chinese outline shows its structure by what stands at the head of a line (一、 （一） 1. ●) and, inside a line, by what
 * stands at the beginning of a clause (……：一是……；二是……). So the lexer reads a line in three modes:
 *
 *   head of the line (the default mode)  marks, bullets and numbers
 *   CLAUSE   behind a punctuation mark   numbers that may count points inside the line
 *   WORDING  inside a clause             plain words; only numbers that cannot be words, as ① or （1）
 *
 * A number is a marker only if it cannot be something else: the longest reading wins, so 3.5% (a measure) beats 3.5 (which
 * would be a marker like 1.1), and 8:30 beats 8.
 *
 * The numbers are in LineNumbers.g4, the two modes inside a line in LineClauses.g4; here is the head of the line.
 *
 * Every rule carries examples: 例 lines hold a line of text in which the rule's sign occurs, 非 lines one in which it does not.
 */
lexer grammar LineLexer;

import LineNumbers, LineClauses ;

// ================================================================ head of a line

// 例: ##⏎总体要求
BREAK : Break ;
// 例: 　　加强组织领导
INDENT : Blank+ ;
// The lines of a tree that is drawn: they indent what stands behind them.
// 例: ├─ 加强领导
// 例: │  └── （一）落实责任
// 非: ─────────
// 非: │ 序号 │ 内容 │
BRANCH : [│┃ \t　\u00A0]* [├└┣┗┝┕╰] [─━]* Blank* ;

// A whole line of another kind.

// 例: > 引文
QUOTE : '>' NotBreak* ;
// 例: | 序号 | 内容 |
TABLE : '|' ~[|\r\n]* '|' NotBreak* ;
// Below the first row of a table whose rows have no bar at their head: 命令 | 说明
// 例: --- | :---:
TABLE_RULE : Dashed (Blank* '|' Blank* Dashed)+ Blank* ;
fragment Dashed : ':'? '-' '-'* ':'? ;
// 例: ![示意图](a.png)
IMAGE : '![' NotBreak* ;
// 例: ```java
// 例: ~~~text
FENCE : '```' NotBreak* | '~~~' '~'* [ \t]* [A-Za-z] NotBreak* ;
// 例: <center>====</center>
CENTRED_RULE : '<' [a-z]+ '>' Blank* Rule Blank* '</' [a-z]+ '>' ;
fragment Rule : [-=*_~—－─━][-=*_~—－─━][-=*_~—－─━]+ ;
// 例: .. note:: 注意
// 例: :::tip
// 例: <td>内容</td>
// 例: [toc]
// 例: #+TITLE: 读书笔记
DIRECTIVE
    : '.. ' NotBreak*
    | ':::' NotBreak*
    | '<' '/'? ('table' | 'thead' | 'tbody' | 'tr' | 'td' | 'th') ([ \t>/] NotBreak*)?
    | '['? '[' [tT][oO][cC] ']' ']'?
    | '#+' [A-Za-z_]+ NotBreak*
    | '{%' NotBreak*
    ;
// The line a comment of several lines begins with.
// 例: <!-- 待补充：
// 非: <!-- 待补充 -->
COMMENT : '<!--' ~[<>\r\n]* -> mode(WORDING) ;

// Signs before the number. The head goes on behind them.

// 例: ## 二级标题
// 例: ##标题
// 例: ＃标题
MARKDOWN : [#＃] ([#＃] ([#＃] ([#＃] ([#＃] [#＃]?)?)?)?)? Blank* ;
// Org and wikis write the depth in stars. One star is a bullet.
// 例: ** 二级标题
// 非: **加粗** 文字
STARRED : '**' ('*' ('*' ('*' '*'?)?)?)? [ \t] Blank* ;
// Wikis close a heading with the signs it opens with. Two of them without blanks highlight words.
// 例: == 总体要求 ==
// 例: ====== 总体要求 ======
// 例: ===总体要求===
// 非: ==总体要求==
WIKI : '==' Blank+ | '===' ('=' ('=' '='?)?)? Blank* ;
// 例: #基层治理#好做法
// 例: ####### 七个井号
HASHTAG : ('#' ~[# \t　\r\n]+ '#' | '#######' '#'*) -> mode(WORDING) ;
// 例: ● 加强领导
// 例: - 加强领导
// 例: - [ ] 待办事项
// 例: o	加强领导
// 例: ✅ 加强领导
// 例: ⦁ 加强领导
// 例: ->加强领导
// 例: [ ] 待办事项
// 例: \- 加强领导
// 非: **加粗**文字
BULLET
    : ([●■◆○–—•·・‧∙▪▫▶▷►▸‣➢➤➔※★☆✓✔✅❌√◇□☐☑▲△♦◎⊙◦❖→⇒⦁✦✧❏◾◼⚫⚪＊－] | [\uF06C-\uF0FE]) Blank*
    | '\\'? [-*+] Blank+ ('[' [ xX√] ']' Blank+)?
    | [oØü§lnuv²] '\t' Blank*
    | [-=] [>》] Blank*
    | '[' [ xX√✓✔*] ']' Blank+
    ;
// Notes typed in a hurry leave the blank out; the sign takes the first word along.
// 例: -加强领导
// 例: -PCB主控板
// 非: -5度
// 非: -rf
BULLET_GLUED : [-+] ([A-Za-z] [A-Za-z0-9]*)? Han -> mode(WORDING) ;
// 例: ——坚持党的领导
// 例: --坚持党的领导
// 例: ----------
// 例: - - -
DASHES
    : [—─━－][—─━－]+ Blank*
    | '--' '-'* Blank*
    | '-' Blank+ '-' Blank+ '-' (Blank+ '-')* Blank*
    ;
// 例: ***
// 例: ____
STARS : ('***' '*'* | '___' '_'* | '*' Blank+ '*' Blank+ '*' (Blank+ '*')*) Blank* ;
// 例: ========
// 例: ~~~~
LEVEL_RULE : ('==' '='+ | '~~' '~'+ | '＝＝' '＝'+) Blank* ;
// The number of a page, alone on its line.
// 例: — 2 —
// 例: -2-
// 例: 第 2 页 共 6 页
PAGE
    : ( [-—－]+ Arabic [-—－]+
      | [—－]+ Blank* Arabic Blank* [—－]+
      | '第' Blank* Arabic Blank* [页頁] (Blank* [共/／] Blank* Arabic Blank* [页頁])?
      ) Blank* -> mode(CLAUSE)
    ;
// 例: **一、总体要求**
BOLD : '**' | '__' ;
// 例: <b>一、总体要求</b>
// 例: &emsp;（一）摸清底数
TAG : Tag ;
fragment Tag
    : '<' '/'? [A-Za-z] [A-Za-z0-9]* ([ \t] ~[<>\r\n]*)? '/'? '>'
    | '<!--' ~[<>\r\n]* '-->'
    | '&' ('nbsp' | 'ensp' | 'emsp' | 'thinsp' | '#160' | '#8194' | '#8195' | '#12288') ';'
    ;

// Numbers.

// 例: 一、总体要求
// 例: 十一．保障措施
// 例: 二，重点任务
// 例: 三：保障措施
// 例: 零、写在前面
// 例: 一，三个坚持
// 非: 三，二，一，开始
CHINESE_POINT : ChinesePoint -> mode(CLAUSE) ;
// 例: 壹、总体要求
FORMAL_POINT : FormalPoint -> mode(CLAUSE) ;
// 例: 一 总体要求
CHINESE_BARE : Chinese Blank+ -> mode(CLAUSE) ;
// 例: 一）总体要求
CHINESE_CLOSED : ChineseClosed -> mode(CLAUSE) ;
// 例: （一）指导思想
// 例: (二)、基本原则
// 例: 〈一〉指导思想
CHINESE_BRACKETED : ChineseBracketed -> mode(CLAUSE) ;
// 例: 1. 强化领导
// 例: １．强化领导
// 例: 2、强化领导
// 例: 1\. 强化领导
// 例: 1，强化领导
// 例: 1，2023年工作回顾
// 例: 1：强化领导
// 例: 1。强化领导
// 非: 1：2的比例
// 非: 1，2，3依次类推
// 非: 0、1、2三个等级
ARABIC_POINT : (ArabicPoint | Arabic '。') -> mode(CLAUSE) ;
// 例: 1.2024年工作回顾
ARABIC_BEFORE_YEAR : Small Dot (Digit Digit Digit Digit '年' | Digit Digit '世纪') -> mode(WORDING) ;
// 例: 1）强化领导
// 例: 1>强化领导
ARABIC_CLOSED : ArabicClosed -> mode(CLAUSE) ;
// 例: （1）强化领导
// 例: (12) 强化领导
// 非: （2024）强化领导
ARABIC_BRACKETED : ArabicBracketed -> mode(CLAUSE) ;
// 例: 1.1目的
// 例: 1.1.2. 适用范围
// 例: 1.1）适用范围
// 非: 3.5%的增长
// 非: 2025.9.14
// 非: 11.5.14.2的试验适用于
// 非: 3.5万元
DECIMAL : Arabic (Dot Arabic)+ ([.．、] | Close)? -> mode(CLAUSE) ;
// 例: 8.5Spring配置
DECIMAL_BEFORE_WORD : Arabic (Dot Arabic)+ [A-Za-z] [a-z] [A-Za-z]+ -> mode(WORDING) ;
// 例: 1 目的
// 例: 2酒后驾驶
// 非: 2024年1月1日
// 非: 3个方面
// 非: 8:30
ARABIC_BARE : Small -> mode(CLAUSE) ;
// 例: ①加强领导
// 例: ⑴ 加强领导
// 例: ㈠、加强领导
ENCLOSED : Enclosed [、.．]? -> mode(CLAUSE) ;
// 例: Ⅳ. 结论
// 例: Ⅱ 方法
ROMAN_SIGN : RomanSign Blank* [、.．]? -> mode(CLAUSE) ;
// 例: IV. 结论
// 例: iii) 结论
ROMAN_POINT : RomanPoint -> mode(CLAUSE) ;
// 例: A. 甲方案
// 例: b) 乙方案
// 非: A.B公司
LETTER_POINT : LetterPoint -> mode(CLAUSE) ;
// 例: （a）甲方案
LETTER_BRACKETED : LetterBracketed -> mode(CLAUSE) ;
// 例: 甲、动产
STEM_POINT : StemPoint -> mode(CLAUSE) ;
// 例: （乙）不动产
STEM_BRACKETED : StemBracketed -> mode(CLAUSE) ;
// 例: 第一章 总则
// 例: 第 2 节 适用范围
// 例: 第十二条之一 本条例所称
// 例: 第二部分　工作任务
// 非: 第六条规定的情形
// 例: 第一题 选择
CHAPTER : Chapter -> mode(CLAUSE) ;
// 例: 第一轮：调查摸底
// 例: 第二级预防：早发现
// 例: 第一种解法：代入
// 非: 第一轮调查
OCCASION : '第' Blank* Numeral Blank* Occasion Blank* [：:] -> mode(CLAUSE) ;
// 例: 第一，摸清底数
// 例: 第二是建好台账
// 例: 第三个是落实责任
// 例: 第一种是短期借款
ORDINAL : Ordinal -> mode(CLAUSE) ;
// 例: 第一 摸清底数
ORDINAL_BARE : '第' Chinese Blank+ -> mode(CLAUSE) ;
// 例: 一是摸清底数
// 例: 二要建好台账
// 例: 一来路近
// 非: 一来二去，大家熟了
SPOKEN : Spoken -> mode(CLAUSE) ;
// 例: 首先，夯实基础
ORDER_WORD : OrderWord -> mode(CLAUSE) ;
// 例: 其一，摸清底数
ITS_FIRST : ItsFirst -> mode(CLAUSE) ;
// 例: 一方面，摸清底数
// 例: 另一方面，建好台账
ASPECT : Aspect -> mode(CLAUSE) ;
// 例: 【1】摸清底数
// 例: [2] 摸清底数
// 例: \[3\] 摸清底数
// 非: 〔2021〕3号
SQUARE : Square -> mode(CLAUSE) ;
// 例: 步骤一：摸清底数
// 例: 问题2：人手不足
// 例: 任务三、建好台账
// 例: Q1：怎样报名
// 例: Step 1：摸清底数
// 例: （步骤一）摸清底数
// 例: 心态一、稳住阵脚
// 非: Q1季度增长
// 非: Step 1.2
// 非: 示例5.3
// 非: 要求1.摸清底数
LABEL
    : ( LabelWord Blank* Numeral Blank* [：:]
      | LabelNoun Blank* Numeral Blank* [、.．]
      | LabelWord Chinese '、'
      | LatinWord Blank* Small Blank* [：:]
      | Letter Letter? Small [：:]
      | Open LabelWord Blank* Numeral Blank* Close
      ) -> mode(CLAUSE) ;
fragment LabelWord : Han (Han (Han (Han (Han Han?)?)?)?)? ;
fragment LabelNoun
    : '附件' | '专栏' | '附录' | '附表' | '案例' | '示例' | '步骤' | '任务' | '问题' | '专题' | '模块' | '阶段' | '方案' | '例'
    | '课题' | '課題' | '情形' | '情况' | '情況' | '方法' | '方式' | '场景' | '場景' | '题型' | '類型' | '类型' | '例题' | '例題' | '习题' | '練習' | '练习'
    | '考点' | '要点' | '定理' | '引理' | '推论' | '命题' | '定律' | '公式'
    | '实验' | '實驗' | '活动' | '單元' | '单元' | '主题' | '論點' | '论点' | '分论点' | '观点' | '策略'
    ;
fragment LatinWord : [A-Za-z] [A-Za-z] [A-Za-z]+ ;
// 例: 图1 系统结构
CAPTION : [图圖表] Blank* Digit+ Blank+ -> mode(WORDING) ;
// 例: 专栏1 重点工程
// 例: 定理1（判别法）
// 例: 附件2
LABEL_BARE : LabelNoun Blank* Numeral Blank* -> mode(CLAUSE) ;
// Any word may count, if another goes on with it.
// 例: 卷01 少年时代
// 例: 实验活动4　金属的性质
// 例: Day 1 摸清底数
// 非: 会议8点开始
LABEL_WORD : (Han (Han (Han Han?)?)? Blank* | LatinWord Blank+) Small Blank+ -> mode(CLAUSE) ;

// No marker: the text begins.

// 例: 3.5%的增长来自服务业
// 例: 5G网络
// 例: 例3.5 求值
// 例: 会议8:30开始
HEAD_NUMERIC
    : ( Numeric
      | NumberList
      | (LabelNoun | LatinWord) Blank* Digit+ (Dot Digit+)+
      | LabelWord Arabic [:：] Digit+
      ) -> mode(WORDING) ;
// 例: http://example.org/a 网址
HEAD_LATIN : Latin -> mode(WORDING) ;
// 例: 第六条规定的情形
// 例: 第（一）项规定的材料
// 例: 最后一公里
// 例: 一是一，二是二
HEAD_REFERENCE : (Reference | Countdown | '最后一' | '最后的' | Same) -> mode(WORDING) ;
// 一是一，二是二 and 一来二去: sayings, no enumerations
fragment Same : '一是一' | '二是二' | '三是三' | '一来二去' | '一來二去' | '一来一' | '一來一' ;
// A day that is told of counts nothing.
// 例: 第二天，大家一早上山
// 非: 第二天 参观展馆
// 非: 第二天：参观展馆
HEAD_DAY : '第' Chinese '天' Comma -> mode(CLAUSE) ;
// 例: 、并列的分句
HEAD_MARK : Punctuation -> mode(CLAUSE) ;
// 例: .小数点
HEAD_DOT : '.' -> mode(CLAUSE) ;
// 例: “连心桥”架起来
HEAD_BRACKET : Bracket -> mode(CLAUSE) ;
// A first character no mark, number or label begins with, and the words behind it.
// 例: 加强领导
HEAD_WORDS
    : ~[ \t　\u000B\u000C\u001C-\u001F\u0085\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\uFEFF\r\n，,、；;：:。．.！!？?…—“”"‘’'＂＇（）()【】[\]〔〕［］《》〈〉「」『』{}｛｝*_<0-9０-９A-Za-zÀ-ɏ第图表①-⒵Ⓐ-ⓩ⓫-⓾❶-➓㈠-㈩㉑-㉟㊀-㊉㊱-㊿+@#$%^&=~`\\/|一二三四五六七八九十壹贰貳弐叁參叄肆伍陆陸柒捌玖拾甲乙丙丁戊己庚辛壬癸首其再然接此最另Ａ-Ｚａ-ｚⅠ-Ⅻⅰ-ⅻ>＃●■◆○–•·・‧∙▪▫▶▷►▸‣➢➤➔※★☆✓✔✅❌√◇□☐☑▲△♦◎⊙◦❖→⇒⦁✦✧❏◾◼⚫⚪＊－─━＝\uF06C-\uF0FE附专案示步任问模阶方例-] WORDS?
      -> mode(WORDING)
    ;
// 例: 第一轮调查
HEAD_WORD : . -> mode(WORDING) ;
