package io.github.gangmu.fitting;

import java.util.regex.Pattern;

/** What the shape of a line says about it. */
final class Forms {
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；：:!?;…”）)」』.]$", Pattern.DOTALL);
    private static final Pattern LABEL_LINE = Pattern.compile("^[^，。：:；、？！\\s]{2,10}[：:]\\s*\\S.{3,}$", Pattern.DOTALL);
    private static final Pattern CONNECTIVE =
            Pattern.compile("^(例如|比如|如|即|注意|注|其中|具体如下|如下|包括|譬如|因此|所以|答|也就是说|举例|换句话说)[：:]$");

    private Forms() {}

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).matches();
    }

    static boolean endsWithColon(String text) {
        return text.endsWith("：") || text.endsWith(":");
    }

    /** Returns whether a line is {@code 标签：文字}. */
    static boolean isLabelLine(String text) {
        return LABEL_LINE.matcher(text).matches();
    }

    static boolean isConnective(String text) {
        return CONNECTIVE.matcher(text).matches();
    }

    /** Returns whether a line that ends in a colon names what follows ({@code 常用句式：}) rather than introduces it. */
    static boolean isLabelHeading(String text) {
        return endsWithColon(text)
                && text.length() <= 9
                && text.length() >= 4
                && !isConnective(text)
                && !text.matches(".*(如下|以下|下列|包括|分为|有|是|为|要求|问|说|道|可以|需要)[^，]{0,3}[：:]$")
                && !text.matches(".*[，。、].*");
    }

    static String withoutEnd(String text) {
        return text.replaceAll("[。；：:;，,、.]+$", "");
    }
}
