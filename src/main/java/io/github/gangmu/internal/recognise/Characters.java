package io.github.gangmu.internal.recognise;

/** What single characters are, where the grammar leaves it to the reader of its tokens. */
final class Characters {
    private Characters() {}

    /** Returns whether a character is white space of any kind, zero-width blanks included. */
    static boolean isBlank(char c) {
        if (c < 0x80) {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
        }
        if (c > '　') {
            return c == '\uFEFF';
        }
        return c == '\u200B' || c == '\u0085' || Character.isSpaceChar(c);
    }

    /** Returns how many columns a blank takes at the head of a line. */
    static int columns(char blank) {
        return switch (blank) {
            case '\t' -> 4;
            case '　' -> 2;
            case '\u200B', '\uFEFF' -> 0;
            default -> 1;
        };
    }

    /** Returns a punctuation mark in the width Chinese text uses: ， for a comma. */
    static char mark(char c) {
        return switch (c) {
            case ',' -> '，';
            case ';' -> '；';
            case ':', '︰' -> '：';
            case '.', '．' -> '。';
            case '!' -> '！';
            case '?' -> '？';
            default -> c;
        };
    }

    static boolean isEndMark(char mark) {
        return switch (mark) {
            case '。', '；', '：', '，', '、', '！', '？', '…' -> true;
            default -> false;
        };
    }

    static boolean isCloser(char c) {
        return switch (c) {
            case '”', '"', '’', '\'', '＂', '＇', '）', ')', '】', ']', '〕', '］', '》', '〉', '」', '』', '｝', '}', '*', '_' ->
                true;
            default -> false;
        };
    }

    static boolean isHan(char c) {
        return (c >= '一' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '〇' || Character.isSurrogate(c);
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static boolean isAsciiWord(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
