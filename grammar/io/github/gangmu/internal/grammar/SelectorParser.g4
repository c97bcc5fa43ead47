/*
 * Selectors: which blocks of an outline are meant. heading:contains(治理) > point:frame(以▢为▢) means the points with
 * that frame directly under a heading that says 治理.
 *
 * What names mean (which types, attributes and pseudo-classes there are) is not the grammar's: it would say less about
 * what is wrong.
 */
parser grammar SelectorParser;

options { tokenVocab = SelectorLexer; }

// 例: heading > point
query : SPACE? alternatives EOF ;

// 例: heading, point
alternatives : chain (COMMA chain)* ;

// 例: heading:contains(治理) > point
chain : step (combinator step)* ;

// 例: heading > point
combinator : CHILD | NEXT | LATER | SPACE ;

// 例: heading:leaf as $h
step : (type part* | part+) capture? ;

// 例: heading
type : NAME | ANY ;

// 例: heading as $h
capture : AS NAME ;

// 例: point[marker]:leaf
part : attribute | ofSelectors | ofText | ofNumbers | plain ;

// 例: point[text^=强化]
attribute : OPEN_ATTRIBUTE ATTRIBUTE_NAME (OPERATOR text)? CLOSE_ATTRIBUTE ;

// 例: heading:has(> point)
ofSelectors : SELECTOR_FUNCTION relative (COMMA relative)* CLOSE ;

// 例: heading:has(> point)
relative : combinator? chain ;

// 例: heading:contains(治理)
ofText : TEXT_FUNCTION text CLOSE ;

// 例: heading:contains("1)")
text : QUOTED | BARE ;

// 例: point:depth(>=2)
ofNumbers : NUMBER_FUNCTION (cycle | ODD | EVEN | RELATION? number) CLOSE ;

// 例: point:nth-child(2n+1)
cycle : MINUS? INTEGER? N ((PLUS | MINUS) INTEGER)? ;

// 例: point:nth-child(2)
number : MINUS? INTEGER ;

// 例: point:leaf
plain : PSEUDO_CLASS ;
