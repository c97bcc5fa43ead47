/*
 * The words of selectors, the language that asks an outline for blocks: heading[level=1]:contains(治理) > point.
 *
 * Blanks matter between blocks (they mean "somewhere below"), and nowhere else: the signs > + ~ , ( ) take the blanks around them.
 * Brackets switch to rules of their own: attributes, values, texts and numbers. A text is anything up to its bracket, or
 * quoted; a backslash takes the meaning from the character behind it.
 *
 * To add a pseudo-class with an argument: its name in the rule for that kind of argument.
 */
lexer grammar SelectorLexer;

// 例: heading
NAME : LETTER (LETTER | DIGIT | '-')* ;
// 例: *
ANY : '*' ;
// 例: heading > point
CHILD : BLANK* '>' BLANK* ;
// 例: heading + heading
NEXT : BLANK* '+' BLANK* ;
// 例: heading ~ heading
LATER : BLANK* '~' BLANK* ;
// 例: heading, point
COMMA : BLANK* ',' BLANK* ;
// 例: heading as $h
AS : BLANK+ 'as' BLANK+ '$' ;
// 例: heading point
SPACE : BLANK+ ;
// 例: point:not(:leaf)
CLOSE : BLANK* ')' ;

// 例: heading[level=1]
OPEN_ATTRIBUTE : '[' -> pushMode(ATTRIBUTE) ;
// 例: heading:has(point)
SELECTOR_FUNCTION : ':' ('has' | 'not' | 'is') '(' BLANK* ;
// 例: heading:contains(治理)
TEXT_FUNCTION : ':' ('contains' | 'frame') '(' -> pushMode(TEXT) ;
// 例: point:nth-child(2)
NUMBER_FUNCTION : ':' ('nth-child' | 'nth-last-child' | 'depth' | 'line' | 'at') '(' -> pushMode(NUMBERS) ;
// 例: point:first(2)
OTHER_FUNCTION : ':' NAME '(' ;
// 例: point:leaf
PSEUDO_CLASS : ':' NAME ;
// 例: heading!
OTHER : . ;

fragment BLANK : [ \t\r\n　] ;
fragment LETTER : [\p{L}_] ;
fragment DIGIT : [0-9] ;
fragment ESCAPE : '\\' . ;
fragment QUOTE : '"' (ESCAPE | ~["\\])* '"' | '\'' (ESCAPE | ~['\\])* '\'' ;

// [level=1]: the name and what comes between it and the value.
mode ATTRIBUTE;

// 例: heading[level=1]
ATTRIBUTE_NAME : LETTER (LETTER | '-')* ;
// 例: heading[level>=2]
OPERATOR : ('!=' | '^=' | '$=' | '*=' | '~=' | '>=' | '<=' | '=' | '>' | '<') -> mode(VALUE) ;
// 例: point[marker]
CLOSE_ATTRIBUTE : ']' -> popMode ;
ATTRIBUTE_BLANK : BLANK+ -> skip ;
ATTRIBUTE_OTHER : . -> type(OTHER) ;

// [text^=强化]: the value, up to its bracket.
mode VALUE;

// 例: point[text*="[1]"]
QUOTED : QUOTE ;
// 例: point[text^=强化]
BARE : BARE_FIRST (BLANK* BARE_NEXT)* ;
VALUE_CLOSE : ']' -> type(CLOSE_ATTRIBUTE), popMode ;
VALUE_BLANK : BLANK+ -> skip ;
VALUE_OTHER : . -> type(OTHER) ;

fragment BARE_FIRST : ESCAPE | ~["'\]\\ \t\r\n　] ;
fragment BARE_NEXT : ESCAPE | ~[\]\\ \t\r\n　] ;

// :contains(治理): the text, up to its bracket.
mode TEXT;

TEXT_QUOTED : QUOTE -> type(QUOTED) ;
TEXT_BARE : TEXT_FIRST (BLANK* TEXT_NEXT)* -> type(BARE) ;
TEXT_CLOSE : ')' -> type(CLOSE), popMode ;
TEXT_BLANK : BLANK+ -> skip ;
TEXT_OTHER : . -> type(OTHER) ;

fragment TEXT_FIRST : ESCAPE | ~["'()\\ \t\r\n　] ;
fragment TEXT_NEXT : ESCAPE | ~[()\\ \t\r\n　] ;

// :nth-child(2n+1): the numbers, up to their bracket.
mode NUMBERS;

// 例: point:nth-child(2)
INTEGER : DIGIT+ ;
// 例: point:nth-child(2n+1)
N : 'n' ;
// 例: point:nth-child(odd)
ODD : 'odd' ;
// 例: point:nth-child(even)
EVEN : 'even' ;
// 例: point:nth-child(2n+1)
PLUS : '+' ;
// 例: point:nth-child(-n+3)
MINUS : '-' ;
// 例: point:depth(>=2)
RELATION : '>=' | '<=' | '>' | '<' | '=' ;
NUMBERS_CLOSE : ')' -> type(CLOSE), popMode ;
NUMBERS_BLANK : BLANK+ -> skip ;
NUMBERS_OTHER : . -> type(OTHER) ;
