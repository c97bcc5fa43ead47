/*
 * The signs inside a line: at the beginning of a clause, where a number may count points (……：一是……；二是……), and inside a clause.
 */
lexer grammar LineClauses;

import LineNumbers ;

// 第一届, 第二次: the number counts what follows it, it does not count on
fragment Ordered
    : [届屆次章节節条條款项項个個种種名位批期轮輪代年天步类類部线線季方产產时時回卷集]
    | [一二三四五六七八九十百0-9]
    ;

// ================================================================ beginning of a clause
mode CLAUSE;

// 例: 一、⏎
CLAUSE_BREAK : Break -> mode(DEFAULT_MODE) ;
// 例: 一、 总体要求
CLAUSE_BLANK : Blank+ ;
// 例: **一是**摸清底数
CLAUSE_BOLD : '**' | '__' ;
// 例: <b>一是</b>摸清底数
CLAUSE_TAG : Tag ;
// 例: 要求如下：一、摸清底数；二、建好台账。
// 例: 要做三件事。一，摸清底数。二，建好台账。
IN_CHINESE_POINT : ChinesePoint -> mode(WORDING) ;
// 例: 要求如下：（一）摸清底数；（二）建好台账。
IN_CHINESE_BRACKETED : ChineseBracketed -> mode(WORDING) ;
// 例: 要求如下：1.摸清底数；2.建好台账。
// 例: 要求如下：1，摸清底数；2，建好台账。
// 非: 取值为：1，2，3
IN_ARABIC_POINT : Small Blank* [、.．，] -> mode(WORDING) ;
// 例: 改进：1：摸清底数。2：建好台账。
// 非: 会议：8:30开始
IN_ARABIC_COLON : Small Blank* [：:] -> mode(WORDING) ;
// 例: 要求如下：1）摸清底数；2）建好台账。
IN_ARABIC_CLOSED : SmallClosed -> mode(WORDING) ;
// 例: 要求如下：（1）摸清底数；（2）建好台账。
IN_ARABIC_BRACKETED : SmallBracketed -> mode(WORDING) ;
// 例: 违法行为：1车型不符；2酒后驾驶。
// 非: 分别为：3个街道，8:30开始，2024年完成，至少 4 名
IN_ARABIC_BARE : Small -> mode(WORDING) ;
// 例: 要求如下：①摸清底数；②建好台账。
IN_ENCLOSED : Enclosed [、.．]? -> mode(WORDING) ;
// 例: 选项：A.动产；B.不动产。
IN_LETTER_POINT : LetterPoint -> mode(WORDING) ;
// 例: 选项：（a）动产；（b）不动产。
IN_LETTER_BRACKETED : LetterBracketed -> mode(WORDING) ;
// 例: 分为：甲、动产；乙、不动产。
IN_STEM_POINT : StemPoint -> mode(WORDING) ;
// 例: 分为：（甲）动产；（乙）不动产。
IN_STEM_BRACKETED : StemBracketed -> mode(WORDING) ;
// 例: 总则从略。第一条 为了规范管理。第二条 本办法适用于城区。
// 例: 全文共三章。第一章为绪论，第二章介绍方法。
// 非: 第一章的内容，第二章的内容
IN_CHAPTER
    : ( '第' Numeral [条條章节節] ('之' Chinese)? Blank+
      | '第' Numeral ([章节節] | '部分') ([为為是，：] | '主要' | '介绍' | '阐述' | '分析' | '介紹' | '闡述')
      ) -> mode(WORDING)
    ;
