/*
 * The shape of a line: marks and a number at its head, then its text. Every sequence of signs is a line; what kind of line it
 * is, the signs at its head tell.
 */
parser grammar LineParser;

options { tokenVocab = LineLexer; }

// 例: 一、总体要求⏎（一）指导思想
document : line (lineBreak line)* EOF ;

// 例: 一、总体要求⏎
lineBreak : BREAK | CLAUSE_BREAK | TEXT_BREAK ;

// 例: 　　- **一是**摸清底数；
// 例: [toc]## 总体要求
line : (INDENT | branch | markdown | bullet | rule | dressing | whole)* number? text ;

// 例: │  ├─ 一、总体要求
branch : BRANCH ;

// 例: ## 一、总体要求
// 例: ** 一、总体要求
// 例: == 一、总体要求 ==
markdown : MARKDOWN | STARRED | WIKI ;

// 例: ● 摸清底数
// 例: ——坚持党的领导
bullet : BULLET | BULLET_GLUED | DASHES ;

// A line of these signs alone parts sections; so do dashes. The number of a page parts pages.
// 例: ========
// 例: ***
// 例: — 2 —
rule : STARS | LEVEL_RULE | PAGE ;

// 例: **一、总体要求**
dressing : BOLD | TAG ;

// 例: > 引文
// 例: | 序号 | 内容 |
whole : QUOTE | TABLE | TABLE_RULE | IMAGE | FENCE | CENTRED_RULE | DIRECTIVE | COMMENT ;

// 例: 一、总体要求
// 例: 第一章 总则
// 例: 步骤一：摸清底数
number
    : CHINESE_POINT | FORMAL_POINT | CHINESE_BARE | CHINESE_CLOSED | CHINESE_BRACKETED
    | ARABIC_POINT | ARABIC_BEFORE_YEAR | ARABIC_CLOSED | ARABIC_BRACKETED | ARABIC_BARE | DECIMAL | DECIMAL_BEFORE_WORD
    | ENCLOSED | ROMAN_SIGN | ROMAN_POINT | LETTER_POINT | LETTER_BRACKETED | STEM_POINT | STEM_BRACKETED
    | CHAPTER | OCCASION | ORDINAL | ORDINAL_BARE | SPOKEN | ORDER_WORD | ITS_FIRST | ASPECT | SQUARE | LABEL | LABEL_BARE | LABEL_WORD
    ;

// 例: 要做到两点：一是摸清底数；二是建好台账。
text : (enumerator | plain)* ;

// 例: 要做到两点：一是摸清底数；二是建好台账。
enumerator
    : IN_CHINESE_POINT | IN_CHINESE_BRACKETED | IN_ARABIC_POINT | IN_ARABIC_CLOSED | IN_ARABIC_BRACKETED | IN_ARABIC_BARE
    | IN_ENCLOSED | IN_LETTER_POINT | IN_LETTER_BRACKETED | IN_STEM_POINT | IN_STEM_BRACKETED
    | IN_ARABIC_COLON | IN_CHAPTER | IN_ORDINAL | IN_ORDINAL_WORD | IN_SPOKEN | IN_ORDER_WORD | IN_ITS_FIRST | IN_ASPECT
    | AT_CHINESE_BRACKETED | AT_ARABIC_BRACKETED | AT_STEM_BRACKETED | AT_ENCLOSED | AT_ARABIC_POINT | AT_ARABIC_CLOSED
    | AT_ARABIC_BARE
    ;

// Behind the first sign of a text nothing depends on these. Most of a text is read as this and passed over.
// 例: 摸清底数，建好台账。
plain : mark | blank | word ;

// 例: 摸清底数，建好台账。
mark : HEAD_MARK | CLAUSE_MARK | MARK | HEAD_DOT | CLAUSE_DOT | DOT ;

// 例: 织密惠民网 创新治理
blank : CLAUSE_BLANK | BLANK ;

// 例: 摸清“底数”
word
    : HEAD_WORD | HEAD_WORDS | HEAD_NUMERIC | HEAD_LATIN | HEAD_REFERENCE | HEAD_DAY | CAPTION | HEAD_BRACKET | HASHTAG
    | CLAUSE_WORD | CLAUSE_WORDS | CLAUSE_NUMERIC | CLAUSE_LATIN | CLAUSE_REFERENCE | CLAUSE_BRACKET | CLAUSE_BOLD | CLAUSE_TAG
    | WORDS | NUMERIC | FIGURE | REFERENCE | LATIN | SYMBOLS | BRACKET | TEXT_BOLD | TEXT_TAG | OTHER
    ;
