package io.github.gangmu.fitting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the start of a line: {@code （二）加强领导} has the form {@code "（一）"}, the value 2 and the length 3.
 *
 * @param length what the marker takes of the line, blanks after it included, in UTF-16 units
 */
record Marker(String form, int value, int length) {

    private record Form(String form, Pattern pattern) {}

    private static final String CN = "([一二三四五六七八九十百零]{1,5})";

    private static final List<Form> PATTERNS = List.of(
            of("编", "^第" + CN + "编[\\s　：:]*"),
            of("部分", "^第" + CN + "部分[\\s　：:、]*"),
            of("章", "^第([一二三四五六七八九十百零]{1,5}|\\d{1,2})章[\\s　：:]*"),
            of("节", "^第" + CN + "节[\\s　：:]*"),
            of("条", "^第" + CN + "条[\\s　：:]+"),
            of("第一步", "^第" + CN + "步[：:，、\\s　]+"),
            of("一、", "^" + CN + "、[\\s　]*"),
            of("（一）", "^[（(]\\s*" + CN + "\\s*[）)][、\\s　]*"),
            of("一是", "^" + CN + "是(?![一二三四五六七八九十])"),
            of("第一，", "^第" + CN + "[，、][\\s　]*"),
            of("其一", "^其" + CN + "[，、：]?"),
            of("1.1.1.1", "^\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}\\.(\\d{1,2})\\.?[\\s　]+"),
            of("1.1.1", "^\\d{1,2}\\.\\d{1,2}\\.(\\d{1,2})\\.?[\\s　]+"),
            of("1.1", "^\\d{1,2}\\.(\\d{1,2})\\.?[\\s　]+"),
            of("1.", "^(\\d{1,2})[.．、](?!\\d)[\\s　]*"),
            of("（1）", "^[（(](\\d{1,2})[）)][、.．\\s　]*"),
            of("1）", "^(\\d{1,2})[）)][、.．\\s　]*"),
            of("①", "^([①-⑳])[、.．\\s　]*"),
            of("⑴", "^([⑴-⒇])[\\s　]*"));

    private static Form of(String form, String regex) {
        return new Form(form, Pattern.compile(regex));
    }

    static Optional<Marker> at(String line) {
        for (Form candidate : PATTERNS) {
            Matcher m = candidate.pattern.matcher(line);
            if (m.find()) {
                int value = valueOf(m.group(1));
                if (value > 0 && m.end() < line.length()) {
                    return Optional.of(new Marker(candidate.form, value, m.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the line without the markers it starts with. */
    static String strip(String line) {
        String text = line;
        for (Optional<Marker> marker = at(text); marker.isPresent(); marker = at(text)) {
            text = text.substring(marker.get().length).strip();
        }
        return text;
    }

    private static int valueOf(String figures) {
        char c = figures.charAt(0);
        if (c >= '①' && c <= '⑳') {
            return c - '①' + 1;
        }
        if (c >= '⑴' && c <= '⒇') {
            return c - '⑴' + 1;
        }
        return ChineseNumber.parse(figures);
    }
}