// 例: 要做到：第一，摸清底数；第二，建好台账。
// 例: 有三个特点。第一个是人少。第二个是事多。
IN_ORDINAL : Ordinal -> mode(WORDING) ;
// 例: 有三怕。第一怕底数不清。第二怕人手不足。
// 非: 讨论后，第一届理事会成立
IN_ORDINAL_WORD : '第' One -> mode(WORDING) ;
// 例: 要做到：一是摸清底数；二是建好台账。
IN_SPOKEN : Spoken -> mode(WORDING) ;
// 例: 怎么做？首先摸清底数，其次建好台账。
IN_ORDER_WORD : OrderWord -> mode(WORDING) ;
// 例: 理由有二：其一，底数不清；其二，人手不足。
IN_ITS_FIRST : ItsFirst -> mode(WORDING) ;
// 例: 要两手抓：一方面摸清底数，另一方面建好台账。
IN_ASPECT : Aspect -> mode(WORDING) ;
// 例: 达到：3.5%以上
CLAUSE_NUMERIC : (Numeric | NumberList | Digit+ Blank+) -> mode(WORDING) ;
// 例: 网址：http://example.org/1.html
CLAUSE_LATIN : Latin -> mode(WORDING) ;
// 例: 依据：第（一）项
// 例: 会后，第一届理事会成立
CLAUSE_REFERENCE : (Reference | Countdown | '第' Chinese Ordered | '最后一' | '最后的' | Same) -> mode(WORDING) ;
// 例: 一、：摸清底数
CLAUSE_MARK : Punctuation ;
// 例: 摸清底数，.
CLAUSE_DOT : '.' ;
// 例: 架起，“连心桥”
CLAUSE_BRACKET : Bracket ;
// A first character no number begins with, and the words behind it: one sign where two would do as well.
// 例: 摸清底数，建好台账
CLAUSE_WORDS
    : ~[ \t　\u000B\u000C\u001C-\u001F\u0085\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\uFEFF\r\n，,、；;：:。．.！!？?…—“”"‘’'＂＇（）()【】[\]〔〕［］《》〈〉「」『』{}｛｝*_<0-9０-９A-Za-zÀ-ɏ第图表①-⒵Ⓐ-ⓩ⓫-⓾❶-➓㈠-㈩㉑-㉟㊀-㊉㊱-㊿+@#$%^&=~`\\/|一二三四五六七八九十壹贰貳弐叁參叄肆伍陆陸柒捌玖拾甲乙丙丁戊己庚辛壬癸首其再然接此最另Ａ-Ｚａ-ｚⅠ-Ⅻⅰ-ⅻ-] WORDS?
      -> mode(WORDING)
    ;
// 例: 摸清底数，一心一意
CLAUSE_WORD : . -> mode(WORDING) ;

// ================================================================ inside a clause
mode WORDING;

// 例: 摸清底数⏎
TEXT_BREAK : Break -> mode(DEFAULT_MODE) ;
// 例: 织密惠民网 创新治理
BLANK : Blank+ -> mode(CLAUSE) ;
// 例: 摸清底数，建好台账
MARK : Punctuation -> mode(CLAUSE) ;
// 例: 摸清底数.建好台账
DOT : '.' -> mode(CLAUSE) ;
// 例: 架起“连心桥”
BRACKET : Bracket -> mode(CLAUSE) ;
// 例: 摸清**底数**
TEXT_BOLD : '**' | '__' ;
// 例: 摸清<b>底数</b>
TEXT_TAG : Tag ;
// 例: 要求（一）摸清底数（二）建好台账
AT_CHINESE_BRACKETED : ChineseBracketed ;
// 例: 要求（1）摸清底数（2）建好台账
// 非: 依据第（1）款
AT_ARABIC_BRACKETED : SmallBracketed ;
// 例: 要求（甲）摸清底数（乙）建好台账
AT_STEM_BRACKETED : StemBracketed ;
// 例: 要求①摸清底数②建好台账
AT_ENCLOSED : Enclosed [、.．]? ;
// 例: 要求1.摸清底数2.建好台账
// 例: **要求**1.摸清底数2.建好台账
// 非: 增长1.5倍
AT_ARABIC_POINT : Small [.．、] ;
// 例: 要求1）摸清底数2）建好台账
AT_ARABIC_CLOSED : Small Close ;
// 例: 违法行为1车型不符2酒后驾驶
// 非: 达到3个
AT_ARABIC_BARE : Small ;
// 例: 自2024年起，达到1、2级标准
NUMERIC : Numeric | Digit+ ('、' Digit+)+ ;
// 例: 见图1.所示
FIGURE : [图表] Digit+ ([-.．] Digit+)* [.．、]? ;
// 例: 依据第（一）项
REFERENCE : Reference ;
// 例: 使用spring-boot2.0框架
LATIN : Latin ;
// 例: 3个街道建成
WORDS : ~[ \t　\u000B\u000C\u001C-\u001F\u0085\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\uFEFF\r\n，,、；;：:。．.！!？?…—“”"‘’'＂＇（）()【】[\]〔〕［］《》〈〉「」『』{}｛｝*_<0-9０-９A-Za-zÀ-ɏ第图表①-⒵Ⓐ-ⓩ⓫-⓾❶-➓㈠-㈩㉑-㉟㊀-㊉㊱-㊿+@#$%^&=~`\\/|-]+ ;
// 例: 党建+公益
// 例: 长*宽*3
SYMBOLS : Symbol+ Digit* | [*_] Digit+ | (Symbol | [*_])+ ;
fragment Symbol : [+@#$%^&=~`\\/|\-—] ;
// 例: 依据第二轮调查
OTHER : . ;
