package io.github.gangmu.transform;

import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.NumberingFamily;
import java.util.List;

/** Writes markers in the place of others, in the author's manner. */
final class Markers {
    private static final int MOST_SIGNS = 6;

    /** What tools that write Markdown put before signs of the author's: 1\. and \[2\]. */
    private static final char ESCAPE = '\\';

    private static final Numbering SEQUENCE = Numbering.of("首先");

    private Markers() {}

    static Numbering markdown(int depth) {
        return Numbering.of("#".repeat(depth));
    }

    private static boolean isMarkdown(Numbering numbering) {
        return numbering.family() == NumberingFamily.MARKDOWN;
    }

    static boolean isSequence(Numbering numbering) {
        return numbering.equals(SEQUENCE);
    }

    /** Returns a marker with another style or number. What stays the same keeps the author's width and blanks. */
    static Marker restyled(Marker old, Numbering numbering, List<Integer> numbers) {
        if (old.numbering().equals(numbering) && old.numbers().equals(numbers)) {
            return old;
        }
        String text = numbering.format(plain(numbering, numbers));
        if (isMarkdown(numbering) && isMarkdown(old.numbering())) {
            text = inSigns(old, text.length());
        }
        if (text.equals(old.text())) {
            return old;
        }
        if (old.numbering().equals(numbering) && !isSequence(numbering)) {
            text = inManner(old, numbering, text);
        }
        String written = text + besides(numbering, numbers);
        List<Integer> kept = numbering.isNumbered() ? List.copyOf(numbers) : List.of();
        return old.span()
                .map(span -> Marker.at(span, written, numbering, kept))
                .orElseGet(() -> Marker.of(numbering, plain(numbering, numbers)));
    }

    /** Returns a mark of another depth in the signs of the old one: Org writes the depth in stars, wikis count up from == or down from ======. */
    private static String inSigns(Marker old, int depth) {
        String sign = old.text().substring(0, 1);
        boolean down =
                sign.equals("=") && old.text().length() != old.numbering().id().length();
        int signs = down ? MOST_SIGNS + 1 - depth : depth;
        return sign.repeat(sign.equals("=") ? Math.max(2, signs) : signs);
    }

    /** Returns 之一 for the second number of 第十二条之一. */
    private static String besides(Numbering numbering, List<Integer> numbers) {
        return numbering.parts() == 1 && numbers.size() == 2
                ? "之" + Numbering.of("一").format(numbers.get(1))
                : "";
    }

    private static int[] plain(Numbering numbering, List<Integer> numbers) {
        return numbers.stream()
                .limit(numbering.parts())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns a new number between the signs of the old one, which may be narrow, wide or escaped: (二) gives (三), 1\. gives 2\. */
    private static String inManner(Marker old, Numbering numbering, String text) {
        String was = old.text();
        int head = numbering.prefix().length();
        int tail = numbering.suffix().length();
        if (was.length() <= head + tail || old.numbers().size() > Math.max(1, numbering.parts())) {
            return text;
        }
        int from = behindSigns(was, head);
        int to = Math.max(from, beforeSigns(was, tail));
        String middle = was.substring(from, to);
        String number = text.substring(head, text.length() - tail);
        if (!middle.equals(middle.strip())) {
            return text;
        }
        boolean wide = middle.chars().allMatch(c -> c >= '０' && c <= '９');
        return was.substring(0, from) + (wide ? widened(number) : number) + was.substring(to);
    }

    /** Returns where so many signs at the head of a marker end, with what escapes them. */
    private static int behindSigns(String marker, int signs) {
        int at = 0;
        for (int left = signs; at < marker.length() && (left > 0 || marker.charAt(at) == ESCAPE); at++) {
            left -= marker.charAt(at) == ESCAPE ? 0 : 1;
        }
        return at;
    }

    /** Returns where so many signs at the end of a marker begin, with what escapes them. */
    private static int beforeSigns(String marker, int signs) {
        int at = marker.length();
        for (int left = signs; at > 0 && (left > 0 || marker.charAt(at - 1) == ESCAPE); at--) {
            left -= marker.charAt(at - 1) == ESCAPE ? 0 : 1;
        }
        return at;
    }

    private static String widened(String digits) {
        StringBuilder wide = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
        }
        return wide.toString();
    }

    /** Returns the name of the list a style counts on in: one for 1. and 1、, for （一） and ㈠, for 第一章 and 第1章. */
    static String series(Numbering numbering) {
        String id = numbering.id();
        return switch (numbering.family()) {
            case CHAPTER -> numbering.suffix();
            case OFFICIAL -> official(id);
            default -> id;
        };
    }

    private static String official(String id) {
        String sign = id.substring(0, 1);
        if (sign.equals("㈠") || sign.equals("⑴") || sign.equals("（")) {
            boolean chinese = id.contains("一") || sign.equals("㈠");
            return chinese ? "（一）" : "（1）";
        }
        boolean stopped = id.length() > 1 && !id.endsWith("）") && !id.endsWith("〉");
        return sign.equals("⒈") || stopped && sign.equals("1") ? "1." : stopped && sign.equals("一") ? "一、" : id;
    }
}
