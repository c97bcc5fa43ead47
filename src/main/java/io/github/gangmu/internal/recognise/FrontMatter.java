package io.github.gangmu.internal.recognise;

import java.util.List;

/**
 * The fields that tools for notes and web pages put before a document's text, between two rules: YAML between ---, TOML between +++.
 *
 * <pre>
 * ---
 * title: 读书笔记
 * tags: [社区, 种植]
 * ---
 * # 选址
 * </pre>
 */
final class FrontMatter {
    /** Longer ones are texts between two rules. */
    private static final int MOST_LINES = 100;

    private FrontMatter() {}

    /** Returns how many lines front matter takes at the head of a text that begins with - or +, both rules included; 0 where there is none. */
    static int length(List<TypedLine> lines, CharSequence text) {
        char sign = text.charAt(0);
        if (!isRule(lines.get(0), sign, text)) {
            return 0;
        }
        int end = Math.min(lines.size(), MOST_LINES);
        for (int i = 1; i < end; i++) {
            TypedLine line = lines.get(i);
            if (isRule(line, sign, text)) {
                return i > 1 ? i + 1 : 0;
            }
            if (!(i == 1 ? isField(line, text) : mayBelong(line, text))) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isRule(TypedLine line, char sign, CharSequence text) {
        return line.from() == line.start() && line.to() - line.from() == 3 && LineRecogniser.isRunOf(sign, line, text);
    }

    /** Returns whether a line names a field: title: 读书笔记, or date = 2024-05-01. */
    private static boolean isField(TypedLine line, CharSequence text) {
        int at = line.from();
        while (at < line.to() && isNamePart(text.charAt(at))) {
            at++;
        }
        int name = at - line.from();
        while (at < line.to() && text.charAt(at) == ' ') {
            at++;
        }
        return name > 0 && at < line.to() && (text.charAt(at) == ':' || text.charAt(at) == '=');
    }

    private static boolean isNamePart(char c) {
        return Characters.isAsciiWord(c) || c == '_' || c == '-' || c == '.' || Characters.isHan(c);
    }

    /** Returns whether a line may be a field, a value below one, or a remark. */
    private static boolean mayBelong(TypedLine line, CharSequence text) {
        return line.from() > line.start() || "-#[]{}\"".indexOf(text.charAt(line.from())) >= 0 || isField(line, text);
    }
}
