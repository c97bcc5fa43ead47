package io.github.gangmu.ast;

/** What parts a marker from its words: a blank in ## 总体要求, a comma in 首先，夯实基础, nothing in 一、总体要求. */
final class MarkerSpacing {
    private MarkerSpacing() {}

    /** Returns whether a marker is parted from its text by a comma: 首先， 一方面， 其一，. */
    static boolean wantsComma(Numbering numbering) {
        return numbering.family() == NumberingFamily.SPOKEN
                && (numbering.suffix().isEmpty() || numbering.suffix().equals("方面"));
    }

    /** Returns whether a marker was written as a style is, so that the author's comma or colon behind it stays: （1）： gives （2）：. */
    static boolean isWrittenLike(String old, Numbering style) {
        if (style.family() == NumberingFamily.CHAPTER) {
            return old.startsWith("第");
        }
        String wide = old.replace('(', '（').replace(')', '）');
        return !style.suffix().isEmpty() && wide.startsWith(style.prefix()) && wide.endsWith(style.suffix());
    }

    static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    static boolean isComma(char c) {
        return c == '，' || c == ',' || c == '、';
    }

    /** Returns whether words begin with the comma behind their marker. */
    static boolean startsWithComma(String words) {
        return !words.isEmpty() && isComma(words.charAt(0));
    }

    /** Returns whether a marker without a blank behind it would be read as another one, or as a part of the words. */
    static boolean needsBlank(Marker marker, String words) {
        if (words.isEmpty() || "，、：:,".indexOf(words.charAt(0)) >= 0) {
            return false;
        }
        String written = marker.text();
        char first = words.charAt(0);
        char last = written.charAt(written.length() - 1);
        return switch (marker.numbering().family()) {
            case BULLET, MARKDOWN, DECIMAL, BRACKET -> true;
            case CHAPTER -> !"，、：".contains(written.substring(written.length() - 1));
            // A bare 1 or 一 would be read as a part of the words.
            case OFFICIAL -> Character.isLetterOrDigit(last) || isDigit(first) && ".．".indexOf(last) >= 0;
            default -> isDigit(first) && ".．".indexOf(last) >= 0;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
