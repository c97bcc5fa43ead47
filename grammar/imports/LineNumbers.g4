/*
 * What numbers look like, whether they stand at the head of a line or inside it, and what only looks like one.
 */
lexer grammar LineNumbers;

// ---------------------------------------------------------------- numerals

fragment Blank : [ \t　\u000B\u000C\u001C-\u001F\u0085\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\uFEFF] ;
fragment Break : '\r\n' | '\n' | '\r' ;
fragment NotBreak : ~[\r\n] ;

fragment Han : [㐀-䶿一-鿿〇] ;
fragment Digit : [0-9０-９] ;
fragment One : [一二三四五六七八九] ;

// 一 to 九百九十九
fragment Chinese
    : One
    | One? '十' One?
    | One [〇零○]
    | One '百' ('零'? One | One? '十' One?)?
    ;

fragment FormalOne : [壹贰貳弐叁參叄肆伍陆陸柒捌玖] ;
fragment Formal : FormalOne | FormalOne? '拾' FormalOne? ;

// 1 to 999, half or full width
fragment Arabic : Digit | Digit Digit | Digit Digit Digit ;
fragment Numeral : Chinese | Arabic ;
fragment Stem : [甲乙丙丁戊己庚辛壬癸] ;
fragment RomanSign : [Ⅰ-Ⅻⅰ-ⅻ] ;
fragment RomanUpper : 'X'? ('IX' | 'IV' | 'V' 'I'? 'I'? 'I'? | 'I' 'I'? 'I'?) | 'X' 'X'? 'X'? ;
fragment RomanLower : 'x'? ('ix' | 'iv' | 'v' 'i'? 'i'? 'i'? | 'i' 'i'? 'i'?) | 'x' 'x'? 'x'? ;
fragment Letter : [A-Za-zＡ-Ｚａ-ｚ] ;
fragment Enclosed : [①-⒵Ⓐ-ⓩ⓫-⓾❶-➓㈠-㈩㉑-㉟㊀-㊉㊱-㊿] ;

fragment Dot : [.．] ;
fragment Comma : [，,] ;
fragment Open : [（(] ;
fragment Close : [）)] ;

// ---------------------------------------------------------------- styles of numbers

// Many write a comma or a colon where 、 belongs: 一，总体要求.
fragment ChinesePoint : (Chinese | [零〇]) Blank* '\\'? [、.．，,：:] ;
fragment FormalPoint : Formal Blank* [、.．，,] ;
fragment ChineseClosed : Chinese Blank* Close ;
fragment ChineseBracketed : (Open Blank* (Chinese | Formal) Blank* Close | '〈' Chinese '〉') [、.．]? ;
fragment ArabicPoint : Arabic Blank* '\\'? [、.．，,：:] ;
fragment ArabicClosed : Arabic Blank* ('\\'? Close | '>') ;
fragment ArabicBracketed : Open Blank* Arabic Blank* Close [、.．]? ;
// Inside a line, three digits are a year or a code: 广明元年（880）.
fragment Small : Digit | Digit Digit ;
fragment SmallBracketed : Open Blank* Small Blank* Close [、.．]? ;
fragment SmallClosed : Small Blank* (Close | '>') ;
fragment LetterPoint : Letter Blank* [、.．)）] ;
fragment LetterBracketed : Open Blank* Letter Blank* Close ;
fragment RomanPoint : (RomanUpper | RomanLower) Blank* [、.．)）] ;
fragment StemPoint : Stem Blank* [、.．] ;
fragment StemBracketed : Open Stem Close ;
fragment Unit
    : [章节節条條款项項编編篇讲講课課回卷步类類题題周天期集幕场場问問层層点點个個]
    | '部分' | '单元' | '單元' | '阶段' | '階段' | '板块' | '板塊' | '课时' | '課時' | '学时' | '學時' | '学期' | '學期' | '方面' | '环节' | '環節'
    | '大类' | '大類' | '小节' | '小節'
    ;
// What is no unit of texts, and begins sentences as well: 第一轮调查开始了
fragment Occasion : [种種次代级級段份轮輪季年月站关關局组組批件句产產] (Han Han?)? ;
fragment Chapter : '第' Blank* Numeral Blank* Unit ('之' Chinese)? ;
fragment Ordinal : '第' Chinese (Blank* [，,、：:.．] | [个個点點步种種]? '是') ;
fragment Spoken : Chinese [是要则則靠抓来來曰] ;
fragment OrderWord : '首先' | '其次' | '再次' | '再者' | '然后' | '接着' | '此外' | '最后' | '最终' ;
fragment ItsFirst : '其' One (Blank* [，,：:、] | '是') ;
fragment Aspect : '另'? '一方面' ;
fragment Square : '\\'? [【[〔［] Blank* Numeral Blank* '\\'? [】\]〕］] ;

// ---------------------------------------------------------------- what only looks like a number

// 3 in 3个, 5年: the number counts something
fragment Counted : [年月日号时個个元分秒点點度万萬亿億千百米公种種条條次项項人届屆岁歲天周小成倍大位名家座处處所台套辆輛本多余餘世级級是%％‰℃°] ;
fragment CountedApart : [年月日个元万亿米%％‰℃°] ;
// 3.5 in 3.5%, 11.5.14.2的: the number is a measure or is spoken of
fragment Measured : [%％‰℃°万亿倍米吨折亩的] | '公里' | '公斤' | '公顷' | '个百分点' | '元/' ;
fragment Joint : [.．:：/~～×+＋·,\-–—−－] ;
fragment LatinPart : [A-Za-z0-9_] ;
fragment Numeric
    : Digit+ (Joint Digit+)*
    | Digit+ Counted
    | Digit+ Blank+ CountedApart
    | Digit+ (Joint Digit+)+ Blank* Measured
    | Digit+ (Joint Digit+)* [A-Za-z] LatinPart*
    ;
// 1，2，3 and 三，二，一: the numbers themselves are told; two may be a number and what it counts: 一，三个坚持
fragment NumberList : Digit+ [，,、] Digit+ ([，,、] Digit+)+ ;
fragment Countdown : Chinese Comma Chinese (Comma Chinese)+ ;
fragment Latin : [A-Za-zÀ-ɏ] LatinPart* ([-._/:@?=&%#~+'’]+ LatinPart+)* '/'? ;
// 第六条规定, 第（一）项: a law is quoted
fragment Reference
    : '第' Numeral [条條款项項章节節] ('第' Numeral [款项項])* ('规定' | '規定' | '的' | '所' | '至' | '和' | '或' | '、第' | '及' | '中')
    | '第' (Open Numeral Close '、'?)+ [项項款条]?
    | '第' Numeral [条條款项項] (Open Numeral Close '、'?)+ [项項目款]?
    | '第' Chinese '、' Chinese [章节節条條款项項局届屆次期批组組轮輪]
    | '第' Arabic ([、,，\-–—~至和] '第'? Arabic)+
    ;

// ---------------------------------------------------------------- punctuation

fragment Punctuation : [，,、；;：:。．！!？?…] | '—' '—'+ | '…' '…'+ ;
fragment Bracket : [“”"‘’'＂＇（）()【】[\]〔〕［］《》〈〉「」『』{}｛｝] ;
